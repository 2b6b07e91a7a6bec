import { asPer } from './constructions/as-per.js'
import { asSaid } from './constructions/as-said.js'
import { asideOf, partingAsides } from './constructions/aside.js'
import { partedCues } from './constructions/aside-rest.js'
import { attacks } from './constructions/attacks.js'
import { claimsBy } from './constructions/claims-by.js'
import { clefts, views } from './constructions/clefts.js'
import { closingVerbs } from './constructions/closing-verbs.js'
import { commitment, willedVerbs } from './constructions/commitments.js'
import { concerns } from './constructions/concerns.js'
import { bareDenials, deniedCharges } from './constructions/denied-charges.js'
import { describedBy } from './constructions/described-by.js'
import { findings } from './constructions/findings.js'
import { firstVerbs } from './constructions/first-verbs.js'
import { gapping } from './constructions/gapping.js'
import { headlines } from './constructions/headlines.js'
import { hearings } from './constructions/hearings.js'
import { hearsay } from './constructions/hearsay.js'
import { inWords } from './constructions/in-words.js'
import { inversions } from './constructions/inversions.js'
import { behindJoined, joinedVerbs } from './constructions/joined-verbs.js'
import { judgedBy } from './constructions/judged-by.js'
import { markedVerbs } from './constructions/marked-verbs.js'
import { neitherNor } from './constructions/neither-nor.js'
import { isNoCue, withoutNoun } from './constructions/no-cues.js'
import { findOperative } from './constructions/operative.js'
import { findListed } from './constructions/operative-lists.js'
import { overlooked } from './constructions/overlooked.js'
import { accusers, asker, isAccused, judges, requesters } from './constructions/passives.js'
import { petitions, withoutPetition } from './constructions/petitions.js'
import { plainOf, plainVerbs } from './constructions/plain.js'
import { preludes } from './constructions/preludes.js'
import { putTo } from './constructions/put-to.js'
import {
  copiedWords,
  quotedBehind,
  quotedClause,
  quotedSpeaker,
  quotesSpeaker,
  sayingOf,
  withVerb,
} from './constructions/quoted-as.js'
import { remarks } from './constructions/remarks.js'
import { repliesFrom, retorts } from './constructions/retorts.js'
import { thanks } from './constructions/thanks.js'
import { unanswered } from './constructions/unanswered.js'
import { withClause, withoutClauseVerb } from './edges/clause-subjects.js'
import { behindColon } from './edges/colon.js'
import { withFeeling, withNegation } from './edges/cue-edges.js'
import { mendEdges } from './edges/edges.js'
import { listBefore } from './edges/list-subjects.js'
import { withPerceived } from './edges/perceived.js'
import { asNested } from './edges/relatives.js'
import { isSecondParticiple } from './edges/second-verbs.js'
import { mendSource } from './edges/source-edges.js'
import { beyondPronoun, openingSubject, partedSubject, subjectBehind, summoner, withSubject } from './edges/subjects.js'
import { isThatClause, LONGEST_OCCASION, thatClause, withThat } from './edges/that-clauses.js'
import { timedSubject } from './edges/timed-subjects.js'
import { findCues } from './labelling/find-cues.js'
import type { Labelling } from './labelling/labelling.js'
import {
  bareSource,
  type Cued,
  type CueSpan,
  JOINED,
  NESTED,
  type Proposal,
  type SourceCandidate,
  SURE,
  withPieces,
  withRule,
} from './proposal.js'
import { quotationFirst, tidyQuotations } from './quotations/direct.js'
import { SPEECH } from './quotations/voices.js'
import { rankContents, rankSources } from './ranking/rank.js'
import { governs } from './syntax/governs.js'
import { ASKED, FINITE, NOUN, PREPOSITION, T, VERB } from './syntax/grammar.js'
import { tokensOf } from './syntax/ranges.js'
import type { Reading } from './syntax/reading.js'

/** Contents of a cue that are kept for the choice among cues. */
const FEW = 4
/** Least log-odds of a content against none. Chosen on held-out training articles. */
const LEAST = -0.9
/** The same where quotation marks stand in it: somebody said that. */
export const LEAST_QUOTED = -1.8

/** Constructions that say by themselves who says what, whatever the chain makes of their words. */
const CONSTRUCTIONS: readonly ((r: Reading) => Cued[])[] = [
  preludes,
  inWords,
  clefts,
  views,
  partingAsides,
  markedVerbs,
  quotedBehind,
  copiedWords,
  accusers,
  requesters,
  describedBy,
  judgedBy,
  deniedCharges,
  bareDenials,
  remarks,
  findings,
  hearings,
  hearsay,
  petitions,
  gapping,
  attacks,
  unanswered,
  neitherNor,
  inversions,
  retorts,
  repliesFrom,
  putTo,
  asSaid,
  asPer,
  concerns,
  claimsBy,
  thanks,
  headlines,
]

