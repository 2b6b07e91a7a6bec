import { DESIGNATORS, OPERATORS, SHIP_PREFIXES } from '../../lexicon/weapons.js'
import { judge, tagOf, type Verdict } from './context.js'
import { agree, isShip, type Kind, kindOf } from './kinds.js'
import { makerBefore } from './makers.js'
import { afterCalibre, isDigits, longest, type Phrase, readPhrase, type Scene } from './phrases.js'
import { GAP, isCapital } from './pieces.js'
import { isOfSet } from './quantity.js'
import { SHIP_NOUNS } from './ships-again.js'
import { type Met, meet } from './trie.js'

/** A name met at a piece, with the noun of its kind where one follows. */
export interface NameMet {
  readonly to: number
  readonly kind: Kind
  readonly form: 'name' | 'alias' | 'abbreviation'
  readonly rule: string
  /** What still has to be true for it to count. */
  readonly needs: Verdict
  readonly plural: boolean
}

/** The named system, designator or ship that begins at piece `from`, or null. */
export function readName(scene: Scene, from: number): NameMet | null {
  const { text, pieces } = scene
  if (from > 0 && pieces.gap[from] === GAP.NONE) return null
  const met = meet(text, pieces, from)
  const ship = longest(met, 'ship')
  if (ship) {
    const found = readShip(scene, ship)
    if (found) return found
  }
  const family = longest(met, 'family')
  const designated = family && readFamily(scene, from, family)
  const names = met
    .filter(({ entry }) => entry.role === 'name')
    .sort((a, b) => b.to - a.to || Number(b.exact) - Number(a.exact))
  for (const name of names) {
    if (designated && name.to <= family.to) return designated
    const found = settle(scene, from, name)
    if (found) return found
  }
  return designated
}

function settle(scene: Scene, from: number, name: Met): NameMet | null {
  const { pieces } = scene
  const { entry } = name
  const letters = afterVariant(scene, name.to)
  if (letters === null) return null
  const variant = afterMark(scene, letters)
  const kind = entry.kind!
  const end = afterNickname(scene, variant, from, kind)
  const noun = nounAfter(scene, end, kind)
  const plural = name.plural || end > name.to || noun?.plural === true
  let needs = judge(pieces, from, end, entry.key, true)
  if (needs === 'refuse') return null
  if (needs === 'accept' && isFeeble(scene, from, name)) needs = 'needs-sentence'
  if (isOfShips(scene, end, kind)) return null
  if (entry.key.endsWith(' class') && pieces.gap[name.to - 1] === GAP.SPACE && !noun) return null
  if (needs === 'needs-kind' && isAmongShips(scene, from, kind)) needs = 'accept'
  if (noun || isFlown(scene, from) || isOfSet(scene, from)) needs = 'accept'
  const shout = !/\d/.test(entry.form) && entry.form.length > 2 && entry.form === entry.form.toUpperCase()
  const form = shout ? 'abbreviation' : entry.form === kind.name ? 'name' : 'alias'
  return { to: noun?.to ?? end, kind, form, rule: noun ? 'named system + kind' : 'named system', needs, plural }
}

/** "Gepard|-class frigates": ships by the name of something else. */
function isOfShips(scene: Scene, at: number, kind: Kind): boolean {
  const { pieces } = scene
  if (pieces.lower[at] !== 'class' || pieces.gap[at] !== GAP.HYPHEN || at + 1 >= pieces.count) return false
  const noun = readPhrase(scene, at + 1)?.kind
  return isShip(noun) && !agree(kind, noun!)
}

/** "Three carriers: the | Shandong and the Fujian". */
const isAmongShips = ({ pieces }: Scene, from: number, kind: Kind): boolean =>
  isShip(kind) && pieces.lower[from - 1] === 'the' && pieces.lower.slice(0, pieces.count).some((w) => SHIP_NOUNS.has(w))

/** "RAF | Typhoons". */
const isFlown = ({ pieces }: Scene, from: number): boolean =>
  from > 0 && pieces.gap[from] === GAP.SPACE && FLYERS.has(pieces.lower[from - 1]!)
const FLYERS = new Set(OPERATORS.map(({ operator }) => operator.toLowerCase()))

