import { FUNCTION_WORDS, MODALITY, NEGATIONS, RELATIONS, ROUNDINGS } from '../lexicon/function-words.js'
import { CONTRACTED_ENDINGS, CONTRACTIONS, SHORT_FORMS } from '../lexicon/short-forms.js'
import type { Span } from '../model/span.js'
import { type Chunk, chunksOf } from './chunks.js'
import { dayAt, dayKey } from './dates.js'
import { countryAt, mayNameCountry } from './governments.js'
import { numeralAt } from './numbers.js'
import { spelling } from './spelling.js'

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
}

interface Token extends Span {
  readonly key: string
  readonly declared: boolean
  readonly kind: Chunk['kind']
}

const words = (list: string) => list.split(/\s+/).filter(Boolean)
const functionWords = new Set(Object.values(FUNCTION_WORDS).flatMap(words))
const relations = new Set(words(RELATIONS))
const negations = new Set(words(NEGATIONS))
const roundings = new Set(words(ROUNDINGS))
const forces = new Map(MODALITY.flatMap(({ force, words: list }) => words(list).map((word) => [word, force] as const)))
const contractions = new Map(CONTRACTIONS.map(({ form, as }) => [form, as.split(' ')] as const))

export const isFunctionWord = (key: string): boolean => functionWords.has(key)

/** "don't" -> do, not; "Oslo's" -> oslo, 's; each piece keeps the whole word's span. */
function pieces({ start, end, key: raw }: Span & { key: string }): { start: number; end: number; key: string }[] {
  const whole = contractions.get(raw)
  if (whole) return whole.map((key) => ({ start, end, key }))
  const mark = raw.indexOf("'")
  if (mark > 0) {
    if (raw.endsWith("n't"))
      return [
        { start, end, key: spelling(raw.slice(0, -3)) },
        { start, end, key: 'not' },
      ]
    if (raw.endsWith("'s"))
      return [
        { start, end: end - 2, key: spelling(raw.slice(0, -2)) },
        { start: end - 2, end, key: "'s" },
      ]
    const ending = CONTRACTED_ENDINGS.find((row) => raw.endsWith(row.ending))
    if (ending)
      return [
        { start, end, key: raw.slice(0, -ending.ending.length) },
        { start, end, key: ending.as },
      ]
  }
  // "F-16" and "F16" are one designator.
  return [{ start, end, key: raw.includes('-') ? raw.replace(/-/g, '') : spelling(raw) }]
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let depth = 0
  const chunks = chunksOf(text)
  for (let i = 0; i < chunks.length; i++) {
    let chunk = chunks[i]!
    if (chunk.kind === 'open') depth++
    else if (chunk.kind === 'close') depth = Math.max(0, depth - 1)
    else {
      // "reject[s]" and "[w]e" are one word with a declared change.
      let declared = depth > 0
      for (;;) {
        const [bracket, next] = [chunks[i + 1], chunks[i + 2]]
        if (chunk.kind !== 'word' || bracket === undefined || next?.kind !== 'word') break
        if (
          (bracket.kind !== 'open' && bracket.kind !== 'close') ||
          bracket.start !== chunk.end ||
          next.start !== bracket.end
        )
          break
        depth = bracket.kind === 'open' ? depth + 1 : Math.max(0, depth - 1)
        chunk = { kind: 'word', start: chunk.start, end: next.end, key: chunk.key + next.key }
        declared = true
        i += 2
      }
      if (chunk.kind === 'word')
        for (const { start, end, key } of pieces(chunk)) tokens.push({ start, end, key, declared, kind: 'word' })
      else tokens.push({ start: chunk.start, end: chunk.end, key: chunk.key, declared, kind: chunk.kind })
    }
  }
  return tokens
}

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
  if (!mayNameCountry(keys[at]!)) return null
  let ends = 1
  while (
    ends < 5 &&
    at + ends < tokens.length &&
    /^[\s-]*$/.test(text.slice(tokens[at + ends - 1]!.end, tokens[at + ends]!.start))
  )
    ends++
  const found = countryAt(keys, at, ends)
  if (found === null) return null
  const surface = text.slice(tokens[at]!.start, tokens[at + found.length - 1]!.end)
  // "Us" and "It" are no countries, nor is a name whose later words are small.
  if (surface.length <= 3 && surface !== surface.toUpperCase()) return null
  if (found.length > 1 && !isCapital(text, tokens[at + found.length - 1]!)) return null
  const name = keys
    .slice(at, at + found.length)
    .map(spelling)
    .join(' ')
  const detail = found.as === 'name' ? '' : found.as === 'adjective' ? '.adjective' : `.${name}`
  return { key: `=${found.iso2}${detail}`, length: found.length }
}

