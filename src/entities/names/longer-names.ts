import { TITLE_MODIFIERS } from '../../lexicon/offices.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { type Hit, longest, startsTitle } from './known.js'
import { GROUNDS, isPluralName } from './name-heads.js'
import { isGivenName, isNameWord, opensFamilyName } from './name-words.js'
import { CAPITAL, CAPITALS, IN, LOWER, NNP, NNPS, together, type Words } from './words.js'

/** "Pyongyang Dispatch", "Mosul Dam": a city's name before one more word makes another name. */
export function namesMore(w: Words, hit: Hit, to: number, hitAt: ReadonlyMap<number, Hit>): boolean {
  const { known, first, end } = hit
  if (
    (known.kind !== 'place' && known.form !== 'metonym') ||
    (known.form === 'alias' && w.lower[first - 1] !== 'the' && w.lower[end] !== 'city') ||
    end >= to ||
    end + 1 < to
  )
    return false
  if (
    hitAt.has(end) ||
    (w.facts[end]?.title && longest(w, end, w.facts[end].title)) ||
    TITLE_MODIFIERS.has(w.lower[end]!)
  )
    return false
  return (
    (w.tag[end] === NNP || (w.tag[end] === NNPS && !w.facts[end]?.plural)) &&
    isNameWord(w, end) &&
    (w.shape[end] === CAPITAL || (w.shape[first] === CAPITALS && w.lower[end] === 'city')) &&
    !known.weak
  )
}

/** "The Kashmir Freedom | Tigers": a place after "the" and two words more, the last a plural. */
export const isBand = (w: Words, { first, end, known }: Hit, to: number, hitAt: ReadonlyMap<number, Hit>): boolean =>
  known.kind !== 'organisation' &&
  known.form !== 'demonym' &&
  w.lower[first - 1] === 'the' &&
  to - end === 2 &&
  isPluralName(w, to - 1) &&
  !w.facts[end]?.title &&
  !w.facts[to - 1]?.title &&
  !hitAt.has(end) &&
  !hitAt.has(to - 1)

/** "Farmers | 's Union", "the People | 's Party": where a body's noun behind a clitic belongs to the name of those who make it up. */
export function isMembersBody(w: Words, clitic: number): boolean {
  const sector = isNameWord(w, clitic + 1) ? w.facts[clitic + 1]?.head?.sector : undefined
  if (!sector || !together(w, clitic + 1, clitic - 1)) return false
  // "House Democrats' Senate rivals".
  return w.lower[clitic - 1] === 'people' || (OF_MEMBERS.has(sector) && w.facts[clitic - 1]?.plural?.kind === 'person')
}
const OF_MEMBERS = new Set(['party', 'non-governmental', 'education', 'agency'])

/** "At | RAF Harland", "from | NAS Harland": where an air base ends that has its service before it, or 0. */
export function stationAt(w: Words, i: number, { end }: Hit, to: number): number {
  const isName = end < to && isNameWord(w, end) && w.shape[end] === CAPITAL && !startsTitle(w, end)
  return isName && STATIONS.has(w.known[i]) && end === i + 1 && AT_PLACE.has(w.lower[i - 1] ?? '') ? end + 1 : 0
}
const STATIONS = new WordSet('raf nas rnas mcas hmnb'.split(' '))
const AT_PLACE = new Set('at from near to in outside and around over of'.split(' '))

/** "Karbala | Military Airfield", "Qayyarah | Airfield West": where a place named after a town ends, or 0. */
export function groundAt(w: Words, { end: from, known }: Hit, to: number): number {
  if (known.kind === 'organisation') return 0
  for (let k = from; k < to && k < from + 3; k++) {
    const isName = w.facts[k]?.name !== undefined && longest(w, k, w.facts[k]!.name) !== null
    if (startsTitle(w, k) || (isName && !DIRECTION.test(w.lower[k]!))) return 0
    if (GROUNDS.has(w.known[k])) return k + 1 < to && DIRECTION.test(w.lower[k + 1]!) ? k + 2 : k + 1
  }
  return 0
}

/** "King Ola Airport", "Prince Ola Air Base": a place that is named after whom it has in it. */
export const isNamedAfter = (w: Words, from: number, to: number): boolean =>
  to - from > 2 && GROUNDS.has(w.known[to - 1]) && startsTitle(w, from)

const DIRECTION = /^(?:west|east|north|south)$/

const FATHERS = new WordSet('abu bin ibn bint'.split(' '))

/** "Jordan Aoki", "Mr. Chad", "Lloyd Austin": a name of the tables as part of a person's name. */
export function isPersonHere(w: Words, i: number, hit: Hit, to: number, titled: boolean): boolean {
  if (hit.end - hit.first > 1 || hit.known.form === 'demonym' || hit.known.form === 'abbreviation') return false
  if (titled && hit.known.kind === 'organisation' && hit.end === to && w.shape[i - 1] === LOWER) return false
  if (titled) return hit.known.form !== 'metonym' || hit.end < to
  if (opensFamilyName(w, i)) return true
  // "Basel Abu Hamdan".
  if (FATHERS.has(w.known[hit.end]) && hit.end + 1 < to && w.tag[i - 1] !== IN) return true
  const next = hit.end
  if (next >= to || !isNameWord(w, next)) return false
  // "Rafael Mendoza": a company's name that is a given name, before one word more.
  if (hit.known.kind === 'organisation' && isGivenName(w, i) && next + 1 === to && !w.facts[next]?.head) return true
  return (
    (hit.known.weak === true || isGivenName(w, i)) &&
    !w.facts[next]?.name &&
    !w.facts[next]?.head &&
    !w.facts[next]?.title
  )
}
