import { CAPITALS, together, type Words } from './words.js'

/** What is in brackets behind a rank of somebody who has left the forces. */
const RETIRED = /^(?:retd?|rtd|retired|ret'd|ret’d|res|reserves?|r)\.?$/

/** "Lt Gen | (retd) | Ola Berg": past the brackets behind a rank, or `at`. */
export function pastRetired(w: Words, at: number): number {
  const close = closing(w, at)
  return close > at && RETIRED.test(w.lower[at + 1]!) ? close : at
}

/** "Chief of Army Staff | (COAS) | General Ola Berg": past those of a rank, or with the letters of an office. */
export function pastAside(w: Words, at: number): number {
  const close = closing(w, at)
  return close > at && (RETIRED.test(w.lower[at + 1]!) || w.shape[at + 1] === CAPITALS) ? close : at
}

/** Past brackets around one word, perhaps with its point, or `at`. */
function closing(w: Words, at: number): number {
  if (w.lower[at] !== '(' || !together(w, at, at - 1)) return at
  const close = w.lower[at + 2] === '.' ? at + 3 : at + 2
  return w.lower[close] === ')' && together(w, close, at) ? close + 1 : at
}

/** Where brackets open that end before token `at`, or `at`: "Lt Gen | (retd) Ola Berg". */
export function beforeAside(w: Words, at: number): number {
  for (const open of [at - 3, at - 4]) if (open > 0 && pastAside(w, open) === at) return open
  return at
}
