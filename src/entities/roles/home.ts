import { isDateline } from '../names/actors.js'
import type { Named } from '../names/named.js'
import type { Words } from '../names/words.js'

/** What a dateline weighs: most outlets print the officials of where they write from without their country. */
const AT_HOME = 3.5
/** Cities where bodies of many countries sit: a dateline there says little of whose officials speak. */
const SEATS = new Set(['hague', 'geneva', 'brussels', 'vienna', 'strasbourg', 'luxembourg', 'davos'])
export const AT_SEAT = 0.3
/** Cities from which reporters write of a whole region. */
const HUBS = new Set(
  'beirut dubai doha amman cairo istanbul nairobi dakar johannesburg abidjan lagos bangkok singapore hong london new united miami panama'.split(
    ' ',
  ),
)
const AT_HUB = 1
/** "BEIJING: Defence Minister Ravi Sen": papers that print it so send their own. */
const BEHIND_COLON = 0.6

/** The country of a dateline, and how much it tells of whose officials an article names. */
export interface Home {
  readonly id: string
  readonly weight: number
}

/** The home that an article's dateline tells, if it has one. */
export function homeOf(w: Words, named: readonly Named[]): Home | undefined {
  const isHere = (n: Named) =>
    (n.kind === 'country' || (n.kind === 'place' && n.country !== undefined)) && isDateline(w, n.first, n.end)
  const opens = named.findIndex(isHere)
  const here = named[opens]
  if (!here) return undefined
  // "MANCHESTER, N.H. (AP)": the state.
  const next = named[opens + 1]
  const at = next && next.first - here.end < 2 && isHere(next) ? next : here
  const country = at.country ?? at.id?.slice(8)
  if (!country) return undefined
  const opening = w.lower.slice(0, 3).flatMap((word) => word.split('/'))
  const weight = opening.some((word) => SEATS.has(word))
    ? AT_SEAT
    : w.lower[at.end] === ':'
      ? BEHIND_COLON
      : opening.some((word) => HUBS.has(word))
        ? AT_HUB
        : AT_HOME
  return { id: `country:${country}`, weight }
}
