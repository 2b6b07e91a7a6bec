import { tagsSeen } from '../../learned/dictionary.js'
import { LANGUAGE_NAMES } from '../../lexicon/languages.js'
import { PEOPLES } from '../../lexicon/names.js'
import { GENERICS } from '../../lexicon/weapons.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { factsOf } from '../knowledge/facts.js'
import { isOfficeHolder } from '../knowledge/people.js'
import { isAirForceOne } from './name-heads.js'
import { isGivenName } from './name-words.js'
import { isOfParty } from './parties.js'
import type { Candidate } from './runs.js'
import { CAPITALS, inHeading, isCapital, isFiniteVerb, NUMBER, POS, together, VB, VBP, type Words } from './words.js'

/** What letters stand for that is nobody: "state TV", "5% of GDP". */
const ABBREVIATED = new Set('TV GDP GNP CEO CFO VAT AI IT PR IQ DNA GPS ID VIP FAQ'.split(' '))

/** "He wrote on X", "in Hebrew", "state TV". */
const isLetter = (w: Words, { first, end }: Candidate): boolean =>
  end - first === 1 &&
  (w.printed[first]!.length === 1 ||
    ABBREVIATED.has(w.printed[first]!) ||
    (w.lower[first - 1] === 'in' && LANGUAGE_NAMES.has(w.lower[first]!)))

/** "A VBIED factory": letters for a kind of weapon. */
const isWeapon = (w: Words, { first, end }: Candidate): boolean =>
  end - first === 1 && w.shape[first] === CAPITALS && WEAPON_LETTERS.has(w.printed[first]!)
const WEAPON_LETTERS = new Set(GENERICS.flatMap(([, , , , forms]) => forms?.match(/\b[A-Z]{3,}\b/g) ?? []))

/** "Sunni Arabs", "Druze": of a people or a faith, nobody's name. */
function isPeople(w: Words, { first, end }: Candidate): boolean {
  for (let i = first; i < end; i++) if (!PEOPLES.has(w.lower[i]!.replace(/s$/, ''))) return false
  return true
}

/** "US-South Korea", "Japan-Philippines": two countries. */
const isPair = (w: Words, { first, head }: Candidate): boolean => {
  const hyphen = w.printed[first]!.indexOf('-')
  if (head || hyphen < 1) return false
  const entries = factsOf(w.lower[first]!.slice(0, hyphen))?.name?.entries ?? []
  return entries.some(({ kind }) => kind === 'country')
}

/** "The drill Freedom Shield", "the Resolute Dragon exercise": what forces do together is nobody. */
const isExercise = (w: Words, { first, end }: Candidate): boolean =>
  EXERCISES.has(w.known[first - 1]) || EXERCISES.has(w.known[end])
const EXERCISES = new WordSet('exercise exercises drill drills manoeuvres maneuvers wargame wargames treaty'.split(' '))

/** "Director of Defence | Media Operations": the rest of an office. */
const isOffice = (w: Words, { first, end, titled }: Candidate): boolean =>
  titled && end - first > 1 && OFFICE_ENDS.has(w.known[end - 1]) && !isGivenName(w, first)
/** "Operations", "Public Relations": what an office is of. */
export const OFFICE_ENDS = new WordSet(
  'operations affairs relations policy planning communications information strategy security logistics training cooperation intelligence studies investigations programmes programs'.split(
    ' ',
  ),
)

/** "Rep. Ola Berg, R-Texas,", "Republican of Texas". */
const isParty = (w: Words, { first, titled }: Candidate): boolean => !titled && isOfParty(w, first)

/** "Member States", "the Kingdom": states by their noun. */
const isState = (w: Words, { first, end }: Candidate): boolean =>
  end - first === 1 && /^(?:states|kingdom|republic|emirate|sultanate)$/.test(w.lower[first]!)

/** "The ranking | Democrat": a member by the party alone. */
const isMember = (w: Words, { first, end }: Candidate): boolean =>
  end - first === 1 && MEMBERS_ALONE.has(w.known[first])
