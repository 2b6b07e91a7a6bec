import { SHIP_PREFIXES } from '../../lexicon/weapons.js'
import type { Layers } from '../../model/text.js'
import type { Candidate } from './candidate.js'
import { tagOf } from './context.js'
import { isShip, type Kind, slug } from './kinds.js'
import { isCapital } from './pieces.js'

/** What a ship is called before its name or behind it. */
export const SHIP_NOUNS = new Set(
  (
    'ship ships vessel vessels warship warships carrier carriers destroyer destroyers frigate frigates cruiser cruisers corvette ' +
    'corvettes submarine submarines flagship'
  ).split(' '),
)
const PREFIXES = new Set(SHIP_PREFIXES.map(([prefix]) => prefix))
const RULES = new Set(['ship prefix', 'kind + ship', 'class + ship'])
/** "The Harba | strike group". */
const GROUPS = new Set(['strike', 'battle', 'group', 'crew', 'sailors'])

const isPrefixed = ({ name }: Kind): boolean => PREFIXES.has(name.slice(0, name.indexOf(' ')))

/** "Aircraft carrier INS | Vikrant": the name alone, in lower case; empty where the mention has none. */
function nameOf(text: string, { kind, rule, start, end }: Candidate): string {
  if (!isShip(kind) || !kind.named) return ''
  const words = text.slice(start, end).split(/\s+/)
  if (!RULES.has(rule) && !SHIP_NOUNS.has(words[0]!.toLowerCase())) return ''
  const isName = (word: string) => isCapital(word, 0, 1) && !PREFIXES.has(word) && !SHIP_NOUNS.has(word.toLowerCase())
  const first = words.findIndex(isName)
  return first < 0 ? '' : words.slice(first).join(' ').toLowerCase()
}

/** The ships that an article names, by their names and the last words of these; null where two share one. */
function shipsOf(text: string, candidates: readonly Candidate[]): ReadonlyMap<string, Kind | null> {
  const ships = new Map<string, Kind | null>()
  const put = (name: string, kind: Kind) => {
    const other = ships.get(name)
    const same = other === undefined || other?.id === kind.id || (other !== null && slug(name) === slug(other.name))
    if (same) ships.set(name, kind)
    else if (slug(name) !== slug(kind.name)) ships.set(name, null)
  }
  for (const c of candidates) {
    const name = nameOf(text, c)
    if (name === '') continue
    put(name, c.kind)
    const last = name.slice(name.lastIndexOf(' ') + 1)
    if (last !== name) put(last, c.kind)
  }
  return ships
}

/**
 * Ships by their bare names: "the Vinson" of the USS Carl Vinson, "Carrier Harba joins drill"; and the frigate Harba is the KRI Harba
 * that the article has elsewhere. Linear; without a ship's name it costs nothing.
 */
export function findShipsAgain(text: string, layers: Layers, candidates: readonly Candidate[]): readonly Candidate[] {
  const ships = shipsOf(text, candidates)
  if (ships.size === 0) return candidates
  const all = candidates.map((c) => {
    const ship = RULES.has(c.rule) && !isPrefixed(c.kind) ? ships.get(nameOf(text, c)) : undefined
    return ship ? { ...c, kind: ship } : c
  })
  const again: Candidate[] = []
  const firsts = new Set([...ships.keys()].map((name) => name.split(' ')[0]!))
  let next = 0
  for (let t = 1; t < layers.tokens.count; t++) {
    if (!firsts.has(layers.tokens.lower[t]!)) continue
    const found = shipAt(text, layers, t, ships)
    if (!found) continue
    while (next < all.length && all[next]!.end <= found.start) next++
    if (next < all.length && all[next]!.start < found.end) continue
    again.push(found)
  }
  return again.length === 0 ? all : [...all, ...again].sort((a, b) => a.start - b.start)
}

function shipAt(
  text: string,
  { tokens }: Layers,
  t: number,
  ships: ReadonlyMap<string, Kind | null>,
): Candidate | null {
  const { lower, start, end, sentence } = tokens
  const isCalled = SHIP_NOUNS.has(lower[t - 1]!)
  if (sentence[t - 1] !== sentence[t] || !(isCalled || lower[t - 1] === 'the')) return null
  if (!isCapital(text, start[t]!, end[t]!)) return null
  for (let to = Math.min(t + LONGEST, tokens.count); to > t; to--) {
    const kind = ships.get(lower.slice(t, to).join(' '))
    if (!kind) continue
    const goesOn = sentence[to] === sentence[t] && (lower[to] === 'of' || tagOf(tokens, to).startsWith('N'))
    if (goesOn && !isCalled && !SHIP_NOUNS.has(lower[to]!) && !GROUPS.has(lower[to]!)) return null
    return {
      start: start[t]!,
      end: end[to - 1]!,
      kind,
      form: 'name',
      rule: 'ship named elsewhere',
      quantity: undefined,
      sentence: sentence[t]!,
      weak: false,
      definite: false,
    }
  }
  return null
}
/** Words of a ship's name. */
const LONGEST = 4