/**
 * What may be an attribution: for each cue, in text order, its proposals, likeliest first. Nothing is proposed in blocks that are
 * `taken`: statements printed whole.
 */
export function propose(labelling: Labelling, taken: ReadonlySet<number>): Cued[][] {
  const { reading } = labelling
  const operative = new Map(
    [...findListed(reading), ...findOperative(reading)].map((p) => [reading.sentenceFrom[p.cue.head]!, p]),
  )
  const opening = CONSTRUCTIONS.flatMap((find) => find(reading))
  const inPhrase = tokensOf(opening.flatMap(({ cue }) => [cue, { from: cue.head, to: cue.head + 1 }]))
  // "Poured cold water on | allegations that …": the noun right behind such words is their object.
  const isObject = (head: number) => inPhrase.has(head - 1) && (reading.bits[head]! & NOUN) !== 0
  const isSettled = ({ head }: CueSpan) =>
    taken.has(reading.block[head]!) ||
    operative.has(reading.sentenceFrom[head]!) ||
    inPhrase.has(head) ||
    isObject(head)
  const choices: Cued[][] = [...operative.values(), ...opening].map((p) => [p])
  const sure = sayingOf(reading, findCues(labelling))
    .flatMap((cue) => partedCues(reading, cue))
    .flatMap((cue) => withoutPetition(reading, cue))
    .map((cue) =>
      withNegation(
        reading,
        withoutNoun(reading, withFeeling(reading, withoutClauseVerb(reading, withVerb(reading, cue)))),
      ),
    )
    .filter((cue) => !isNoCue(reading, cue) && !isSecondParticiple(reading, cue.head))
  const cues = [...sure, ...overlooked(reading, sure)].sort((a, b) => a.from - b.from)
  const closing = new Set(closingVerbs(reading, cues))
  const willed = willedVerbs(reading, cues)
  // The sentence of the last verb of speech.
  let voiced = -1
  for (const cue of [...cues, ...closing].sort((a, b) => a.from - b.from)) {
    const sentence = reading.sentenceFrom[cue.from]!
    const led = voiced === sentence
    if (reading.bits[cue.head]! & VERB && governs(reading, cue.head) && !closing.has(cue)) voiced = sentence
    if (isSettled(cue) || willed.has(cue.head) || quotesSpeaker(reading, cue) || (led && isLeadIn(reading, cue)))
      continue
    const proposals = proposalsOf(labelling, cue, sourceOf(labelling, cue), closing.has(cue))
    if (proposals.length > 0) choices.push(proposals)
  }
  const told = new Map(choices.map(([p]) => [p!.cue.head, p!]))
  for (const { cue, first } of joinedVerbs(reading, cues)) {
    const source = told.get(first.head)?.source
    if (!source || told.has(cue.head) || isSettled(cue)) continue
    const proposals = proposalsOf(labelling, cue, bareSource(...source)).map((p) => withRule(p, JOINED))
    const plain = proposals.length > 0 ? null : behindJoined(reading, cue, source)
    if (plain !== null) proposals.push(plain)
    if (proposals.length === 0) continue
    choices.push(proposals)
    told.set(cue.head, proposals[0]!)
  }
  for (const { cue, source } of plainVerbs(reading, [...cues, ...closing])) {
    const plain = isSettled(cue) || isNoCue(reading, cue) ? null : plainOf(reading, cue, source)
    if (plain !== null) choices.push([plain])
  }
  choices.push(
    ...firstVerbs(
      reading,
      choices.map(([p]) => p!),
    ).map((p) => [p]),
  )
  const proposed = choices.map(([first]) => first!.cue)
  for (const p of judges(reading, proposed)) if (!isSettled(p.cue)) choices.push([p])
  const worded = choices.filter(([first]) => hasWords(reading, first!))
  return worded.sort((a, b) => a[0]!.cue.from - b[0]!.cue.from)
}

/** What one cue may attribute: an aside where one is sure, else contents by the ranker, else what plain grammar tells. */
function proposalsOf(labelling: Labelling, cue: CueSpan, source: SourceCandidate | null, closes = false): Cued[] {
  const { reading } = labelling
  const passing = asideOf(reading, cue, source)
  const aside = passing && !isPassedOn(reading, passing) ? behindColon(reading, passing) : null
  if (aside !== null && aside.score >= SURE) return [aside]
  if (closes) return []
  const willed = commitment(reading, cue, source)
  if (willed !== null) return [willed]
  const contents = rankContents(labelling, cue, source && [source.from, source.to], FEW, LEAST_QUOTED)
  const proposals = quotationFirst(reading, contents)
    .filter((p) => isLikely(reading, p) && !isPassedOn(reading, p) && !isQuestion(reading, p))
    .flatMap((p) => mendEdges(reading, behindColon(reading, tidyQuotations(reading, p))) ?? [])
    .map((p) => withPerceived(reading, asNested(reading, withThat(reading, p))))
    .map((p) => (p.score <= 0 && isSaid(reading, p) ? withPieces(p, p.pieces, NESTED) : p))
  if (aside !== null && (proposals.length === 0 || isBehind(proposals[0]!, aside))) return [aside]
  if (proposals.length > 0) return proposals
  const plain = plainOf(reading, cue, source) ?? quotedClause(reading, cue, source) ?? thatClause(reading, cue, source)
  return plain === null ? [] : [plain]
}

