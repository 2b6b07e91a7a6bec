import { longest } from './known.js'
import { isNameWord } from './name-words.js'
import { together, type Words } from './words.js'

/** Name words at the end of which a place lies. */
const PLACE_HEADS = new Set(
  'river lake mount mountain mountains island islands airport airfield airbase valley province district governorate hills sea bay strait straits street avenue square bridge dam base camp hospital mosque church cathedral peninsula desert county region city town village beach port harbor harbour road highway park palace prison castle heights gulf ocean canal coast cape fort hall house tower station stadium hotel boulevard plaza forest basin crossing checkpoint neighborhood neighbourhood suburb quarter cemetery plant field oilfield reef shoal archipelago prefecture oblast raion theater border garden gardens memorial complex compound facility gate arch wall minaret citadel fortress shrine temple tomb ruins pagoda'.split(
    ' ',
  ),
)
/** Where an organisation's name that begins at `i` ends (else `i`), by its head word. */
export function organisationAt(w: Words, i: number, to: number): { end: number; sector: string } {
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

export function placeHead(w: Words, first: number, end: number): 'place' | 'none' | null {
  if (EVENTS.has(w.lower[end - 1]!) || EVENTS.has(w.lower[first]!)) return 'none'
  if (end - first < 2) return null
  return PLACE_HEADS.has(w.lower[end - 1]!) ||
    /^(?:mount|lake|fort|camp|cape|port|gulf|tel|khan|jabal)$/.test(w.lower[first]!)
    ? 'place'
    : null
}
