import type { Span } from './span.js'

export const EDIT_CLASSES = [
  'punctuation',
  'case',
  'spelling',
  'function-word',
  'inflection',
  'synonym',
  'number',
  'date',
  'negation',
  'modality',
  'entity',
  'act',
  'declared',
  'boundary',
  'trimmed',
  'extended',
  'content',
] as const
export type EditClass = (typeof EDIT_CLASSES)[number]

/** One difference between a reference and a variant; an insertion has an empty `from`, a deletion an empty `to`. */
export interface Edit {
  readonly from: string
  readonly to: string
  readonly class: EditClass
  /** Inside quotation marks of the variant (of the reference, for a deletion). */
  readonly quoted: boolean
  /** Into the reference's and the variant's text. */
  readonly fromSpan: Span
  readonly toSpan: Span
}

/** The first that applies, from the top. */
export const VERDICTS = [
  'unrelated',
  'other-occasion',
  'other-speaker',
  'meaning-flip',
  'altered-quote',
  'boundary',
  'marked-edit',
  'trimmed',
  'light-edit',
  'verbatim',
  'paraphrase',
  'not-comparable',
  'not-found',
] as const
export type Verdict = (typeof VERDICTS)[number]

/** What is compared: a statement's words with its circumstances. All but `text` optional. */
export interface Wording {
  readonly text: string
  /** Inside the marks, offsets into `text`. */
  readonly quotations?: readonly Span[]
  /** Who: names or entity ids, as given. */
  readonly speakers?: readonly string[]
  /** ISO 8601. */
  readonly date?: string
  readonly outlet?: string
  readonly document?: string
}

export interface Comparison {
  readonly verdict: Verdict
  readonly edits: readonly Edit[]
  /** The words that decided. */
  readonly why: readonly string[]
}

export interface Variant {
  /** Statement key: `<article id>#<statement id>`. */
  readonly statement: string
  readonly verdict: Verdict
  readonly edits: readonly Edit[]
  readonly why: readonly string[]
}

/** Variants of one utterance across articles. */
export interface Cluster {
  /** Stable while its reference stays. */
  readonly id: string
  readonly reference: string
  /** "official document", "earliest", "longest". */
  readonly referenceBecause: string
  /** The reference first, then by publication date and key. */
  readonly variants: readonly Variant[]
  /** Clusters with the same formula on another occasion or by other speakers. */
  readonly repeated: readonly string[]
}
