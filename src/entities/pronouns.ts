import { together, type Words } from './words.js'

export interface Pronoun {
  readonly token: number
  readonly kind: 'he' | 'she' | 'they' | 'it' | 'i' | 'we'
}

const PRONOUNS = new Map<string, Pronoun['kind']>([
  ...['he', 'him', 'his', 'himself'].map((p) => [p, 'he'] as const),
  ...['she', 'her', 'hers', 'herself'].map((p) => [p, 'she'] as const),
  ...['they', 'them', 'their', 'theirs', 'themselves'].map((p) => [p, 'they'] as const),
  ...['it', 'its', 'itself'].map((p) => [p, 'it'] as const),
  ...['i', 'me', 'my', 'mine', 'myself'].map((p) => [p, 'i'] as const),
  ...['we', 'us', 'our', 'ours', 'ourselves'].map((p) => [p, 'we'] as const),
])

/** "It is clear that", "it seems", "it takes": no thing is meant. */
const EMPTY =
  /^(?:is|was|'s|seems|seemed|appears|appeared|remains|remained|takes|took|would|will|may|might|could|has|had)$/

/** Pronouns that stand for someone or something, in text order. */
export function findPronouns(w: Words): Pronoun[] {
  const found: Pronoun[] = []
  for (let i = 0; i < w.count; i++) {
    if (w.printed[i]!.length > 10) continue
    const kind = PRONOUNS.get(w.lower[i]!)
    if (!kind || w.taken[i]) continue
    if (w.lower[i] === 'us' && w.printed[i] === 'US') continue
    if (w.lower[i] === 'mine' && w.lower[i - 1] !== 'of') continue
    if (w.lower[i] === 'i' && w.printed[i] !== 'I') continue
    if (w.lower[i] === 'it' && together(w, i + 1, i) && EMPTY.test(w.lower[i + 1]!) && isEmpty(w, i + 1)) continue
    found.push({ token: i, kind })
  }
  return found
}

/** After "it is": an adjective with "that" or "to", a time, or the weather. */
function isEmpty(w: Words, i: number): boolean {
  for (let k = i + 1; k < i + 6 && together(w, k, i); k++) {
    if (
      /^(?:that|to|whether|how|why|when|possible|likely|unclear|clear|important|hard|difficult|time|necessary|unlikely)$/.test(
        w.lower[k]!,
      )
    )
      return true
  }
  return false
}
