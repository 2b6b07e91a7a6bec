import { Slab } from '../../model/slab.js'
import { chunkNouns } from './chunks.js'
import { ADVERB, type Attachable, CLASS, PREPOSITION, R, T, WH } from './grammar.js'
import { findVerbGroups, type VerbGroup } from './verbs.js'

const SUBORDINATORS = new Set(
  'that whether if because although though while after before since when where how why what who which as unless until so'.split(
    ' ',
  ),
)
const WH_CLAUSE = new Set(['that', 'whether', 'how', 'why', 'what', 'if'])
export const OPEN = -2

/**
 * Hangs every word on a head by rules over tags: noun phrases and verb groups first, then from left to right the subject
 * before a finite group, the object after it, prepositional phrases on the verb or the noun before, relative pronouns,
 * complements. No weights. Attachment errors matter little to the rankers: a learned parser bought them nothing.
 */
export function attach(reading: Attachable, lower: readonly string[]): void {
  reading.head.fill(OPEN)
  reading.relation.fill(R.dep)
  const slab = new Slab(reading.n, 2 * 4)
  const chunkOf = slab.ints().fill(-1)
  const groupOf = slab.ints().fill(-1)
  for (let i = 0; i < reading.n; i = reading.sentenceTo[i]!)
    attachSentence(reading, lower, i, reading.sentenceTo[i]!, chunkOf, groupOf)
}

function attachSentence(
  reading: Attachable,
  lower: readonly string[],
  from: number,
  to: number,
  chunkOf: Int32Array,
  groupOf: Int32Array,
): void {
  const { head, relation, bits } = reading
  const chunks = chunkNouns(reading, from, to, chunkOf)
  const groups = findVerbGroups(reading, lower, chunkOf, from, to, groupOf)
  const walk = new Walk(reading, lower, from, to, chunkOf, groupOf)
  for (let i = from; i < to; ) i = walk.step(i, chunks, groups)
  let root = walk.root
  if (root < 0) {
    const pending = walk.pendingNoun
    root = pending >= 0 && head[pending] === OPEN ? pending : (groups[0]?.verb ?? chunks.heads[0] ?? from)
    head[root] = -1
    relation[root] = R.root
  }
  let lastVerb = -1
  for (let i = from; i < to; i++) {
    const group = groupOf[i]!
    if (head[i] === OPEN && i !== root) {
      head[i] = lastVerb >= 0 && i - lastVerb < 10 ? lastVerb : root
      const b = bits[i]!
      relation[i] =
        b & ADVERB ? R.advmod : CLASS[reading.tag[i]!] === 0 && !isWordTag(reading.tag[i]!) ? R.punct : R.dep
      if (reading.tag[i] === T.CC) relation[i] = R.cc
    }
    if (group >= 0 && group !== i) lastVerb = group
    else if (group === i) lastVerb = i
  }
  head[root] = -1
  breakCycles(head, from, to, root)
}

/** Tags of words begin with a letter; those of marks come last in TAGS. */
const isWordTag = (tag: number): boolean => tag < 36

function breakCycles(head: Int32Array, from: number, to: number, root: number): void {
  for (let i = from; i < to; i++) {
    let x = i
    for (let steps = 0; x >= 0 && steps <= 60; steps++) {
      x = head[x]!
      if (steps === 60) head[i] = i === root ? -1 : root
    }
  }
}

/** State of the pass from left to right. */
class Walk {
  root = -1
  pendingNoun = -1
  #pendingMark = -1
  #pendingCase = -1
  #lastNoun = -1
  #afterComma = false
  #conjunction = false
  #verb: VerbGroup | undefined
  #object = false
  #nextGroup = 0

  constructor(
    readonly reading: Attachable,
    readonly lower: readonly string[],
    readonly from: number,
    readonly to: number,
    readonly chunkOf: Int32Array,
    readonly groupOf: Int32Array,
  ) {}

  /** Takes the word, noun phrase or verb group at `i`; where to go on. */
  step(i: number, chunks: ReturnType<typeof chunkNouns>, groups: readonly VerbGroup[]): number {
    const chunk = this.chunkOf[i]!
    if (chunk >= 0) {
      this.#noun(chunks.heads[chunk]!, chunks.ends[chunk]!, groups)
      return chunks.ends[chunk]!
    }
    const verb = this.groupOf[i]!
    if (verb >= 0) {
      let k = this.#nextGroup
      while (groups[k]!.verb !== verb) k++
      this.#group(groups[k]!, chunks)
      return verb + 1
    }
    this.#word(i, chunks)
    return i + 1
  }

