import type { Cluster, Variant, Wording } from '../model/compare.js'
import { comparePrepared, speakersOf } from './compare.js'
import { ONE_OCCASION, saidOn } from './occasion.js'
import { Postings } from './postings.js'
import { type Prepared, prepare } from './prepare.js'
import { becauseOf, instant, isBetterReference } from './reference.js'
import { keysOf, minHashes, mix, overlapOf, termsOf } from './signature.js'
import { type Agreement, speakersAgree } from './speakers.js'
import type { Utterance } from './utterance.js'

/** One wording that stands for its cluster when others are looked for. */
interface Face {
  readonly terms: Int32Array
  /** First and last day on which it may have been said (days since 1970), null where unknown. */
  readonly days: readonly [number, number] | null
  readonly speakers: readonly string[]
  readonly quoted: boolean
}

interface Group {
  reference: string
  readonly members: string[]
  /** The reference first; others where they hold words that it lacks. */
  readonly faces: Face[]
  readonly repeated: Set<number>
}

/** Clusters without their texts, as JSON: what a store keeps between runs. */
export interface ClusterState {
  readonly version: 1
  readonly groups: readonly {
    readonly reference: string
    readonly members: readonly string[]
    readonly repeated: readonly number[]
    readonly faces: readonly {
      readonly terms: readonly number[]
      readonly days: readonly [number, number] | null
      readonly speakers: readonly string[]
      readonly quoted: boolean
    }[]
  }[]
}

/** Days that share a key; within `ONE_OCCASION` two dates lie in one window or in neighbours. */
const WINDOW = ONE_OCCASION + 1
/** A key under which so many clusters stand tells nothing. */
const CROWD = 48
/** Candidates weighed, those with most keys in common first. */
const WEIGHED = 6
const FACES = 3
const BANDS = 6
const UNDATED = 0x5bd1e995

/** Terms in common for sure membership, for a closer look by alignment, and for a repeated formula. */
const SURE = { covered: 0.95, shared: 0.9 }
const PLAUSIBLE = 0.25
const FORMULA = { covered: 0.75, shared: 0.6 }

/**
 * Groups statements that are one utterance, as they come: each joins the cluster that it shares most with, or opens one.
 * Time is linear in the statements. Adding in order of date gives what a full run gives; a late addition of an older
 * article may open a cluster where a full run would have joined two.
 */
export class Clustering {
  readonly #lookup: (key: string) => Utterance | undefined
  readonly #own = new Map<string, Utterance>()
  readonly #groups: Group[] = []
  readonly #groupOf = new Map<string, number>()
  readonly #near = new Postings(CROWD)
  readonly #formulas = new Postings(CROWD)
  readonly #changed = new Set<number>()
  readonly #hits = new Map<number, number>()

  /**
   * @param state of an earlier run
   * @param lookup gives the statements of that run, for those clusters that are described again
   */
  constructor(state?: ClusterState, lookup: (key: string) => Utterance | undefined = () => undefined) {
    this.#lookup = lookup
    for (const { reference, members, repeated, faces } of state?.groups ?? []) {
      const number = this.#groups.length
      const known = faces.map((face) => ({ ...face, terms: Int32Array.from(face.terms) }))
      this.#groups.push({ reference, members: [...members], faces: known, repeated: new Set(repeated) })
      for (const key of members) this.#groupOf.set(key, number)
      for (const face of known) this.#index(number, face)
    }
  }

  /** Adds a statement; one that is known already changes nothing. @returns the number of its cluster */
  add(utterance: Utterance): number {
    const known = this.#groupOf.get(utterance.key)
    if (known !== undefined) return known
    this.#own.set(utterance.key, utterance)
    const prepared = prepare(utterance)
    const face: Face = {
      terms: termsOf(prepared),
      days: saidOn(prepared),
      speakers: speakersOf(prepared),
      quoted: (prepared.claims?.length ?? 0) > 0,
    }
    const { home, links } = this.#place(face, prepared)
    const number = home ?? this.#groups.length
    if (home === null) {
      this.#groups.push({ reference: utterance.key, members: [utterance.key], faces: [face], repeated: new Set() })
      this.#index(number, face)
    } else this.#join(number, utterance, face)
    for (const other of links) {
      if (other === number) continue
      this.#groups[other]!.repeated.add(number)
      this.#groups[number]!.repeated.add(other)
      this.#changed.add(other)
    }
    this.#groupOf.set(utterance.key, number)
    this.#changed.add(number)
    return number
  }

