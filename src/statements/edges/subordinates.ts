import { WordSet } from '../../lexicon/word-sets.js'
import { CONJUNCTION, DETERMINER, FINITE, MODIFIER, NOMINAL, T, WH } from '../syntax/grammar.js'
import { clauseEnd, has } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

/** Words that open a clause which another must follow. */
const LEADING = new WordSet('while although though if unless once'.split(' '))
/** The same right behind a verb of speech: "asked if it was late" has all that was asked. */
const CONCEDING = new WordSet(['while', 'although', 'though'])

/** She said (that) while she backed the plan, | the cabinet should have asked; that, | while she backed it, …: a content goes on to the clause that its first one leads up to. */
export function throughSubordinate(r: Reading, from: number, to: number): number {
  const last = r.sentenceTo[from]!
  if (r.tag[to] !== T.COMMA || r.quoted[to] || to + 2 >= last || r.quoted[from]) return to
  const isThat = r.words[from]!.lower === 'that'
  const opens = isThat ? from + 1 : from
  if (opens === to) return LEADING.has(r.known[to + 1]) ? clauseEnd(r, to, last) : to
  if (!(isThat ? LEADING : CONCEDING).has(r.known[opens]) || !has(r, opens, to, FINITE)) return to
  const isClause = r.bits[to + 1]! & (DETERMINER | NOMINAL | MODIFIER) && !(r.bits[to + 1]! & (CONJUNCTION | WH))
  return isClause && has(r, to + 2, last, FINITE) ? clauseEnd(r, to, last) : to
}
