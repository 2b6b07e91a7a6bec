import { WordSet } from '../../lexicon/word-sets.js'
import { CAPITALS, CD, DT, FIRST_VERB, LAST_VERB, MD, NN, NNS, POS, together, type Words } from './words.js'

/** Words before a country or capital that make it a place. */
const WHERE = new WordSet(
  'in at over near across outside inside around toward towards through within into off above throughout beneath beyond from via northern southern eastern western central north south east west north-east north-west northeast northwest southeast southwest upper lower downtown along onto below occupied rural'.split(
    ' ',
  ),
)
/** Prepositions after which a country acts or is dealt with. */
const WHO = new Set('by with between against among for than like versus'.split(' '))
/** "Bound for": whither. */
const BOUND = /^(?:left|leaves?|leaving|bound|headed|heads|heading|sailed|departed|embarked)$/
/** Nouns beside which a country's name is that of one who acts: "our ally Norway". */
const ALLY = /^(?:ally|partner|neighbou?r|rival|adversary|foe|member)$/
const MEMBERS =
  /^(?:all(?:y|ies)|partners?|neighbou?rs?|rivals|adversaries|nations?|countries|states|members?|powers|governments|signatories|contributors|donors|participants)$/
/** Verbs of going and hitting: what follows is where. */
const GOING =
  /^(?:visit|border|neighbou?r|span|leav|left|reach|enter|invad|occup|hit|struck|strik|bomb|shell|attack|captur|seiz|retak|retook|cross|liberat|besieg|evacuat|tour|flee|fled|pound|target|surround|storm|overr)/
/** Words with "to" of dealing with someone. */
const DEALING =
  /^(?:sa(?:id|y|ys|ying)|spoke|speak|talk|listen|promis|pledg|belong|loyal|threat|offer|apolog|appeal|respon|repl|warning|pos(?:e|es|ed|ing)$|message|signal|accord|according|thank|due|complain|sold|sell|commit|lie[ds]?|answer|demand|oppos|concession|letter|alternative|rival|committed|similar|allied)/
/** Nouns that a country has as an actor. */
const DEEDS =
  /^(?:decision|response|reaction|polic|claim|warning|attack|threat|statement|refusal|demand|support|intervention|offer|plan|proposal|call|request|effort|move|role|actions?$|use$|failure|attempt|commitment|condemnation|accusation|criticism|position|stance|foreign|government|president|prime|minist|defen[cs]e|military|army|leader|regime|ally|allies|ambassador|envoy|veto|vote|bid|pledge|promise|invasion|aggression|campaign|strategy|ambition|behaviou?r|interest|sovereignty|concern|willingness|desire|nuclear|missile|state|launch|test|programme|program|parliament|ruling|supreme)/
/** Nouns that a country has as a place. */
const GROUND =
  /^(?:capital|coast|border|street|north|south|east|west|cit(?:y|ies)|town|region|province|airport|river|island|territor|waters|airspace|soil|mountain|countryside|population|airspace|land|largest|second|main|biggest)/

/**
 * Who acts, or where: of a country's or capital's mention from token `first` to `end`. "In Tokyo", "fired at Tokyo", "Tokyo's
 * streets" are places; subjects, addressees and holders of acts are actors. `fallback` decides where the words say nothing; what a
 * capital has ("Moscow's answer") is its government's, but for streets and the like.
 */
export function actsOrLies(
  w: Words,
  first: number,
  end: number,
  fallback: 'actor' | 'place',
  metonym: boolean,
): 'actor' | 'place' {
  let before = first - 1
  if (together(w, before, first) && w.tag[before] === DT) before--
  const previous = together(w, before, first) ? w.lower[before]! : ''
  const next = together(w, end, first) ? w.lower[end]! : ''
  if (previous !== '' && WHERE.has(w.known[before])) return 'place'
  if (previous === 'on') return /^call/.test(w.lower[before - 1] ?? '') || isSubject(w, end) ? 'actor' : 'place'
  if (previous === 'to') return ruledBy(w, before)!
  if (w.tag[end] === POS && together(w, end, first)) return possessor(w, end, metonym ? 'actor' : fallback)
  if (isDateline(w, first, end) || (metonym && GROUND.test(next))) return 'place'
  const within = previous === 'and' || (previous === ',' && (next === ',' || next === 'and'))
  if (previous === 'of' || (within && listBegins(w, first) === 'place')) return 'place'
  const ruled = previous === '' ? null : ruledBy(w, before)
  if (ruled) return ruled
  if (isSubject(w, end)) return 'actor'
  if (next === ',' || next === 'and' || previous === 'and' || previous === ',') return inList(w, first, end, fallback)
  return fallback
}

/** What the word before a country, or before a list of them, makes of it. */
function ruledBy(w: Words, i: number): 'actor' | 'place' | null {
  const word = w.lower[i]!
  const before = w.lower[i - 1] ?? ''
  if (word === 'to') return DEALING.test(before) ? 'actor' : 'place'
  if (word === 'between' && GROUND.test(before)) return 'place'
  if (word === 'for' && (BOUND.test(before) || (w.facts[i - 1]?.name && BOUND.test(w.lower[i - 2] ?? ''))))
    return 'place'
  if (word === 'including' || word === '(' || word === ':' || (word === 'as' && before === 'such')) return example(w, i)
  if (/^neighbou?ring$/.test(word)) return null
  if (WHO.has(word) || ALLY.test(word)) return 'actor'
  if (isVerbAt(w, i)) return GOING.test(word) ? 'place' : 'actor'
  return null
}

