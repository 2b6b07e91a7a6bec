import { tagsSeen } from '../../learned/dictionary.js'
import { PORTFOLIOS, TITLE_MODIFIERS } from '../../lexicon/offices.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { longest, startsTitle } from './known.js'
import { isGivenName, isNameWord } from './name-words.js'
import { CAPITAL, DT, isCapital, LOWER, NN, NNS, NUMBER, POS, together, type Words } from './words.js'

/** Name words at the end of which a place lies; in lower case after a name they make it one ("the Rashid hospital"). */
export const PLACE_HEADS = new WordSet(
  'river lake mount mountain mountains island islands airport airfield airbase valley province district governorate hills sea bay strait straits street avenue square bridge dam base camp hospital mosque church cathedral peninsula desert county region city town village beach port harbor harbour road highway park palace prison castle heights gulf ocean canal coast cape fort hall house tower station stadium hotel boulevard plaza forest basin crossing checkpoint neighborhood neighbourhood suburb quarter cemetery plant field oilfield reef shoal atoll jiao dao qundao archipelago prefecture oblast raion theater border garden gardens memorial complex compound facility gate arch wall room minaret citadel fortress shrine temple tomb ruins pagoda'.split(
    ' ',
  ),
)
/** Where an organisation's name that begins at `i` ends (else `i`), by its head word. */
export function organisationAt(w: Words, i: number, to: number): { end: number; sector: string } {
  const numbered = w.shape[i + 1] === NUMBER && together(w, i + 1, i) ? NUMBERED.get(w.lower[i]!) : undefined
  if (numbered) return { end: i + 2, sector: numbered }
  let end = i
  let sector = ''
  if (isAirForceOne(w, i)) return { end: i, sector }
  // "Permanent Observer": an office of several words, though a paper's name may end so.
  const office = w.facts[i]?.title ? (longest(w, i, w.facts[i]!.title)?.end ?? i) : i
  for (let k = i; k < to; k++) {
    const fact = w.facts[k]
    if (
      k > i &&
      fact?.title &&
      isTitle(w, k, to) &&
      !(w.lower[k - 1] === 'and' && w.facts[k + 1]?.head && isTask(w, k)) &&
      longest(w, k, fact.title)?.entries.some((t) => t.kind !== 'official' && !t.many)
    )
      break
    if (office - i > 1 && k + 1 === office) continue
    if (!fact?.head || (k === i && to === i + 1 && !standsAlone(w, i) && w.lower[k + 1] !== 'of')) continue
    if (k === i && w.lower[k + 1] !== 'of' && w.lower[k + 1] !== 'for' && !(to === i + 1)) continue
    end = k + 1
    sector = isUnit(w, k, i) ? 'military' : fact.head.sector
  }
  if (end === i || endsPlace(w, end, to) || isPortfolio(w, pastDemonym(w, i), end)) return { end: i, sector }
  return { end: isTasked(w, end) ? callSign(w, end, to) : complement(w, end), sector }
}

/** "Channel 12", "Unit 8200", the union's "Local 839": a number makes them a name. */
const NUMBERED = new Map([
  ['channel', 'media'],
  ['kanal', 'media'],
  ['unit', 'military'],
  ['local', 'non-governmental'],
])

/** "Aboard Air Force One": an aircraft. */
export const isAirForceOne = (w: Words, i: number): boolean =>
  w.lower[i] === 'air' && w.lower[i + 1] === 'force' && /^(?:One|Two)$/.test(w.printed[i + 2] ?? '')

/** "French | Armed Forces Minister". */
function pastDemonym(w: Words, i: number): number {
  const name = w.facts[i]?.name
  const known = name && longest(w, i, name)
  return known?.entries[0]?.form === 'demonym' ? known.end : i
}

/** "| Armed Forces | Minister Ola Berg": what an office of government is for. */
export const isPortfolio = (w: Words, first: number, end: number): boolean =>
  end - first > 1 &&
  w.facts[end]?.title?.entries.some(({ kind }) => kind === 'government') === true &&
  isCapital(w, end) &&
  TITLE_MODIFIERS.has(w.lower[first]!) &&
  TITLE_MODIFIERS.has(w.lower[end - 1]!)

