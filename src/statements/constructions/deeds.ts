import { verbsOf } from '../../lexicon/cues.js'
import { GENERICS, SYSTEMS } from '../../lexicon/weapons.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { lazily } from '../../model/lazily.js'
import type { CueSpan } from '../proposal.js'
import { SPEECH } from '../quotations/voices.js'
import { ADVERB, FINITE, MODIFIER, NOUN, PREPOSITION, T, VERB } from '../syntax/grammar.js'
import type { Reading } from '../syntax/reading.js'
import { isDefence } from './assaults.js'
import { isDoneTo } from './objects.js'

/** What somebody does by a verb that is otherwise one of speech, and by a verb that is none. */
export const isDeed = (r: Reading, cue: CueSpan): boolean =>
  isOfGoods(r, cue) ||
  isDoneTo(r, cue) ||
  isSuit(r, cue) ||
  isDefence(r, cue) ||
  isShow(r, cue) ||
  isNaming(r, cue) ||
  isPublished(r, cue) ||
  isUnasked(r, cue) ||
  isUnspoken(r, cue)

const DEALS = new WordSet([
  ...verbsOf('order', 'offer'),
  ...'show shows showed showing display displays displayed displaying exhibit exhibits exhibited unveil unveils unveiled'.split(
    ' ',
  ),
])
const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
/** Last words of what is bought, lower case. */
const goods = lazily(() => {
  const kinds = GENERICS.flatMap(([name, , , , forms]) => [name, ...(forms?.split(', ') ?? [])]).map(lastWord)
  const others = 'jet jets plane planes airliner airliners vehicle vehicles locomotives trains buses'.split(' ')
  return new Set([...kinds, ...kinds.map((noun) => `${noun}s`), ...others])
})
/** First words of named systems, as printed. */
const models = lazily(
  () =>
    new Set(
      SYSTEMS.flatMap(({ rows }) => rows.flatMap(([name, , , ...forms]) => [name, ...forms])).map(
        (name) => name.split(' ')[0]!,
      ),
    ),
)
/** Longest name of what is bought, in tokens. */
const LONGEST = 10

/** "Chile has ordered | 12 howitzers", "the firm showed | the C-390": goods are bought, offered and shown; "ordered the ships to sail" is said. */
function isOfGoods(r: Reading, { head, to }: CueSpan): boolean {
  if (!DEALS.has(r.known[head]) || to > head + 1 || isSeenIn(r, head)) return false
  const last = Math.min(r.sentenceTo[head]!, to + LONGEST)
  let end = to
  let isModel = false
  for (; end < last && r.bits[end]! & (MODIFIER | ADVERB) && !r.quoted[end]; end++)
    isModel ||= /^\p{Lu}+-?\d/u.test(r.spellings[end]!) || models().has(r.spellings[end]!)
  if (end === to || !(isModel || goods().has(r.words[end - 1]!.lower)) || !(r.bits[end - 1]! & MODIFIER)) return false
  return !(r.bits[end]! & (VERB | FINITE)) && !(r.tag[end] === T.TO && r.tag[end + 1] === T.VB)
}

/** "A video circulated by the army | showed | men with rocket launchers": what is seen there is told. */
function isSeenIn(r: Reading, head: number): boolean {
  const first = Math.max(r.sentenceFrom[head]!, head - 2 * LONGEST)
  for (let i = first; i < head; i++) if (IMAGES.has(r.known[i])) return true
  return false
}
const IMAGES = new WordSet(
  'video videos footage image images imagery photo photos photograph photographs picture pictures clip clips map maps data'.split(
    ' ',
  ),
)

/** "Was | shown | at the embassy", "were | seen over | the bay": where a thing was to be seen. */
const isShow = (r: Reading, { head, to }: CueSpan): boolean =>
  SHOWN.has(r.known[head]) &&
  BE.has(r.known[head - 1]) &&
  to <= head + 2 &&
  (r.bits[head + 1]! & PREPOSITION) !== 0 &&
  !SHOWN_AS.has(r.known[head + 1])
const SHOWN = new WordSet(['shown', 'seen'])
const SHOWN_AS = new WordSet(['as', 'by', 'that', 'in'])
const BE = new WordSet(['is', 'are', 'was', 'were', 'been', 'being', 'be'])

/** "Berg has been | named | head of the unit", "the exercise, | called | Balikatan, runs": who gets an office, or a thing its name. */
function isNaming(r: Reading, { head, to }: CueSpan): boolean {
  if (to > head + 1 || r.quoted[to]) return false
  const { lower } = r.words[head]!
  if (lower === 'named') return BE.has(r.known[head - 1]) && (r.bits[to]! & (MODIFIER | NOUN)) !== 0
  if (lower !== 'called' || r.tag[head - 1] !== T.COMMA) return false
  let end = to
  while (end < r.sentenceTo[head]! && end - to < LONGEST && r.tag[end] === T.NNP) end++
  return end > to && r.tag[end] === T.COMMA
}

/** "Norway | sued | the firm", "| sued by | soldiers": who goes to court. */
const isSuit = (r: Reading, { head }: CueSpan): boolean => SUES.has(r.known[head])
const SUES = new WordSet(['sue', 'sues', 'sued', 'suing'])

/** "The book is | published by | Halden Press". */
const isPublished = (r: Reading, { head }: CueSpan): boolean =>
  r.words[head]!.lower === 'published' && BE.has(r.known[head - 1]) && r.words[head + 1]?.lower === 'by'

/** "Who has not been | called | to testify": what nobody was asked to do. */
function isUnasked(r: Reading, { head }: CueSpan): boolean {
  if (!ASKS.has(r.known[head]) || r.tag[head + 1] !== T.TO || r.tag[head + 2] !== T.VB) return false
  let i = head - 1
  let isNegated = false
  for (; head - i < 5 && (BE.has(r.known[i]) || r.bits[i]! & ADVERB || NEGATIONS.has(r.known[i])); i--)
    isNegated ||= NEGATIONS.has(r.known[i])
  return isNegated && i < head - 1
}
const ASKS = new WordSet('called asked summoned invited ordered required told'.split(' '))
const NEGATIONS = new WordSet(['not', "n't", 'n’t', 'never'])

/** "Overruled | him.", "whose government has | blocked | the plan": a verb that no table knows, with no more than an object. */
function isUnspoken(r: Reading, { head, to }: CueSpan): boolean {
  if (SPEECH.has(r.known[head]) || !(r.bits[head]! & VERB) || to > head + 1) return false
  if (PEOPLE.has(r.known[to]) && r.mark[to + 1] && !r.quoted[to + 1]) return true
  const first = Math.max(r.sentenceFrom[head]!, head - LONGEST)
  let i = head - 1
  while (i > first && !r.mark[i] && r.words[i]!.lower !== 'whose') i--
  return r.words[i]?.lower === 'whose' && !r.quoted[to] && r.words[to]?.lower !== 'that'
}
const PEOPLE = new WordSet(['him', 'her', 'them'])