/** "F/A-18E | Super Hornets", "P-8A | Poseidon", "MQ-9B | Predator": past another name of the same system, a nickname behind a number, or the rest of its own. */
function afterNickname({ text, pieces }: Scene, at: number, from: number, kind: Kind): number {
  if (at >= pieces.count || pieces.gap[at] !== GAP.SPACE) return at
  const numbered = at - from > 1
  const same = meet(text, pieces, at).filter(
    ({ entry }) => entry.role === 'name' && (entry.kind?.id === kind.id || (numbered && isNickname(entry, kind))),
  )
  if (same.length > 0) return same.at(-1)!.to
  const rest = kind.name.toLowerCase().split(' ').slice(1)
  const fits = rest.every((word, k) => pieces.lower[at + k] === word || pieces.lower[at + k] === `${word}s`)
  return fits && at + rest.length <= pieces.count ? at + rest.length : at
}

const isNickname = ({ kind, form }: Met['entry'], of: Kind): boolean =>
  kind?.class === of.class && kind.subclass === of.subclass && !/\d/.test(form)

/** The noun of its kind after a name: "Hwasong-17 | intercontinental ballistic missiles", "Patriot | air defence batteries". */
function nounAfter(scene: Scene, at: number, kind: Kind): Phrase | null {
  const { pieces } = scene
  if (at >= pieces.count || pieces.gap[at]! > GAP.SPACE) return null
  const phrase = readPhrase(scene, at)
  if (!phrase || (phrase.kind && !agree(kind, phrase.kind))) return null
  return phrase
}

/** One letter and two digits, or a hyphen that the form does not have: too little to go by alone. */
function isFeeble({ pieces }: Scene, from: number, { entry, exact, to }: Met): boolean {
  const first = pieces.lower[from]!
  if (first.length !== 1 || isDigits(first)) return entry.key.startsWith('type ') || entry.key.startsWith('mark ')
  if (!exact) return true
  return to - from === 2 && pieces.gap[from + 1] === GAP.NONE && pieces.lower[from + 1]!.length < 3
}

/** Passes the letters of a variant ("T-72|B3", "F-16|C/D") and a plural s; null where the word goes on otherwise. */
function afterVariant({ text, pieces }: Scene, at: number): number | null {
  let to = at
  for (let n = 0; n < 4 && to < pieces.count && pieces.gap[to] === GAP.NONE; n++) {
    const piece = pieces.lower[to]!
    const size = pieces.end[to]! - pieces.start[to]!
    const capital = isCapital(text, pieces.start[to]!, pieces.end[to]!, true)
    const letters =
      piece === 's' || (capital && size < 5) || PLURAL_VARIANT.test(text.slice(pieces.start[to]!, pieces.end[to]!))
    if (isDigits(pieces.lower[to - 1]!) ? !letters : !(isDigits(piece) && size < 3)) return null
    if (n === 0 && isDigits(piece)) return null
    to++
  }
  while (
    to > at &&
    to < pieces.count &&
    pieces.gap[to] === GAP.MARK &&
    text[pieces.end[to - 1]!] === '/' &&
    pieces.lower[to]!.length === 1
  )
    to++
  return to
}

/** "F-35|Bs", "F-16|AMs". */
const PLURAL_VARIANT = /^[A-Z]{1,3}s$/

/** "Mirage 2000|-5", "Tejas | Mk-1A", "Rafale|-M", "Gripen | Mark 2", "F-16 | Block 70": past the mark of a variant that stands apart. */
function afterMark(scene: Scene, at: number): number {
  const { text, pieces } = scene
  if (at >= pieces.count) return at
  const isNumbered = pieces.gap[at] === GAP.HYPHEN && isDigits(pieces.lower[at]!) && isDigits(pieces.lower[at - 1]!)
  if (isNumbered && pieces.lower[at]!.length < 3) return at + 1
  if (!isCapital(text, pieces.start[at]!, pieces.end[at]!)) return at
  if (pieces.gap[at] === GAP.HYPHEN && pieces.lower[at]!.length === 1)
    return pieces.gap[at + 1] === GAP.NONE && isDigits(pieces.lower[at + 1]!) ? at + 2 : at + 1
  const number = at + 1
  const isMark = pieces.gap[at]! <= GAP.SPACE && MARKS.has(pieces.lower[at]!) && number < pieces.count
  if (!isMark || pieces.gap[number]! > GAP.SPACE || !isDigits(pieces.lower[number]!)) return at
  return afterVariant(scene, number + 1) ?? at
}
const MARKS = new Set(['mk', 'mark', 'block'])

