import { CUES } from '../lexicon/cues.js'
import { MONTHS } from '../lexicon/months.js'
import type { Article } from '../model/article.js'
import type { Span } from '../model/span.js'
import type { Attribution } from '../model/statement.js'
import type { Layers } from '../model/text.js'
import { asideOf, SURE } from './aside.js'
import { attacks } from './attacks.js'
import { clefts } from './clefts.js'
import { closingVerbs } from './closing-verbs.js'
import { behindColon } from './colon.js'
import { deniedCharges } from './denials.js'
import { quotationFirst, tidyQuotations } from './direct.js'
import { mendEdges } from './edges.js'
import { findCues } from './find-cues.js'
import { governs, UNKNOWN } from './governs.js'
import { NOUN, T, TIMES, VERB } from './grammar.js'
import { headlines } from './headlines.js'
import type { Growing } from './hosts.js'
import { partJoined } from './joined.js'
import { label } from './label.js'
import { markedVerbs } from './marked-verbs.js'
import { isNoCue } from './no-cues.js'
import { findOperative } from './operative.js'
import { adoptOrphans } from './orphans.js'
import { accusers, judges } from './passives.js'
import { plainOf, plainVerbs } from './plain.js'
import { preludes } from './preludes.js'
import { findPrinted } from './printed.js'
import { learnedPriors } from './priors.js'
import {
  copiedWords,
  quotedBehind,
  quotedClause,
  quotedSpeaker,
  quotesSpeaker,
  sayingOf,
  withVerb,
} from './quoted-as.js'
import { tokensOf } from './ranges.js'
import { type Cued, type Proposal, rankContents, rankSources } from './rank.js'
import { Reading } from './reading.js'
import { asNested } from './relatives.js'
import { select } from './select.js'
import { mendSource, withBracket } from './source-edges.js'
import type { CueSpan } from './sources.js'
import { kindOf, pieceSpans, quotationsIn, wholeQuotations } from './spans.js'
import { beyondPronoun, openingSubject, partedSubject, withSubject } from './subjects.js'
import { findTurns } from './turns.js'
import { SPEECH } from './voices.js'

/** Contents of a cue that are kept for the choice among cues. */
const FEW = 4
/** Least log-odds of a content against none. Chosen on held-out training articles. */
const LEAST = -0.9
/** The same where quotation marks stand in it: somebody said that. */
const LEAST_QUOTED = -1.8

/**
 * Finds who is said to say what: cues by a labelling chain, for each the best source and the best content among ranked
 * candidates, then the outermost of them, then quotations that no cue took. All spans lie in `article.text`; in text order of the content.
 */
export function attribute(article: Article, layers: Layers): Attribution[] {
  if (layers.tokens.count === 0) return []
  const reading = new Reading(layers, learnedPriors)
  const labelling = label(reading)
  const blocksOf = (found: readonly Growing[]) =>
    new Set(found.flatMap(({ pieces }) => pieces.map((at, k) => reading.block[at - (k % 2)]!)))
  const spoken = findTurns(reading)
  const turns = [...spoken, ...findPrinted(reading, blocksOf(spoken))]
  const taken = blocksOf(turns)
  const operative = new Map(findOperative(reading).map((p) => [reading.sentenceFrom[p.cue.head]!, p]))
  const opening = [
    ...preludes(reading),
    ...clefts(reading),
    ...markedVerbs(reading),
    ...quotedBehind(reading),
    ...copiedWords(reading),
    ...accusers(reading),
    ...deniedCharges(reading),
    ...attacks(reading),
    ...headlines(reading),
  ]
  const inPhrase = tokensOf(opening.map(({ cue }) => cue))
  const isSettled = ({ head }: CueSpan) =>
    taken.has(reading.block[head]!) || operative.has(reading.sentenceFrom[head]!) || inPhrase.has(head)
  const choices: Cued[][] = [...operative.values(), ...opening].map((p) => [p])
  const cues = sayingOf(reading, findCues(labelling))
    .map((cue) => withVerb(reading, cue))
    .filter((cue) => !isNoCue(reading, cue))
  const closing = new Set(closingVerbs(reading, cues))
  // The sentence of the last verb of speech.
  let voiced = -1
  for (const cue of [...cues, ...closing].sort((a, b) => a.from - b.from)) {
    const sentence = reading.sentenceFrom[cue.from]!
    const led = voiced === sentence
    if (reading.bits[cue.head]! & VERB && governs(reading, cue.head) && !closing.has(cue)) voiced = sentence
    if (isSettled(cue) || quotesSpeaker(reading, cue) || (led && isLeadIn(reading, cue))) continue
    const ranked =
      quotedSpeaker(reading, cue) ??
      withSubject(reading, cue) ??
      rankSources(labelling, cue) ??
      openingSubject(reading, cue) ??
      partedSubject(reading, cue)
    const source = ranked && mendSource(reading, beyondPronoun(reading, ranked, cue), cue)
    const passing = asideOf(reading, cue, source)
    const aside = passing && behindColon(reading, passing)
    if (aside !== null && aside.score >= SURE) {
      choices.push([aside])
      continue
    }
    if (closing.has(cue)) continue
    const contents = rankContents(labelling, cue, source && [source.from, source.to], FEW, LEAST_QUOTED)
    const proposals = quotationFirst(reading, contents)
      .filter((p) => isLikely(reading, p))
      .flatMap((p) => mendEdges(reading, behindColon(reading, tidyQuotations(reading, p))) ?? [])
      .map((p) => asNested(reading, p))
    if (aside !== null && (proposals.length === 0 || isBehind(proposals[0]!, aside))) choices.push([aside])
    else if (proposals.length > 0) choices.push(proposals)
    else {
      const plain = plainOf(reading, cue, source) ?? quotedClause(reading, cue, source)
      if (plain !== null) choices.push([plain])
    }
  }
  for (const { cue, source } of plainVerbs(reading, [...cues, ...closing])) {
    const plain = isSettled(cue) ? null : plainOf(reading, cue, source)
    if (plain !== null) choices.push([plain])
  }
  for (const p of judges(
    reading,
    choices.map(([c]) => c!.cue),
  ))
    if (!isSettled(p.cue)) choices.push([p])
  choices.sort((a, b) => a[0]!.cue.from - b[0]!.cue.from)
  partJoined(reading, choices)
  const { kept, nested } = select(choices, LEAST_QUOTED)
  const growing = kept.map((proposal): Growing => ({ proposal, pieces: [...proposal.pieces] }))
  growing.push(...turns)
  adoptOrphans(labelling, growing)
  growing.sort((a, b) => a.pieces[0]! - b.pieces[0]!)
  const place = new Map(growing.map((g, i) => [g.proposal, i]))
  const found = growing.map((g) => attributionOf(article, layers, g.proposal, g.pieces, null))
  for (const { proposal, within } of nested) {
    const pieces = inside(proposal.pieces, within.pieces)
    if (pieces.length > 0) found.push(attributionOf(article, layers, proposal, pieces, place.get(within) ?? null))
  }
  return found
}

