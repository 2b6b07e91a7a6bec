import { FUNCTION_WORDS, MODALITY, NEGATIONS, RELATIONS, ROUNDINGS } from '../../lexicon/function-words.js'
import { SHORT_FORMS } from '../../lexicon/short-forms.js'
import type { Span } from '../../model/span.js'
import { beginsDay, dayAt, dayKey } from './dates.js'
import { countryAt, mayNameCountry } from './governments.js'
import { beginsNumeral, numeralAt } from './numbers.js'
import { remember } from './remember.js'
import { spelling } from './spelling.js'
import { type Token, tokensOf } from './tokens.js'

export type UnitKind =
  | 'word'
  | 'function'
  | 'relation'
  | 'negation'
  | 'modal'
  | 'number'
  | 'date'
  | 'entity'
  | 'ellipsis'

/** What a comparison counts in: a word, or a piece of one ("don't" is two), under a key that all its spellings share. */
export interface Unit extends Span {
  readonly key: string
  readonly kind: UnitKind
  /** Of a number. */
  readonly value: number | undefined
  /** Of a modal: the row of MODALITY. */
  readonly force: string | undefined
  /** Printed with a capital. */
  readonly capital: boolean
  /** May be a name though it is no entity: first of a sentence or quotation, or hung on a capital word by a hyphen. */
  readonly nameable: boolean
  /** Stands in square brackets. */
  readonly declared: boolean
  /** Number among all units of the text, those of "he said" included. */
  readonly at: number
  /** Number of the claimed stretch it stands in, or -1. */
  readonly quotation: number
}

const words = (list: string) => list.split(/\s+/).filter(Boolean)
const functionWords = new Set(Object.values(FUNCTION_WORDS).flatMap(words))
const relations = new Set(words(RELATIONS))
const negations = new Set(words(NEGATIONS))
const roundings = new Set(words(ROUNDINGS))
const forces = new Map(MODALITY.flatMap(({ force, words: list }) => words(list).map((word) => [word, force] as const)))
export const isFunctionWord = (key: string): boolean => functionWords.has(key)

interface Phrase {
  readonly keys: readonly string[]
  readonly as: readonly string[]
  /** Counts only as printed. */
  readonly cased?: string
}
const phrases = new Map<string, Phrase[]>()
for (const { as, forms, cased = [] } of SHORT_FORMS) {
  const keysOf = (form: string) => tokensOf(form).map(({ key }) => key)
  const kept = keysOf(as)
  const add = (form: string, only?: string) => {
    const keys = keysOf(form)
    const rows = phrases.get(keys[0]!) ?? []
    rows.push({ keys, as: kept, ...(only !== undefined && { cased: only }) })
    phrases.set(
      keys[0]!,
      rows.sort((a, b) => b.keys.length - a.keys.length),
    )
  }
  if (kept.length > 1) add(as)
  for (const form of forms) add(form)
  for (const form of cased) add(form, form)
}

function phraseAt(text: string, tokens: readonly Token[], at: number): Phrase | undefined {
  return phrases.get(tokens[at]!.key)?.find(({ keys, cased }) => {
    for (let k = 1; k < keys.length; k++) {
      const token = tokens[at + k]
      if (token === undefined || token.key !== keys[k]) return false
      if (/[,;:!?–—()]/.test(text.slice(tokens[at + k - 1]!.end, token.start))) return false
    }
    return cased === undefined || text.startsWith(cased, tokens[at]!.start)
  })
}

/** "=KP" for North Korea under any name, "=KP.adjective" for what is North Korean, "=KP.pyongyang" for a seat of its government. */
function countryFrom(text: string, tokens: readonly Token[], keys: readonly string[], at: number) {
  let ends = 1
  while (ends < 5 && at + ends < tokens.length && isJoined(text, tokens, at + ends)) ends++
  const found = countryAt(keys, at, ends)
  if (found === null) return null
  const surface = text.slice(tokens[at]!.start, tokens[at + found.length - 1]!.end)
  // "Us" and "It" are no countries, nor is a name whose later words are small.
  if (surface.length <= 3 && surface !== surface.toUpperCase()) return null
  if (found.length > 1 && !isCapital(text, tokens[at + found.length - 1]!.start)) return null
  const name = keys
    .slice(at, at + found.length)
    .map(spelling)
    .join(' ')
  const detail = found.as === 'name' ? '' : found.as === 'adjective' ? '.adjective' : `.${name}`
  return { key: `=${found.iso2}${detail}`, length: found.length }
}

