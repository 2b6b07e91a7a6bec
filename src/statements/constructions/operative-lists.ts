import { CUES } from '../../lexicon/cues.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { type Cued, SURE } from '../proposal.js'
import { ADVERB, CONJUNCTION, FINITE, NOMINAL, PREPOSITION, T, VERB, WH } from '../syntax/grammar.js'
import { blockEnd, clauseEnd, has } from '../syntax/ranges.js'
import type { Reading } from '../syntax/reading.js'

const VERBS = new WordSet(
  CUES.filter(({ as }) => as === 'verb').flatMap(({ forms }) => forms.map((form) => form.split(' ')[0]!)),
)
/** Longest line that leads to a list, in tokens, and longest mark of its items: "(a)", "• 3.". */
const LEAD = 30
const MARK = 4
/** Fewest items that make a list. */
const FEWEST = 2
/** The number or letter of an item. */
const NUMBER = /^[(]?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]?$/

/**
 * "The Ministers:", "The Council, at its meeting on the reef,": a line of who speaks and no verb, and below it paragraphs that
 * begin with a verb of speech or will ("• condemned …;", "Demands …;"). Those between that begin with a participle ("Recalling …,") are passed.
 */
export function findListed(r: Reading): Cued[] {
  const found: Cued[] = []
  for (let a = 0; a < r.n; ) {
    const b = blockEnd(r, a)
    const source = leadOf(r, a, b)
    let next = b
    if (source !== null) {
      const items: Cued[] = []
      while (next < r.n) {
        const end = blockEnd(r, next)
        const first = wordOf(r, next, end)
        const item = itemOf(r, first, end, source)
        if (item !== null) items.push(item)
        else if (r.tag[first] !== T.VBG) break
        next = end
      }
      if (items.length >= FEWEST) found.push(...items)
    }
    a = next
  }
  return found
}

/** Who speaks by the line [from, to), which ends with a colon or comma; null where it is none. */
function leadOf(r: Reading, from: number, to: number): readonly [number, number] | null {
  const last = to - 1
  if (to - from > LEAD || !(r.tag[last] === T.COLON || r.tag[last] === T.COMMA) || has(r, from, to, FINITE)) return null
  let end = from
  while (end < last && !r.mark[end]) end++
  const opens = r.bits[from]! & (PREPOSITION | ADVERB | CONJUNCTION | WH)
  // "Dear colleagues,", "Highlights of the week:": who speaks has an article or a name.
  const isSomebody = r.tag[from] === T.DT || r.tag[from] === T.PRP || r.tag[from] === T.NNP
  if (end === from || opens || !isSomebody || has(r, from, end, VERB) || !has(r, from, end, NOMINAL)) return null
  return [from, end]
}

/** Past the bullet, number or letter of an item. */
function wordOf(r: Reading, from: number, to: number): number {
  let i = from
  while (i + 1 < to && i - from < MARK && (r.mark[i] || NUMBER.test(r.words[i]!.lower))) i++
  return i
}

function itemOf(r: Reading, first: number, to: number, source: readonly [number, number]): Cued | null {
  let head = first
  while (head < to && r.bits[head]! & ADVERB) head++
  if (head >= to || r.quoted[head] || r.tag[head] === T.VBG || !VERBS.has(r.known[head])) return null
  // "Calls upon".
  const isCall =
    /^call(?:s|ed)?$/.test(r.words[head]!.lower) && /^(?:on|upon|for)$/.test(r.words[head + 1]?.lower ?? '')
  const from = isCall ? head + 2 : head + 1
  let end = clauseEnd(r, from, Math.min(to, r.sentenceTo[head]!))
  if (r.bits[end - 1]! & CONJUNCTION && r.tag[end - 2] === T.COMMA) end -= 2
  // "Report says", "Claims of fraud", "Thanks to the crew".
  const isNoun = (r.bits[from]! & (VERB | FINITE)) !== 0 || r.words[from]?.lower === 'of'
  const isPlace = r.tag[from] === T.TO && r.tag[from + 1] !== T.VB
  if (end <= from || r.tag[from] === T.COLON || isNoun || isPlace || !agrees(r, head, source)) return null
  const cue = { from: first, to: from, head }
  return { cue, source, pieces: Int32Array.of(from, end), score: SURE, rule: 'operative paragraph' }
}

/** "The Council: Demands", "the Ministers: demand", "demanded": a plain form that no plural leads to is a call to the reader. */
function agrees(r: Reading, verb: number, [from, to]: readonly [number, number]): boolean {
  if (!BARE.has(r.known[verb]) || r.tag[from] === T.PRP) return true
  for (let i = from + 1; i < to && r.tag[from] === T.DT; i++)
    if (r.words[i]!.lower.endsWith('s') || r.bits[i]! & CONJUNCTION) return true
  return false
}
const BARE = new WordSet(CUES.filter(({ as }) => as === 'verb').map(({ lemma }) => lemma))
