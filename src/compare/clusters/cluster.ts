import type { Cluster, Variant, Wording } from '../../model/compare.js'
import { comparePrepared, speakersOf } from '../compare.js'
import { saidOn } from '../wording/occasion.js'
import { type Prepared, prepare, quotes } from '../wording/prepare.js'
import { speakersAgree } from '../wording/speakers.js'
import { appended, type ClusterState, type Face, type Group, groupOf, stateOf } from './group.js'
import { belongs, FORMULA, isApart, UNDATED, WINDOW, windowsOf } from './membership.js'
import { Postings } from './postings.js'
import { asReference, becauseOf, instant, isBetterReference } from './reference.js'
import { minHashes, mix, overlapOf, Rarity, shinglesOf, tellingOf, termsOf } from './signature.js'
import { Tally } from './tally.js'
import type { Utterance } from './utterance.js'

/** A key under which so many clusters stand tells nothing. */
const CROWD = 48
/** Candidates weighed, those with most keys in common first. */
const WEIGHED = 6
const FACES = 3
const BANDS = 4
/** Single words under which a statement is kept: its rarest. */
const RAREST = 4

/** Terms in common for sure membership, for a closer look by alignment, and for a repeated formula. */
const SURE = { covered: 0.85, shared: 0.55, common: 2.5 }
/** A wording whose words a face holds to this share needs none of its own. */
const HELD = 0.8
const PLAUSIBLE = 0.25
/** "Pyongyang" or "the list", reported by itself, joins only what says little more. */
const WHOLE = 0.6

/**
 * Groups statements that are one utterance, as they come: each joins the cluster that it shares most with, or opens one.
 * Time is linear in the statements. Adding in order of date gives what a full run gives; a late addition of an older
 * article may open a cluster where a full run would have joined two.
 */
export class Clustering {
  readonly #lookup: (key: string) => Utterance | undefined
  readonly #groups: Group[] = []
  /** Number of a statement by its key; its cluster and, of those added here, its words by number. */
  readonly #numbers = new Map<string, number>()
  readonly #homes: number[] = []
  readonly #own: (Utterance | undefined)[] = []
  readonly #near = new Postings(CROWD)
  readonly #formulas = new Postings(CROWD)
  readonly #rarity = new Rarity()
  readonly #changed = new Set<number>()
  readonly #scores = new Tally()
  /** Something is kept that has no date. */
  #undated = false

  /**
   * @param states of the clusters of an earlier run, by their numbers
   * @param lookup gives the statements of that run, for those clusters that are described again
   */
  constructor(states: readonly ClusterState[] = [], lookup: (key: string) => Utterance | undefined = () => undefined) {
    this.#lookup = lookup
    for (const [number, state] of states.entries()) {
      const group = groupOf(state)
      this.#groups.push(group)
      for (const key of group.members) this.#keep(key, number, undefined)
      for (const face of group.faces) this.#index(number, face)
    }
  }

