import { longest } from './known.js'
import { isCapital, together, type Words } from './words.js'

/** "Rep. Ola Berg, | R-Texas": a party and its state, in one word. */
const isPartyTag = (w: Words, at: number): boolean => /^[RDI]-\p{Lu}/u.test(w.printed[at] ?? '')

const isComma = (w: Words, at: number): boolean => w.lower[at] === ',' || w.lower[at] === '('

/** True of a token within what stands behind a legislator's name: "R-South Carolina", "Republican of Texas", "a Democrat", "an Ohio Democrat". */
export function isOfParty(w: Words, at: number): boolean {
  let first = at
  while (first > at - LONGEST && together(w, first - 1, at) && !isComma(w, first - 1)) first--
  return isComma(w, first - 1) && partyEnd(w, first) > at
}

/** The token after the party and state that begin at `at`, or `at`. */
function partyEnd(w: Words, at: number): number {
  const noun = /^an?$/.test(w.lower[at] ?? '') ? behindState(w, at + 1) : at
  const isNoun = /^(?:republican|democrat|independent)$/.test(w.lower[noun] ?? '')
  let end = at
  if (isPartyTag(w, at)) end = at + 1
  else if (isNoun && /^(?:of|from)$/.test(w.lower[noun + 1] ?? '')) end = noun + 2
  // But not in "a Republican candidate".
  else if (isNoun && noun > at && /^(?:[,.;)]|and|who)$/.test(w.lower[noun + 1] ?? '')) end = noun + 1
  if (end === at) return at
  while (end < at + LONGEST && together(w, end, at) && isCapital(w, end)) end++
  return end
}

/** "A | New York | Republican": the token after the place. */
const behindState = (w: Words, at: number): number =>
  (isCapital(w, at) && w.facts[at]?.name && longest(w, at, w.facts[at].name)?.end) || at

/** The comma behind the name that "R-Texas," or "Republican of Texas and" ends before token `at`, else `at`. */
export function beforeParty(w: Words, at: number): number {
  for (let first = at - 1; first > at - LONGEST && together(w, first, at); first--)
    if (isComma(w, first - 1)) return partyEnd(w, first) === at ? first - 1 : at
  return at
}

/** Words of a party with its state. */
const LONGEST = 6
