import { CUES } from '../lexicon/cues.js'
import type { Article } from '../model/article.js'
import type { Span } from '../model/span.js'
import type { Attribution } from '../model/statement.js'
import type { Layers } from '../model/text.js'
import { asideOf, closingVerbs, preludeOf, SURE } from './aside.js'
import { tidyQuotations } from './direct.js'
import { mendEdges } from './edges.js'
import { findCues } from './find-cues.js'
import { WEEKDAYS } from './grammar.js'
import type { Growing } from './hosts.js'
import { partJoined } from './joined.js'
import { label } from './label.js'
import { findOperative } from './operative.js'
import { adoptOrphans } from './orphans.js'
import { learnedPriors } from './priors.js'
import { type Cued, type Proposal, quotedSubject, rankContents, rankSources } from './rank.js'
import { Reading } from './reading.js'
import { select } from './select.js'
import { kindOf, pieceSpans, quotationsIn, wholeQuotations } from './spans.js'
import { findTurns } from './turns.js'
import { willingOf } from './willing.js'

/** Contents of a cue that are kept for the choice among cues. */
const FEW = 4
/** Least log-odds of a content against none. Chosen on held-out training articles. */
const LEAST = -0.7

/**
 * Finds who is said to say what: cues by a labelling chain, for each the best source and the best content among ranked
 * candidates, then the outermost of them, then quotations that no cue took. All spans lie in `article.text`; in text order of the content.
 */
export function attribute(article: Article, layers: Layers): Attribution[] {
  if (layers.tokens.count === 0) return []
  const reading = new Reading(layers, learnedPriors)
  const labelling = label(reading)
  const turns = findTurns(reading)
  const taken = new Set(turns.map(({ proposal }) => reading.block[proposal.pieces[0]!]!))
  const operative = new Map(findOperative(reading).map((p) => [reading.sentenceFrom[p.cue.head]!, p]))
  const choices: Cued[][] = [...operative.values()].map((p) => [p])
  const cues = findCues(labelling)
  const closing = new Set(closingVerbs(reading, cues))
  for (const cue of [...cues, ...closing].sort((a, b) => a.from - b.from)) {
    if (taken.has(reading.block[cue.head]!) || operative.has(reading.sentenceFrom[cue.head]!)) continue
    const source = rankSources(labelling, cue) ?? quotedSubject(reading, cue)
    const aside = preludeOf(reading, cue) ?? asideOf(reading, cue, source)
    if (aside !== null && aside.score >= SURE) {
      choices.push([aside])
      continue
    }
    if (closing.has(cue)) continue
    const ranked = rankContents(labelling, cue, source && [source.from, source.to], FEW, LEAST)
    const proposals = ranked.flatMap((p) => mendEdges(reading, tidyQuotations(reading, p)) ?? [])
    if (aside !== null && (proposals.length === 0 || isBehind(proposals[0]!, aside))) choices.push([aside])
    else if (proposals.length > 0) choices.push(proposals)
    else {
      const willing = willingOf(reading, cue, source)
      if (willing !== null) choices.push([willing])
    }
  }
  choices.sort((a, b) => a[0]!.cue.from - b[0]!.cue.from)
  partJoined(reading, choices)
  const { kept, nested } = select(choices, LEAST)
  const growing = kept.map((proposal): Growing => ({ proposal, pieces: [...proposal.pieces], rule: ruleOf(proposal) }))
  growing.push(...turns)
  adoptOrphans(labelling, growing)
  growing.sort((a, b) => a.pieces[0]! - b.pieces[0]!)
  const place = new Map(growing.map((g, i) => [g.proposal, i]))
  const found = growing.map((g) => attributionOf(article, layers, g.proposal, g.pieces, g.rule, null))
  for (const { proposal, within } of nested) {
    found.push(
      attributionOf(article, layers, proposal, [...proposal.pieces], ruleOf(proposal), place.get(within) ?? null),
    )
  }
  return found
}

/** True where the ranker has taken what follows an aside for all that was said. */
const isBehind = ({ pieces }: Proposal, { cue }: Cued): boolean => pieces[0]! >= cue.to

const ruleOf = ({ rule }: Proposal): string => rule ?? 'ranked-cue'

function attributionOf(
  { text }: Article,
  layers: Layers,
  { cue, source }: Proposal,
  tokens: readonly number[],
  rule: string,
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
    source: source && withBracket(text, spanOf(...withoutDay(columns.lower, source))),
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

/** "Norway on Tuesday denied": the day is no part of the source. */
function withoutDay(lower: readonly string[], [from, to]: readonly [number, number]): readonly [number, number] {
  // A clause about the speaker has days of its own: "Aoki, who took office on Monday, said".
  if (to - from < 2 || !WEEKDAYS.includes(lower[to - 1]!) || lower.slice(from, to).includes(',')) return [from, to]
  return [from, to - from > 2 && lower[to - 2] === 'on' ? to - 2 : to - 1]
}

/** “Ann Lee (D-Wis.)”: a bracket that opens in a source is closed in it, wherever a full stop was taken for the end of a sentence. */
function withBracket(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end)
  if (words.lastIndexOf('(') <= words.lastIndexOf(')')) return span
  const close = text.slice(span.end, span.end + 2).indexOf(')')
  return close < 0 ? span : { start: span.start, end: span.end + close + 1 }
}

const LEMMAS = new Map(CUES.flatMap(({ lemma, forms }) => forms.map((form) => [form, lemma] as const)))
const lemmaOf = (lower: string): string => LEMMAS.get(lower) ?? lower
