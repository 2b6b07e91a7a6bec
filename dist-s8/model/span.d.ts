/** A half-open stretch of `Article.text`, in UTF-16 code units (JavaScript string indices): `text.slice(start, end)`. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
export declare const span: (start: number, end: number) => Span;
/** The words of a span, sliced out of the text it points into. */
export declare const slice: (text: string, { start, end }: Span) => string;
/** True where two spans share at least one code unit. */
export declare const overlaps: (a: Span, b: Span) => boolean;
/** True where `inner` lies wholly within `outer` (equal spans included). */
export declare const contains: (outer: Span, inner: Span) => boolean;
/** Text order: by start, the longer of two that start together first. */
export declare const bySpan: (a: Span, b: Span) => number;
/** The smallest span that covers both. */
export declare const cover: (a: Span, b: Span) => Span;
