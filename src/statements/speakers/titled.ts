import { OFFICE_NOUNS } from '../../lexicon/offices.js'
import type { Mention } from '../../model/entity.js'
import type { Span } from '../../model/span.js'
import type { Scene } from './scene.js'

/** "Qatar's Prime Minister | and | Foreign Minister Ola Berg": the words before "and" end in an office of whoever is named. */
export function holdsBoth(scene: Scene, from: number, at: number, name: Mention): boolean {
  const { start, end } = scene.layers.tokens
  const before = scene.article.text.slice(start[from]!, end[at - 1]!).toLowerCase()
  const behind = scene.article.text.slice(end[at]!, name.start).toLowerCase()
  const roles = scene.entity(name.entities[0] ?? '')?.roles ?? []
  return roles.some(({ title }) => before.endsWith(title)) && roles.some(({ title }) => behind.includes(` ${title} `))
}

/** "Chief of the Naval Staff Admiral Menon": the name at the end, where nothing but the words of a title stand before it. */
export function titled(scene: Scene, span: Span, mentions: readonly Mention[]): Mention | undefined {
  const name = mentions.find((m) => m.end === span.end && m.start > span.start && m.form === 'name')
  if (name && (isHeld(scene, span, name) || isOfHolder(scene, span, name))) return name
  if (!name) return undefined
  const { from, to } = scene.range({ start: span.start, end: name.start })
  for (let i = from + 1; i < to; i++) if (scene.lower(i) === 'and' && holdsBoth(scene, from, i, name)) return name
  if (name.rule !== 'title before name') return undefined
  for (let i = from; i < to; i++) {
    // "WHO Director-General Ana Silva", whatever the tagger takes the office for.
    const isTitled = i === from || OFFICE_NOUNS.has(scene.known(i)) || /^(?:NNP?|JJ)$/.test(scene.tag(i))
    const capital = /^\p{Lu}/u.test(scene.layers.tokens.words[i]!) && isTitled
    const isOwners = scene.tag(i) === 'POS'
    if (!capital && !isOwners && !(i > from && IN_TITLE.has(scene.lower(i)))) return undefined
  }
  return name
}

/** "US senior adviser for Africa Moses Bell": the title of whoever is named, and what it is for; not "a spokesman for President Berg". */
function isHeld(scene: Scene, { start }: Span, name: Mention): boolean {
  const words = scene.article.text.slice(start, name.start).toLowerCase()
  const roles = scene.entity(name.entities[0] ?? '')?.roles ?? []
  return roles.some(({ title }) => {
    const at = words.indexOf(title)
    return (
      at >= 0 &&
      !/\b(?:an?|his|her)\s/.test(words.slice(0, at)) &&
      /^ (?:for|to|of|on|in) /.test(words.slice(at + title.length))
    )
  })
}

/** "Norway's | chief of staff | Adm. Ola Berg": the "of" in an office of whoever is named behind it, with nothing but a rank between them. */
function isOfHolder(scene: Scene, { start }: Span, name: Mention): boolean {
  const words = scene.article.text.slice(start, name.start)
  const lower = words.toLowerCase()
  const roles = scene.entity(name.entities[0] ?? '')?.roles ?? []
  const held = roles.find(({ title }) => title.includes(' of ') && lower.includes(title))
  if (!held) return false
  const at = lower.indexOf(held.title)
  if (!RANK.test(words.slice(at + held.title.length))) return false
  const { from, to } = scene.range({ start, end: start + at })
  for (let i = from; i < to; i++)
    if (!/^(?:DT|JJ|NNP?|POS|VBN)$/.test(scene.tag(i)) || scene.lower(i) === 'a') return false
  return true
}
const RANK = /^ (?:\p{Lu}[^ ]* ){0,3}$/u

/** Small words within a title: "Minister for the Armed Forces", "Ambassador to Japan". */
export const IN_TITLE = new Set(['of', 'the', 'for', 'to', 'and'])
