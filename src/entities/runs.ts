import { NAME_PARTICLES, NAME_SUFFIXES } from '../lexicon/names.js'
import { PORTFOLIOS, TITLE_MODIFIERS } from '../lexicon/offices.js'
import type { Office } from './facts.js'
import type { Hit } from './known.js'
import { longest } from './known.js'
import { CAPITAL, CAPITALS, glued, isCapital, NNP, NNPS, NUMBER, together, type Words } from './words.js'

/** A stretch of capitalised words that the tables do not settle: to be typed. */
export interface Candidate {
  readonly first: number
  readonly end: number
  /** Said by its words: "ends in Ministry". */
  readonly head: 'organisation' | 'place' | 'none' | null
  readonly sector?: string
  /** A title or form of address stands right before it. */
  readonly titled: boolean
}

/** Name words at the end of which a place lies. */
const PLACE_HEADS = new Set(
  'river lake mount mountain mountains island islands airport airfield airbase valley province district governorate hills sea bay strait straits street avenue square bridge dam base camp hospital mosque church cathedral peninsula desert county region city town village beach port harbor harbour road highway park palace prison castle heights gulf ocean canal coast cape fort hall house tower station stadium hotel boulevard plaza forest basin crossing checkpoint neighborhood neighbourhood suburb quarter cemetery plant field oilfield reef shoal archipelago prefecture oblast raion theater border garden gardens memorial complex compound facility gate arch wall minaret citadel fortress shrine temple tomb ruins pagoda'.split(
    ' ',
  ),
)
const DATES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. gmt est edt utc easter christmas ramadan eid mon tue wed thu fri sat sun noon'.split(
    ' ',
  ),
)
/** Tags of words that are no names, however they are capitalised. */
const isFunction = (tag: number): boolean => !(tag === NNP || tag === NNPS || NOUN_LIKE.has(tag))
const NOUN_LIKE = new Set([4, 6, 11, 12, 26, 27, 28, 29, 30, 31])
const NEVER = new Set(
  'i the a an in on at of for and but or if as by to from with this that these those it he she they we you his her their our its my your who what when where why how not no yes all some any most many mr there here after before since while although though because so then now also both each every such only even just once one two three four five six seven eight nine ten read more photo image video sign share watch click story continue advertisement ok update updated b.c. a.d. faq q&a'.split(
    ' ',
  ),
)

/** True for a capitalised word that may belong to a name. */
export function isNameWord(w: Words, i: number): boolean {
  if (!isCapital(w, i) || w.taken[i]) return false
  const lower = w.lower[i]!
  if (
    NEVER.has(lower) ||
    (DATES.has(lower) && lower !== 'may' && lower !== 'april' && lower !== 'june' && lower !== 'august')
  )
    return false
  if (lower === 'may' || lower === 'april' || lower === 'june' || lower === 'august')
    return w.tag[i] === NNP && isMonthless(w, i)
  const tag = w.tag[i]!
  if (isOpening(w, i)) {
    if (w.facts[i]?.family && nextIsCapital(w, i)) return true
    if (w.facts[i]?.noun || w.facts[i]?.plural) return w.facts[i]!.head !== undefined && nextIsCapital(w, i)
    const known = w.facts[i]?.name !== undefined || w.facts[i]?.family || isGivenName(w, i)
    return tag === NNP || tag === NNPS || (known && nextIsCapital(w, i))
  }
  return w.shape[i] === CAPITALS || !isFunction(tag)
}

const nextIsCapital = (w: Words, i: number): boolean => together(w, i + 1, i) && isCapital(w, i + 1)
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

/** Cuts the article's capitalised stretches, around what is known, into candidates. */
export function findCandidates(w: Words, hitAt: ReadonlyMap<number, Hit>): Candidate[] {
  const found: Candidate[] = []
  const inner = new Uint8Array(w.count)
  for (const hit of hitAt.values()) inner.fill(1, hit.first + 1, hit.end)
  for (let i = 0; i < w.count; ) {
    if (inner[i] || !isNameWord(w, i) || NAME_SUFFIXES.has(w.lower[i]!)) {
      i++
      continue
    }
    let end = i + 1
    for (;;) {
      const next = joins(w, end)
      if (next === end) break
      end = next
    }
    cutRun(w, i, end, hitAt, found)
    i = end
  }
  return found
}

/** The token after one more name word of the run, or `end` where the run is over. */
function joins(w: Words, end: number): number {
  if (!together(w, end, end - 1) || w.taken[end]) return end
  if (isNameWord(w, end)) return end + 1
  if (NAME_SUFFIXES.has(w.lower[end]!)) return end + 1
  const lower = w.lower[end]!
  if (lower === '&' && together(w, end + 1, end) && isNameWord(w, end + 1)) return end + 2
  if (NAME_PARTICLES.has(lower) && lower !== 'e' && lower !== 'y') {
    let at = end + 1
    while (together(w, at, end) && NAME_PARTICLES.has(w.lower[at]!) && at < end + 3) at++
    if (together(w, at, end) && isNameWord(w, at)) return at + 1
  }
  const nick = nickname(w, end)
  return nick ?? end
}

