import type { Hit } from './known.js'
import type { Named } from './named.js'
import { nameParts } from './people.js'
import { isCapital, sliceWords, type Words } from './words.js'

/** Names of the article's people where capitals alone say nothing: headlines, first words, before a colon ("Berg: No."). */
export function findSurnames(w: Words, named: readonly Named[], hitAt: ReadonlyMap<number, Hit>): Named[] {
  const known = new Map<string, number>()
  for (const n of named) {
    if (n.kind !== 'person') continue
    const parts = nameParts(n.name).map((p) => p.toLowerCase())
    if (parts.length > 1)
      for (const part of [parts.at(-1)!, parts[0]!])
        known.set(part, Math.max(known.get(part) ?? 0, part === parts.at(-1) ? 2 : 1))
  }
  const found: Named[] = []
  for (let i = 0; i < w.count; i++) {
    if (w.taken[i] || !isCapital(w, i)) continue
    const rank = known.get(w.lower[i]!)
    if (!rank || hitAt.has(i)) continue
    if (rank === 1 && !w.shouting[w.sentence[i]!] && w.facts[i]?.noun) continue
    let first = i
    let end = i + 1
    while (first > 0 && known.has(w.lower[first - 1]!) && !w.taken[first - 1] && isCapital(w, first - 1)) first--
    while (end < w.count && known.has(w.lower[end]!) && !w.taken[end] && isCapital(w, end)) end++
    const name = sliceWords(w, first, end)
    found.push({
      first,
      end,
      start: w.start[first]!,
      stop: w.end[end - 1]!,
      kind: 'person',
      id: undefined,
      name,
      form: 'surname',
      rule: 'surname',
      evidence: [],
      as: undefined,
      country: undefined,
      sector: undefined,
      roles: [],
      gender: undefined,
      body: undefined,
      nested: false,
    })
    i = end - 1
  }
  return found
}
