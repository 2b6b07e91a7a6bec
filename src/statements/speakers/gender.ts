import { EITHER_NAMES, FAMILY_FIRST, FEMALE_NAMES, MALE_NAMES } from '../../lexicon/names.js'
import { OFFICES } from '../../lexicon/offices.js'
import { fold } from '../../model/names.js'
import type { Scene } from './scene.js'

const TITLES = new Map(OFFICES.flatMap(({ title, gender }) => (gender ? [[title, gender] as const] : [])))

/** Persons of one article whom it calls "Mr" or "Ms". */
const addressed = new WeakMap<Scene, Map<string, 'male' | 'female'>>()
const ADDRESS = /\b(?:(Mr)|Ms|Mrs|Miss|Madam)\.? $/

function addressOf(scene: Scene, id: string): 'male' | 'female' | undefined {
  let known = addressed.get(scene)
  if (known === undefined) {
    addressed.set(scene, (known = new Map()))
    for (const { start, entities, form } of scene.mentions) {
      if (form !== 'name' && form !== 'surname') continue
      const address = ADDRESS.exec(scene.article.text.slice(Math.max(0, start - 7), start))
      if (address) known.set(entities[0] ?? '', address[1] ? 'male' : 'female')
    }
  }
  return known.get(id)
}

/** By title ("spokeswoman"), form of address, given name, and the pronoun that stood for them before; undefined where none tells. */
export function genderOf(scene: Scene, id: string): 'male' | 'female' | undefined {
  const person = scene.entity(id)
  if (!person) return undefined
  for (const { title } of person.roles ?? []) {
    if (/(?:woman|queen|princess)$/.test(title)) return 'female'
    if (/(?:[a-z]man|king|prince)$/.test(title)) return 'male'
    const gender = TITLES.get(title)
    if (gender) return gender
  }
  const called = addressOf(scene, id)
  if (called) return called
  const printed = person.name.split(' ')[0]!.toLowerCase()
  const given = isListed(printed) ? printed : fold(printed)
  // "Kang Yu-jung": a family name first tells nothing.
  if (FAMILY_FIRST.has(given) && person.name.includes(' ')) return scene.genders.get(id)
  if (MALE_NAMES.has(given) && !EITHER_NAMES.has(given)) return 'male'
  return FEMALE_NAMES.has(given) && !EITHER_NAMES.has(given) ? 'female' : scene.genders.get(id)
}

const isListed = (name: string): boolean => MALE_NAMES.has(name) || FEMALE_NAMES.has(name) || EITHER_NAMES.has(name)
