import { CUES } from '../../lexicon/cues.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { type Cued, GAPPED, JOINED, withPieces } from '../proposal.js'
import { ADVERB, CONJUNCTION, CONTRASTS, FINITE, HAVE, PRONOUN, QUOTE, QUOTES, T, VERB } from '../syntax/grammar.js'
import { has, hasTag, trimmed } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

const KNOWN = new WordSet(CUES.flatMap(({ forms }) => forms.map((form) => form.split(' ')[0]!)))
/** How many cues behind a cue can stand in its content. */
const NEAR = 6

/**
 * Berg told them that the pier would close, and announced a strike: a verb of speech behind "and" that has the speaker and the
 * tense of the one before goes on the sentence, not what was said; there the first content ends.
 */
export function partJoined(r: Reading, choices: Cued[][]): void {
  for (let i = 0; i < choices.length; i++) {
    choices[i] = choices[i]!.map((choice) => {
      const joint = behindInfinitive(r, choice)
      return joint < 0 ? choice : until(r, choice, joint)
    })
    for (let j = i + 1; j < choices.length && j <= i + NEAR; j++) {
      const [first, next] = [choices[i]![0]!, choices[j]![0]!]
      let joint = -1
      for (const rule of JOINTS) joint = Math.max(joint, rule(r, first, next))
      if (joint >= 0) choices[i] = choices[i]!.map((choice) => until(r, choice, joint))
    }
  }
}

/** The conjunction between two verbs of one speaker, or -1. */
function jointOf(r: Reading, { cue, source }: Cued, next: Cued): number {
  if (source === null || next.source === null || source[1] > cue.from || next.pieces[0]! < next.cue.to) return -1
  if (source[0] !== next.source[0] || source[1] !== next.source[1]) return -1
  // "Said it had seen reports and called on both": the tagger takes the verb for a participle.
  const isOne =
    r.tag[cue.head] === r.tag[next.cue.head] ||
    (r.tag[next.cue.head] === T.VBN && (next.rule === JOINED || next.cue.to > next.cue.head + 1))
  if (!isOne || !(r.bits[cue.head]! & FINITE)) return -1
  // "Countered that the text was old and ignored the war": a verb that is none of speech goes on the clause.
  if (!KNOWN.has(r.known[next.cue.head]) && !r.quoted[next.pieces[0]!]) return -1
  const isSame = r.lower[cue.head] === r.lower[next.cue.head]
  let at = next.cue.from - 1
  while (at > cue.to && r.bits[at]! & ADVERB) at--
  // "He said that … and said that …", without a comma, can all be one statement.
  if (isSame && r.tag[at - 1] !== T.COMMA && r.tag[at - 2] !== T.COMMA) return -1
  return at > cue.to && r.bits[at]! & CONJUNCTION && !r.quoted[at] ? at : -1
}

/**
 * Moscow said the talks were useful, while Kyiv called them a waste of time: where the clause of another speaker begins. With a comma
 * before it, what stands behind such a word goes on the sentence in 150 of the 156 cases of PolNeAR's training split.
 */
function contrastOf(r: Reading, { cue, source, pieces }: Cued, next: Cued): number {
  if (source === null || next.source === null || source[1] > cue.from || source[0] === next.source[0]) return -1
  const joint = next.source[0] - 1
  if (joint <= cue.to || r.quoted[joint] || next.source[1] > next.cue.from || next.pieces[0]! < next.cue.to) return -1
  if (!has(r, next.cue.from, next.cue.to, FINITE) || r.sentenceFrom[joint] !== r.sentenceFrom[cue.head]) return -1
  const word = r.words[joint]!.lower
  const isAnd = word === 'and'
  if ((!isAnd && !CONTRASTS.has(r.known[joint])) || (isAnd && r.bits[next.source[0]]! & PRONOUN)) return -1
  let comma = joint - 1
  while (comma > cue.to && r.bits[comma]! & QUOTE) comma--
  const isWhile = word === 'while' || word === 'whereas'
  // "Found that 63 percent were for it while 24 percent were not": two shares of those asked.
  if (isWhile && r.tag[comma] !== T.COMMA && hasShare(r, pieces[0]!) && hasShare(r, joint)) return -1
  if (r.tag[comma] !== T.COMMA && (isAnd || !r.quoted[joint - 1]) && !isWhile) return -1
  const last = pieces[pieces.length - 2]!
  const isWhole =
    isWhile || has(r, last, joint, FINITE | VERB) || r.quoted[joint - 1] === 1 || standsFor(r, last, comma)
  // "Said that, | while Berg backed it, the cabinet should have asked".
  const isLed = !isAnd && word !== 'but' && comma === last + 1
  return last >= cue.to && !isLed && isWhole ? joint : -1
}

/** A percentage, within a few words of where a clause begins. */
function hasShare(r: Reading, from: number): boolean {
  for (let i = from; i < from + 5 && i < r.n; i++) if (/^(?:percent|cent|%)$/.test(r.words[i]!.lower)) return true
  return false
}

/** "Has not confirmed | that |, and a spokesman said": one word for all that was told before. */
const standsFor = (r: Reading, from: number, to: number): boolean =>
  to === from + 1 && /^(?:that|this|it|so|them|those)$/.test(r.words[from]!.lower)

