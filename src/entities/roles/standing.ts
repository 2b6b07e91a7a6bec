import { WordSet } from '../../lexicon/word-sets.js'
import type { Named } from '../names/named.js'
import {
  CD,
  DT,
  IN,
  isFiniteVerb,
  isVerb,
  JJ,
  NN,
  NNP,
  NNPS,
  NNS,
  POS,
  RB,
  together,
  VBG,
  VBN,
  type Words,
} from '../names/words.js'

/** Words of a noun phrase looked through from a country in it to its verb. */
const LONGEST = 10
const IN_PHRASE = new Set([NN, NNS, NNP, NNPS, JJ, CD, POS, RB, VBG, VBN])
/** Prepositions that open a clause of its own, in which a country may act. */
const CLAUSES = new WordSet(
  'that as while after because since whereas if whether although though before until'.split(' '),
)

const NEIGHBOUR = /^neighbou?ring$/

/**
 * The verb of a country that acts in its clause, or whose people or bodies do: "Norway | denied", "Norway’s | navy sank", "The |
 * Norwegian | premier Ola Berg accused"; -1 for one that is dealt with or lain in: "accused Norway", "in Norway", "Norwegian waters".
 */
export function verbOf(w: Words, { first, end }: Named): number {
  let before = first - 1
  while (
    together(w, before, first) &&
    (w.tag[before] === DT || w.tag[before] === JJ || NEIGHBOUR.test(w.lower[before]!))
  )
    before--
  if (together(w, before, first)) {
    if (w.lower[before] === 'to' || (w.tag[before] === IN && !CLAUSES.has(w.known[before]))) return -1
    if (isVerb(w, before)) return -1
  }
  for (let i = pastAside(w, end); i < end + LONGEST && together(w, i, first); i++) {
    if (isFiniteVerb(w, i) || isCall(w, i)) return i
    // "Ana Ruiz, Chile’s premier, | said", "on Monday", "Japan, Norway and Chile".
    if (w.lower[i] === ',' && !(together(w, i + 1, first) && (isFiniteVerb(w, i + 1) || w.tag[i + 1] === NNP)))
      return -1
    if (w.lower[i] === 'on' && w.tag[i + 1] === NNP) i++
    else if (!IN_PHRASE.has(w.tag[i]!) && w.lower[i] !== ',' && w.lower[i] !== 'and' && w.lower[i] !== '’s') return -1
  }
  return -1
}

/** "Norway | called for | talks": its own verb, whatever the tagger takes it for. */
const isCall = (w: Words, i: number): boolean => w.lower[i] === 'called' && /^(?:for|on)$/.test(w.lower[i + 1] ?? '')

/**
 * "Norway, | a close ally of Chile, | urged", ", | which borders both, |", ", | for its part, |": past what is said of a country between
 * commas, where a verb of its own follows.
 */
function pastAside(w: Words, end: number): number {
  if (w.lower[end] !== ',' || !OPENS_ASIDE.has(w.known[end + 1])) return end
  const isClause = w.lower[end + 1]!.startsWith('wh')
  for (let i = end + 2; i < end + LONGEST - 1 && together(w, i, end) && (isClause || !isFiniteVerb(w, i)); i++)
    if (w.lower[i] === ',') return isFiniteVerb(w, i + 1) ? i + 1 : end
  return end
}
const OPENS_ASIDE = new WordSet(['a', 'an', 'for', 'which', 'whose'])

/** Verbs by which a country takes the word: whose officials are told of next are its own. */
const SPEAKS =
  /^(?:accus|announc|appeal|ask|blam|call|claim|condemn|confirm|criticis|criticiz|declar|denie|denounc|deplor|dismiss|hail|insist|pledg|prais|promis|protest|reject|respond|said|say|thank|threaten|told|urg|vow|warn|welcom)/

export const speaks = (w: Words, verb: number): boolean => verb >= 0 && SPEAKS.test(w.lower[verb]!)

/** Nouns of what goes to a country. */
const GOODS = /^(?:deliver(?:y|ies)|exports?|sales?|shipments?|suppl(?:y|ies)|transfers?)$/

/** "Exports of jets to Norway and | Chile": who is sold to, and nothing more, is not whom a text is about. */
export function isSupplied(w: Words, { first }: Named): boolean {
  let to = first - 1
  while (first - to < LONGEST && (w.tag[to] === DT || w.tag[to] === NNP || /^(?:and|,)$/.test(w.lower[to] ?? ''))) to--
  if (w.lower[to] !== 'to' || !together(w, to, first)) return false
  for (let i = to - 1; i > to - 4 && together(w, i, first); i--) if (GOODS.test(w.lower[i]!)) return true
  return false
}

/** Nouns and verbs behind which stands what another does, to the speaker's dismay. */
const DISMAY = /^(?:accus|alarm|alleg|concern|fear|suspicion|warn|worr)/

/** "She expressed concern that | Iran | was arming": what is held against a country does not make it the speaker's. */
export function isFeared(w: Words, { first }: Named): boolean {
  const that = w.tag[first - 1] === DT && w.lower[first - 1] !== 'that' ? first - 2 : first - 1
  return w.lower[that] === 'that' && together(w, that - 1, first) && DISMAY.test(w.lower[that - 1]!)
}