/** "Karbala Military Airfield", "Navy Hospital": a place named after whose it is. */
const endsPlace = (w: Words, end: number, to: number): boolean => end < to && GROUNDS.has(w.known[end])
export const GROUNDS = new WordSet(
  'airfield airbase airport base hospital barracks camp headquarters cemetery mosque cathedral prison dam bridge refinery'.split(
    ' ',
  ),
)

/** "Strike Group", "Special Forces Group": no company. */
const isUnit = (w: Words, k: number, first: number): boolean =>
  w.lower[k] === 'group' &&
  (ordinalBefore(w, first) < first ||
    /^(?:task|strike|battle|forces|ready|carrier|bomb|expeditionary)$/.test(w.lower[k - 1] ?? ''))

const isTasked = (w: Words, end: number): boolean =>
  w.lower[end - 2] === 'task' && (w.lower[end - 1] === 'force' || w.lower[end - 1] === 'group')

/** "Task Force Falcon", "Task Group 57": the name or number after. */
function callSign(w: Words, end: number, to: number): number {
  if (!together(w, end, end - 1)) return end
  if (w.shape[end] === NUMBER) return end + 1
  return end < to && !w.facts[end]?.title ? end + 1 : end
}

/** "1st Battalion", "379th Wing", "201 Squadron", "No. 6 Squadron": the token where a unit's name begins that has its head at `i`. */
export function ordinalBefore(w: Words, i: number): number {
  if (!together(w, i - 1, i) || w.shape[i - 1] !== NUMBER) return i
  if (UNITS.has(w.known[i]) && /^\d{1,3}$/.test(w.lower[i - 1]!))
    return together(w, i - 2, i) && w.lower[i - 2] === 'no.' ? i - 2 : i - 1
  return /^\d+(?:st|nd|rd|th|d)$/.test(w.lower[i - 1]!) ? i - 1 : i
}
const UNITS = new WordSet('squadron wing brigade battalion regiment'.split(' '))

/** "Cabinet Secretary", but not "Party Leader": a title, though it begins with a word for organisations. */
const isTitle = (w: Words, k: number, to: number): boolean =>
  !w.facts[k]!.head || (w.facts[k]!.head!.sector === 'government' && longest(w, k, w.facts[k]!.title)!.end <= to)

/** "The Commission", "1st Battalion", "Parliament": a head word that needs no other. */
const standsAlone = (w: Words, i: number): boolean =>
  w.facts[i]!.head!.common ||
  (together(w, i - 1, i) && (w.lower[i - 1] === 'the' || w.lower[i - 1] === "'s" || ordinalBefore(w, i) < i))

/** "… of the Interior and Sport", "for Peace": the rest of an organisation's name. */
function complement(w: Words, end: number): number {
  const link = w.lower[end]
  if (!together(w, end, end - 1)) return end
  if (link !== 'of' && link !== 'for' && link !== 'on' && !(isMission(w, end) && (link === 'in' || link === 'to')))
    return end
  let at = end + 1
  if (/^(?:the|an?)$/.test(w.lower[at] ?? '')) at++
  if (!together(w, at, end) || !isNameWord(w, at)) return end
  if (link === 'of' && at === end + 1 && isSomebody(w, at)) return end
  // "The Central Committee of the | Workers' Party of Korea".
  const party = w.facts[at]?.name && longest(w, at, w.facts[at]!.name)
  while (together(w, at, end) && isNameWord(w, at)) at++
  if (party && party.end > at && party.entries[0]!.kind === 'organisation') return party.end
  // "The Centre for the Study | of Violence".
  if (
    link !== 'of' &&
    w.lower[at] === 'of' &&
    together(w, at + 1, end) &&
    isNameWord(w, at + 1) &&
    !w.facts[at + 1]?.name
  ) {
    at++
    while (together(w, at, end) && isNameWord(w, at)) at++
  }
  // "For Harm | and Security Research", though "Security" begins other names.
  const isOwn = !w.facts[at + 1]?.name || PORTFOLIOS.has(w.lower[at + 1]!)
  if (w.lower[at] === 'and' && together(w, at + 1, end) && isNameWord(w, at + 1) && isOwn && !isNamed(w, at + 1)) {
    at++
    while (together(w, at, end) && isNameWord(w, at)) at++
  }
  return DEPARTMENTS.has(w.known[end - 1]) ? pastList(w, at) : at
}

