import { nameParts, surnames } from '../knowledge/people.js'
import type { Hit } from './known.js'
import type { Named } from './named.js'
import { DT, isCapital, PRP, sliceWords, type Words } from './words.js'

/** "Malaya declined", after Eduardo Malaya: a country or place of which the article tells under no other name, nor as a place. */
function isNamesake(w: Words, { first, end, known }: Hit, hitAt: ReadonlyMap<number, Hit>): boolean {
  if (known.kind === 'organisation' || end - first > 1) return false
  for (const other of hitAt.values()) {
    // "Jack London … London": other names of the country say nothing of its capital.
    if (other.known.id !== known.id || (known.form === 'metonym' && w.lower[other.first] !== w.lower[first])) continue
    if (w.lower[other.first] !== w.lower[first] || IS_WHERE.test(w.lower[other.first - 1] ?? '')) return false
  }
  return true
}
const IS_WHERE =
  /^(?:in|at|from|to|for|near|into|across|outside|inside|throughout|of|northern|southern|eastern|western)$/

/** Names of the article's people where capitals alone say nothing: headlines, first words, before a colon ("Berg: No."). */
export function findSurnames(w: Words, named: readonly Named[], hitAt: ReadonlyMap<number, Hit>): Named[] {
  const known = new Map<string, number>()
  for (const n of named) {
    if (n.kind !== 'person') continue
    const parts = nameParts(n.name).map((p) => p.toLowerCase())
    if (parts.length < 2) continue
    const family = surnames(parts)
    for (const part of [parts.at(-1)!, parts[0]!])
      known.set(part, Math.max(known.get(part) ?? 0, family.includes(part) ? 2 : 1))
  }
  const namesakes = new Map<string, boolean>()
  const isPerson = (hit: Hit): boolean => {
    const word = w.lower[hit.first]!
    let is = namesakes.get(word)
    if (is === undefined) namesakes.set(word, (is = isNamesake(w, hit, hitAt)))
    return is
  }
  const found: Named[] = []
  for (let i = 0; i < w.count; i++) {
    // "He Lifeng arrived. He spoke.", "No Kwang Chol arrived. No one spoke."
    if (w.taken[i] || !isCapital(w, i) || w.tag[i] === PRP || w.tag[i] === DT) continue
    const rank = known.get(w.lower[i]!)
    const hit = hitAt.get(i)
    if (!rank || (hit && !(rank === 2 && isPerson(hit)))) continue
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