function readFamily(scene: Scene, from: number, { entry, to }: Met): NameMet | null {
  const { pieces } = scene
  const family = DESIGNATORS[entry.row]!
  if (to >= pieces.count || !isDigits(pieces.lower[to]!)) return null
  const gap = pieces.gap[to]!
  if (gap !== GAP.HYPHEN && !(family.bare && gap === GAP.NONE)) return null
  const size = pieces.lower[to]!.length
  if (size < family.digits[0] || size > family.digits[1]) return null
  const end = afterVariant(scene, to + 1)
  if (end === null) return null
  const joint = family.bare && isDigits(family.prefix.charAt(0)) ? '' : '-'
  const kind = kindOf(
    `${family.prefix}${joint}${pieces.lower[to]}`,
    family.class,
    family.subclass ?? null,
    family.maker,
  )
  const noun = nounAfter(scene, end, kind)
  // "AH-4 | howitzers", "AH-4 | 155mm howitzers": their noun tells more than their letters.
  if (
    !noun &&
    end < pieces.count &&
    pieces.gap[end]! <= GAP.SPACE &&
    readPhrase(scene, afterCalibre(scene, end))?.kind?.class
  )
    return null
  const verdict = judge(pieces, from, end, `${entry.key} ${pieces.lower[to]}`, true)
  if (verdict === 'refuse') return null
  const needs = noun ? 'accept' : family.cue && verdict === 'accept' ? 'needs-sentence' : verdict
  return {
    to: noun?.to ?? end,
    kind,
    form: 'name',
    rule: 'designator family',
    needs,
    plural: end > to + 1 || noun?.plural === true,
  }
}

/** Letters and digits that no table knows, with the noun of a kind beside them: "KX-30 missiles". */
export function readDesignator(scene: Scene, from: number): NameMet | null {
  const { text, pieces } = scene
  const at = from + 1
  if (
    at >= pieces.count ||
    !isDigits(pieces.lower[at]!) ||
    pieces.lower[at]!.length > 4 ||
    isDigits(pieces.lower[from]!)
  )
    return null
  if (from > 0 && pieces.gap[from]! <= GAP.HYPHEN) return null
  const size = pieces.lower[from]!.length
  const shout = isCapital(text, pieces.start[from]!, pieces.end[from]!, true) && size < 5
  const named = isCapital(text, pieces.start[from]!, pieces.end[from]!) && pieces.gap[at] === GAP.HYPHEN && size < 13
  if (!(shout && pieces.gap[at]! <= GAP.HYPHEN) && !named) return null
  const end = afterVariant(scene, at + 1)
  if (end === null || end >= pieces.count || pieces.gap[end]! > GAP.SPACE) return null
  const phrase = readPhrase(scene, afterCalibre(scene, end))
  if (!phrase?.kind) return null
  const { class: weaponClass, subclass } = phrase.kind
  const words = text.slice(pieces.start[from]!, pieces.end[at]!)
  const kind = kindOf(words, weaponClass, subclass, makerBefore(scene, from))
  return { to: phrase.to, kind, form: 'name', rule: 'designator + kind', needs: 'accept', plural: phrase.plural }
}

const NOT_NAMES = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october ' +
    'november december carrier strike class captain commander lieutenant navy and which the off in'
  ).split(' '),
)
const JOINTS = new Set(['of', 'de', 'del', 'della', 'di', 'du', 'da', 'dos', 'von'])

/** End of the capitalised words of a ship's name from piece `at`; `at` where there are none. */
export function afterShipName({ text, pieces, tokens }: Scene, at: number, most: number): number {
  let to = at
  let end = at
  for (let n = 0; n < most && to < pieces.count; n++, to++) {
    const gap = pieces.gap[to]!
    const initial =
      gap === GAP.BREAK && pieces.lower[to - 1]!.length === 1 && pieces.start[to]! - pieces.end[to - 1]! === 2
    if (n > 0 && gap > GAP.MARK && !initial) break
    const word = pieces.lower[to]!
    if (gap === GAP.MARK && word === 's') break
    if (isCapital(text, pieces.start[to]!, pieces.end[to]!) && !NOT_NAMES.has(word)) {
      if (n > 0 && tagOf(tokens, pieces.token[to]!).startsWith('V')) break
      end = to + 1
    } else if (!JOINTS.has(word) || n === 0) break
  }
  return end
}

function readShip(scene: Scene, { entry, to }: Met): NameMet | null {
  const { text, pieces } = scene
  const [prefix, navy, , cue] = SHIP_PREFIXES[entry.row]!
  if (to >= pieces.count || pieces.gap[to] !== GAP.SPACE) return null
  const end = afterShipName(scene, to, 4)
  if (end === to) return null
  const name = `${prefix} ${text.slice(pieces.start[to]!, pieces.end[end - 1]!).replace(/\s+/g, ' ')}`
  const kind = kindOf(name, 'warship', null, navy)
  return { to: end, kind, form: 'name', rule: 'ship prefix', needs: cue ? 'needs-sentence' : 'accept', plural: false }
}