  #place(face: Face, prepared: Prepared): { home: number | null; links: number[] } {
    const keys = keysOf(face.terms)
    const hits = this.#hits
    hits.clear()
    // A rare key tells more than a common one.
    const count = (group: number, size: number) => hits.set(group, (hits.get(group) ?? 0) + 1 / size)
    for (const window of windowsOf(face.days)) for (const key of keys) this.#near.each(mix(key, window), count)
    for (const key of minHashes(face.terms, BANDS)) this.#formulas.each(key, count)
    const links: number[] = []
    let home: number | null = null
    let best = 0
    for (const group of strongest(hits, WEIGHED)) {
      const relation = this.#relate(group, face, prepared)
      if (relation === 'repeated') links.push(group)
      else if (relation !== null && relation > best) [home, best] = [group, relation]
    }
    return { home, links }
  }

  /** How a statement stands to a cluster: how surely it belongs, `repeated` for its formula elsewhere, null for neither. */
  #relate(group: number, face: Face, prepared: Prepared): number | 'repeated' | null {
    const { faces, reference } = this.#groups[group]!
    let found: number | 'repeated' | null = null
    for (const other of faces) {
      const { covered, shared, common } = overlapOf(other.terms, face.terms)
      if (covered < PLAUSIBLE || common === 0) continue
      const agree = speakersAgree(other.speakers, face.speakers)
      const apart = isApart(other.days, face.days)
      if (agree === 'different' || apart) {
        if (covered >= FORMULA.covered && shared >= FORMULA.shared) found ??= 'repeated'
        continue
      }
      if (covered >= SURE.covered && shared >= SURE.shared && agree === 'same') return 1 + shared
      if (other !== faces[0]) continue
      const text = this.#text(reference)
      if (text === undefined) continue
      const score = belongs(prepare(text), prepared, { covered, shared, agree })
      if (score !== null) found = score
    }
    return found
  }

  #join(number: number, utterance: Utterance, face: Face): void {
    const group = this.#groups[number]!
    group.members.push(utterance.key)
    const reference = this.#text(group.reference)
    const better = reference !== undefined && isBetterReference(utterance, reference)
    if (better) group.reference = utterance.key
    const news = group.faces.every(({ terms }) => overlapOf(terms, face.terms).shared < SURE.shared)
    if (!better && (!news || group.faces.length >= FACES)) return
    if (better) group.faces.unshift(face)
    else group.faces.push(face)
    this.#index(number, face)
    if (group.faces.length > FACES + 1) group.faces.pop()
  }

  #index(number: number, face: Face): void {
    const window = face.days === null ? UNDATED : Math.floor(face.days[0] / WINDOW)
    for (const key of keysOf(face.terms)) this.#near.add(mix(key, window), number)
    for (const key of minHashes(face.terms, BANDS)) this.#formulas.add(key, number)
  }

  #text(key: string): Utterance | undefined {
    return this.#own.get(key) ?? this.#lookup(key)
  }

  /** How many clusters there are; they are numbered from 0. */
  get size(): number {
    return this.#groups.length
  }

  /** Numbers of the clusters that got members or links since the state that this began with. */
  get changed(): readonly number[] {
    return [...this.#changed].sort((a, b) => a - b)
  }

  /** Statement keys of a cluster, the reference first. */
  members(number: number): readonly string[] {
    const { reference, members } = this.#groups[number]!
    return [reference, ...members.filter((key) => key !== reference)]
  }

  /** A cluster with its redlines: every variant against the reference. */
  describe(number: number): Cluster {
    const group = this.#groups[number]!
    const utterances = group.members.flatMap((key) => this.#text(key) ?? [])
    const reference = utterances.find(({ key }) => key === group.reference) ?? utterances[0]
    if (reference === undefined) return { ...bare(group), repeated: this.#links(group) }
    const prepared = prepare(asReference(reference))
    const others = utterances.filter((one) => one !== reference).sort(byDate)
    const variants = [reference, ...others].map((one): Variant => {
      if (one === reference) return { statement: one.key, verdict: 'verbatim', edits: [], why: ['the reference'] }
      const complete = reference.official === true
      return { statement: one.key, ...comparePrepared(prepared, prepare(inCluster(one, reference)), { complete }) }
    })
    return {
      id: idOf(reference.key),
      reference: reference.key,
      referenceBecause: becauseOf(reference, others),
      variants,
      repeated: this.#links(group),
    }
  }

  #links({ repeated }: Group): string[] {
    return [...repeated].map((other) => idOf(this.#groups[other]!.reference)).sort()
  }

  /** What to keep between runs. */
  state(): ClusterState {
    const groups = this.#groups.map(({ reference, members, faces, repeated }) => ({
      reference,
      members,
      repeated: [...repeated],
      faces: faces.map((face) => ({ ...face, terms: [...face.terms] })),
    }))
    return { version: 1, groups }
  }
}

