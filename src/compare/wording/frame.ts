import { type Act, CUES } from '../../lexicon/cues.js'
import type { Unit as Word } from '../words/units.js'
import { roleWords } from './speakers.js'

/** What a text says beside the words reported: who said it, with which act, in which words of time. */
export interface Frame {
  /** Numbers of the units that are attribution: "the minister said on Monday". */
  readonly units: ReadonlySet<number>
  readonly acts: readonly Act[]
  /** Words before or after the cue, as printed: "the minister". */
  readonly speaker: string | null
  /** When: keys of the dates outside quotation marks or beside the cue, and "2 month" for "two months ago". */
  readonly dates: readonly string[]
}

const acts = new Map<string, Act>()
for (const { forms, as, act } of CUES)
  if (as === 'verb') for (const form of forms) if (!form.includes(' ') && !acts.has(form)) acts.set(form, act)
/** Cues that say nothing but that words were uttered; the rest ("accused", "called for") are part of what was said. */
const UTTERING: ReadonlySet<Act> = new Set(['say', 'add', 'answer', 'stress', 'explain', 'announce', 'claim', 'report'])
/** Forms that are nouns, or verbs of another sense, as often: "the report notes", "the United States". */
const RARE = new Set(
  'point points report reports post posts comment comments note notes answer answers answered respond responded continue continues continued talk talks state states remark remarks claim claims stress reply replies counter counters observe mention mentions'.split(
    ' ',
  ),
)
/** Beside a quotation these introduce it as well. */
const NAMING = new Set(
  'called calls calling described describes describing dubbed branded labelled labeled termed'.split(' '),
)
const RESUMING = new Set(['who', 'which', 'and', 'but'])
const FIRST_PERSON = new Set(['i', 'we'])
const FINITE = new Set('is are was were has have had do does did been'.split(' '))
/** A label is a name with its office: no longer. */
const LABEL = 5
/** A subject, a cue and what they told: no longer. */
const REACH = 12

const introduces = ({ key }: Word) => NAMING.has(key) || (acts.has(key) && !RARE.has(key))
const utters = (word: Word) => UTTERING.has(acts.get(word.key)!) && !RARE.has(word.key)

