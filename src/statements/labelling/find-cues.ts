import { WordSet } from '../../lexicon/word-sets.js'
import type { CueSpan } from '../proposal.js'
import { GOVERNS, type Government, governs, KNOWN, UNKNOWN } from '../syntax/governs.js'
import { IS_FUNCTION, MODAL, NOUN, PREPOSITION, T, VERB } from '../syntax/grammar.js'
import type { Reading } from '../syntax/reading.js'
import type { Labelling } from './labelling.js'
import { CUE } from './labels.js'

/**
 * Least probability of being in a cue with which a token opens a candidate: beside a quotation, which is rarely without a cue,
 * and elsewhere by what it governs (see there). The rankers can still refuse it. Chosen on held-out training articles: of
 * candidates about as likely as these, a third and more are cues.
 */
const OPENS = {
  [UNKNOWN]: 0.4,
  [KNOWN]: 0.22,
  [GOVERNS]: 0.04,
}
/** The same for a word of the table that is a cue wherever it stands: "accused". */
const OPENS_LIKELY = 0.18
const OPENS_BESIDE = { [UNKNOWN]: 0.12, [KNOWN]: 0.06, [GOVERNS]: 0.04 }
/** As many tokens from a quotation are beside it. */
const BESIDE = 4

/** Words that lead up to an occasion, never to what somebody says: "ahead of the announcement that …". */
const OCCASIONS = new WordSet(['ahead'])

const WHERE = new WordSet('at in on over during after before by from with under about through'.split(' '))
/** Nouns for what somebody holds: "in the eyes of Oslo". */
const VIEWS = new WordSet(
  'words word view views eyes opinion mind judgment judgement telling estimation account accounts'.split(' '),
)

/** "At a press conference", "in a post on Monday": a preposition without a verb leads up to where it was said; with a colon, to words. */
function isCircumstance(r: Reading, from: number, to: number): boolean {
  if (to - from < 2 || r.tag[to - 1] === T.COLON || !WHERE.has(r.known[from])) return false
  for (let i = from; i < to; i++) if (r.bits[i]! & VERB || VIEWS.has(r.known[i])) return false
  return true
}

/** Candidate cues in text order: what the chain labels so, and what it gives some chance. */
export function findCues(l: Labelling, opens?: number): CueSpan[] {
  const r = l.reading
  const cues: CueSpan[] = []
  for (let i = 0; i < r.n; ) {
    const to = cueEnd(l, i, opens)
    const from = toWhom(r, i, to)
    if (to > i && !OCCASIONS.has(r.known[i]) && !isCircumstance(r, i, to))
      cues.push({ from, to, head: cueHead(r, from, to) })
    i = Math.max(to, i + 1)
  }
  return cues
}

/** British minister to MPs: “…”: the noun before "to" is who speaks. */
function toWhom(r: Reading, from: number, to: number): number {
  if (to - from < 4 || r.tag[to - 1] !== T.COLON || r.tag[from + 1] !== T.TO || from === r.sentenceFrom[from])
    return from
  return r.bits[from]! & NOUN ? from + 1 : from
}

/** The probability that token i needs. `p` is what it has. */
function leastAt(r: Reading, i: number, p: number, plain: Government): number {
  if (plain !== UNKNOWN && p >= OPENS_LIKELY && r.cueish[i] === 2) return OPENS_LIKELY
  const beside = OPENS_BESIDE[plain]
  return p >= beside && isBeside(r, i) ? beside : OPENS[plain]
}

function isBeside(r: Reading, i: number): boolean {
  if (r.quoted[i]) return false
  const to = Math.min(r.passageTo[i]!, i + BESIDE + 1)
  for (let k = Math.max(r.passageFrom[i]!, i - BESIDE); k < to; k++) if (r.quoted[k]) return true
  return false
}

const chance = (l: Labelling, i: number): number => l.at(i, CUE) + l.at(i, CUE + 1)

/** The end of the cue that begins at token i, or i where none does. */
function cueEnd(l: Labelling, i: number, opens?: number): number {
  const r = l.reading
  const last = r.stretchTo[i]!
  if (l.labels[i] === CUE) {
    let to = i + 1
    while (to < last && l.labels[to] === CUE + 1) to++
    return to
  }
  const p = chance(l, i)
  if (p < OPENS[GOVERNS]) return i
  const plain = governs(r, i)
  if (p < (opens ?? leastAt(r, i, p, plain))) return i
  let to = i + 1
  if (plain === GOVERNS) return to
  // Not on the best path: take the neighbours that are as likely to belong.
  while (to < last && l.labels[to] !== CUE && l.at(to, CUE + 1) > 0.5 * p) to++
  let solid = false
  for (let k = i; k < to; k++) solid ||= r.mark[k] === 0
  return solid || p > 0.4 ? to : i
}

/** The token of [from, to) that governs the others: least deep in the tree, verbs first, function words last. */
export function cueHead(r: Reading, from: number, to: number): number {
  let best = from
  let least = Number.POSITIVE_INFINITY
  for (let i = from; i < to; i++) {
    if (r.mark[i] && to - from > 1) continue
    let d = 0
    for (let x = i; x >= 0 && d < 60; d++) x = r.head[x]!
    const t = r.tag[i]!
    if (r.bits[i]! & (PREPOSITION | MODAL) || t === T.TO || t === T.DT || t === T.RP || IS_FUNCTION[r.relation[i]!])
      d += 6
    else if (r.bits[i]! & VERB) d -= 0.5
    if (d < least) {
      least = d
      best = i
    }
  }
  return best
}
