import { WordSet } from '../../lexicon/word-sets.js'
import { TAGS } from '../../model/text.js'
import { isVerb, LOWER, together, type Words } from './words.js'

/** Before a place. */
export const AT_PLACE = new Set(
  'in at near nearby outside inside around across toward towards throughout into'.split(' '),
)
export const PLACE_NOUN = new WordSet(
  'cities towns villages provinces districts regions suburbs governorates states islands neighborhoods neighbourhoods city town village province district region port suburb capital governorate county island state area neighborhood neighbourhood camp valley airport base border coast outskirts northern southern eastern western central north south east west streets'.split(
    ' ',
  ),
)
export const MEMBERS = new Set(
  'fighters militants rebels members spokesman spokeswoman spokesperson officials forces troops militia group movement leader leaders commander terrorists insurgents supporters employees workers executives shares party coalition gunmen jihadists'.split(
    ' ',
  ),
)
/** "Al Noor television", "state broadcaster Canal Ocho". */
export const MEDIUM = new Set(
  'television tv radio broadcaster channel newspaper daily weekly tabloid magazine website outlet network'.split(' '),
)
/** "The arms maker Harland Dunn". */
export const BODY = new Set(
  'agency charity company firm watchdog manufacturer planemaker shipbuilder maker contractor group organisation organization movement militia think-tank'.split(
    ' ',
  ),
)
/** Those who work for a body or join one. */
export const STAFF = new Set(
  'campaigners campaigner activists activist researchers researcher analysts analyst experts expert volunteers lawyers monitors consultants economists'.split(
    ' ',
  ),
)
const BODY_AFTER = new WordSet(
  'union company firm charity agency newspaper party watchdog broadcaster think-tank shipbuilder maker manufacturer group organisation organization nonprofit non-profit website institute consultancy laboratory lab startup start-up tracker network foundation'.split(
    ' ',
  ),
)
/** "Unite, the union, …", "Harland, a Bergen-based shipbuilder, …", "Skywatch, a Finnish monitoring group that counts raids, …". */
export function isBodyNoun(w: Words, at: number): boolean {
  if (!/^(?:the|an?)$/.test(w.lower[at] ?? '')) return false
  // "Instead, | the local party | recommended": with an article like this, only the noun itself is sure.
  if (w.lower[at] === 'the')
    return BODY_AFTER.has(w.known[at + 1]) && /^(?:[,.]|that|which)$/.test(w.lower[at + 2] ?? '')
  let noun = at + 1
  while (noun <= at + MODIFIERS && !BODY_AFTER.has(w.known[noun]) && MODIFIER.test(tagAt(w, noun))) noun++
  // "Ramtha, a young group of men": people.
  return BODY_AFTER.has(w.known[noun]) && !/^N/.test(tagAt(w, noun + 1)) && w.lower[noun + 1] !== 'of'
}
/** "Poland's Orlen | oil company", "the Patria | defence firm": a name and, behind one small word or two, what body it is. */
export function isBodyAfter(w: Words, end: number): boolean {
  let noun = end
  while (noun < end + 2 && w.shape[noun] === LOWER && MODIFIER.test(tagAt(w, noun))) noun++
  for (let i = end + 1; i <= noun; i++) if (BODY_AFTER.has(w.known[i]) && !/^N/.test(tagAt(w, i + 1))) return true
  return false
}
/** "Stratolund, | which makes seats": what a company does. */
export const isMaker = (w: Words, mark: number): boolean =>
  w.lower[mark] === ',' && w.lower[mark + 1] === 'which' && MAKES.has(w.known[mark + 2])
const MAKES = new WordSet(
  'makes sells employs operates owns manufactures builds designs distributes publishes develops'.split(' '),
)
/** Most words between the article and the noun: "a | small Bergen-based defence | company". */
const MODIFIERS = 4
const MODIFIER = /^(?:JJ|NNS?|NNP|VBG|VBN)$/
const tagAt = (w: Words, i: number): string => (i < w.count ? TAGS[w.tag[i]!]! : '')
export const SPEECH =
  /^(?:said|says|told|added|adds|asked|argued|warned|noted|wrote|tweeted|insisted|replied|recalled|explained|claimed|testified|smiled|laughed|thinks|believes|joked|resigned|married)$/