/** John “Jack” Ruiz: past the nickname in quotation marks. */
function nickname(w: Words, end: number): number | null {
  if (!/^["“'‘]$|^``$|^''$/.test(w.lower[end]!)) return null
  for (let i = end + 1; i < end + 4 && together(w, i, end); i++) {
    if (/^["”'’]$|^''$/.test(w.lower[i]!)) {
      return i > end + 1 && together(w, i + 1, end) && isNameWord(w, i + 1) && !glued(w, end - 1) ? i + 2 : null
    }
    if (!isCapital(w, i)) return null
  }
  return null
}

function cutRun(w: Words, from: number, to: number, hitAt: ReadonlyMap<number, Hit>, found: Candidate[]): void {
  let titled = from > 0 && together(w, from - 1, from) && endsTitle(w, from)
  let start = from
  if (!titled && from > 1 && /^(?:of|for|the)$/.test(w.lower[from - 1]!)) {
    const link = w.lower[from - 1] === 'the' ? from - 2 : from - 1
    if (
      /^(?:of|for)$/.test(w.lower[link]!) &&
      together(w, link - 1, from) &&
      HAS_PORTFOLIO.test(w.lower[link - 1]!) &&
      !hitAt.has(from)
    ) {
      while (start < to && PORTFOLIOS.has(w.lower[start]!)) start++
      titled = start > from
    }
  }
  const within = titleInto(w, from, to)
  if (within > start) {
    start = within
    titled = true
  }
  for (let i = start; i < to; ) {
    const organisation = organisationAt(w, i, to)
    const hit = hitAt.get(i)
    if (hit && !titled && namesMore(w, hit, to, hitAt) && organisation.end <= hit.end) {
      found.push({ first: i, end: hit.end + 1, head: placeHead(w, i, hit.end + 1), titled: false })
      i = hit.end + 1
      continue
    }
    if (hit && hit.end >= organisation.end && !isPersonHere(w, i, hit, to, titled)) {
      i = Math.max(hit.end, i + 1)
      titled = false
      continue
    }
    if (organisation.end > i) {
      found.push({ first: i, end: organisation.end, head: 'organisation', titled: false, sector: organisation.sector })
      i = organisation.end
      titled = false
      continue
    }
    const title = titleFrom(w, i, to)
    if (title && !(titled && title.end >= to) && !(title.end - i === 1 && isGivenName(w, i) && !isCapitalTitle(w, i))) {
      i = title.end
      titled = true
      continue
    }
    const begin = i
    i++
    while (i < to) {
      if (organisationAt(w, i, to).end > i && i - begin > 0 && w.facts[i]?.head && organisationAt(w, i, to).end > i + 1)
        break
      const inner = hitAt.get(i)
      if (
        inner &&
        !(titled || isGivenName(w, begin) || inner.known.weak || (w.shape[i - 1] === CAPITAL && isInitial(w, i - 1)))
      )
        break
      if (inner && inner.end - inner.first > 1) break
      if (w.facts[i]?.title && longest(w, i, w.facts[i]!.title) && !titled && i - begin > 1 && !isGivenName(w, i)) break
      i++
    }
    found.push({ first: begin, end: Math.min(i, to), head: placeHead(w, begin, i), titled })
    titled = false
  }
}

/** "Head of Government Mika Aoki": where a title that began before the run ends within it, else 0. */
function titleInto(w: Words, from: number, to: number): number {
  for (let i = Math.max(0, from - 4); i < from; i++) {
    if (!w.facts[i]?.title || !together(w, i, from)) continue
    const match = longest(w, i, w.facts[i]!.title)
    if (match && match.end > from && match.end <= to) return match.end
  }
  return 0
}

/** Titles that are of something. */
export const HAS_PORTFOLIO =
  /^(?:ministers?|secretary|secretaries|undersecretary|commissioner|heads?|chiefs?|spokes\w+)$/

/** A title from token `i` on, over the words that may lead it: "Deputy Energy Minister". */
export function titleFrom(
  w: Words,
  i: number,
  to: number,
): { start: number; end: number; entries: readonly Office[] } | null {
  for (let at = i; at < to && at < i + 5; at++) {
    const match = w.facts[at]?.title ? longest(w, at, w.facts[at]!.title) : null
    if (match) return { start: at, end: match.end, entries: match.entries }
    if (!TITLE_MODIFIERS.has(w.lower[at]!)) return null
  }
  return null
}

const isCapitalTitle = (w: Words, i: number): boolean =>
  w.facts[i]?.title?.entries.some((t) => t.kind !== 'official') ?? true
const isInitial = (w: Words, i: number): boolean => /^[A-Z]\.$/.test(w.printed[i]!)
export const isGivenName = (w: Words, i: number): boolean => w.facts[i]?.male === true || w.facts[i]?.female === true

/** "Pyongyang Dispatch", "Mosul Dam": a city's name before one more word makes another name. */
function namesMore(w: Words, hit: Hit, to: number, hitAt: ReadonlyMap<number, Hit>): boolean {
  const { known, end } = hit
  if ((known.kind !== 'place' && known.form !== 'metonym') || known.form === 'alias' || end >= to || end + 1 < to)
    return false
  if (hitAt.has(end) || w.facts[end]?.title || TITLE_MODIFIERS.has(w.lower[end]!)) return false
  return w.tag[end] === NNP && isNameWord(w, end) && w.shape[end] === CAPITAL && !known.weak
}

/** "Jordan Aoki", "Mr. Chad", "Lloyd Austin": a name of the tables as part of a person's name. */
function isPersonHere(w: Words, i: number, hit: Hit, to: number, titled: boolean): boolean {
  if (hit.end - hit.first > 1 || hit.known.form === 'demonym' || hit.known.form === 'abbreviation') return false
  if (titled) return hit.known.form !== 'metonym' || hit.end < to
  const next = hit.end
  if (next >= to || !isNameWord(w, next)) return false
  return (
    (hit.known.weak === true || isGivenName(w, i)) &&
    !w.facts[next]?.name &&
    !w.facts[next]?.head &&
    !w.facts[next]?.title
  )
}

function endsTitle(w: Words, at: number): boolean {
  for (let i = Math.max(0, at - 5); i < at; i++) {
    if (!w.facts[i]?.title || !together(w, i, at)) continue
    const match = longest(w, i, w.facts[i]!.title)
    if (match && match.end === at && match.entries.some((t) => t.before)) return true
  }
  return false
}

/** Where an organisation's name that begins at `i` ends (else `i`), by its head word. */
function organisationAt(w: Words, i: number, to: number): { end: number; sector: string } {
  let end = i
  let sector = ''
  for (let k = i; k < to; k++) {
    const fact = w.facts[k]
    if (
      k > i &&
      fact?.title &&
      !fact.head &&
      longest(w, k, fact.title)?.entries.some((t) => t.kind !== 'official' && !t.many)
    )
      break
    if (!fact?.head || (k === i && to === i + 1 && !followsThe(w, i) && w.lower[k + 1] !== 'of')) continue
    if (k === i && w.lower[k + 1] !== 'of' && w.lower[k + 1] !== 'for' && !(to === i + 1)) continue
    end = k + 1
    sector = fact.head.sector
  }
  if (end === i) return { end, sector }
  return { end: complement(w, end), sector }
}

const followsThe = (w: Words, i: number): boolean =>
  i > 0 && together(w, i - 1, i) && (w.lower[i - 1] === 'the' || w.lower[i - 1] === "'s")

/** "… of the Interior and Sport", "for Peace": the rest of an organisation's name. */
function complement(w: Words, end: number): number {
  const link = w.lower[end]
  if (!together(w, end, end - 1) || (link !== 'of' && link !== 'for' && link !== 'on')) return end
  let at = end + 1
  if (w.lower[at] === 'the') at++
  if (!together(w, at, end) || !isNameWord(w, at)) return end
  while (together(w, at, end) && isNameWord(w, at)) at++
  if (
    w.lower[at] === 'and' &&
    together(w, at + 1, end) &&
    isNameWord(w, at + 1) &&
    !w.facts[at + 1]?.name &&
    !w.facts[at + 1]?.title
  ) {
    at++
    while (together(w, at, end) && isNameWord(w, at)) at++
  }
  return at
}

/** Names of what is no one and nowhere: operations, laws, meetings, times. */
const EVENTS = new Set(
  'operation exercise agreement treaty summit conference act war law day time accord accords resolution order amendment convention protocol plan deal bill report doctrine dialogue programme program project strategy project prize award cup olympics games championship festival revolution uprising intifada spring pact statement declaration charter constitution project policy framework memorandum code standard crisis pandemic covid-19 week month year age era'.split(
    ' ',
  ),
)

function placeHead(w: Words, first: number, end: number): 'place' | 'none' | null {
  if (EVENTS.has(w.lower[end - 1]!) || EVENTS.has(w.lower[first]!)) return 'none'
  if (end - first < 2) return null
  return PLACE_HEADS.has(w.lower[end - 1]!) ||
    /^(?:mount|lake|fort|camp|cape|port|gulf|tel|khan|jabal)$/.test(w.lower[first]!)
    ? 'place'
    : null
}
