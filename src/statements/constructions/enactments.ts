import { WordSet } from '../../lexicon/word-sets.js'
import { MODIFIER, NOUN, NUMBER } from '../syntax/grammar.js'
import type { Reading } from '../syntax/reading.js'

/** "The governor | vetoed | a bill", "Congress | approved | $3 billion": what a body enacts or pays is done and not said. */
export const isEnactment = (r: Reading, head: number): boolean =>
  (ENACTS.has(r.known[head]) && isLaw(r, head + 1)) || (GRANTS.has(r.known[head]) && isSum(r, head + 1))
const ENACTS = new WordSet('sign signs signed signing veto vetoes vetoed vetoing'.split(' '))
const GRANTS = new WordSet('approve approves approved approving'.split(' '))

/** "A sweeping executive order" at a token. */
function isLaw(r: Reading, from: number): boolean {
  let noun = from
  while (noun - from < LONGEST && r.bits[noun]! & MODIFIER && !LAWS.has(r.known[noun])) noun++
  return noun < r.n && (r.bits[noun]! & NOUN) !== 0 && LAWS.has(r.known[noun])
}
const LAWS = new WordSet('bill bills law laws legislation order orders decree decrees'.split(' '))
/** In tokens. */
const LONGEST = 5

/** "$3 billion", "40 million euros" at a token. */
const isSum = (r: Reading, from: number): boolean =>
  MONEY.has(r.known[from]) || (((r.bits[from] ?? 0) & NUMBER) !== 0 && MONEY.has(r.known[from + 1]))
const MONEY = new WordSet('$ us$ € £ million billion trillion dollars euros pounds'.split(' '))
