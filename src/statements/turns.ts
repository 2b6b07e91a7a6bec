import { MODAL, T, VERB } from './grammar.js'
import type { Growing } from './hosts.js'
import type { Reading } from './reading.js'

/** Longest name before the colon of a turn, and fewest words after it. */
export const NAME = 5
const FEWEST = 3
const LABELS = new Set(
  'update note photo video source credit read watch related more by published time date where when what who subject to from re correction editor warning breaking caption image file copyright contact tel email'.split(
    ' ',
  ),
)

interface Turn {
  readonly name: readonly [number, number]
  readonly colon: number
  readonly end: number
  readonly key: string
  readonly capitals: boolean
}

/**
 * Turns of a transcript or an interview ("AOKI: We will not wait.", "Q: Why not?"): paragraphs that begin with a name and
 * a colon, where the article has the same surname twice so or several names in capitals. A paragraph in between that quotation
 * marks open goes on the turn before it.
 */
export function findTurns(r: Reading): Growing[] {
  const turns: Turn[] = []
  for (let a = 0; a < r.n; ) {
    let b = a
    while (b < r.n && r.block[b] === r.block[a]) b++
    const turn = turnOf(r, a, b)
    if (turn !== null) turns.push(turn)
    a = b
  }
  const times = new Map<string, number>()
  for (const { key } of turns) times.set(key, (times.get(key) ?? 0) + 1)
  const capitals = turns.filter((t) => t.capitals).length
  return turns
    .filter((t) => times.get(t.key)! > 1 || (t.capitals && capitals > 1))
    .map(({ name, colon, end }): Growing => {
      const cue = { from: colon, to: colon + 1, head: colon }
      const pieces = [colon + 1, end]
      return { proposal: { cue, source: name, pieces: Int32Array.from(pieces), score: 0, rule: 'turn' }, pieces }
    })
}

function turnOf(r: Reading, from: number, to: number): Turn | null {
  let start = from
  while (start < to && r.mark[start]) start++
  let colon = start
  while (colon < to && colon - start < NAME && isNameWord(r, colon)) colon++
  if (colon === start || colon >= to || r.tag[colon] !== T.COLON || r.words[colon]!.lower !== ':') return null
  let words = 0
  let verbs = 0
  for (let i = colon + 1; i < to; i++) {
    words += 1 - r.mark[i]!
    if (r.bits[i]! & (VERB | MODAL)) verbs++
  }
  const names = r.spellings.slice(start, colon)
  const letter = names.length === 1 && names[0]!.length === 1
  if (words < FEWEST || (verbs === 0 && !letter)) return null
  let end = to
  while (end > colon + 1 && r.mark[end - 1]) end--
  return {
    name: [start, colon],
    colon,
    end,
    key: names.at(-1)!,
    capitals: names.every((w) => w === w.toUpperCase()),
  }
}

export function isNameWord(r: Reading, i: number): boolean {
  const c = r.spellings[i]!.charCodeAt(0)
  const upper = (c > 64 && c < 91) || (c > 127 && /^\p{Lu}/u.test(r.spellings[i]!))
  return upper && !LABELS.has(r.words[i]!.lower)
}