/** "In states such as Norway", "partners (Norway and Chile)": what the noun is that the names are examples of. */
function example(w: Words, mark: number): 'actor' | 'place' | null {
  let acts = false
  for (let i = mark - 1; i > mark - 9 && together(w, i, mark); i--) {
    const word = w.lower[i]!
    if (GROUND.test(word) || WHERE.has(w.known[i])) return 'place'
    if (isVerbAt(w, i) || w.tag[i] === MD) break
    acts ||= MEMBERS.test(word)
  }
  return acts ? 'actor' : null
}

const isVerbAt = (w: Words, i: number): boolean => w.tag[i]! >= FIRST_VERB && w.tag[i]! <= LAST_VERB
const isFinite_ = (w: Words, i: number): boolean =>
  w.tag[i] === MD || (isVerbAt(w, i) && w.lower[i] !== 'being' && !w.lower[i]!.endsWith('ing'))

function possessor(w: Words, clitic: number, fallback: 'actor' | 'place'): 'actor' | 'place' {
  for (let i = clitic + 1; i < clitic + 4 && together(w, i, clitic); i++) {
    if (GROUND.test(w.lower[i]!)) return 'place'
    if (DEEDS.test(w.lower[i]!) || w.facts[i]?.title) return 'actor'
  }
  return fallback
}

/** A verb, or "which" or "has", follows: with a short aside or an adverb between at most. */
function isSubject(w: Words, end: number): boolean {
  let i = end
  if (!together(w, i, end - 1)) return false
  if (w.lower[i] === ',' && (w.lower[i + 1] === 'which' || w.lower[i + 1] === 'whose')) return true
  while (together(w, i, end - 1) && w.lower[i]!.endsWith('ly')) i++
  if (w.lower[i] === 'also' || w.lower[i] === 'has' || w.lower[i] === 'itself') return true
  return together(w, i, end - 1) && isFinite_(w, i)
}

/** The token before a list of names that reaches `first`. */
function beforeList(w: Words, first: number): number {
  let i = first - 1
  for (; i >= 0 && first - i < LONGEST_LIST && together(w, i, first); i--) {
    if (w.lower[i] !== ',' && w.lower[i] !== 'and' && w.lower[i] !== 'the' && !/^[A-Z]/.test(w.printed[i]!)) break
  }
  return i
}

const LONGEST_LIST = 40

/** "In Jordan, Lebanon and Chad has": what stands before the list, unless it opens the sentence ("In Oman, Chile and Chad said"). */
function listBegins(w: Words, first: number): 'place' | null {
  const i = beforeList(w, first)
  const opens = i <= w.layers.sentences[w.sentence[first]!]!.firstToken
  return !opens && (WHERE.has(w.known[i]) || w.lower[i] === 'of' || ruledBy(w, i) === 'place') ? 'place' : null
}

/** A member of "Japan, Norway and Chile said": as the whole list. */
function inList(w: Words, first: number, end: number, fallback: 'actor' | 'place'): 'actor' | 'place' {
  for (let i = end; i < end + LONGEST_LIST && together(w, i, first); i++) {
    const word = w.lower[i]!
    if (word === ',' || word === 'and' || word === 'the' || word === 'or') continue
    if (w.facts[i]?.name || /^[A-Z]/.test(w.printed[i]!)) continue
    if (isFinite_(w, i) || (w.shouting[w.sentence[i]!] === 0 && isPlainNoun(w, i) && leads(w, first))) return 'actor'
    break
  }
  const before = beforeList(w, first)
  if (!together(w, before, first)) return fallback
  if (WHERE.has(w.known[before]) || w.lower[before] === 'of') return 'place'
  return ruledBy(w, before) ?? fallback
}

const isPlainNoun = (w: Words, i: number): boolean => w.tag[i] === NN || w.tag[i] === NNS

/** "…, London and Tehran trade blame": the list begins its clause, so that the word after is its verb, whatever its tag. */
function leads(w: Words, first: number): boolean {
  let i = first - 1
  while (
    i >= 0 &&
    together(w, i, first) &&
    (w.lower[i] === 'and' || (w.facts[i]?.name !== undefined && /^[A-Z]/.test(w.printed[i]!)))
  )
    i--
  return !together(w, i, first) || /^(?:[,:]|that|while|but|because|as)$/.test(w.lower[i]!)
}

/** "SEOUL, South Korea (AP) —", "TOKYO —": the first words of a block before a bracket or dash. */
export function isDateline(w: Words, first: number, end: number): boolean {
  const sentence = w.layers.sentences[w.sentence[first]!]!
  if (first - sentence.firstToken > 4 || w.article.blocks[sentence.block]?.start !== sentence.start) return false
  // "ISLAMABAD: At least".
  if (w.lower[end] === ':' && w.shape[first] === CAPITALS && first === sentence.firstToken) return true
  for (let i = end; i < end + 10 && together(w, i, first); i++) {
    if (w.lower[i] === '—' || w.lower[i] === '–' || w.lower[i] === '--' || w.lower[i] === '-') return true
    // "LAHORE, Nov 20 (APP):".
    if (w.lower[i] === ':' && w.lower[i - 1] === ')') return true
    if (
      w.lower[i] !== '(' &&
      w.lower[i] !== ')' &&
      w.lower[i] !== ',' &&
      w.tag[i] !== CD &&
      !/^[A-Z]/.test(w.printed[i]!)
    )
      return false
  }
  return false
}