/** What one person has: "Berg's office". */
export const OF_PERSON = /^(?:office|aides?|spokes\w+|lawyers?|allies|supporters|cabinet|wife|husband)$/
/** "She told | Verify Desk", "in an interview with | Canal Uno". */
export const isTold = (w: Words, at: number): boolean => {
  const before = w.lower[at - 1] === 'the' ? at - 2 : at - 1
  return w.lower[before] === 'told' || (w.lower[before] === 'with' && w.lower[before - 1] === 'interview')
}
/** "In an interview with | Dagens Ekonomi | he said": what a speaker talks to there is mostly a medium. */
export const isInterviewer = (w: Words, at: number): boolean => {
  const before = w.lower[at - 1] === 'the' ? at - 2 : at - 1
  if (w.lower[before] !== 'with' || w.lower[before - 1] !== 'interview') return false
  for (let i = before - 2; i > before - 6 && i >= 0; i--) if (/^(?:in|during)$/.test(w.lower[i]!)) return true
  return false
}
const OUTLETS = new WordSet(
  'desk weekly daily radio news tv television canal kanal channel times post today tonight online media press wire insider review magazine journal herald tribune network podcast'.split(
    ' ',
  ),
)
/** "Verify Desk", "Radio Norte", "GloboNews". */
export const isOutlet = (w: Words, first: number, end: number): boolean =>
  (end - first > 1 && (OUTLETS.has(w.known[first]) || OUTLETS.has(w.known[end - 1]))) ||
  /^\p{Lu}.*\p{Ll}(?:News|TV)$/u.test(w.printed[end - 1]!)

/** "The Rashid hospital", "the Omar oil field": a noun of ground or buildings, in lower case, after a name. */
export function isGround(w: Words, end: number, first: number): boolean {
  const at = /^(?:oil|gas|refugee|air|border)$/.test(w.lower[end] ?? '') ? end + 1 : end
  return together(w, at, first) && w.shape[at] === LOWER && GROUNDS.has(w.known[at]) && !isVerb(w, at)
}
const GROUNDS = new WordSet(
  'hospital mosque church cathedral dam airport airfield airbase field oilfield refinery bridge district neighbourhood neighborhood suburb quarter province governorate region village town valley mountains hills river island crossing checkpoint prison complex compound'.split(
    ' ',
  ),
)

/** "Harba, | a town in the north": what place it is. */
export function isTown(w: Words, at: number): boolean {
  if (!/^(?:an?|the)$/.test(w.lower[at] ?? '')) return false
  let noun = at + 1
  while (noun <= at + 2 && !TOWNS.has(w.known[noun]) && MODIFIER.test(tagAt(w, noun))) noun++
  return (
    TOWNS.has(w.known[noun]) &&
    /^(?:in|on|near|of|outside|south|north|east|west|some|about|,)$/.test(w.lower[noun + 1] ?? '')
  )
}
const TOWNS = new WordSet('city town village suburb district hamlet neighbourhood neighborhood island'.split(' '))

/** "(Con, | North Devon)", "(Lib Dem, | Leigh)". */
export const isSeat = (w: Words, comma: number): boolean =>
  PARTIES.has(w.known[comma - 1]) && (w.lower[comma - 2] === '(' || w.lower[comma - 3] === '(')
const PARTIES = new WordSet('con lab dem ld snp dup sdlp ind labour conservative'.split(' '))
/** "Lord Dahl | of Wick". */
export const PEERS = new WordSet('lord lady baroness baron viscount earl'.split(' '))

/** "Ola Berg, of | Carl Roe, | who acts for the family": whoever is of it acts for others. */
export const isFirm = (w: Words, first: number, end: number): boolean =>
  w.lower[first - 2] === ',' && w.lower[end + 1] === 'who' && ACTS.has(w.known[end + 2])
const ACTS = new WordSet('act acts acted represent represents represented'.split(' '))
