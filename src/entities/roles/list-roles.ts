import type { Named, NamesAt } from '../names/named.js'
import { together, type Words } from '../names/words.js'
import type { Held } from './phrases.js'
import { singular } from './roles.js'

/** "Two ministers spoke. Mika Aoki of Japan and Ola Berg of Norway …": sentences within which the names must come. */
const REACH = 2

/**
 * An office of several, told before its holders: a list of as many people, each "of" a country and without a role, takes it.
 * "The Australian one, Claire Whitlock": the office told last. Changes `roles` of people.
 */
export function giveListRoles(w: Words, held: readonly Held[], names: NamesAt): void {
  for (const { phrase, people } of held) {
    if (!phrase.plural || people.length > 0 || !phrase.title || phrase.title.kind === 'honorific') continue
    const list = listAfter(w, phrase.end, names)
    const told = NUMBERS.indexOf(w.lower[phrase.first]!)
    if (list.length < 2 || (told > 0 && told !== list.length)) continue
    const title = singular(phrase.words.toLowerCase()).replace(NUMBER, '')
    for (const { person, country } of list) {
      person.roles.push({ title, country, status: phrase.status })
      person.evidence.push('office of several before the names')
    }
  }
  giveOneRoles(w, held, names)
}

const NUMBERS = ['', '', 'two', 'three', 'four', 'five', 'six']
const NUMBER = /^(?:two|three|four|five|six) /

interface Member {
  readonly person: Named
  readonly country: string
}

/** The first list of "NAME of COUNTRY" after token `from`, if nobody else is named before it. */
function listAfter(w: Words, from: number, names: NamesAt): Member[] {
  const list: Member[] = []
  const last = w.sentence[from - 1]! + REACH
  for (let at = from; at < w.count && w.sentence[at]! <= last; ) {
    const person = names.starting.get(at)
    if (person?.kind !== 'person') {
      if (list.length > 0 && w.lower[at] !== ',' && w.lower[at] !== 'and') break
      at++
      continue
    }
    const country = w.lower[person.end] === 'of' ? names.starting.get(person.end + 1) : undefined
    if (country?.kind !== 'country' || person.roles.length > 0 || !together(w, country.first, at)) return []
    list.push({ person, country: country.id!.slice(8) })
    at = country.end
  }
  return list
}

/** "The Japanese minister, Mika Aoki, and the Norwegian one, Ola Berg": one of the office told last in the sentence. */
function giveOneRoles(w: Words, held: readonly Held[], names: NamesAt): void {
  for (const { phrase, people } of held) {
    const role = people.length === 1 ? people[0]!.roles.at(-1) : undefined
    if (!role?.country) continue
    for (let i = phrase.end; together(w, i, phrase.first) && i < phrase.end + 20; i++) {
      const holder = w.lower[i] === 'one' ? names.ending.get(i) : undefined
      const person = w.lower[i + 1] === ',' ? names.starting.get(i + 2) : undefined
      if (holder?.kind !== 'country' || person?.kind !== 'person' || person.roles.length > 0) continue
      person.roles.push({ title: role.title, country: holder.id!.slice(8), status: role.status })
      person.evidence.push('one of the office before')
    }
  }
}
