import { ANTONYMS } from '../../lexicon/antonyms.js'
import { IRREGULAR } from '../../lexicon/irregular.js'
import { SYNONYMS } from '../../lexicon/synonyms.js'
import { OPPOSITES, THESAURUS } from '../../lexicon/thesaurus.js'
import { stem } from './natural.js'
import { remember } from './remember.js'
import { soundKey, spelling } from './spelling.js'

/** What ties two words that are not the same. */
export type Kin = 'inflection' | 'derivation' | 'synonym' | 'antonym'

const irregular = new Map<string, string>()
for (const row of IRREGULAR.trim().split('\n')) {
  const [base, ...forms] = row.split(' ')
  for (const form of forms) if (!irregular.has(form)) irregular.set(form, base!)
}
/** A final s or ing that is no ending. */
const UNINFLECTED = new Set(
  'news series species united thing nothing something during morning evening sterling'.split(' '),
)
const hasVowel = (word: string) => /[aeiouy]/.test(word)

/** Every word that a form may be the inflection of, itself first: "carried" -> carried, carry; "planned" -> planned, plan. */
export function bases(word: string): readonly string[] {
  const found = [word]
  const known = irregular.get(word)
  if (known !== undefined) found.push(known)
  if (word.length < 4 || UNINFLECTED.has(word)) return found
  const add = (base: string) => {
    if (base.length >= 3 && hasVowel(base)) found.push(base)
  }
  const undouble = (base: string) => {
    add(base)
    add(`${base}e`)
    if (base.length > 3 && base.at(-1) === base.at(-2)) add(base.slice(0, -1))
  }
  if (word.endsWith('ies')) add(`${word.slice(0, -3)}y`)
  else if (word.endsWith('s') && !word.endsWith('ss')) {
    add(word.slice(0, -1))
    if (word.endsWith('es')) add(word.slice(0, -2))
  } else if (word.endsWith('ied')) add(`${word.slice(0, -3)}y`)
  else if (word.endsWith('ed')) undouble(word.slice(0, -2))
  else if (word.endsWith('ing')) undouble(word.slice(0, -3))
  return found
}

interface Ties {
  readonly bases: readonly string[]
  readonly stem: string
  readonly rows: readonly number[]
  readonly opposites: ReadonlySet<string> | null
}

const synonymRows = new Map<string, number[]>()
for (const [row, line] of `${SYNONYMS.trim()}\n${THESAURUS.trim()}`.split('\n').entries())
  for (const word of line.split(' ')) {
    const key = spelling(word)
    synonymRows.set(key, [...(synonymRows.get(key) ?? []), row])
  }
const opposites = new Map<string, Set<string>>()
for (const pair of `${ANTONYMS.trim()}\n${OPPOSITES.trim()}`.split(/[|\n]/)) {
  const [a, b] = pair.trim().split(' ').map(spelling)
  if (a === undefined || b === undefined) continue
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const) {
    if (!opposites.has(x)) opposites.set(x, new Set())
    opposites.get(x)!.add(y)
  }
}

const tiesOf = remember((key): Ties => {
  const forms = bases(key)
  const against = forms.flatMap((form) => [...(opposites.get(form) ?? [])])
  return {
    bases: forms,
    stem: stem(key),
    rows: forms.flatMap((form) => synonymRows.get(form) ?? []),
    opposites: against.length > 0 ? new Set(against) : null,
  }
})

const meet = <T>(a: readonly T[], b: readonly T[]) => a.some((x) => b.includes(x))

/** What ties two different keys, the closest first; null where nothing does. Symmetric. */
export function kin(a: string, b: string): Kin | null {
  const [x, y] = [tiesOf(a), tiesOf(b)]
  if (meet(x.bases, y.bases)) return 'inflection'
  if (x.opposites !== null && y.bases.some((base) => x.opposites!.has(base))) return 'antonym'
  if (x.stem === y.stem && x.stem.length > 2) return 'derivation'
  if (x.rows.length > 0 && y.rows.length > 0 && meet(x.rows, y.rows)) return 'synonym'
  return null
}

/** All keys under which words alike in matter meet: base forms, stem, rows of synonyms. For a search by matter. */
export function matterKeys(key: string): readonly string[] {
  const { bases: forms, stem: root, rows } = tiesOf(key)
  return [...forms, `~${root}`, ...rows.map((row) => `=${row}`)]
}

/** True where two spellings are ways to print one foreign name: "Zelenskiy" and "Selensky". */
export const isTransliteration = (a: string, b: string): boolean =>
  a.length > 2 && b.length > 2 && soundKey(a) === soundKey(b)
