import { WordSet } from '../../lexicon/word-sets.js'
import { isOfficeHolder } from '../knowledge/people.js'
import { longest } from './known.js'
import { isGivenName, isNameWord } from './name-words.js'
import {
  CAPITALS,
  glued,
  isCapital,
  isFiniteVerb,
  LOWER,
  MARK,
  NN,
  NNS,
  NUMBER,
  together,
  type Words,
} from './words.js'

const VESSELS = new WordSet(
  'vessel ship boat tanker trawler freighter ferry yacht tugboat dredger icebreaker schooner cargoship liner bulker carrier'.split(
    ' ',
  ),
)
/** "A bulk | carrier"; an airline is a carrier too. */
const CARRIED = new WordSet('bulk cargo car gas ore coal crude oil vehicle livestock lng lpg grain'.split(' '))

const OPENS = new WordSet([...VESSELS, 'aboard'])

/** Tokens [first, end) of the names of ships, which are nobody's: "the research vessel | Shi Yan 6", "aboard the | Magic Dawn". */
export function findVessels(w: Words): [first: number, end: number][] {
  const found: [number, number][] = []
  for (let i = 0; i < w.count; i++) {
    if (w.shape[i] !== LOWER || !OPENS.has(w.known[i])) {
      const from = afterPrefix(w, i)
      const to = from > 0 ? nameEnd(w, from, i) : 0
      if (to > from) found.push([i, to])
      continue
    }
    const first = VESSELS.has(w.known[i]) && isVessel(w, i) ? i + 1 : w.lower[i] === 'aboard' ? afterThe(w, i + 1) : -1
    const end = first < 0 ? first : nameEnd(w, first, i)
    if (end > first && isNobody(w, first, end)) found.push([first, end])
    else if (first === i + 1) {
      const name = namedBefore(w, i)
      if (name) found.push(name)
    }
  }
  return found.length === 0 ? found : [...found, ...namedAgain(w, found)]
}

/** "The | M/V | Sea Lark", "the | MT | Sea Lark": past the letters for what sort of ship it is, or -1. */
function afterPrefix(w: Words, i: number): number {
  if (w.shape[i] === LOWER || w.lower[i - 1] !== 'the') return -1
  if (PREFIXES.has(w.known[i])) return w.shape[i] === CAPITALS ? i + 1 : -1
  return w.lower[i + 1] === '/' && HALVES.has(w.known[i]) && glued(w, i) && glued(w, i + 1) ? i + 3 : -1
}
const PREFIXES = new WordSet('mv mt mf fv rv fb msv'.split(' '))
/** Of "M/V", "F/B". */
const HALVES = new WordSet('m f r s'.split(' '))

const isVessel = (w: Words, i: number): boolean => w.lower[i] !== 'carrier' || CARRIED.has(w.known[i - 1])

/** Of "aboard the Magic Dawn" the name; -1 without an article. */
const afterThe = (w: Words, i: number): number => (w.lower[i] === 'the' && together(w, i, i - 1) ? i + 1 : -1)

/** End of the capitalised words and numbers from `first`. */
function nameEnd(w: Words, first: number, of: number): number {
  let end = first
  while (together(w, end, of) && (isNameWord(w, end) || (end > first && w.shape[end] === NUMBER))) end++
  return end
}

/** Not "the boat | Norway seized", "the ship | Ola Berg bought", "the ferry | Harland workers built", "aboard the | Space Station". */
function isNobody(w: Words, first: number, end: number): boolean {
  if (longest(w, first, w.facts[first]?.name)?.end === end) return false
  const isBody = w.facts[end - 1]?.head && (w.lower[first - 1] === 'the' || isFiniteVerb(w, end))
  if (isBody || w.tag[end] === NNS) return false
  const isPerson = isGivenName(w, first) || isOfficeHolder(w.lower[end - 1]!)
  return !(isPerson && (end - first === 1 || isFiniteVerb(w, end)))
}

/** "The | Harba May 1, a civilian boat". */
function namedBefore(w: Words, noun: number): [number, number] | null {
  let comma = noun - 1
  while (comma > noun - MODIFIERS && w.shape[comma] !== MARK) comma--
  if (w.lower[comma] !== ',' || !/^an?$/.test(w.lower[comma + 1]!) || w.tag[noun + 1] === NN) return null
  let first = comma
  while (together(w, first - 1, comma) && (isCapital(w, first - 1) || w.shape[first - 1] === NUMBER)) first--
  return first < comma && w.lower[first - 1] === 'the' && isNobody(w, first, comma) ? [first, comma] : null
}
/** Most words between the comma and the noun. */
const MODIFIERS = 5

/** The same names elsewhere in the article, where they are of two words or more and no person's. */
function namedAgain(w: Words, found: readonly [number, number][]): [number, number][] {
  const byFirst = new Map<string, [number, number]>()
  for (const [first, end] of found)
    if (end - first > 1 && !isGivenName(w, first)) byFirst.set(w.printed[first]!, [first, end])
  const again: [number, number][] = []
  for (let i = 0; i < w.count && byFirst.size > 0; i++) {
    const name = byFirst.get(w.printed[i]!)
    if (!name || i === name[0]) continue
    const end = i + name[1] - name[0]
    let to = i
    while (to < end && w.printed[to] === w.printed[name[0] + to - i]) to++
    if (to === end) again.push([i, end])
  }
  return again
}
