import { isoDate } from '../dates.js'
import type { Outline } from './outline.js'

/** Entries a live blog has at least. */
const ENTRIES = 3
/** Share of the body that must stand in dated entries. */
const SHARE = 0.5

/**
 * Dates of the entries of a live blog: for each box the date of the entry that it stands in, or null. An entry is the largest
 * box with one time element of its own. Null where the page is no live blog: fewer than three entries, or most of the body
 * (`chosen`, a flag a chunk) outside them.
 */
export function entryDates({ boxes, chunks, times }: Outline, chosen: Uint8Array): (string | null)[] | null {
  if (times.length < ENTRIES) return null
  const count = new Int32Array(boxes.length)
  const date: (string | null)[] = boxes.map(() => null)
  for (const time of times) {
    const iso = isoDate(time.datetime)
    if (iso === null || time.box === -1) continue
    count[time.box]! += 1
    date[time.box] ??= iso
  }
  for (let i = boxes.length - 1; i > 0; i--) {
    const { parent } = boxes[i]!
    if (parent === -1) continue
    count[parent]! += count[i]!
    if (count[parent] === 1) date[parent] ??= date[i]!
  }
  const dates = new Set<string>()
  for (let i = 0; i < boxes.length; i++) {
    const { parent } = boxes[i]!
    if (count[i]! > 1) date[i] = null
    else if (count[i] === 0) date[i] = parent === -1 || count[parent]! > 1 ? null : date[parent]!
  }
  // Within an entry all boxes have its date, the ones before its time element too.
  for (let i = 1; i < boxes.length; i++) {
    const { parent } = boxes[i]!
    if (parent !== -1 && count[parent] === 1) date[i] = date[parent]!
  }
  let [inside, all] = [0, 0]
  chunks.forEach((chunk, i) => {
    if (!chosen[i]) return
    all += chunk.text.length
    if (date[chunk.box] === null) return
    inside += chunk.text.length
    dates.add(date[chunk.box]!)
  })
  return dates.size >= ENTRIES && inside > all * SHARE ? date : null
}

/** The heading over what is chosen of an entry belongs to it, in a header beside the time or not. Writes into `chosen`. */
export function keepEntryHeadings(
  { boxes, chunks }: Outline,
  dates: readonly (string | null)[],
  chosen: Uint8Array,
): void {
  for (let i = chunks.length - 2; i >= 0; i--) {
    const date = dates[chunks[i]!.box]
    if (chosen[i] || !chosen[i + 1] || date === null || date !== dates[chunks[i + 1]!.box]) continue
    if (HEADING.test(boxes[chunks[i]!.box]!.tag)) chosen[i] = 1
  }
}

const HEADING = /^h[2-6]$/