/** What of some pieces lies in others: nobody is quoted beyond the words of whoever quotes him. */
function inside(pieces: Int32Array, within: Int32Array): number[] {
  const both: number[] = []
  for (let k = 0; k < pieces.length; k += 2) {
    for (let m = 0; m < within.length; m += 2) {
      const from = Math.max(pieces[k]!, within[m]!)
      const to = Math.min(pieces[k + 1]!, within[m + 1]!)
      if (from < to) both.push(from, to)
    }
  }
  return both
}

/** It answered in a letter of one line: “…”: a noun and its colon behind a verb of speech only lead on to the words. */
const isLeadIn = (r: Reading, { to, head }: CueSpan): boolean =>
  r.tag[to - 1] === T.COLON && (r.bits[head]! & NOUN) !== 0 && !SPEECH.has(r.words[head]!.lower)

function isQuoted(r: Reading, pieces: Int32Array): boolean {
  for (let k = 0; k < pieces.length; k += 2)
    for (let i = pieces[k]!; i < pieces[k + 1]!; i++) if (r.quoted[i]) return true
  return false
}

const isLikely = (r: Reading, { cue, pieces, score }: Cued): boolean =>
  score > LEAST || isQuoted(r, pieces) || isThatClause(r, cue, pieces[0]!)

/** "Claimed on November 24 | that the town had fallen": nothing but a time between the verb and its clause. */
function isThatClause(r: Reading, { head, to }: CueSpan, from: number): boolean {
  if (!(r.bits[head]! & VERB) || from <= to || from - to > LONGEST_TIME || r.words[from]!.lower !== 'that') return false
  if (governs(r, head) === UNKNOWN) return false
  for (let i = to; i < from; i++) if (!WHEN.has(r.words[i]!.lower) && !/^\d{1,4}$/.test(r.words[i]!.lower)) return false
  return true
}
const WHEN = new Set([
  ...TIMES,
  ...MONTHS.filter(({ language }) => language === 'en').flatMap(({ months }) => months.flat()),
  ...'on in late early earlier last this'.split(' '),
])
/** Longest time between a verb and its clause, in tokens. */
const LONGEST_TIME = 5

/** True where the ranker has taken what follows an aside for all that was said. */
const isBehind = ({ pieces }: Proposal, { cue }: Cued): boolean => pieces[0]! >= cue.to

function attributionOf(
  { text }: Article,
  layers: Layers,
  { cue, source, rule }: Proposal,
  tokens: readonly number[],
  nestedIn: number | null,
): Attribution {
  const { tokens: columns } = layers
  const spanOf = (from: number, to: number): Span => ({ start: columns.start[from]!, end: columns.end[to - 1]! })
  const pieces = pieceSpans(layers, tokens)
  const others = [...(source ? [spanOf(...source)] : []), ...(cue ? [spanOf(cue.from, cue.to)] : [])]
  const content = nestedIn === null ? wholeQuotations(layers, pieces, others) : pieces
  const quotations = quotationsIn(layers, content)
  return {
    kind: kindOf(text, content, quotations),
    source: source && withBracket(text, spanOf(...source)),
    cue: cue && {
      start: columns.start[cue.from]!,
      end: columns.end[cue.to - 1]!,
      lemma: lemmaOf(columns.lower[cue.head]!),
    },
    content,
    quotations,
    nestedIn,
    rule,
  }
}

const LEMMAS = new Map(CUES.flatMap(({ lemma, forms }) => forms.map((form) => [form, lemma] as const)))
const lemmaOf = (lower: string): string => LEMMAS.get(lower) ?? lower
