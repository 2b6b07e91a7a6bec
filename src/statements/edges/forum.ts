import { OCCASIONS } from '../../lexicon/occasions.js'
import { DETERMINER, FINITE, NOUN, PREPOSITION, PRONOUN, VERB } from '../syntax/grammar.js'
import { has, trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

const nounsOf = (...kinds: string[]) =>
  new Set(OCCASIONS.filter((row) => kinds.includes(row.kind)).flatMap(({ nouns }) => nouns))
const FORUMS = new Set([...nounsOf('statement', 'post', 'letter'), 'address', 'speech', 'interview', 'video'])
const PLATFORMS = nounsOf('post')
/** Longest name of a forum, and of what follows it, in tokens: "in a lengthy post | on X on Monday". */
const LONGEST = 5

/**
 * Oslo condemned the raid | in a statement on Friday; she confirmed the order | on Telegram: where it was said, at the end of an object
 * without a verb, is no part of what was said.
 */
export function withoutForum(r: Reading, from: number, to: number): number {
  if (has(r, from, to, FINITE)) return to
  for (let i = Math.max(from + 1, to - 2 * LONGEST); i + 1 < to; i++) {
    if (r.quoted[i] || !(r.bits[i - 1]! & (NOUN | PRONOUN))) continue
    const end = forumEnd(r, i, to)
    if (end > i && end <= to && isRest(r, end, to)) return trimmed(r, from, i)
  }
  return to
}

/** Where "in a statement", "on Telegram" at token i ends, or -1. */
export function forumEnd(r: Reading, i: number, to: number): number {
  const { lower } = r.words[i]!
  if (lower === 'on') {
    const [first, second] = [r.words[i + 1]!.lower, r.words[i + 2]?.lower]
    if (first === 'social') return i + 2 < to && PLATFORMS.has(`social ${second}`) ? i + 3 : -1
    if (!(r.bits[i + 1]! & NOUN) || !/^\p{Lu}/u.test(r.spellings[i + 1]!)) return -1
    return PLATFORMS.has(`${first} ${second}`) ? i + 3 : PLATFORMS.has(first) ? i + 2 : -1
  }
  if (lower !== 'in' || !(r.words[i + 1]!.lower === 'a' || r.words[i + 1]!.lower === 'an')) return -1
  let noun = i + 2
  while (
    noun < to &&
    noun - i < LONGEST &&
    !FORUMS.has(r.words[noun]!.lower) &&
    !(r.bits[noun]! & (VERB | PREPOSITION | DETERMINER))
  )
    noun++
  return noun < to && FORUMS.has(r.words[noun]!.lower) && r.bits[noun]! & NOUN ? noun + 1 : -1
}

/** Nothing, or when and where: "on Friday", "posted on X". */
function isRest(r: Reading, from: number, to: number): boolean {
  const first = /^(?:posted|published|issued|released)$/.test(r.words[from]?.lower ?? '') ? from + 1 : from
  if (first >= to) return true
  return (
    to - first <= LONGEST &&
    /^(?:on|late|early|earlier)$/.test(r.words[first]!.lower) &&
    !r.quoted[first] &&
    !has(r, first, to, VERB)
  )
}