/** Nothing but spaces or a hyphen between a token and the one before. */
const isJoined = (text: string, tokens: readonly Token[], at: number) =>
  /^[\s-]*$/.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start))

const isCapital = (text: string, start: number) => {
  const c = text[start]!
  return c !== c.toLowerCase()
}

/** True for the first word of a text, sentence or quotation. */
function isLead(text: string, start: number): boolean {
  let i = start - 1
  while (i >= 0 && (text[i] === ' ' || text[i] === '\n' || text[i] === '[' || text[i] === '(')) i--
  return i < 0 || '.!?:;“”"«‘–—…'.includes(text[i]!)
}

/** A text in units, in order, those in a claimed stretch marked. Linear in the text; offsets point into it. */
export function unitsOf(text: string, claims: readonly Span[] = []): Unit[] {
  const tokens = tokensOf(text)
  const keys = tokens.map(({ key }) => key)
  const shouting = !/\p{Ll}{2}/u.test(text)
  const units: Unit[] = []
  let claim = 0
  const push = (from: Token, to: Token, key: string, kind: UnitKind, value?: number) => {
    const { start, declared } = from
    while (claim < claims.length && claims[claim]!.end <= start) claim++
    const quoted = claim < claims.length && claims[claim]!.start < to.end && start < claims[claim]!.end
    const before = units.at(-1)
    const capital = isCapital(text, start)
    const hung = !capital && text[start - 1] === '-' && before?.end === start - 1 && before.capital
    units.push({
      start,
      end: to.end,
      key,
      kind,
      capital,
      nameable: capital ? isLead(text, start) : hung,
      declared,
      value,
      force: forces.get(key),
      at: units.length,
      quotation: quoted ? claim : -1,
    })
  }
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!
    const { key } = token
    const facts = factsOf(key)
    const capital = isCapital(text, token.start)
    const country = facts.country && capital && token.kind === 'word' ? countryFrom(text, tokens, keys, i) : null
    const more = country === null && facts.begins
    const phrase = more && (token.kind === 'word' || token.kind === 'sign') ? phraseAt(text, tokens, i) : undefined
    const day = !more || phrase ? null : dayAt(keys, i, (at) => isCapital(text, tokens[at]!.start))
    const numeral = !more || phrase || day ? null : numeralAt(keys, i, (at) => isJoined(text, tokens, at))
    const length = country?.length ?? phrase?.keys.length ?? day?.length ?? numeral?.length ?? 1
    const last = tokens[i + length - 1]!
    if (country) push(token, last, country.key, 'entity')
    else if (phrase) {
      const named = /\p{Lu}/u.test(text.slice(token.start, last.end))
      for (const part of phrase.as)
        push(token, last, part, named && !functionWords.has(part) ? 'entity' : factsOf(part).kind)
    } else if (day) push(token, last, dayKey(day), 'date')
    else if (numeral) {
      const before = units.at(-1)
      if (before !== undefined && roundings.has(before.key)) units[units.length - 1] = { ...before, ...ROUNDED }
      const figure = numeral.ordinal ? `#${numeral.value}th` : `#${numeral.value}`
      push(token, last, figure, numeral.year ? 'date' : 'number', numeral.value)
    } else if (token.kind === 'ellipsis') push(token, last, '…', 'ellipsis')
    else {
      const named = facts.kind === 'word' && !shouting && capital && !isLead(text, token.start)
      push(token, last, key, named ? 'entity' : facts.kind)
    }
    i += length
  }
  return units
}

const ROUNDED = { key: '≈', kind: 'function' } as const

/** What a key is wherever it stands. */
interface Facts {
  readonly kind: UnitKind
  /** May begin the name of a country. */
  readonly country: boolean
  /** May begin a short form, a date or a number. */
  readonly begins: boolean
}

const factsOf = remember(
  (key): Facts => ({
    kind: kindOf(key),
    country: mayNameCountry(key),
    begins: phrases.has(key) || beginsDay(key) || beginsNumeral(key),
  }),
)

function kindOf(key: string): UnitKind {
  if (key.length > 1 && /\d/.test(key) && /[a-z]/.test(key)) return 'entity'
  if (negations.has(key)) return 'negation'
  if (forces.has(key)) return 'modal'
  if (relations.has(key)) return 'relation'
  return functionWords.has(key) ? 'function' : 'word'
}
