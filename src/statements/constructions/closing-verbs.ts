import type { CueSpan } from '../proposal.js'
import { ADJECTIVE, DETERMINER, NOUN, T, TOLD } from '../syntax/grammar.js'
import type { Reading } from '../syntax/reading.js'
import { isPhrasal, VERBS } from './aside-rest.js'
import { outside } from './overlooked.js'

/**
 * The verbs that close a sentence behind a comma and a name ("…, the report underlines.") and are in no cue: the chain knows few
 * of them, and the tagger takes some for nouns.
 */
export function closingVerbs(r: Reading, cues: readonly CueSpan[]): CueSpan[] {
  const found: CueSpan[] = []
  const isFree = outside(cues)
  for (let i = 1; i < r.n; i++) {
    if (i + 1 < r.sentenceTo[i]! && r.tag[i + 1] !== T.STOP && !isAmid(r, i)) continue
    if (!isFree(i)) continue
    // "“…,” she went on."
    if (isPhrasal(r, i - 1)) found.push({ from: i - 1, to: i + 1, head: i - 1 })
    else if (VERBS.has(r.known[i]) && (r.tag[i] !== T.NNS || hasOwner(r, i)))
      found.push({ from: i, to: i + 1, head: i })
  }
  return found
}

/** "…, two sources told Gulf Wire, but …": amid a sentence whoever is told stands before the comma. */
function isAmid(r: Reading, verb: number): boolean {
  // "…, Berg went on, | adding that", "the gangs, she went on, | had drones".
  if (isPhrasal(r, verb - 1) && r.tag[verb + 1] === T.COMMA) return true
  if (r.tag[verb] !== T.VBD || !TOLD.has(r.known[verb])) return false
  let end = verb + 1
  while (end < r.sentenceTo[verb]! && end - verb < LONGEST_OUTLET && r.bits[end]! & (NOUN | DETERMINER)) end++
  return end > verb + 1 && r.tag[end] === T.COMMA
}
/** Longest name of an outlet, in tokens. */
const LONGEST_OUTLET = 6

/** ", the report": the words between a comma and a verb that looks like a noun are an article and nouns, or a name. */
function hasOwner(r: Reading, verb: number): boolean {
  let from = verb
  while (from > 0 && r.bits[from - 1]! & (NOUN | ADJECTIVE)) from--
  if (r.tag[from - 1] === T.DT) from--
  else if (r.tag[from] !== T.NNP) return false
  return from < verb - 1 || (from < verb && r.tag[from] === T.NNP) ? r.tag[from - 1] === T.COMMA : false
}
