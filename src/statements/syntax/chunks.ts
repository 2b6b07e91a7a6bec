import { ADJECTIVE, ADVERB, type Attachable, DETERMINER, MODIFIER, NOUN, NUMBER, R, T } from './grammar.js'

export interface Chunks {
  /** A token's chunk in its sentence, or -1. */
  readonly of: Int32Array
  readonly ends: number[]
  readonly heads: number[]
}

/** Noun phrases of a sentence from tags, also told in `of`; hangs their modifiers on their heads. */
export function chunkNouns(reading: Attachable, from: number, to: number, of: Int32Array): Chunks {
  const { tag, bits } = reading
  const chunks: Chunks = { of, ends: [], heads: [] }
  const add = (start: number, end: number, head: number) => {
    for (let i = start; i < end; i++) of[i] = chunks.heads.length
    chunks.heads.push(head)
    chunks.ends.push(end)
  }
  for (let i = from; i < to; ) {
    const t = tag[i]!
    const loneDeterminer = t === T.DT && !(i + 1 < to && bits[i + 1]! & MODIFIER)
    if (t === T.PRP || t === T.EX || t === T.WP || t === T.WDT || loneDeterminer) {
      add(i, i + 1, i)
      i++
      continue
    }
    const end = bits[i]! & MODIFIER && t !== T.POS ? phraseEnd(reading, i, to) : -1
    if (end < 0) i++
    else {
      add(i, end, hangModifiers(reading, i, end))
      i = end
    }
  }
  return chunks
}

/** The end of the noun phrase that begins at `i`, or -1 where no noun follows. */
function phraseEnd({ tag, bits }: Attachable, i: number, to: number): number {
  let last = -1
  for (let j = i; j < to; j++) {
    const b = bits[j]!
    const t = tag[j]!
    const nextNoun = j + 1 < to && (bits[j + 1]! & NOUN) !== 0
    const nextAdjective = j + 1 < to && (bits[j + 1]! & ADJECTIVE) !== 0
    const afterAdjective = j > i && (bits[j - 1]! & ADJECTIVE) !== 0
    const goesOn =
      (b & MODIFIER) !== 0 ||
      ((t === T.VBG || t === T.VBN) && j > i && nextNoun && last < 0) ||
      (t === T.CC && afterAdjective && nextAdjective) ||
      ((b & ADVERB) !== 0 && nextAdjective) ||
      (t === T.COMMA && afterAdjective && nextAdjective && last < 0)
    if (!goesOn) break
    if (b & (NOUN | NUMBER) || t === T.POS) last = j
    if (t === T.DT && j > i && last >= 0) break
  }
  return last < 0 ? -1 : last + 1
}

/** Hangs the words of [start, end) on its head, owners before "'s" on what they own; the head. */
function hangModifiers(reading: Attachable, start: number, end: number): number {
  const { tag } = reading
  let from = start
  let owner = -1
  for (let k = start + 1; k < end; k++) {
    if (tag[k] !== T.POS) continue
    const h = k - 1
    modify(reading, from, h, owner)
    hang(reading, k, h, R.case)
    if (owner >= 0 && owner !== h) hang(reading, owner, h, R.poss)
    owner = h
    from = k + 1
  }
  if (from >= end) return owner
  modify(reading, from, end - 1, owner)
  if (owner >= 0) hang(reading, owner, end - 1, R.poss)
  return end - 1
}

/** Hangs all from `from` up to the head on it, but for its owner. */
function modify(reading: Attachable, from: number, h: number, owner: number): void {
  for (let x = from; x < h; x++) {
    if (x === owner) continue
    const b = reading.bits[x]!
    const r = b & NOUN ? R.compound : b & DETERMINER ? R.det : b & NUMBER ? R.nummod : b & ADJECTIVE ? R.amod : R.poss
    hang(reading, x, h, r)
  }
}

function hang({ head, relation }: Attachable, i: number, h: number, r: number): void {
  head[i] = h
  relation[i] = r
}
