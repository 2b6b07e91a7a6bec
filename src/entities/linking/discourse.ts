import type { Growing } from './registry.js'

/** A mention as the later ones look back at it. */
export interface Seen {
  readonly entity: Growing
  readonly sentence: number
  readonly token: number
  /** It stands before its sentence's verb. */
  readonly subject: boolean
  /** Somebody else's words name it. */
  readonly quoted: boolean
  readonly noun: string | undefined
}

/** Outcome of looking back: one entity, or why not and who was considered. */
export type Antecedent =
  | { readonly entity: Growing; readonly rule: string }
  | { readonly entity: null; readonly why: string; readonly candidates: readonly string[] }

const none = (why: string, candidates: readonly Growing[] = []): Antecedent => ({
  entity: null,
  why: candidates.length > 0 ? `ambiguous: ${candidates.map((c) => c.id).join(', ')}` : why,
  candidates: candidates.map((c) => c.id),
})

/** Mentions looked back over: all of an article, but for one of a hundred pages. */
const FARTHEST = 1000

function holds(seen: readonly Seen[], entity: Growing): boolean {
  for (const s of seen) if (s.entity === entity) return true
  return false
}

/** Mentions so far, and the rules by which pronouns and descriptions find what they stand for. */
export class Discourse {
  readonly #seen: Seen[] = []

  add(seen: Seen): void {
    this.#seen.push(seen)
  }

  /** Entities that fit, the most recent first, within `reach` sentences back. */
  recent(sentence: number, reach: number, fits: (s: Seen) => boolean): Seen[] {
    const found: Seen[] = []
    const farthest = Math.max(0, this.#seen.length - FARTHEST)
    for (let i = this.#seen.length - 1; i >= farthest && found.length < 12; i--) {
      const seen = this.#seen[i]!
      if (seen.sentence < sentence - reach) break
      if (seen.sentence > sentence) continue
      if (!holds(found, seen.entity) && fits(seen)) found.push(seen)
    }
    return found
  }

  /** The most recent of those. */
  latest(sentence: number, reach: number, fits: (s: Seen) => boolean): Seen | undefined {
    const farthest = Math.max(0, this.#seen.length - FARTHEST)
    for (let i = this.#seen.length - 1; i >= farthest && this.#seen[i]!.sentence >= sentence - reach; i--)
      if (fits(this.#seen[i]!)) return this.#seen[i]
    return undefined
  }

  /** "he", "she": one person who fits in gender, and is not the `other`; a subject before another, nearer before farther; else undecided. */
  person(sentence: number, gender: 'male' | 'female', quoted: boolean, other?: Growing): Antecedent {
    const fits = ({ entity }: Seen) =>
      entity.kind === 'person' && entity !== other && (entity.gender ?? gender) === gender
    // Whoever tells "he said" means somebody whom he has named himself.
    const told = quoted ? [] : this.recent(sentence, 4, (s) => !s.quoted && fits(s))
    const near = told.length > 0 ? told : this.recent(sentence, 4, fits)
    if (near.length === 0) {
      const all = this.recent(sentence, 1e9, ({ entity }) => entity.kind === 'person' && entity.gender === gender)
      // "His wife", told long before, is no rival of the one who has a name.
      const called = all.filter(({ entity }) => !entity.anonymous)
      const far = called.length > 0 ? called : all
      return far.length === 1
        ? { entity: far[0]!.entity, rule: 'only person of that gender' }
        : none(
            'no candidate',
            far.map((s) => s.entity),
          )
    }
    if (near.length === 1) return { entity: near[0]!.entity, rule: 'only person near' }
    const latest = Math.max(...near.map((s) => s.sentence))
    const there = near.filter((s) => s.sentence === latest)
    const subjects = there.filter((s) => s.subject)
    const sure = (list: readonly Seen[]) => list.filter((s) => s.entity.gender === gender)
    if (there.length === 1) return { entity: there[0]!.entity, rule: 'nearest person' }
    if (subjects.length > 0) return { entity: subjects.at(-1)!.entity, rule: 'subject of the last sentence' }
    if (sure(there).length === 1) return { entity: sure(there)[0]!.entity, rule: 'nearest person of that gender' }
    return none(
      '',
      there.map((s) => s.entity),
    )
  }

  /** "they", "it": the subject before, where it is of the right kind. */
  thing(sentence: number, fits: (e: Growing) => boolean, subjectOnly: boolean): Antecedent {
    const near = this.recent(sentence, 1, (s) => fits(s.entity) && (!subjectOnly || s.subject))
    const here = near.filter((s) => s.sentence === sentence)
    const subjects = (here.some((s) => s.subject) ? here : near).filter((s) => s.subject)
    const pool = subjects.filter((s) => s.sentence === subjects[0]!.sentence)
    if (pool.length > 0) return { entity: pool.at(-1)!.entity, rule: 'subject before' }
    if (near.length === 1) return { entity: near[0]!.entity, rule: 'only one near' }
    return none(
      'no candidate',
      near.map((s) => s.entity),
    )
  }
}
