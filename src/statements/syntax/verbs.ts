import { ADVERB, type Attachable, FINITE, MODAL, R, T, VERB } from './grammar.js'

export interface VerbGroup {
  readonly start: number
  /** The main verb, last of the group. */
  readonly verb: number
  readonly infinitive: boolean
  readonly passive: boolean
  readonly finite: boolean
}

const AUXILIARY = new Set(
  "be is was were are been being am 's 're 'm have has had having 've 'd do does did doing get gets got getting".split(
    ' ',
  ),
)
const BE = new Set("be is was were are been being am 's 're 'm get gets got getting".split(' '))

/**
 * Verb groups ("has not been said") of a sentence outside noun phrases; hangs auxiliaries, negation and adverbs on the main verb,
 * which `of` then gives for each of their tokens.
 */
export function findVerbGroups(
  { tag, bits, head, relation }: Attachable,
  lower: readonly string[],
  chunkOf: Int32Array,
  from: number,
  to: number,
  of: Int32Array,
): VerbGroup[] {
  const list: VerbGroup[] = []
  for (let i = from; i < to; i++) {
    if (chunkOf[i]! >= 0) continue
    const toVerb = tag[i] === T.TO && i + 1 < to && (tag[i + 1] === T.VB || (bits[i + 1]! & ADVERB) !== 0)
    if (!(bits[i]! & (VERB | MODAL)) && !toVerb) continue
    const verb = mainVerb(i)
    if (verb < 0) continue
    const passive = tag[verb] === T.VBN && hasBe(i, verb)
    for (let k = i; k <= verb; k++) {
      of[k] = verb
      if (k === verb) continue
      head[k] = verb
      relation[k] = relationOf(k, verb)
    }
    list.push({ start: i, verb, infinitive: tag[i] === T.TO, passive, finite: (bits[i]! & FINITE) !== 0 })
    i = verb
  }
  // "The envoy called for restraint": without any finite verb, a lone participle is one that the tagger misread.
  const first = list.findIndex((g) => g.start === g.verb && tag[g.verb] === T.VBN)
  if (first >= 0 && !list.some((g) => g.finite)) list[first] = { ...list[first]!, finite: true }
  return list

  function mainVerb(start: number): number {
    let last = -1
    for (let j = start; j < to && chunkOf[j]! < 0; j++) {
      const isVerb = (bits[j]! & VERB) !== 0
      const inside =
        isVerb ||
        (bits[j]! & MODAL) !== 0 ||
        (tag[j] === T.TO && j === start) ||
        ((bits[j]! & ADVERB) !== 0 && j > start)
      if (!inside) break
      if (!isVerb) continue
      if (last >= 0 && !AUXILIARY.has(lower[last]!)) break
      last = j
    }
    return last
  }

  function hasBe(start: number, verb: number): boolean {
    for (let k = start; k < verb; k++) if (BE.has(lower[k]!)) return true
    return false
  }

  function relationOf(k: number, verb: number): number {
    if (tag[k] === T.TO) return R.mark
    if (bits[k]! & (VERB | MODAL)) return tag[verb] === T.VBN && BE.has(lower[k]!) ? R.auxpass : R.aux
    return lower[k] === 'not' || lower[k] === "n't" || lower[k] === 'never' ? R.neg : R.advmod
  }
}
