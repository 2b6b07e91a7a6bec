import { WordSet } from '../../lexicon/word-sets.js'
import { longest } from './known.js'
import { isGivenName } from './name-words.js'
import { CAPITALS, isCapital, isVerb, together, type Words } from './words.js'

/** "Jordan's foreign minister," or "the minister of Jordan,": a title within a few words before the comma, or a longer office in capitals. */
export function titleBefore(w: Words, comma: number): boolean {
  let isOffice = true
  for (let i = comma - 1; i > comma - LONGEST_OFFICE && together(w, i, comma); i--) {
    if (isVerb(w, i) || w.lower[i] === ',') return false
    if (comma - i > FAR && !isOffice) return false
    if (w.facts[i]?.title && w.facts[i]!.title!.entries.length > 0 && w.shape[i] !== CAPITALS) return true
    isOffice &&= isCapital(w, i) || OF_OFFICE.has(w.known[i])
  }
  return false
}
/** In tokens: any words, and such as "the spokesperson | of the Ministry of Foreign Affairs of Iran". */
const FAR = 6
const LONGEST_OFFICE = 12
const OF_OFFICE = new WordSet(['of', 'the', 'and', 'for'])

/** "Harbourline | CEO", "Netforward | Vice President Ola": who leads a company or speaks for it. */
export function isBeforeChief(w: Words, end: number): boolean {
  if (CHIEFS.has(w.known[end])) return true
  const title = isCapital(w, end) && w.facts[end]?.title ? longest(w, end, w.facts[end]!.title) : null
  return title !== null && LEADERS.has(w.known[title.end - 1]) && isGivenName(w, title.end)
}
const CHIEFS = new WordSet(['ceo', 'cfo', 'coo'])
const LEADERS = new WordSet(
  'president chairman chairwoman chairperson chair director founder spokesman spokeswoman spokesperson'.split(' '),
)
