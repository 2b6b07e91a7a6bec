/** A cue in token numbers, and the token that governs it. */
export interface CueSpan {
  readonly from: number
  readonly to: number
  readonly head: number
}

/** A noun phrase that may name the speaker: [from, to) around `head`. */
export interface SourceCandidate {
  readonly from: number
  readonly to: number
  readonly head: number
  /** What its last part hangs by: a relation, 0 for the bare phrase, or `BY_CHAIN`. */
  readonly tail: number
  /** Number of parts behind the head that it could take. */
  readonly parts: number
}

/** A source that grammar finds, as it stands: [from, to) without parts that hang on it. */
export const bareSource = (from: number, to: number, head = to - 1): SourceCandidate => ({
  from,
  to,
  head,
  tail: 0,
  parts: 0,
})

/** An attribution in token numbers, with how sure the rankers are of it. */
export interface Proposal {
  readonly cue: CueSpan | null
  readonly source: readonly [number, number] | null
  /** [from, to) pairs. */
  readonly pieces: Int32Array
  /** Log-odds of the content against "no content". */
  readonly score: number
  /** What made it. */
  readonly rule: string
}

/** A proposal that a cue opens. */
export type Cued = Proposal & { readonly cue: CueSpan }

// Not `{ ...proposal, … }`, to which V8 gives a hidden class of its own: whatever reads proposals would have to look each field up.

/** The same with other pieces, and another score where they make it surer. */
export const withPieces = <P extends Proposal>(p: P, pieces: Int32Array, score = p.score): P =>
  ({ cue: p.cue, source: p.source, pieces, score, rule: p.rule }) as P

export const withRule = (p: Cued, rule: string): Cued => ({
  cue: p.cue,
  source: p.source,
  pieces: p.pieces,
  score: p.score,
  rule,
})

export const withCue = (p: Cued, cue: CueSpan): Cued => ({
  cue,
  source: p.source,
  pieces: p.pieces,
  score: p.score,
  rule: p.rule,
})

export const beginningAt = ({ to, head }: CueSpan, from: number): CueSpan => ({ from, to, head })
export const endingAt = ({ from, head }: CueSpan, to: number): CueSpan => ({ from, to, head })

/** An attribution while it grows: quotations may join it. */
export interface Growing {
  proposal: Proposal
  pieces: number[]
}

/** Score of what grammar alone makes certain: before all that the rankers propose. */
export const SURE = 8
/** Score of what somebody calls a thing within what is said of it: below whatever holds it. */
export const NESTED = -1
/** The rule of a denial in passing: "it" there is not whoever makes the charge. */
export const DENIED = 'denied in passing'
/** The rule of a second verb that only the speaker of the first could do. */
export const JOINED = 'joined verb'
/** The rule of a second speaker who shares the verb of the first. */
export const GAPPED = 'gapping'
/** The rule of an answer that nobody gave. */
export const UNANSWERED = 'no answer'
/** The rule of what somebody untold said before a body that heard it. */
export const HEARD = 'hearing'
/** The rule of a turn of an interview or a transcript. */
export const TURN = 'turn'
/** The rule of words in marks that another who speaks quotes somebody with. */
export const WITHIN = 'quotation within'