/** The attribution around the words reported. @param words all units of the text, those in quotation marks told. */
export function frameOf(text: string, words: readonly Word[]): Frame {
  const units = new Set<number>()
  const found: Act[] = []
  let speaker: string | null = null
  const take = (from: number, to: number) => {
    for (let i = from; i < to; i++) units.add(i)
  }
  const between = (i: number) => (i > 0 ? text.slice(words[i - 1]!.end, words[i]?.start ?? text.length) : '')
  const name = (from: number, to: number) => {
    if (to > from) speaker ??= text.slice(words[from]!.start, words[to - 1]!.end)
  }
  const isQuoted = words.some(({ quotation }) => quotation >= 0)
  for (let a = 0; a < words.length; ) {
    let b = a
    const inside = words[a]!.quotation >= 0
    while (b < words.length && words[b]!.quotation >= 0 === inside) b++
    if (!inside) {
      const leading = a === 0
      const [from, to] = labelIn(a, b)
      name(from, to)
      take(from, to)
      // Right after a quotation "Aoki said" may follow its comma; further on only a comma of its own opens it.
      const runs = leading || closes(a) ? [a, ...afterCommas(a, b)] : afterCommas(a, b)
      for (const start of runs) {
        if (units.has(start)) continue
        const end = Math.min(b, start + REACH)
        const cue = cueIn(start, end, leading && start === a, isQuoted)
        if (cue < 0) continue
        const key = words[cue]!.key
        const act = acts.get(key)
        if (act !== undefined) found.push(act)
        if (leading && start === a) {
          name(start, cue)
          take(start, afterCue(cue, b))
        } else {
          if (cue > start) name(start, cue)
          else name(key === 'according' ? cue + 2 : cue + 1, Math.min(b, cue + 5))
          take(start, endOfClause(cue, b))
        }
      }
    }
    a = b
  }
  return { units, acts: found, speaker, dates: datesIn(words, units) }

  /** True where a quotation before this word ended with a stop or comma, or a cue follows at once. */
  function closes(i: number): boolean {
    return (
      i > 0 &&
      (/[,.!?…–—]/.test(between(i)) || [0, 1, 2].some((k) => words[i + k] !== undefined && utters(words[i + k]!)))
    )
  }

  /** "In January 2022, Aoki said": nothing but a time before the first comma. */
  function isTemporal(start: number, cue: number): boolean {
    let i = start
    while (i < cue && (words[i]!.kind === 'function' || words[i]!.kind === 'date' || words[i]!.kind === 'number')) i++
    return i > start && words.slice(start, i).some(({ kind }) => kind === 'date') && between(i).includes(',')
  }

  /** A name or an office, and no more. */
  function isLabel(from: number, to: number): boolean {
    const own = words.slice(from, to)
    const few = own.length > 0 && own.length <= LABEL
    return few && own.some(({ capital }) => capital) && own.every(({ key, capital }) => capital || roleWords.has(key))
  }

  /** "Haugen: “…”" and "“…”: Haugen", a name or office beside a colon that parts it from the words: from, to. */
  function labelIn(start: number, end: number): [from: number, to: number] {
    if (start === 0 && end < words.length && between(end).includes(':') && isLabel(start, end)) return [start, end]
    if (end < words.length) return [0, 0]
    let from = end - 1
    while (from > start && !between(from).includes(':')) from--
    return from > 0 && between(from).includes(':') && isLabel(from, end) ? [from, end] : [0, 0]
  }

  /** Starts of the clauses of an unquoted run after its first. */
  function afterCommas(from: number, to: number): number[] {
    const starts: number[] = []
    for (let i = from + 1; i < to; i++) if (/[,–—]/.test(between(i)) && to - i <= REACH) starts.push(i)
    return starts
  }

  /** The cue of a clause, or -1: a verb of uttering, or beside a quotation any cue at all. */
  function cueIn(start: number, end: number, leading: boolean, beside: boolean): number {
    if (FIRST_PERSON.has(words[start]!.key)) return -1
    if (words[start]!.key === 'according' && words[start + 1]?.key === 'to') return start
    let commas = 0
    for (let i = start; i < end; i++) {
      if (i > start && /[.;!?]\s/.test(between(i))) return -1
      if (i > start && between(i).includes(',')) commas++
      // A clause with a verb or a comma of its own before the cue is what was said, not who said it.
      if (leading && (words[i]!.kind === 'modal' || FINITE.has(words[i]!.key))) return -1
      if (leading && commas === 1 && acts.has(words[i]!.key) && !isTemporal(start, i)) return -1
      // "It burned, as we feared, said Aoki": the speaker comes after, and nothing more.
      if (commas > (leading ? 1 : 0) && acts.has(words[i]!.key) && end === words.length && isLabel(i + 1, end))
        return -1
      const reach = leading ? 3 : 6
      if (utters(words[i]!) || (beside && i < start + reach && introduces(words[i]!)))
        return leading && i === start ? -1 : i
    }
    return -1
  }

  /** Where the attribution ends: before ", who called it …", after ", adding that", or with the whole run. */
  function endOfClause(cue: number, to: number): number {
    for (let i = cue + 1; i < to; i++) {
      if (!between(i).includes(',')) continue
      if (RESUMING.has(words[i]!.key) && i > cue + 1) return i
      if (words[i]!.key.endsWith('ing') && utters(words[i]!)) return afterCue(i, to)
    }
    return to
  }

  /** Where the words reported begin: after whom they were told and when, after "that" or a colon. */
  function afterCue(cue: number, to: number): number {
    for (let i = cue + 1; i <= Math.min(to, cue + 10); i++) if (between(i).includes(':')) return i
    let i = cue + 1
    if (NAMING.has(words[cue]!.key) && /^(?:it|this|that|them|him|her)$/.test(words[i]?.key ?? ''))
      return Math.min(i + 1, to)
    if (/^t[eo]l[ld]/.test(words[cue]!.key)) {
      while (i < to && i < cue + 5 && words[i]!.key !== 'that' && words[i]!.kind !== 'date') i++
      if (words[i]?.key !== 'that') i = Math.min(cue + 2, to)
    }
    // "said on Monday", "said in Oslo that", "told reporters on Monday that"
    if (words[i]?.kind === 'date') i++
    else if (words[i + 1]?.kind === 'date' && words[i]?.kind === 'function') i += 2
    else if (words[i]?.kind === 'function' && words[i + 2]?.key === 'that') i += 2
    if (words[i]?.key === 'that') i++
    return Math.min(i, to)
  }
}

const AGO = new Set(['day', 'week', 'month', 'year'])

/** "in March 2022", "on Monday", "two months ago", "last year" within the attribution. */
function datesIn(words: readonly Word[], units: ReadonlySet<number>): string[] {
  return words.flatMap((word, i) => {
    if (!units.has(i)) return []
    if (word.kind === 'date') {
      const year = word.value
      return [year === undefined ? word.key : `@${year}-..-..`]
    }
    const unit = words[i + 1]?.key.replace(/s$/, '') ?? ''
    if (!AGO.has(unit)) return []
    if (word.key === 'last') return [`1 ${unit}`]
    const count = word.value ?? (word.key === 'a' ? 1 : undefined)
    return count !== undefined && words[i + 2]?.key === 'ago' ? [`${count} ${unit}`] : []
  })
}
