import { CUES } from '../lexicon/cues.js'
import type { Article } from '../model/article.js'
import type { Span } from '../model/span.js'
import type { Attribution } from '../model/statement.js'
import type { Layers } from '../model/text.js'
import { withBracket } from './edges/brackets.js'
import { partJoined } from './edges/joined.js'
import { label } from './labelling/label.js'
import type { Labelling } from './labelling/labelling.js'
import type { Growing, Proposal } from './proposal.js'
import { LEAST_QUOTED, propose } from './propose.js'
import { DASHED, findDashed } from './quotations/dashes.js'
import { adoptOrphans } from './quotations/orphans.js'
import { findPrinted } from './quotations/printed.js'
import { kindOf, pieceSpans, quotationsIn, wholeQuotations } from './quotations/spans.js'
import { findTurns } from './quotations/turns.js'
import { isWithinMarks, quotedWithin, speakersAt, untilOwnMarks, withinTurns } from './quotations/within.js'
import { select } from './ranking/select.js'
import { learnedPriors } from './syntax/priors.js'
import { Reading } from './syntax/reading.js'

/** What the learned chain makes of an article: the part of the work that `attribute` builds on. */
export const labelled = (layers: Layers): Labelling => label(new Reading(layers, learnedPriors))

/**
 * Finds who is said to say what: statements printed whole, then for each cue the best source and the best content among ranked
 * candidates, then the outermost of them, then quotations that no cue took. All spans lie in `article.text`; in text order of the content.
 */
export function attribute(article: Article, layers: Layers, labelling: Labelling = labelled(layers)): Attribution[] {
  if (layers.tokens.count === 0) return []
  const { reading } = labelling
  const turns = findTurns(reading)
  const printed = findDashed(reading)
  printed.push(...findPrinted(reading, blocksOf(reading, [...turns, ...printed])))
  const choices = propose(labelling, blocksOf(reading, printed))
  partJoined(reading, choices)
  const { kept, nested } = withinTurns(reading, turns, select(choices, LEAST_QUOTED))
  const inner = kept.filter((p) => isWithinMarks(reading, p))
  const growing = kept.filter((p) => !isWithinMarks(reading, p)).map(growingOf)
  growing.push(...turns, ...printed)
  adoptOrphans(labelling, growing, inner)
  const speakers = speakersAt(growing, reading.n)
  for (const proposal of inner) {
    const host = growing[speakers[proposal.cue!.head]!]
    if (host) nested.push({ proposal: untilOwnMarks(layers, proposal), within: host.proposal })
    else growing.push(growingOf(proposal))
  }
  const told = new Set(nested.map(({ proposal }) => proposal.cue?.head ?? -1))
  nested.push(...quotedWithin(labelling, layers, growing, told))
  growing.sort((a, b) => a.pieces[0]! - b.pieces[0]!)
  const place = new Map(growing.map((g, i) => [g.proposal, i]))
  const found = growing.map((g) => attributionOf(article, layers, g.proposal, g.pieces, null))
  for (const { proposal, within } of nested) {
    const at = place.get(within)
    const pieces = at === undefined ? [] : inside(proposal.pieces, growing[at]!.pieces)
    if (pieces.length > 0) found.push(attributionOf(article, layers, proposal, pieces, at!))
  }
  return found
}

const growingOf = (proposal: Proposal): Growing => ({ proposal, pieces: [...proposal.pieces] })

const blocksOf = (r: Reading, found: readonly Growing[]): Set<number> =>
  new Set(found.flatMap(({ pieces }) => pieces.map((at, k) => r.block[at - (k % 2)]!)))

/** What of some pieces lies in others: nobody is quoted beyond the words of whoever quotes him. */
function inside(pieces: Int32Array, within: readonly number[]): number[] {
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
  const whole = nestedIn === null ? wholeQuotations(layers, pieces, others) : pieces
  const content = whole.map((piece) => withBracket(text, piece))
  const quotations = rule === DASHED ? content : quotationsIn(layers, content)
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
