import { CIVIL, CUES, FALSE_KINDS, FALSE_NAMES, type FalseFriend } from '../../lexicon/weapons.js'
import { TAGS, type Tokens } from '../../model/text.js'
import { cutForm, GAP, isCapital, type Pieces } from './pieces.js'

const words = (list: string | undefined): Set<string> => new Set(list?.split(/,\s*/))
const cues = words(CUES)
const civil = words(CIVIL)
const byWord = (rows: readonly FalseFriend[]): Map<string, Rule[]> => {
  const map = new Map<string, Rule[]>()
  for (const row of rows) {
    const key = cutForm(row.word).lower.join(' ')
    const list = map.get(key) ?? []
    list.push(compile(row))
    map.set(key, list)
  }
  return map
}

interface Rule {
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
  readonly only: boolean
  readonly onlyBefore: ReadonlySet<string>
  readonly onlyAfter: ReadonlySet<string>
  readonly needs: FalseFriend['needs']
  readonly singular: boolean
}
const compile = (row: FalseFriend): Rule => ({
  before: words(row.before),
  after: words(row.after),
  only: row.onlyBefore !== undefined || row.onlyAfter !== undefined,
  onlyBefore: words(row.onlyBefore),
  onlyAfter: words(row.onlyAfter),
  needs: row.needs,
  singular: row.singular === true,
})

const KINDS = byWord(FALSE_KINDS)
const NAMES = byWord(FALSE_NAMES)

/** What the words around a form ask for before it counts as a weapon. */
export type Verdict =
  | 'accept'
  | 'refuse'
  | 'needs-sentence'
  | 'needs-cue'
  | 'needs-article'
  | 'needs-air'
  | 'needs-kind'

const STRENGTH: Record<NonNullable<FalseFriend['needs']>, number> = { cue: 1, air: 2, sentence: 3, article: 4, kind: 5 }
const VERDICTS: readonly Verdict[] = [
  'accept',
  'needs-cue',
  'needs-air',
  'needs-sentence',
  'needs-article',
  'needs-kind',
]

/** Judges the form `key` at pieces [from, to) by its false friends. */
export function judge(pieces: Pieces, from: number, to: number, key: string, named: boolean, plural = false): Verdict {
  const rules = (named ? NAMES : KINDS).get(key)
  if (!rules) return 'accept'
  let strength = 0
  for (const rule of rules) {
    if (rule.singular && plural) continue
    if (beside(rule.before, pieces, from, -1) || beside(rule.after, pieces, to, 1)) return 'refuse'
    if (rule.only && !beside(rule.onlyBefore, pieces, from, -1) && !beside(rule.onlyAfter, pieces, to, 1))
      return 'refuse'
    if (rule.needs) strength = Math.max(strength, STRENGTH[rule.needs])
  }
  return VERDICTS[strength]!
}

/** True where one to three words before (`step` -1: ending at `at`) or after (`step` 1: from `at`) are in the list. */
function beside(list: ReadonlySet<string>, pieces: Pieces, at: number, step: -1 | 1): boolean {
  if (list.size === 0) return false
  let words = ''
  for (let n = 0; n < 4; n++) {
    const i = step === 1 ? at + n : at - 1 - n
    if (i < 0 || i >= pieces.count) return false
    if (pieces.gap[step === 1 ? i : i + 1]! > GAP.MARK) return false
    words = words === '' ? pieces.lower[i]! : step === 1 ? `${words} ${pieces.lower[i]}` : `${pieces.lower[i]} ${words}`
    if (list.has(words)) return true
  }
  return false
}

/** What a sentence speaks of, looked up when first asked. */
export class Context {
  readonly #pieces: Pieces
  #cues: number[] | null = null
  #civil: boolean | null = null
  #titled: boolean | null = null
  #share = 0.95
  headline = false

  constructor(pieces: Pieces) {
    this.#pieces = pieces
  }

  /** For the next sentence; `headline`: where capitals may be mere style. */
  reset(headline: boolean): void {
    this.#cues = this.#civil = this.#titled = null
    this.headline = headline
    this.#share = headline ? 0.7 : 0.95
  }

  /** Number of words of war outside [from, to). */
  cuesOutside(from: number, to: number): number {
    const { lower, count } = this.#pieces
    if (!this.#cues) {
      this.#cues = []
      for (let i = 0; i < count; i++) if (cues.has(lower[i]!)) this.#cues.push(i)
    }
    let n = 0
    for (const i of this.#cues) if (i < from || i >= to) n++
    return n
  }

  get speaksOfCivilAviation(): boolean {
    if (this.#civil === null) {
      this.#civil = false
      for (let i = 0; i < this.#pieces.count; i++) if (civil.has(this.#pieces.lower[i]!)) this.#civil = true
    }
    return this.#civil
  }

  /** A headline in Title Case or CAPITALS: capitals tell nothing. */
  isTitle(text: string): boolean {
    if (this.#titled === null) {
      const { start, end, count } = this.#pieces
      let long = 0
      let capital = 0
      for (let i = 0; i < count; i++) {
        if (end[i]! - start[i]! < 4) continue
        long++
        if (isCapital(text, start[i]!, end[i]!)) capital++
      }
      this.#titled = long > 0 && capital / long > this.#share
    }
    return this.#titled
  }
}

/** True where the article speaks of war: four different words of war or more. */
export function speaksOfWar(tokens: Tokens): boolean {
  const seen = new Set<string>()
  for (let t = 0; t < tokens.count && seen.size < 4; t++) if (cues.has(tokens.lower[t]!)) seen.add(tokens.lower[t]!)
  return seen.size > 3
}

export const tagOf = (tokens: Tokens, token: number): string => TAGS[tokens.tag[token]!]!
