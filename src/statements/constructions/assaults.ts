import { ATTACKERS, TARGETS } from '../../lexicon/attacks.js'
import { BASE } from '../../lexicon/countries.base.js'
import { NOUNS, pluralOf } from '../../lexicon/nouns.js'
import { WordSet } from '../../lexicon/word-sets.js'
import type { CueSpan } from '../proposal.js'
import { ADVERB, FINITE, MODIFIER, NOUN, T } from '../syntax/grammar.js'
import type { Reading } from '../syntax/reading.js'

const LANDS = new Set(BASE.flatMap(([, , name, capital]) => [name, capital]))
const ARMED = new WordSet(ATTACKERS.split(' '))
const PLACES = NOUNS.filter(({ kind }) => kind === 'place').map(({ noun }) => noun)
const HIT = new WordSet([...TARGETS.split(' '), ...PLACES, ...PLACES.map(pluralOf)])
/** What tells that somebody was attacked in words: for what, or how. */
const IN_WORDS =
  /^(?:for|over|as|about|who|saying|calling|tweets?|posts?|speech|interview|statement|ads?|debate|record)$/
/** "Attacked the grid for | months", "for a week". */
const TIME = /^(?:an?|minutes|hours|days|weeks|months|years|decades)$/
/** As many tokens behind the verb are looked at for that. */
const NEAR = 9

/** What is defended with arms and not in words, beside what is attacked. */
const GROUND = new WordSet('borders territory airspace skies shores sovereignty independence freedom'.split(' '))

/** "Norway will | defend | its waters", "the army | defended | the town": with arms. */
export function isDefence(r: Reading, { to, head }: CueSpan): boolean {
  if (!DEFENDS.has(r.known[head]) || to > head + 1 || r.quoted[head] || isInWords(r, to)) return false
  const noun = nounOf(r, to)
  return noun >= 0 && (HIT.has(r.known[noun]) || GROUND.has(r.known[noun]))
}
const DEFENDS = new WordSet(['defend', 'defends', 'defended', 'defending'])

/** "Oslo | attacked | Ukraine overnight", "rebels attacked the road": with arms, where nothing says for what; "attacked Berg", "the plan" is with words. */
export function isAssault(r: Reading, to: number, head: number): boolean {
  if (!/^attack(?:s|ed|ing)?$/.test(r.words[head]!.lower) || r.quoted[head] || isInWords(r, to)) return false
  // An "attack on" something, but for the verb.
  if (to > head + 1) return false
  return isArmed(r, head) || isTarget(r, to)
}

function isInWords(r: Reading, to: number): boolean {
  const last = Math.min(r.sentenceTo[to] ?? 0, to + NEAR)
  for (let i = to; i < last && r.tag[i] !== T.COMMA; i++)
    if ((IN_WORDS.test(r.words[i]!.lower) && !TIME.test(r.words[i + 1]?.lower ?? '')) || r.quoted[i]) return true
  return false
}

/** "Militants (have) | attacked". */
function isArmed(r: Reading, verb: number): boolean {
  let i = verb - 1
  while (i > r.sentenceFrom[verb]! && (r.bits[i]! & ADVERB || (r.bits[i]! & FINITE && verb - i < NEAR))) i--
  return ARMED.has(r.known[i])
}

/** A country, or a noun for a place or a thing: "Israeli oil | refineries", "Ukraine's power | grid". */
function isTarget(r: Reading, from: number): boolean {
  const noun = nounOf(r, from)
  return noun >= 0 && (HIT.has(r.known[noun]) || LANDS.has(r.spellings[from]!))
}

/** The noun of the phrase that begins at a token, or -1. */
function nounOf(r: Reading, from: number): number {
  const last = Math.min(r.sentenceTo[from] ?? 0, from + NEAR)
  let head = from
  // "Refineries | deep inside".
  const isNext = (i: number) => i === from || r.bits[i]! & NOUN || r.tag[i] === T.POS || !(r.bits[i - 1]! & NOUN)
  while (head < last && r.bits[head]! & MODIFIER && r.tag[head] !== (head > from ? T.DT : -1) && isNext(head)) head++
  const noun = head - 1
  return noun < from || !(r.bits[noun]! & NOUN) ? -1 : noun
}
