import { tagsSeen } from '../../learned/dictionary.js'
import { NAME_PARTICLES } from '../../lexicon/names.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { isDateline } from './actors.js'
import { isBodyNoun, PLACE_NOUN, SPEECH } from './beside.js'
import { officeAt } from './office-letters.js'
import {
  CAPITAL,
  CAPITALS,
  DT,
  isCapital,
  isVerb,
  LOWER,
  NNP,
  NNPS,
  NUMBER,
  RB,
  together,
  type Words,
} from './words.js'

const DATES = new WordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. gmt est edt utc easter christmas thanksgiving hanukkah diwali nowruz passover lent ramadan eid noon'.split(
    ' ',
  ),
)
/** "Le Thu Ha": short days that are names too. */
const DAYS = new Set('mon tue wed thu fri sat sun'.split(' '))
/** "LAGOS, Jan 12 —", but "Jan Berg". */
const SHORT_MONTHS = new WordSet('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '))
/** Tags of words that are no names, however they are capitalised. */
const isFunction = (tag: number): boolean => !(tag === NNP || tag === NNPS || NOUN_LIKE.has(tag))
const NOUN_LIKE = new Set([4, 6, 11, 12, 26, 27, 28, 29, 30, 31])
const NEVER = new Set(
  'i the a an in on at of for and but or if as by to from with this that these those it he she they we you his her their our its my your who what when where why how not no yes all some any most many mr there here after before since while although though because so then now also both each every such only even just once one two three four five six seven eight nine ten read more photo image video sign share watch click story continue advertisement ok update updated b.c. a.d. faq q&a'.split(
    ' ',
  ),
)

const PREPOSITIONS = new WordSet('near amid among despite during throughout alongside'.split(' '))
const TODAY = /^(?:yesterday|today|tomorrow|tonight|overnight)$/

/** "Turkish-backed", "Oslo-based": what is said of a name, no part of it. */
const DESCRIBES =
  /-(?:backed|led|made|held|based|born|run|owned|controlled|dominated|funded|trained|built|style|era|linked|allied|aligned|affiliated|inspired|sponsored|occupied|administered|flagged|operated|supplied|friendly|speaking|language)$/

/** True for a capitalised word that may belong to a name. */
export function isNameWord(w: Words, i: number): boolean {
  if (!isCapital(w, i) || w.taken[i] || officeAt(w, i)) return false
  const lower = w.lower[i]!
  // "Spokesman He Yadong", "King Charles I".
  if ((lower === 'he' || lower === 'i') && w.tag[i] === NNP) return true
  // "Rep. Oh Se-rin".
  if (lower === 'oh' && i > 0 && w.facts[i - 1]?.title && nextIsCapital(w, i)) return true
  if ((lower === 'no' || lower === 'oh' || lower === 'he') && isFamily(w, i)) return true
  if (endsFamilyName(w, i)) return true
  if (
    (NEVER.has(lower) && !endsWatch(w, i)) ||
    DESCRIBES.test(lower) ||
    (DATES.has(w.known[i]) && lower !== 'may' && lower !== 'april' && lower !== 'june' && lower !== 'august')
  )
    return false
  if (DAYS.has(lower)) return nextIsCapital(w, i) && !DATES.has(w.known[i + 1]) && w.shape[i + 2] !== NUMBER
  if (SHORT_MONTHS.has(w.known[i]) && w.shape[i + 1] === NUMBER && together(w, i + 1, i)) return false
  if (lower === 'may' || lower === 'april' || lower === 'june' || lower === 'august')
    return w.tag[i] === NNP && isMonthless(w, i) && (lower === 'may' || isBesideName(w, i))
  const tag = w.tag[i]!
  if (isOpening(w, i)) {
    // "Near Harland, a drone fell", but "Near Eastern Affairs".
    if (PREPOSITIONS.has(w.known[i]) && !/^east/.test(w.lower[i + 1] ?? '')) return false
    if (opensFamilyName(w, i)) return true
    if (w.facts[i]?.family && nextIsCapital(w, i)) return true
    // "Frontline Watch, a monitoring group,", but not "Yesterday, a monitoring group".
    const end = nextIsCapital(w, i) ? i + 2 : i + 1
    if (w.lower[end] === ',' && tag !== RB && !TODAY.test(lower) && isBodyNoun(w, end + 1)) return true
    if (w.facts[i]?.noun || w.facts[i]?.plural)
      return (
        isOfTown(w, i) ||
        opensBody(w, i) ||
        (nextIsCapital(w, i) && (w.facts[i]!.head !== undefined || endsWatch(w, i + 1)))
      )
    const known = w.facts[i]?.name !== undefined || w.facts[i]?.family || isGivenName(w, i)
    return tag === NNP || tag === NNPS || (known && nextIsCapital(w, i)) || opensOffice(w, i)
  }
  return w.shape[i] === CAPITALS || !isFunction(tag)
}

