const LINE_FEED = 0x0a

export interface Line {
  /** One-based. */
  readonly line: number
  /** Without its line feed; null where the line is longer than the limit. */
  readonly bytes: Uint8Array | null
}

const isBlank = (bytes: Uint8Array) => bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)

/**
 * Chunks of bytes -> lines, blank ones left out but counted. Holds at most one line of `limit` bytes; the rest of a longer
 * one is passed over without being kept.
 */
export async function* splitLines(source: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let held: Uint8Array[] = []
  let length = 0
  let line = 1
  const take = (): Line | null => {
    const bytes = length > limit ? null : held.length === 1 ? held[0]! : Buffer.concat(held)
    held = []
    length = 0
    return bytes !== null && isBlank(bytes) ? null : { line, bytes }
  }
  const hold = (piece: Uint8Array) => {
    length += piece.length
    if (length > limit) held = []
    else held.push(piece)
  }
  for await (const chunk of source) {
    let from = 0
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
      hold(chunk.subarray(from, at))
      const row = take()
      if (row) yield row
      line += 1
      from = at + 1
    }
    if (from < chunk.length) hold(chunk.subarray(from))
  }
  const last = length > 0 ? take() : null
  if (last) yield last
}