/** "The Support | Mission | in Libya", "the Monitoring | Mission | to Ukraine". */
const isMission = (w: Words, end: number): boolean => w.lower[end - 1] === 'mission'

/** "The Badr Organisation of | Hadi al-Amiri", "the Army of | General Berg": whose it is, no part of its name. */
const isSomebody = (w: Words, at: number): boolean =>
  together(w, at + 1, at) &&
  isNameWord(w, at + 1) &&
  (isGivenName(w, at)
    ? !w.facts[at]?.name && !w.facts[at + 1]?.head
    : w.facts[at]?.title !== undefined && isRanked(w, at))

/** "General | Berg", but not "Justice | Studies". */
function isRanked(w: Words, at: number): boolean {
  const title = longest(w, at, w.facts[at]!.title)
  return title?.entries.some(({ kind }) => kind === 'military') === true && isCapital(w, title.end)
}

const DEPARTMENTS = new WordSet(
  'department ministry committee subcommittee bureau office directorate secretariat agency'.split(' '),
)

/** "The Department of Health | , Education and Welfare": past a list of common words that ends with "and", else `at`. */
function pastList(w: Words, at: number): number {
  for (let i = at; w.lower[i] === ',' && together(w, i, at); ) {
    const isLast = w.lower[i + 1] === 'and'
    const next = pastTask(w, isLast ? i + 2 : i + 1, at)
    if (next === 0 || isLast) return next || at
    const last = w.lower[next] === 'and' ? pastTask(w, next + 1, at) : 0
    if (last > 0) return last
    i = next
  }
  return at
}

/** "Education", "Great Lakes": past capitalised common words for what a body deals with, else 0. */
function pastTask(w: Words, at: number, of: number): number {
  if (!isCommon(w, at) || isNamed(w, at)) return 0
  let end = at
  while (together(w, end, of) && isNameWord(w, end)) end++
  return end > at ? end : 0
}

const isCommon = ({ lower, facts }: Words, at: number): boolean =>
  tagsSeen(lower[at] ?? '') !== undefined ||
  PORTFOLIOS.has(lower[at] ?? '') ||
  facts[at]?.noun !== undefined ||
  facts[at]?.plural !== undefined

/** True where a name of the tables, a title or a body's noun begins. */
function isNamed(w: Words, at: number): boolean {
  const fact = w.facts[at]
  const isBody = fact?.head !== undefined && fact.head.sector !== 'company'
  return isBody || startsTitle(w, at) || (fact?.name !== undefined && longest(w, at, fact.name) !== null)
}

/** "The Fish | and Wildlife | Service", "the Missing | and Displaced Families | Forum": past the "and" and the words behind it, before a body's noun, else `end`. */
export function pastFirstTask(w: Words, end: number): number {
  const first = end - 1
  if (w.lower[end] !== 'and' || !isTask(w, first) || PARTISANS.has(w.known[first]) || !isHeld(w, first)) return end
  let at = end + 1
  while (at < end + LONGEST_TASK && together(w, at, end) && isTask(w, at)) at++
  const sector = at > end + 1 && together(w, at, end) && isNameWord(w, at) ? w.facts[at]?.head?.sector : undefined
  return sector === 'agency' || (sector && isCommon(w, first) && !NOT_TASKED.has(sector)) ? at : end
}
/** In tokens, with the "and". */
const LONGEST_TASK = 4
const NOT_TASKED = new Set(['company', 'media', 'education', 'government', 'court'])

