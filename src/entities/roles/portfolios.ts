import { PORTFOLIOS } from '../../lexicon/offices.js'
import type { Office } from '../knowledge/facts.js'
import { HAS_PORTFOLIO, titleFrom } from '../names/title-words.js'
import { together, type Words } from '../names/words.js'
import { isField } from './complements.js'

/** "Minister of National Defence", "Under Secretary of the Treasury for Terrorism": past the portfolios after a title. */
export function portfolioEnd(w: Words, titleEnd: number): number {
  let end = titleEnd
  while (/^(?:of|for|on)$/.test(w.lower[end] ?? '')) {
    if (end === titleEnd && !isOfState(w, end) && !HAS_PORTFOLIO.test(w.lower[end - 1]!)) break
    let at = end + 1
    while (together(w, at, titleEnd) && PORTFOLIOS.has(w.lower[at]!) && !w.taken[at]) at++
    while (at > end + 1 && /^(?:the|and)$/.test(w.lower[at - 1]!)) at--
    // "Head of Asian | studies".
    if (at > end + 1 && isField(w, at)) at++
    if (at === end + 1 || opensOffice(w, end + 1, at)) break
    end = at
  }
  return end
}

/**
 * "A spokesperson for | Foreign Minister Ola Berg", "for | State Senator Ola Berg": the portfolio of another office; but not "Minister of
 * Defence General Ola Berg", "Minister of Interior Sheikh Omar Haddad".
 */
function opensOffice(w: Words, from: number, to: number): boolean {
  const title = titleFrom(w, from, to) ?? titleFrom(w, to, to)
  if (title === null || title.end <= to) return false
  const ofSpokesperson = /^spokes/.test(w.lower[from - 2]!)
  const follows = title.entries.some((t) => t.kind === 'military' || (!ofSpokesperson && isPersonal(t)))
  return !(title.start === to && follows)
}

/** Goes with whoever it is, whatever the office: "Sheikh", "Prince", "Ambassador", "Senator", "Dr". */
const isPersonal = ({ kind, gender, title }: Office): boolean =>
  /^(?:religious|honorific|legislator|diplomat)$/.test(kind) ||
  (kind === 'state' && gender !== undefined) ||
  /^prof/.test(title)

/** "Secretary of State | for". */
const isOfState = (w: Words, at: number): boolean => w.lower[at - 1] === 'state' && w.lower[at] === 'for'