/** "Duke | Energy said", "Farmers | Union", "State | Border Service": a noun in capitals before that of a body. */
const opensBody = (w: Words, i: number): boolean =>
  !w.shouting[w.sentence[i]!] &&
  nextIsCapital(w, i) &&
  (w.facts[i + 1]?.head !== undefined ||
    (w.lower[i] === 'state' && nextIsCapital(w, i + 1) && w.facts[i + 2]?.head !== undefined))

/** "HPC | spokesman Ola Berg": letters of a body before an office, however they are tagged. */
const opensOffice = (w: Words, i: number): boolean =>
  w.shape[i] === CAPITALS && w.facts[i + 1]?.title !== undefined && w.shape[i + 1] === LOWER && together(w, i + 1, i)

/** "LUND CITY, Kan. (AP) —": the last word of a dateline's town. */
const isOfTown = (w: Words, i: number): boolean =>
  PLACE_NOUN.has(w.known[i]) && w.shape[i - 1] === CAPITALS && together(w, i - 1, i) && isDateline(w, i, i + 1)

/** "Frontline | Watch", but not "Watch" on a page. */
const endsWatch = (w: Words, i: number): boolean =>
  w.lower[i] === 'watch' &&
  w.tag[i] === NNP &&
  together(w, i - 1, i) &&
  isCapital(w, i - 1) &&
  !w.shouting[w.sentence[i]!]

/** "No Kwang Chol", "Oh Se-rin", "He Lifeng": before a given name in two parts, of no word that the language has in lower case. */
function isFamily(w: Words, i: number): boolean {
  if (w.shouting[w.sentence[i]!] || w.shape[i] !== CAPITAL || !isPart(w, i + 1, i)) return false
  return (
    /^\p{Lu}\p{L}+-\p{L}+$/u.test(w.printed[i + 1]!) ||
    (w.lower[i] === 'he' && together(w, i + 2, i) && (w.lower[i + 2] === ',' || isVerb(w, i + 2))) ||
    (isPart(w, i + 2, i) && !(together(w, i + 3, i) && isCapital(w, i + 3)))
  )
}
/** "Choe Son | Ok": the last syllable behind a family name and another, whatever word it is too. */
const endsFamilyName = (w: Words, i: number): boolean =>
  w.facts[i - 2]?.family === true &&
  !w.shouting[w.sentence[i]!] &&
  together(w, i - 2, i) &&
  w.shape[i - 2] === CAPITAL &&
  w.shape[i - 1] === CAPITAL &&
  w.shape[i] === CAPITAL &&
  w.printed[i]!.length < LONGEST_SYLLABLE &&
  w.tag[i - 2] !== DT

/** In letters. */
const LONGEST_SYLLABLE = 5

const isPart = (w: Words, at: number, of: number): boolean =>
  together(w, at, of) &&
  w.shape[at] === CAPITAL &&
  tagsSeen(w.lower[at]!) === undefined &&
  !w.facts[at]?.name &&
  !w.facts[at]?.title &&
  !w.facts[at]?.head &&
  !w.facts[at]?.noun

/** "Van der Berg", "De la Cruz": two particles before a name. */
export const opensFamilyName = (w: Words, i: number): boolean =>
  NAME_PARTICLES.has(w.lower[i]!) &&
  together(w, i + 2, i) &&
  NAME_PARTICLES.has(w.lower[i + 1]!) &&
  w.shape[i + 1] === LOWER &&
  w.shape[i + 2] === CAPITAL

const nextIsCapital = (w: Words, i: number): boolean => together(w, i + 1, i) && isCapital(w, i + 1)
/** "June Berg", "said June": but not "the June vote". */
const isBesideName = (w: Words, i: number): boolean =>
  nextIsCapital(w, i) ||
  SPEECH.test(w.lower[i + 1] ?? '') ||
  (together(w, i - 1, i) && (w.tag[i - 1] === NNP || SPEECH.test(w.lower[i - 1]!)))
const isMonthless = (w: Words, i: number): boolean =>
  !(together(w, i + 1, i) && w.shape[i + 1] === NUMBER) &&
  !(
    i > 0 &&
    (w.shape[i - 1] === NUMBER || /^(?:in|by|since|last|until|of|late|early|mid|this|next)$/.test(w.lower[i - 1]!))
  )

/** First word of a sentence or quotation, where any word is capitalised. */
export function isOpening(w: Words, i: number): boolean {
  if (w.shouting[w.sentence[i]!]) return true
  const sentence = w.layers.sentences[w.sentence[i]!]!
  let before = i - 1
  while (before >= sentence.firstToken && /^["'“‘«([.:;*•–—-]+$|^''$|^``$/.test(w.lower[before]!)) before--
  return (
    before < sentence.firstToken ||
    (before < i - 1 && /^[:;*•]$/.test(w.lower[i - 1]!)) ||
    w.lower[i - 1] === '“' ||
    w.lower[i - 1] === '"'
  )
}

export const isGivenName = (w: Words, i: number): boolean => w.facts[i]?.male === true || w.facts[i]?.female === true