/** She called it “theft”, and his deputy, Ola Berg, said it was none: a content that runs into the speaker of the next verb ends before "and". */
function speakerIn(r: Reading, { cue, pieces }: Cued, next: Cued): number {
  const from = pieces[pieces.length - 2]!
  const to = pieces[pieces.length - 1]!
  const speaker = next.source?.[0] ?? 0
  if (from < cue.to || speaker <= from || speaker >= to || next.cue.from < to) return -1
  let joint = speaker - 1
  while (joint > from && speaker - joint < LONGEST_NAME && !(r.bits[joint]! & (CONJUNCTION | FINITE))) joint--
  return joint > from && r.bits[joint]! & CONJUNCTION && !r.quoted[joint] && r.quoted[speaker] === 0 ? joint : -1
}
/** Longest apposition before a name, in tokens. */
const LONGEST_NAME = 12

/** The ministry said the ship was safe, denying that it was hit: a verb of speech that a comma hangs on the first, of the same speaker. */
function participleOf(r: Reading, { cue, source, pieces }: Cued, next: Cued): number {
  const comma = next.cue.from - 1
  if (r.tag[next.cue.head] !== T.VBG || r.tag[comma] !== T.COMMA || r.quoted[comma] || comma <= cue.to) return -1
  if (source === null || next.source === null || source[0] !== next.source[0] || next.pieces[0]! < next.cue.to)
    return -1
  const last = pieces[pieces.length - 2]!
  return last >= cue.to && has(r, last, comma, FINITE) ? comma : -1
}

/** "… with Cairo describing it as theft and Riyadh urging talks": a second participle with a subject of its own. */
function besideOf(r: Reading, { cue, pieces }: Cued, next: Cued): number {
  if (r.tag[cue.head] !== T.VBG || r.tag[next.cue.head] !== T.VBG || next.source === null) return -1
  const joint = next.source[0] - 1
  if (next.source[1] !== next.cue.from || joint <= pieces[0]! || r.quoted[joint]) return -1
  return r.bits[joint]! & CONJUNCTION ? joint : -1
}

/** Berg spoke of “a path”, Ruiz of “a deadline”: where the second speaker begins, who has no verb. */
const gapOf = (r: Reading, { cue }: Cued, { rule, source }: Cued): number =>
  rule === GAPPED && source !== null && r.sentenceFrom[source[0]] === r.sentenceFrom[cue.head] ? source[0] - 1 : -1

/** "… on a text, with Oslo opposing it": a participle with a subject of its own goes on the sentence. */
function withOf(r: Reading, { cue }: Cued, { cue: next, source }: Cued): number {
  if (source === null || r.tag[next.head] !== T.VBG || source[1] > next.from || source[0] < 2) return -1
  const joint = source[0] - 1
  const opens = r.words[joint]!.lower === 'with' && r.tag[joint - 1] === T.COMMA
  return opens && joint > cue.to && r.sentenceFrom[joint] === r.sentenceFrom[cue.head] ? joint : -1
}

/**
 * Ordered him to leave | and barred his aides; hoped to save 900 children | but has reached a third: behind an infinitive such a verb
 * goes on the sentence. -1 for anything else.
 */
function behindInfinitive(r: Reading, { cue, pieces }: Cued): number {
  const [from, to] = [pieces[pieces.length - 2]!, pieces[pieces.length - 1]!]
  if (from < cue.to || !has(r, cue.from, cue.to, FINITE)) return -1
  let bare = -1
  for (let i = from; i + 2 < to; i++) {
    if (r.tag[i] === T.VB && bare < 0) bare = i
    if (r.bits[i]! & FINITE) return -1
    if (bare < 0 || !(r.bits[i]! & CONJUNCTION) || r.quoted[i]) continue
    let verb = i + 1
    while (verb < to && r.bits[verb]! & ADVERB) verb++
    if (isPast(r, verb) && !hasTag(r, bare, i, T.VBN) && (r.tag[verb] !== T.VBD || r.tag[cue.head] !== T.VBZ)) return i
  }
  return -1
}
/** "Barred", "has": no infinitive, whatever the tagger makes of "set" or "cut". */
const isPast = (r: Reading, i: number): boolean =>
  r.tag[i] === T.VBZ || HAVE.has(r.known[i]) || (r.tag[i] === T.VBD && /(?:ed|was|were|did)$/.test(r.words[i]!.lower))

/** KCNA said Kim had watched, | and quoted him as saying: who passes on another's words tells no more of its own. */
function quotingOf(r: Reading, { cue }: Cued, { cue: next, source }: Cued): number {
  if (source === null || source[1] !== next.from - 1 || r.words[next.from - 1]!.lower !== 'as') return -1
  const joint = source[0] - 2
  const isQuoting = QUOTES.has(r.known[joint + 1]) && r.tag[joint + 1] === r.tag[cue.head]
  return isQuoting && joint > cue.to && r.bits[joint]! & CONJUNCTION && !r.quoted[joint] ? joint : -1
}

const JOINTS = [quotingOf, withOf, gapOf, besideOf, jointOf, contrastOf, speakerIn, participleOf]

function until(r: Reading, choice: Cued, joint: number): Cued {
  const { pieces, cue } = choice
  const last = pieces.length - 2
  if (pieces[last]! < cue.to || pieces[last]! >= joint || pieces[last + 1]! <= joint) return choice
  const cut = pieces.slice()
  cut[last + 1] = trimmed(r, pieces[last]!, joint)
  return withPieces(choice, cut)
}
