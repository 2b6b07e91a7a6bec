export const span = (start, end) => ({ start, end });
/** The words of a span, sliced out of the text it points into. */
export const slice = (text, { start, end }) => text.slice(start, end);
/** True where two spans share at least one code unit. */
export const overlaps = (a, b) => a.start < b.end && b.start < a.end;
/** True where `inner` lies wholly within `outer` (equal spans included). */
export const contains = (outer, inner) => outer.start <= inner.start && inner.end <= outer.end;
/** Text order: by start, the longer of two that start together first. */
export const bySpan = (a, b) => a.start - b.start || b.end - a.end;
/** The smallest span that covers both. */
export const cover = (a, b) => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
