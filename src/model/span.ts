/** A half-open stretch of `Article.text`, in UTF-16 code units (JavaScript string indices): `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const span = (start: number, end: number): Span => ({ start, end })

/** The words of a span, sliced out of the text it points into. */
export const slice = (text: string, { start, end }: Span): string => text.slice(start, end)

/** True where two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** True where `inner` lies wholly within `outer` (equal spans included). */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Text order: by start, the longer of two that start together first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** The smallest span that covers both. */
export const cover = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })
