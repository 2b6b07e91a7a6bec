import { GENERICS } from '../../lexicon/weapons.js'
import type { Candidate } from './candidate.js'
import { formsOf, kindNamed } from './kinds.js'
import { readPhrase, type Scene } from './phrases.js'
import { cutForm, GAP } from './pieces.js'

const byForm = new Map(
  GENERICS.flatMap((row) => formsOf(row).map((form) => [cutForm(form).lower.join(' '), kindNamed(row[0])] as const)),
)
/** First words of two-word kinds, for "chemical and biological weapons". */
const pairs = new Set(
  [...byForm.keys()].filter((form) => form.split(' ').length === 2).map((form) => form.split(' ')[0]!),
)

/** "nuclear, chemical and biological weapons": the noun at the end serves each word before it. */
export function readShared(scene: Scene, from: number, sentence: number, out: Candidate[]): void {
  const { pieces } = scene
  if (!pairs.has(pieces.lower[from]!)) return
  let at = from + 1
  for (let n = 0; n < 6 && at < pieces.count && pieces.gap[at]! <= GAP.COMMA; n++, at++) {
    const word = pieces.lower[at]!
    if (word === 'and' || word === 'or') continue
    if (!pairs.has(word) || (at === from + 1 && pieces.gap[at] !== GAP.COMMA)) return
    const phrase = readPhrase(scene, at)
    if (!phrase?.head) continue
    const key = phrase.head.key
    const kind = byForm.get(`${pieces.lower[from]} ${key.slice(key.lastIndexOf(' ') + 1)}`)
    // "nuclear and missile programmes" are two things.
    if (!kind || (kind.class === 'nuclear' && key.endsWith('missile'))) return
    out.push({
      start: pieces.start[from]!,
      end: pieces.end[from]!,
      kind,
      form: 'description',
      rule: 'shared noun',
      quantity: undefined,
      sentence,
      weak: false,
      definite: false,
    })
    return
  }
}
