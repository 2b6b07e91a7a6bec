import { WordSet } from '../../lexicon/word-sets.js'
import { type Cued, SURE } from '../proposal.js'
import { opensSentence } from '../quotations/direct.js'
import { FINITE, NOMINAL, PRONOUN, T, VERB } from '../syntax/grammar.js'
import { clauseEnd, withoutMarks } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

const BE = new WordSet(['is', 'was'])
const LEADS = new WordSet(['how', 'what'])
/** Verbs that tell in which words somebody spoke, beside those of the cue table. */
const PUTS = new WordSet('put puts described describes phrased framed saw sees remembered recalled summed'.split(' '))
/** Longest name between "how" and the verb, in tokens. */
const FAR = 12

/** “Calm before the storm” was how the envoy put it; to her, “nothing matters more”: words in marks, and whose they are. */
export function clefts(r: Reading): Cued[] {
  const { from: opens, to: ends, closed } = r.quotations
  const found: Cued[] = []
  for (let q = 0; q < opens.length; q++) {
    if (!closed[q]) continue
    const theirs = toThem(r, opens[q]!, ends[q]!)
    if (theirs) found.push(theirs)
    const led = leadBefore(r, opens[q]!, ends[q]!)
    if (led) found.push(led)
    const be = r.tag[ends[q]!] === T.COMMA ? ends[q]! + 1 : ends[q]!
    const reply = replyBehind(r, opens[q]!, ends[q]!, be)
    if (reply) found.push(reply)
    if (be + 3 >= r.n || !BE.has(r.known[be]) || !LEADS.has(r.known[be + 1])) continue
    const verb = verbBehind(r, be + 2)
    if (verb < 0) continue
    const [from, to] = withoutMarks(r, opens[q]!, ends[q]!)
    if (from === to) continue
    const cue = { from: verb, to: verb + 1, head: verb }
    found.push({ cue, source: [be + 2, verb], pieces: Int32Array.of(from, to), score: SURE, rule: 'cleft' })
  }
  return found
}

/** This is what he told reporters: “We go.”: words in marks behind the colon of a sentence that only leads up to them. */
function leadBefore(r: Reading, open: number, end: number): Cued | null {
  const colon = open - 1
  if (r.tag[colon] !== T.COLON || r.quoted[colon]) return null
  const first = r.sentenceFrom[colon]!
  const leads = THIS.has(r.known[first]) && IS.has(r.known[first + 1]) && LEADS.has(r.known[first + 2])
  const verb = leads && first + 3 < colon ? verbBehind(r, first + 3) : -1
  if (verb < 0 || r.cueish[verb] !== 2) return null
  const [from, to] = withoutMarks(r, open, end)
  if (from === to) return null
  const cue = { from: verb, to: verb + 1, head: verb }
  return { cue, source: [first + 3, verb], pieces: Int32Array.of(from, to), score: SURE, rule: 'cleft' }
}
const THIS = new WordSet(['this', 'here', 'that', 'below'])
const IS = new WordSet(['is', 'was', "'s", '’s'])

/** “Nonsense,” was Ola Berg's reply: whose it is stands before its noun. */
function replyBehind(r: Reading, open: number, end: number, be: number): Cued | null {
  if (be >= r.n || !BE.has(r.known[be]) || !opensSentence(r, open)) return null
  let noun = be + 1
  while (noun < r.n && noun - be < FAR && !r.quoted[noun] && !REPLIES.has(r.known[noun])) noun++
  let owner = noun - 1
  while (owner > be && r.tag[owner] !== T.POS && !OWNERS.has(r.known[owner])) owner--
  if (noun >= r.n || noun - be === FAR || owner <= be || r.block[noun] !== r.block[be]) return null
  const [from, last] = withoutMarks(r, open, end)
  const to = r.tag[owner] === T.POS ? owner : owner + 1
  if (from === last || to <= be + 1) return null
  const cue = { from: noun, to: noun + 1, head: noun }
  return { cue, source: [be + 1, to], pieces: Int32Array.of(from, last), score: SURE, rule: 'reply' }
}
const REPLIES = new WordSet('reply answer response retort verdict message comment reaction warning'.split(' '))
const OWNERS = new WordSet(['his', 'her', 'their', 'its'])

/** She thanked them because to her, “nothing matters more”: whose view the words are. */
function toThem(r: Reading, open: number, end: number): Cued | null {
  const to = open - 3
  if (to < 1 || r.tag[open - 1] !== T.COMMA || r.words[to]!.lower !== 'to' || !THEM.has(r.known[open - 2])) return null
  const opensClause = to === r.sentenceFrom[to] || r.mark[to - 1] === 1 || JOINS.has(r.known[to - 1])
  if (!opensClause) return null
  const [from, last] = withoutMarks(r, open, end)
  if (from === last) return null
  return {
    cue: { from: to, to: to + 1, head: to },
    source: [to + 1, to + 2],
    pieces: Int32Array.of(from, last),
    score: SURE,
    rule: 'view',
  }
}

/** To him, Oslo is | “part of the problem”: what a pronoun and a comma open, where its verb tells what something is. */
export function views(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let first = 0; first < r.n; first = r.sentenceTo[first]!) {
    const [them, comma, last] = [first + 1, first + 2, r.sentenceTo[first]!]
    if (r.words[first]!.lower !== 'to' || comma + 3 >= last || !THEM.has(r.known[them]) || r.tag[comma] !== T.COMMA)
      continue
    let verb = comma + 1
    while (verb < last && !r.mark[verb] && !(r.bits[verb]! & (FINITE | VERB))) verb++
    const isView = verb > comma + 1 && ARE.has(r.known[verb]) && !r.quoted[first] && r.stretchTo[first] === last
    if (!isView || isSaidLast(r, verb, last)) continue
    const pieces = Int32Array.of(comma + 1, clauseEnd(r, comma + 1, last))
    const cue = { from: first, to: them, head: first }
    found.push({ cue, source: [them, comma], pieces, score: SURE, rule: 'view' })
  }
  return found
}
const ARE = new WordSet('is are was were remains remain'.split(' '))
/** "To him, it is a game, | Berg said". */
const isSaidLast = (r: Reading, from: number, last: number): boolean => {
  for (let i = from; i < last; i++) if (r.cueish[i] === 2 && r.bits[i]! & FINITE && !r.quoted[i]) return true
  return false
}
const THEM = new WordSet(['him', 'her', 'them', 'me', 'us'])
const JOINS = new WordSet(['because', 'and', 'but', 'that', 'since', 'for', 'while'])

/** The verb behind a name that begins at token i; -1 where it tells of no words. */
function verbBehind(r: Reading, i: number): number {
  for (let k = i; k < r.n && k - i < FAR && r.block[k] === r.block[i] && !r.mark[k]; k++) {
    if (!(r.bits[k]! & VERB)) continue
    const isNamed = k > i && (r.bits[k - 1]! & (NOMINAL | PRONOUN)) !== 0
    return isNamed && (r.cueish[k] === 2 || PUTS.has(r.known[k])) ? k : -1
  }
  return -1
}
