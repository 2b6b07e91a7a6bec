export interface Gold {
  readonly url?: string
  readonly articleBody?: string
  readonly with?: readonly string[]
  readonly without?: readonly string[]
}

export const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? []

const flat = (text: string) => text.replace(/\s+/g, ' ')
const GRAM = 4
/** Share of a chunk's words that must stand in the gold body, in order, for it to be of the body. */
const SHARE = 0.5
const PLACES = 30

/** Which chunks are of the gold body: 1, 0, or null where the gold does not say. */
export function labels(chunks: readonly { readonly text: string }[], gold: Gold): (0 | 1 | null)[] {
  if (gold.articleBody === undefined) {
    return chunks.map(({ text }) => {
      const wanted = (gold.with ?? []).some((segment) => flat(text).includes(flat(segment)))
      const unwanted = (gold.without ?? []).some((segment) => flat(text).includes(flat(segment)))
      return wanted === unwanted ? null : wanted ? 1 : 0
    })
  }
  const body = words(gold.articleBody)
  const places = new Map<string, number[]>()
  for (let size = 1; size <= GRAM; size++) {
    for (let i = 0; i + size <= body.length; i++) {
      const gram = body.slice(i, i + size).join(' ')
      const list = places.get(gram)
      if (list) list.push(i)
      else places.set(gram, [i])
    }
  }
  const matches = chunks.flatMap(({ text }, chunk) =>
    matchesOf(words(text), body, places).map((m) => ({ chunk, ...m })),
  )
  const result: (0 | 1 | null)[] = chunks.map(({ text }) => (words(text).length === 0 ? null : 0))
  for (const match of inOrder(matches)) result[match]! = 1
  return result
}

interface Match {
  /** Index of a word of the body, and how many words agree from there. */
  readonly at: number
  readonly size: number
}

function matchesOf(own: readonly string[], body: readonly string[], places: ReadonlyMap<string, number[]>): Match[] {
  const size = Math.min(GRAM, own.length)
  const hit = new Uint8Array(own.length)
  const starts = new Set<number>()
  for (let i = 0; size > 0 && i + size <= own.length; i++) {
    const found = places.get(own.slice(i, i + size).join(' '))
    if (!found) continue
    hit.fill(1, i, i + size)
    if (starts.size < PLACES * 2) for (const at of found.slice(0, PLACES)) starts.add(Math.max(0, at - i))
  }
  const covered = hit.reduce((sum, one) => sum + one, 0)
  if (own.length === 0 || covered < own.length * SHARE) return []
  const matches: Match[] = []
  for (const at of starts) {
    let same = 0
    for (let j = 0; j < own.length && at + j < body.length; j++) if (body[at + j] === own[j]) same++
    if (same >= own.length * SHARE) matches.push({ at, size: same })
    else if (own.length > 12 && covered > own.length * 0.7) matches.push({ at, size: covered })
    if (matches.length > PLACES) break
  }
  return matches
}

/** Chunks of the heaviest run of matches that goes forward in the page and in the body. */
function inOrder(matches: readonly (Match & { chunk: number })[]): number[] {
  const sorted = [...matches].sort((a, b) => a.chunk - b.chunk || a.at - b.at)
  const best = sorted.map((match) => match.size)
  const from = sorted.map(() => -1)
  for (const [i, match] of sorted.entries()) {
    for (let j = i - 1; j >= 0 && j > i - 3000; j--) {
      const before = sorted[j]!
      if (before.chunk >= match.chunk || before.at >= match.at || before.at + before.size > match.at + 2) continue
      const total = best[j]! + match.size - 0.01 * Math.min(20, Math.max(0, match.at - before.at - before.size))
      if (total > best[i]!) [best[i], from[i]] = [total, j]
    }
  }
  const chosen: number[] = []
  for (let i = best.indexOf(Math.max(...best)); i >= 0 && sorted.length > 0; i = from[i]!) chosen.push(sorted[i]!.chunk)
  return chosen
}