const MEMBERS_ALONE = new WordSet(['democrat', 'republican'])

/** "The USS Harland (| LHD | 4)": what is painted on a ship. */
const isHullNumber = (w: Words, { first, end }: Candidate): boolean =>
  end - first === 1 &&
  w.shape[first] === CAPITALS &&
  w.lower[first - 1] === '(' &&
  w.shape[end] === NUMBER &&
  w.lower[end + 1] === ')'

/** "Near | Al | Qaim": an article alone, before a name of the tables. */
const isArticle = (w: Words, { first, end }: Candidate): boolean =>
  end - first === 1 &&
  (w.lower[first] === 'al' || w.lower[first] === 'el') &&
  isCapital(w, end) &&
  w.facts[end]?.name !== undefined

const isAircraft = (w: Words, { first }: Candidate): boolean => isAirForceOne(w, first)

/** "Spokesman | Blasts Drills", "as Leaders | Call for Calm": the verb of a headline behind a title. */
function isVerbOfTitle(w: Words, { first, end, titled }: Candidate): boolean {
  if (!titled || !w.shouting[w.sentence[first]!] || isGivenName(w, first)) return false
  if (together(w, end, first) && (isFiniteVerb(w, end) || w.tag[end] === VB)) return false
  const word = w.lower[first]!
  const plural = /(?:s|men|people)$/.test(w.lower[first - 1]!)
  if (!plural && !word.endsWith('s')) return false
  const seen = tagsSeen(plural ? word : word.slice(0, -1)) ?? 0
  return hasTag(seen, VB) || hasTag(seen, VBP)
}

function hasTag(packed: number, tag: number): boolean {
  for (let rest = packed; rest > 0; rest >>>= 6) if ((rest & 63) - 1 === tag) return true
  return false
}

/** "Governor | Vetoes Bill": behind a title of a headline, with no capital in the text below. */
function isOfHeadlineAlone(w: Words, { first, titled }: Candidate): boolean {
  if (!titled || !inHeading(w, first) || isGivenName(w, first) || isOfficeHolder(w.lower[first]!)) return false
  const below = capitalsBelow(w)
  return below.size > 0 && !below.has(w.lower[first]!) && !w.lower[first - 1]!.endsWith('.')
}

/** The capitalised words of the text below the headlines. */
const capitals = new WeakMap<Words, ReadonlySet<string>>()
function capitalsBelow(w: Words): ReadonlySet<string> {
  let words = capitals.get(w)
  if (words === undefined) {
    words = new Set(w.lower.filter((_, i) => isCapital(w, i) && !inHeading(w, i)))
    capitals.set(w, words)
  }
  return words
}

/** NBC's "Meet the | Press": in the quotation marks behind what has an outlet. */
function isProgramme(w: Words, { first }: Candidate): boolean {
  let mark = first - 1
  while (mark > first - LONGEST_PROGRAMME && together(w, mark, first) && !QUOTE.test(w.lower[mark]!)) mark--
  return (
    !isGivenName(w, first) &&
    QUOTE.test(w.lower[mark] ?? '') &&
    w.tag[mark - 1] === POS &&
    together(w, mark - 2, first) &&
    (w.facts[mark - 2]?.name?.entries.some(({ sector }) => sector === 'media') ?? false)
  )
}
const QUOTE = /^(?:["“‘']|``)$/
/** In tokens. */
const LONGEST_PROGRAMME = 6

const RULES = [
  isProgramme,
  isVerbOfTitle,
  isOfHeadlineAlone,
  isAircraft,
  isArticle,
  isHullNumber,
  isParty,
  isMember,
  isState,
  isLetter,
  isPeople,
  isWeapon,
  isPair,
  isExercise,
  isOffice,
]

/** True for capitalised words that are nobody's name, whatever stands beside them. */
export const isNobody = (w: Words, c: Candidate): boolean => RULES.some((rule) => rule(w, c))
