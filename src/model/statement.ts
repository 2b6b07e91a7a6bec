import type { Span } from './span.js'

export const STATEMENT_KINDS = ['direct', 'mixed', 'indirect'] as const
export type StatementKind = (typeof STATEMENT_KINDS)[number]

/** What statements/ finds in the text before anyone is resolved: source, cue and content as spans. */
export interface Attribution {
  readonly kind: StatementKind
  /** The words that name who speaks, as printed ("the minister", "she", "Japan, Norway and Chile"). */
  readonly source: Span | null
  readonly cue: (Span & { readonly lemma: string }) | null
  /** Pieces in text order, quotation marks included, "he said" left out. Never empty. */
  readonly content: readonly Span[]
  /** Stretches of `content` inside quotation marks, without the marks, or behind dashes in their place: the words claimed verbatim. */
  readonly quotations: readonly Span[]
  /** Index of the attribution whose content holds this one, or null for an outermost one. */
  readonly nestedIn: number | null
  readonly rule: string
}

export const SPEAKER_MODES = ['single', 'joint', 'document', 'anonymous', 'anonymous-group'] as const
export type SpeakerMode = (typeof SPEAKER_MODES)[number]

/** Who is on record: the words that name the speaker, and the entities they stand for. */
export interface Speaker extends Span {
  readonly entities: readonly { readonly id: string; readonly how: string }[]
  readonly mode: SpeakerMode
  /** Why `entities` is empty or short: "no candidate", "ambiguous: person:a, person:b". */
  readonly why: readonly string[]
  /** Ids of those from whom the article has the words at second hand: "Yonhap cited a military source as saying". */
  readonly citedBy?: readonly string[]
}

export interface Occasion extends Span {
  /** statement, press-conference, interview, broadcast, post, call, letter, speech, reporters, meeting … */
  readonly kind: string
}

/** When a thing was said. Null unless the text or a document's date gives it. */
export interface Said {
  readonly iso: string
  readonly precision: 'instant' | 'day' | 'week' | 'month' | 'year'
  /** The words or field that gave it. */
  readonly basis: string
  /** True where it was worked out from the publication date. */
  readonly inferred: boolean
}

/** An attribution with its speaker settled. */
export interface Statement {
  readonly id: string
  readonly kind: StatementKind
  readonly speaker: Speaker | null
  readonly cue: (Span & { readonly lemma: string }) | null
  readonly content: readonly Span[]
  readonly quotations: readonly Span[]
  /** From the cue's row in lexicon/cues. */
  readonly act: string
  readonly polarity: 'affirmed' | 'negated'
  /** Id of the document entity that carries the words. */
  readonly document?: string
  readonly occasion?: Occasion
  readonly said?: Said
  readonly about: {
    readonly countries: readonly string[]
    readonly weapons: readonly string[]
    readonly people: readonly string[]
  }
  /** Id of the statement around this one. */
  readonly nestedIn?: string
  /** Why `speaker` is null. */
  readonly why?: string
  readonly rule: string
}