  #hang(i: number, head: number, relation: number): void {
    this.reading.head[i] = head
    this.reading.relation[i] = relation
  }

  #noun(h: number, end: number, groups: readonly VerbGroup[]): void {
    const { head, relation, tag, bits } = this.reading
    while (this.#nextGroup < groups.length && groups[this.#nextGroup]!.start < end) this.#nextGroup++
    const next = groups[this.#nextGroup]
    let direct = false
    if (next?.finite) {
      let k = end
      while (k < next.start && bits[k]! & ADVERB) k++
      direct = k === next.start
    }
    const last = this.#lastNoun
    const verb = this.#verb
    if (this.#pendingCase >= 0) {
      const of = this.lower[this.#pendingCase] === 'of'
      this.#hang(this.#pendingCase, h, R.case)
      const governor =
        of && last >= 0
          ? last
          : verb && last <= verb.verb
            ? verb.verb
            : last >= 0
              ? of || !verb
                ? last
                : verb.verb
              : -1
      if (governor >= 0 && governor !== h) this.#hang(h, governor, R.nmod)
      else if (this.pendingNoun < 0) this.pendingNoun = h
      this.#pendingCase = -1
    } else if (this.#conjunction && last >= 0 && !direct) this.#hang(h, last, R.conj)
    else if ((tag[h] === T.WP || tag[h] === T.WDT) && last >= 0) {
      this.pendingNoun = h
      this.#pendingMark = -1
    } else if (verb && !direct && !this.#object && last < verb.verb && h - verb.verb < 8) {
      this.#hang(h, verb.verb, verb.passive ? R.dep : R.dobj)
      this.#object = true
    } else if (last >= 0 && this.#afterComma && !direct) this.#hang(h, last, R.appos)
    else if (head[h] === OPEN) this.pendingNoun = h
    this.#lastNoun = h
    this.#afterComma = false
    this.#conjunction = false
    if (head[h] === OPEN && (tag[h] === T.WP || tag[h] === T.WDT)) relation[h] = R.mark
  }

  #group(group: VerbGroup, chunks: ReturnType<typeof chunkNouns>): void {
    const { head, relation, tag } = this.reading
    const v = group.verb
    const verb = this.#verb
    let governor = -1
    let rel: number = R.root
    const pending = this.pendingNoun
    const relative = pending >= 0 && relation[pending] === R.mark && (tag[pending] === T.WP || tag[pending] === T.WDT)
    if (relative) {
      governor = this.#antecedent(pending, chunks)
      rel = R.relcl
      this.#subject(pending, group)
    } else if (group.infinitive || !group.finite) {
      if (tag[group.start] === T.VBG || tag[v] === T.VBG) {
        const adjacent = this.#lastNoun >= 0 && !this.#afterComma && this.#lastNoun === v - 1
        rel = adjacent ? R.acl : R.advcl
        governor = adjacent ? this.#lastNoun : verb ? verb.verb : -1
      } else if (group.infinitive) {
        rel = R.xcomp
        governor = verb ? verb.verb : this.#lastNoun
      } else if (tag[v] === T.VBN && this.#lastNoun >= 0 && !this.#afterComma) {
        rel = R.acl
        governor = this.#lastNoun
      } else {
        rel = R.dep
        governor = verb ? verb.verb : -1
      }
      if (this.#conjunction && verb) {
        governor = verb.verb
        rel = R.conj
      }
    } else {
      const hasSubject = pending >= 0 && pending !== v
      if (hasSubject) this.#subject(pending, group)
      if (verb) {
        governor = verb.verb
        rel = this.#clause(hasSubject)
      }
      this.pendingNoun = -1
    }
    if (this.#pendingMark >= 0) {
      this.#hang(this.#pendingMark, v, R.mark)
      this.#pendingMark = -1
    }
    if (governor >= 0 && governor !== v && head[v] === OPEN) this.#hang(v, governor, rel)
    else if (head[v] === OPEN) {
      this.#hang(v, -1, R.root)
      if (this.root < 0) this.root = v
      else head[v] = this.root
    }
    this.#verb = group
    this.#object = false
    this.#afterComma = false
    this.#conjunction = false
    this.#pendingCase = -1
  }

  #clause(hasSubject: boolean): number {
    if (!hasSubject && !this.#conjunction && !this.#afterComma) return R.dep
    if (this.#pendingMark >= 0) return WH_CLAUSE.has(this.lower[this.#pendingMark]!) ? R.ccomp : R.advcl
    return this.#conjunction ? R.conj : this.#afterComma ? R.parataxis : R.ccomp
  }

  #subject(noun: number, group: VerbGroup): void {
    this.#hang(noun, group.verb, group.passive ? R.nsubjpass : R.nsubj)
    this.pendingNoun = -1
  }

  #antecedent(pronoun: number, chunks: ReturnType<typeof chunkNouns>): number {
    let a = pronoun - 1
    while (a >= this.from && this.chunkOf[a]! < 0) a--
    return a >= this.from ? chunks.heads[this.chunkOf[a]!]! : -1
  }

  #word(i: number, chunks: ReturnType<typeof chunkNouns>): void {
    const { tag, bits } = this.reading
    const b = bits[i]!
    const t = tag[i]!
    if (t === T.CC) this.#conjunction = true
    else if (t === T.COMMA || t === T.COLON || !isWordTag(t)) this.#afterComma = true
    else if (b & (PREPOSITION | WH) || t === T.TO) {
      if (SUBORDINATORS.has(this.lower[i]!) && (!(b & PREPOSITION) || this.#opensClause(i, chunks)))
        this.#pendingMark = i
      else this.#pendingCase = i
      this.#afterComma = false
    }
  }

  /** A preposition before a noun phrase is a conjunction only if a verb follows that phrase. */
  #opensClause(i: number, chunks: ReturnType<typeof chunkNouns>): boolean {
    const chunk = i + 1 < this.to ? this.chunkOf[i + 1]! : -1
    if (chunk < 0) return true
    const end = chunks.ends[chunk]!
    return end < this.to && (this.groupOf[end]! >= 0 || (this.reading.bits[end]! & ADVERB) !== 0)
  }
}