const idOf = (reference: string) => `cluster:${reference}`
const bare = ({ reference, members }: Group) => ({
  id: idOf(reference),
  reference,
  referenceBecause: 'the only one known',
  variants: members.map((statement): Variant => ({ statement, verdict: 'verbatim', edits: [], why: [] })),
})

/** A reference without quotation marks claims nothing of them: that a variant has some is no change. */
function asReference({ quotations, ...wording }: Utterance): Wording {
  return quotations === undefined || quotations.length === 0 ? wording : { ...wording, quotations }
}

/** What made a statement a member holds for its verdict: its occasion and speaker are the reference's. */
function inCluster({ speakers: _, date: __, ...wording }: Utterance, reference: Wording): Wording {
  return {
    ...wording,
    ...(reference.speakers && { speakers: reference.speakers }),
    ...(reference.date !== undefined && { date: reference.date }),
  }
}

/** A closer look at a pair whose common words neither settle nor exclude it. @returns how sure, or null */
function belongs(
  reference: Prepared,
  variant: Prepared,
  { covered, shared, agree }: { covered: number; shared: number; agree: Agreement | null },
): number | null {
  const { verdict } = comparePrepared(reference, variant, { complete: false })
  if (
    verdict === 'unrelated' ||
    verdict === 'other-occasion' ||
    verdict === 'other-speaker' ||
    verdict === 'not-comparable'
  )
    return null
  // Where it is not sure that one speaker is meant, only the words can tell.
  if (agree !== 'same' && (covered < FORMULA.covered || shared < FORMULA.shared / 2)) return null
  return (covered + shared) / 2
}

function windowsOf(days: readonly [number, number] | null): number[] {
  if (days === null) return [UNDATED]
  const first = Math.floor(days[0] / WINDOW)
  return [first - 1, first, first + 1, UNDATED]
}

function isApart(a: readonly [number, number] | null, b: readonly [number, number] | null): boolean {
  return a !== null && b !== null && Math.max(0, a[0] - b[1], b[0] - a[1]) > ONE_OCCASION
}

/** The groups with most hits, the oldest first among equals. */
function strongest(hits: ReadonlyMap<number, number>, count: number): number[] {
  const top: [number, number][] = []
  for (const entry of hits) {
    const last = top.at(-1)
    if (
      top.length === count &&
      last !== undefined &&
      entry[1] <= last[1] &&
      !(entry[1] === last[1] && entry[0] < last[0])
    )
      continue
    top.push(entry)
    top.sort(([a, x], [b, y]) => y - x || a - b)
    if (top.length > count) top.pop()
  }
  return top.map(([group]) => group)
}

const byDate = (a: Utterance, b: Utterance) => {
  const [x, y] = [instant(a.published ?? '0000'), instant(b.published ?? '0000')]
  return x < y ? -1 : x > y ? 1 : a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}

/** All clusters of some statements, in order of the first print of each, whatever the order they come in. */
export function cluster(utterances: readonly Utterance[]): Cluster[] {
  const clustering = new Clustering()
  for (const utterance of [...utterances].sort(byDate)) clustering.add(utterance)
  return Array.from({ length: clustering.size }, (_, number) => clustering.describe(number))
}
