import type { Layers } from '../../model/text.js'
import type { Labelling } from '../labelling/labelling.js'
import { type Growing, type Proposal, SURE, WITHIN, withPieces } from '../proposal.js'
import { rankSources } from '../ranking/rank.js'
import type { Selection } from '../ranking/select.js'
import { ADVERB, DETERMINER, MODAL, MODIFIER, NOMINAL, T, VERB } from '../syntax/grammar.js'
import { has } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'
import { SPEECH } from './voices.js'

type Nested = Selection['nested'][number]

/** Tokens between a verb of speech and the colon or comma behind it: "told an undercover agent:". */
const LEAD = 8
/** Longest way back from such a verb to whoever it tells of, in tokens. */
const NEAR = 60

/** “My father said: ‘Run.’ I ran.”: whether cue and content stand in one pair of marks that opens a paragraph. */
export function isWithinMarks(r: Reading, { cue, pieces }: Proposal): boolean {
  const q = cue === null ? -1 : r.quotation[cue.head]!
  if (q < 0 || r.quotation[pieces[0]!] !== q || pieces.at(-1)! > r.quotations.to[q]!) return false
  const open = r.quotations.from[q]!
  return open === 0 || r.block[open - 1] !== r.block[open]
}

/** Whoever says the words in which each token stands: numbers of attributions, or -1. */
export function speakersAt(growing: readonly Growing[], n: number): Int32Array {
  const at = new Int32Array(n).fill(-1)
  growing.forEach(({ pieces }, g) => {
    for (let k = 0; k < pieces.length; k += 2) at.fill(g, pieces[k], pieces[k + 1])
  })
  return at
}

/** ‘Run.’ | I ran.: words that open with marks of their own end with them. */
export function untilOwnMarks({ tokens, quotations }: Layers, proposal: Proposal): Proposal {
  const { cue, pieces } = proposal
  const [from, to] = [pieces[0]!, pieces[1]!]
  const q = tokens.quotation[from]!
  if (cue === null || cue.from > from || q < 0 || q === tokens.quotation[cue.head] || !quotations[q]!.closed)
    return proposal
  const end = endOf(tokens, from, quotations[q]!.end)
  return end < to ? withPieces(proposal, Int32Array.of(from, end)) : proposal
}

/** The first token behind an offset. */
function endOf({ start, count }: Layers['tokens'], from: number, offset: number): number {
  let end = from
  while (end < count && start[end]! < offset) end++
  return end
}

/**
 * Berg alleged that | Dahl had told an agent: ‘Burn it.’: words in marks to which a verb leads up amid what another says. `told`: verbs
 * that have their words.
 */
export function quotedWithin(
  l: Labelling,
  { tokens, quotations }: Layers,
  growing: readonly Growing[],
  told: ReadonlySet<number>,
): Nested[] {
  const r = l.reading
  const at = speakersAt(growing, r.n)
  const found: Nested[] = []
  for (let i = 2; i < r.n; i++) {
    const q = tokens.quotation[i]!
    if (q < 0 || q === tokens.quotation[i - 1] || !(r.tag[i - 1] === T.COLON || r.tag[i - 1] === T.COMMA)) continue
    if (tokens.start[i] !== quotations[q]!.start || r.words[i - 1]!.lower === ';') continue
    const host = at[i] === at[i - 1] ? growing[at[i]!] : undefined
    const verb = host === undefined ? -1 : verbBefore(r, i - 1)
    if (host === undefined || verb < 0 || at[verb] !== at[i] || told.has(verb)) continue
    let first = verb
    while (first > 0 && verb - first < NEAR && at[first - 1] === at[i]) first--
    const cue = { from: verb, to: verb + 1, head: verb }
    const ranked = rankSources(l, cue)
    const isRanked = ranked !== null && ranked.from >= first && ranked.to <= verb
    const source = isRanked ? ([ranked.from, ranked.to] as const) : phraseBefore(r, first, verb)
    if (source === null) continue
    const pieces = Int32Array.of(i, endOf(tokens, i, quotations[q]!.end))
    const proposal = { cue, source, pieces, score: SURE, rule: WITHIN }
    found.push({ proposal, within: host.proposal })
  }
  return found
}

/** The verb of speech that leads up to a colon or comma, with no more than a name between; or -1. */
function verbBefore(r: Reading, mark: number): number {
  for (let i = mark - 1; i >= r.sentenceFrom[mark]! && mark - i <= LEAD && !r.mark[i]; i--)
    if (r.bits[i]! & VERB && SPEECH.has(r.known[i])) return i
  return -1
}

/** Dahl said | the general | had told them, | my father | used to say: the words of a noun right before a verb and its auxiliaries; null for none. */
function phraseBefore(r: Reading, first: number, verb: number): readonly [number, number] | null {
  let to = verb
  while (to > first && (r.bits[to - 1]! & (VERB | MODAL | ADVERB) || r.tag[to - 1] === T.TO)) to--
  let from = to
  while (from > first && r.bits[from - 1]! & (NOMINAL | MODIFIER | DETERMINER)) from--
  return from < to && has(r, from, to, NOMINAL | DETERMINER) ? [from, to] : null
}

/** "Berg: Oslo says it is shut.": what is told in a turn is told by whoever has the turn; "I doubt it" there is his own. */
export function withinTurns(r: Reading, turns: readonly Growing[], { kept, nested }: Selection): Selection {
  if (turns.length === 0) return { kept, nested }
  const turnAt = new Map(turns.flatMap((turn) => turn.pieces.map((at, k) => [r.block[at - (k % 2)]!, turn] as const)))
  const turnOf = ({ cue }: Proposal): Growing | undefined => (cue === null ? undefined : turnAt.get(r.block[cue.head]!))
  const told = [...kept, ...nested.map(({ proposal }) => proposal)].flatMap((proposal): Nested[] => {
    const turn = turnOf(proposal)
    const isLabel = turn === undefined || proposal.cue!.head < turn.pieces[0]!
    if (isLabel || proposal.source === null || isFirstPerson(r, proposal.source)) return []
    return [{ proposal, within: turn.proposal }]
  })
  return {
    kept: kept.filter((p) => !turnOf(p)),
    nested: [...nested.filter(({ proposal }) => !turnOf(proposal)), ...told],
  }
}

const isFirstPerson = (r: Reading, [from, to]: readonly [number, number]): boolean =>
  to === from + 1 && /^(?:i|we)$/.test(r.words[from]!.lower)