/** Who speaks by a cue: by construction, by the ranker, else the subject that its grammar has. */
function sourceOf(labelling: Labelling, cue: CueSpan): SourceCandidate | null {
  const { reading } = labelling
  if (isAccused(reading, cue)) return null
  const told = asker(reading, cue) ?? withClause(reading, cue) ?? timedSubject(reading, cue)
  if (told !== null) return told
  const ranked =
    quotedSpeaker(reading, cue) ??
    withSubject(reading, cue) ??
    summoner(reading, cue) ??
    rankSources(labelling, cue) ??
    openingSubject(reading, cue) ??
    partedSubject(reading, cue) ??
    subjectBehind(reading, cue) ??
    listBefore(reading, cue)
  if (ranked && isSpokenTo(reading, ranked, cue)) return null
  return ranked && mendSource(reading, beyondPronoun(reading, ranked, cue), cue)
}

/** “Frankly, | Chair |, you are,” came the answer: whoever is spoken to within the marks says nothing outside them. */
function isSpokenTo(r: Reading, { from, to }: SourceCandidate, { head }: CueSpan): boolean {
  const q = r.quotation[from]!
  return q >= 0 && r.quotation[head] !== q && r.quotations.from[q]! + 1 < from && to + 1 < r.quotations.to[q]!
}

/** “…,” Berg told workers, | according to | the agency: who passes on what another has said; he is the one who says it. */
function isPassedOn(r: Reading, { cue }: Cued): boolean {
  const first = r.sentenceFrom[cue.from]!
  const q = r.words[cue.from]!.lower === 'according' ? r.quotation[first]! : -1
  if (q < 0) return false
  const behind = r.quotations.to[q]!
  for (let i = behind; i < cue.from && i - behind < LONGEST_OCCASION; i++)
    if (r.bits[i]! & FINITE && r.cueish[i] === 2 && (r.bits[i - 1]! & NOUN) !== 0) return true
  return false
}

/** Pressed on whether it would pay, | Oslo said | it would: what the sentence opens with was asked, and not said. */
const isQuestion = (r: Reading, { cue, pieces }: Cued): boolean =>
  pieces[0]! === r.sentenceFrom[cue.from] &&
  pieces[1]! < cue.from &&
  ASKED.has(r.known[pieces[0]!]) &&
  !r.quoted[pieces[0]!]

/** It answered in a letter of one line: “…”: a noun and its colon behind a verb of speech only lead on to the words. */
const isLeadIn = (r: Reading, { to, head }: CueSpan): boolean =>
  r.tag[to - 1] === T.COLON && (r.bits[head]! & NOUN) !== 0 && !SPEECH.has(r.known[head])

/** Torn text may leave nothing but marks behind a cue. */
function hasWords(r: Reading, { pieces }: Proposal): boolean {
  for (let k = 0; k < pieces.length; k += 2)
    for (let i = pieces[k]!; i < pieces[k + 1]!; i++) if (!r.mark[i]) return true
  return false
}

function isQuoted(r: Reading, pieces: Int32Array): boolean {
  for (let k = 0; k < pieces.length; k += 2)
    for (let i = pieces[k]!; i < pieces[k + 1]!; i++) if (r.quoted[i]) return true
  return false
}

const isLikely = (r: Reading, { cue, pieces, score }: Cued): boolean =>
  score > LEAST || isQuoted(r, pieces) || isThatClause(r, cue, pieces[0]!)

/** Most words between a verb of speech and the marks that its words end with: "said the men “will not escape”". */
const NEAR = 3
/** "Ordered a raid and | said | it “will hurt”": words in marks behind a verb of speech are said within another's words too. */
const isSaid = (r: Reading, { cue, source, pieces }: Cued): boolean =>
  source !== null &&
  source[1] <= cue.from &&
  SPEECH.has(r.known[cue.head]) &&
  pieces[0] === cue.to &&
  pieces.length === 2 &&
  !(r.bits[cue.to]! & PREPOSITION) &&
  r.quotation[pieces[1]! - 1]! >= 0 &&
  r.quotations.from[r.quotation[pieces[1]! - 1]!]! - cue.to <= NEAR

/** True where the ranker has taken what follows an aside for all that was said. */
const isBehind = ({ pieces }: Proposal, { cue }: Cued): boolean => pieces[0]! >= cue.to