/** "The Greens and Labour Party" are two. */
const PARTISANS = new WordSet(
  'greens tories conservatives liberals socialists communists nationalists unionists republicans democrats'.split(' '),
)

/** In capitals, for what or whom a body is: "Wildlife", "Justice", "Farmers"; no body, office or place of the tables. */
function isTask(w: Words, at: number): boolean {
  const fact = w.facts[at]
  if (!isNameWord(w, at) || fact?.head || (fact?.name && longest(w, at, fact.name))) return false
  return !startsTitle(w, at) || fact!.plural !== undefined || TITLE_MODIFIERS.has(w.lower[at]!)
}

/** "The | Fish", "Norway's | Fish", "the ruling | Justice". */
function isHeld(w: Words, first: number): boolean {
  const before =
    w.shape[first - 1] === LOWER && w.tag[first - 1] !== DT && w.tag[first - 2] === DT ? first - 2 : first - 1
  return (
    together(w, before, first) && (w.tag[before] === DT || w.tag[before] === POS || w.facts[before]?.name !== undefined)
  )
}

/** Names of what is no one and nowhere: operations, laws, meetings, times. */
const EVENTS = new WordSet(
  'operation exercise agreement treaty summit conference act war law day time accord accords resolution order amendment convention conventions protocol protocols plan deal bill report doctrine dialogue programme program project strategy project prize award cup olympics games championship festival revolution uprising intifada spring pact statement declaration charter constitution project policy framework memorandum code standard crisis pandemic covid-19 week month year age era'.split(
    ' ',
  ),
)

/** “The | Quiet Ruins | ”: a book, a film. */
const isWork = (w: Words, first: number, end: number): boolean =>
  w.printed[first - 1] === 'The' && /^[“"‘]$/.test(w.lower[first - 2] ?? '') && /^[”"’]$/.test(w.lower[end] ?? '')

/** "The | Geneva Convention": nowhere. */
export const isLaw = (w: Words, first: number, end: number): boolean => end - first > 1 && LAWS.has(w.known[end - 1])
const LAWS = new WordSet('convention conventions accord accords protocol protocols treaty'.split(' '))

/** "The Law of | Armed Conflict". */
const isOfEvent = (w: Words, first: number): boolean =>
  w.lower[first - 1] === 'of' &&
  together(w, first - 2, first) &&
  EVENTS.has(w.known[first - 2]) &&
  isCapital(w, first - 2)

export function placeHead(w: Words, first: number, end: number): 'place' | 'none' | null {
  if (EVENTS.has(w.known[end - 1]) || (EVENTS.has(w.known[first]) && !isGivenName(w, first)) || isOfEvent(w, first))
    return 'none'
  if (end - first < 2) return null
  if (isWork(w, first, end)) return 'none'
  return PLACE_HEADS.has(w.known[end - 1]) || PLACE_FIRST.test(w.lower[first]!) ? 'place' : null
}

/** "The | Karen Freedom Falcons | attacked", but not "the Kim Jones case". */
export const isPluralBehindThe = (w: Words, first: number, end: number): boolean =>
  w.lower[first - 1] === 'the' && isPluralName(w, end - 1) && w.tag[end] !== NN && w.tag[end] !== NNS

/** "The Karen Freedom | Falcons": a plural, however it is tagged. */
export const isPluralName = (w: Words, i: number): boolean => w.shape[i] === CAPITAL && /[^isu]s$/.test(w.lower[i]!)

/** Words with which a place's name begins: "Camp Berg", "Kafr Zita". */
const PLACE_FIRST =
  /^(?:mount|lake|fort|camp|cape|port|gulf|tel|tell|tall|khan|jabal|kafr|deir|dayr|ayn|wadi|beit|bayt)$/

/** A word that takes the names after it into its own: "Camp Taji", "Operation Norwegian Wind". */
export const opensName = (w: Words, i: number): boolean =>
  PLACE_FIRST.test(w.lower[i]!) || w.lower[i] === 'operation' || w.lower[i] === 'exercise'
