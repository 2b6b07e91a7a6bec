// dist/scrape/lines.js
var LINE_FEED = 10;
var isBlank = (bytes) => bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);
async function* splitLines(source, limit) {
  let held = [];
  let length = 0;
  let line = 1;
  const take = () => {
    const bytes = length > limit ? null : held.length === 1 ? held[0] : Buffer.concat(held);
    held = [];
    length = 0;
    return bytes !== null && isBlank(bytes) ? null : { line, bytes };
  };
  const hold = (piece) => {
    length += piece.length;
    if (length > limit)
      held = [];
    else
      held.push(piece);
  };
  for await (const chunk of source) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
      hold(chunk.subarray(from, at));
      const row = take();
      if (row)
        yield row;
      line += 1;
      from = at + 1;
    }
    if (from < chunk.length)
      hold(chunk.subarray(from));
  }
  const last = length > 0 ? take() : null;
  if (last)
    yield last;
}

export {
  splitLines
};