  /** Adds a statement; one that is known already changes nothing. @returns the number of its cluster */
  add(utterance: Utterance): number {
    const known = this.#numbers.get(utterance.key)
    if (known !== undefined) return this.#homes[known]!
    const prepared = prepare(utterance)
    const terms = termsOf(prepared)
    const face: Face = {
      terms,
      bare: terms.length < 2 && !quotes(prepared),
      days: saidOn(prepared),
      speakers: speakersOf(prepared),
    }
    const { home, links } = this.#place(face, prepared)
    const number = home ?? this.#groups.length
    if (home === null) {
      this.#groups.push({ reference: utterance.key, members: [utterance.key], faces: [face], repeated: null })
      this.#index(number, face)
    } else this.#join(number, utterance, face)
    for (const other of links) {
      if (other === number) continue
      link(this.#groups[other]!, number)
      link(this.#groups[number]!, other)
      this.#changed.add(other)
    }
    this.#keep(utterance.key, number, utterance)
    this.#changed.add(number)
    return number
  }

  #keep(key: string, home: number, utterance: Utterance | undefined): void {
    this.#numbers.set(key, this.#homes.length)
    this.#homes.push(home)
    this.#own.push(utterance)
  }

  #place(face: Face, prepared: Prepared): { home: number | null; links: number[] } {
    const keys = shinglesOf(face.terms, true)
    for (const key of tellingOf(face.terms)) keys.push(key)
    const scores = this.#scores
    scores.clear()
    for (const window of windowsOf(face.days, this.#undated))
      for (const key of keys) this.#near.tally(mix(key, window), scores)
    for (const key of minHashes(face.terms, BANDS)) this.#formulas.tally(key, scores)
    const links: number[] = []
    let home: number | null = null
    let best = 0
    for (const group of scores.strongest(WEIGHED)) {
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
      if (covered < PLAUSIBLE || common === 0 || ((other.bare || face.bare) && shared < WHOLE)) continue
      const agree = isApart(other.days, face.days) ? 'different' : speakersAgree(other.speakers, face.speakers)
      if (agree === 'different') {
        if (covered >= FORMULA.covered && shared >= FORMULA.shared) found ??= 'repeated'
        continue
      }
      const sure = covered >= SURE.covered && shared >= SURE.shared && common >= SURE.common
      if (sure && agree === 'same') return 1 + shared
      if (other !== faces[0]) continue
      const text = this.#text(reference)
      if (text === undefined) continue
      const score = belongs(prepare(text), prepared, { covered, shared, common, agree })
      if (score !== null) found = score
    }
    return found
  }

  #join(number: number, utterance: Utterance, face: Face): void {
    const group = this.#groups[number]!
    group.members = appended(group.members, utterance.key)
    const reference = this.#text(group.reference)
    const better = reference !== undefined && isBetterReference(utterance, reference)
    if (better) group.reference = utterance.key
    const news = group.faces.every(({ terms }) => overlapOf(terms, face.terms).held < HELD)
    if (!better && (!news || group.faces.length >= FACES)) return
    group.faces = better ? [face, ...group.faces.slice(0, FACES)] : [...group.faces, face]
    this.#index(number, face)
  }

  #index(number: number, face: Face): void {
    const window = face.days === null ? UNDATED : Math.floor(face.days[0] / WINDOW)
    if (face.days === null) this.#undated = true
    const telling = tellingOf(face.terms)
    this.#rarity.meet(telling)
    for (const key of shinglesOf(face.terms, false)) this.#near.add(mix(key, window), number)
    for (const key of this.#rarity.rarest(telling, RAREST)) this.#near.add(mix(key, window), number)
    for (const key of minHashes(face.terms, BANDS)) this.#formulas.add(key, number)
  }

  #text(key: string): Utterance | undefined {
    const number = this.#numbers.get(key)
    return (number === undefined ? undefined : this.#own[number]) ?? this.#lookup(key)
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
    return [...(repeated ?? [])].map((other) => idOf(this.#groups[other]!.reference)).sort()
  }

  /** What to keep of a cluster between runs. */
  state(number: number): ClusterState {
    return stateOf(this.#groups[number]!)
  }
}

const link = (group: Group, other: number) => {
  group.repeated ??= new Set()
  group.repeated.add(other)
}
const idOf = (reference: string) => `cluster:${reference}`
const bare = ({ reference, members }: Group) => ({
  id: idOf(reference),
  reference,
  referenceBecause: 'the only one known',
  variants: members.map((statement): Variant => ({ statement, verdict: 'verbatim', edits: [], why: [] })),
})

/** What made a statement a member holds for its verdict: its occasion and speaker are the reference's. */
function inCluster({ speakers: _, date: __, ...wording }: Utterance, reference: Wording): Wording {
  return {
    ...wording,
    ...(reference.speakers && { speakers: reference.speakers }),
    ...(reference.date !== undefined && { date: reference.date }),
  }
}

const byDate = (a: Utterance, b: Utterance) => {
  const [x, y] = [instant(a.published ?? '0000'), instant(b.published ?? '0000')]
  return x < y ? -1 : x > y ? 1 : a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}

/** Statements in the order in which they are to be added: as printed. */
export const inOrder = (utterances: readonly Utterance[]): Utterance[] => [...utterances].sort(byDate)

/** All clusters of some statements, in order of the first print of each, whatever the order they come in. */
export function cluster(utterances: readonly Utterance[]): Cluster[] {
  const clustering = new Clustering()
  for (const utterance of inOrder(utterances)) clustering.add(utterance)
  return Array.from({ length: clustering.size }, (_, number) => clustering.describe(number))
}
