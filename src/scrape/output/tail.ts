import { readSync } from 'node:fs'

/**
 * Calls `take` with each line of an open file that ends in a line feed, from the start, without holding the file.
 * Gives the length of those lines in bytes: what comes after is a line that was torn when its writer was killed.
 */
export function wholeLines(file: number, take: (line: string) => void): number {
  const chunk = Buffer.alloc(1 << 20)
  let held: Buffer[] = []
  let end = 0
  for (
    let position = 0, length: number;
    (length = readSync(file, chunk, 0, chunk.length, position)) > 0;
    position += length
  ) {
    let from = 0
    for (let at = chunk.indexOf(10); at !== -1 && at < length; at = chunk.indexOf(10, from)) {
      take(Buffer.concat([...held, chunk.subarray(from, at)]).toString('utf8'))
      held = []
      from = at + 1
      end = position + from
    }
    if (from < length) held.push(Buffer.from(chunk.subarray(from, length)))
  }
  return end
}
