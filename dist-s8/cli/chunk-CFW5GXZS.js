// dist/model/span.js
var span = (start, end) => ({ start, end });
var slice = (text, { start, end }) => text.slice(start, end);
var overlaps = (a, b) => a.start < b.end && b.start < a.end;
var bySpan = (a, b) => a.start - b.start || b.end - a.end;
var cover = (a, b) => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

export {
  span,
  slice,
  overlaps,
  bySpan,
  cover
};