const isCapital = (text: string, { start }: Span) => {
  const c = text[start]!
  return c !== c.toLowerCase()
}

/** True for the first word of a text, sentence or quotation. */
function isLead(text: string, start: number): boolean {
  let i = start - 1
  while (i >= 0 && (text[i] === ' ' || text[i] === '\n' || text[i] === '[' || text[i] === '(')) i--
  return i < 0 || '.!?:;“”"«‘–—…'.includes(text[i]!)
}

/** A text in units, in order. Linear in the text; offsets point into it. */
export function unitsOf(text: string): Unit[] {
  const tokens = tokensOf(text)
  const keys = tokens.map(({ key }) => key)
  const shouting = !/\p{Ll}{2}/u.test(text)
  const capital = (i: number) => isCapital(text, tokens[i]!)
  const joined = (i: number) => /^[\s-]*$/.test(text.slice(tokens[i - 1]!.end, tokens[i]!.start))
  const units: Unit[] = []
  const push = (from: Token, to: Token, key: string, kind: UnitKind, value?: number) => {
    const caps = isCapital(text, from)
    const hung = !caps && text[from.start - 1] === '-' && units.at(-1)?.end === from.start - 1 && units.at(-1)!.capital
    const nameable = caps ? isLead(text, from.start) : hung
    units.push({
      start: from.start,
      end: to.end,
      key,
      kind,
      capital: caps,
      nameable,
      declared: from.declared,
      value,
      force: forces.get(key),
    })
  }
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!
    const country = token.kind === 'word' && capital(i) ? countryFrom(text, tokens, keys, i) : null
    const phrase =
      country !== null
        ? undefined
        : token.kind === 'word' || token.kind === 'sign'
          ? phraseAt(text, tokens, i)
          : undefined
    const day = phrase || country ? null : dayAt(keys, i, capital)
    const numeral = phrase || country || day ? null : numeralAt(keys, i, joined)
    const length = country?.length ?? phrase?.keys.length ?? day?.length ?? numeral?.length ?? 1
    const last = tokens[i + length - 1]!
    if (country) push(token, last, country.key, 'entity')
    else if (phrase) {
      const named = /\p{Lu}/u.test(text.slice(token.start, last.end))
      for (const key of phrase.as) push(token, last, key, named && !functionWords.has(key) ? 'entity' : kindOf(key))
    } else if (day) push(token, last, dayKey(day), 'date')
    else if (numeral) {
      const key = numeral.ordinal ? `#${numeral.value}th` : `#${numeral.value}`
      const before = units.at(-1)
      if (before !== undefined && roundings.has(before.key)) units[units.length - 1] = { ...before, ...ROUNDED }
      push(token, last, key, numeral.year ? 'date' : 'number', numeral.value)
    } else if (token.kind === 'ellipsis') push(token, last, '…', 'ellipsis')
    else {
      const designator = token.key.length > 1 && /\d/.test(token.key) && /[a-z]/.test(token.key)
      const kind = designator ? 'entity' : kindOf(token.key)
      const named = kind === 'word' && !shouting && capital(i) && !isLead(text, token.start)
      push(token, last, token.key, named ? 'entity' : kind)
    }
    i += length
  }
  return units
}

const ROUNDED = { key: '≈', kind: 'function' } as const

/** What a key is wherever it stands; remembered. */
function kindOf(key: string): UnitKind {
  let kind = kinds.get(key)
  if (kind === undefined) {
    if (kinds.size > 50_000) kinds.clear()
    if (negations.has(key)) kind = 'negation'
    else if (forces.has(key)) kind = 'modal'
    else if (relations.has(key)) kind = 'relation'
    else kind = functionWords.has(key) ? 'function' : 'word'
    kinds.set(key, kind)
  }
  return kind
}
const kinds = new Map<string, UnitKind>()
