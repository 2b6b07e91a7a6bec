import { NAME_PARTICLES, NAME_SUFFIXES, PEOPLES, POST_NOMINALS } from '../../lexicon/names.js'
import { PORTFOLIOS } from '../../lexicon/offices.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { isBodyNoun } from './beside.js'
import { branchEnd } from './branches.js'
import { type Hit, longest } from './known.js'
import { groundAt, isBand, isMembersBody, isNamedAfter, isPersonHere, namesMore, stationAt } from './longer-names.js'
import { opensName, ordinalBefore, organisationAt, pastFirstTask, placeHead } from './name-heads.js'
import { isGivenName, isNameWord } from './name-words.js'
import { beforeAside, pastRetired } from './title-asides.js'
import {
  endsTitle,
  HAS_PORTFOLIO,
  isCapitalTitle,
  isOfPortfolio,
  isSecondLink,
  titleFrom,
  titleInto,
} from './title-words.js'
import { CAPITAL, CAPITALS, glued, isCapital, NNPS, NNS, POS, together, type Words } from './words.js'

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
      const next = Math.max(joins(w, end), pastFirstTask(w, end))
      if (next === end) break
      end = next
    }
    cutRun(w, i, end, hitAt, found)
    i = Math.max(end, found.at(-1)?.end ?? 0)
  }
  return found
}

/** The token after one more name word of the run, or `end` where the run is over: "Task Force - Crisis Response", but "Ola Berg - | Jan Dahl". */
function joins(w: Words, end: number): number {
  if (!together(w, end, end - 1) || w.taken[end]) return end
  if (isNameWord(w, end) || NAME_SUFFIXES.has(w.lower[end]!)) return end + 1
  const lower = w.lower[end]!
  if (w.tag[end] === POS && isOfMany(w, end) && together(w, end + 1, end) && isNameWord(w, end + 1)) return end + 2
  if (lower === '&' && together(w, end + 1, end) && isNameWord(w, end + 1)) return end + 2
  if (lower === '-' && !glued(w, end) && !w.facts[end - 1]?.head) return end
  if (NAME_PARTICLES.has(lower) && lower !== 'e' && lower !== 'y') {
    let at = end + 1
    while (together(w, at, end) && NAME_PARTICLES.has(w.lower[at]!) && at < end + 3) at++
    if (together(w, at, end) && isNameWord(w, at)) return at + 1
  }
  const dutch = DUTCH.get(lower)?.has(w.lower[end + 1] ?? '')
  if (dutch && together(w, end + 2, end) && isNameWord(w, end + 2)) return end + 3
  if (JOINS_NAMES.has(w.printed[end]!) && !isHeadline(w, end) && together(w, end + 1, end) && isNameWord(w, end + 1))
    return end + 2
  if (w.tag[end] === POS && isMembersBody(w, end)) return end + 2
  const nick = nickname(w, end)
  return nick ?? end
}

/** "Harland | People | 's Defence Force". */
const isOfMany = (w: Words, end: number): boolean =>
  MANY.has(w.known[end - 1]) && w.shape[end - 1] === CAPITAL && together(w, end - 2, end) && isCapital(w, end - 2)
const MANY = new WordSet('people women workers farmers'.split(' '))

/** "Robert in den Bosch", "Jan op de Beeck". */
const DUTCH = new Map([
  ['in', new Set(['den', 'de', "'t", '’t'])],
  ['op', new Set(['den', 'de', "'t", '’t'])],
  ['aan', new Set(['den', 'de'])],
  ['uit', new Set(['den', 'de'])],
])
/** "Campaign Against Arms Trade": in capitals within a sentence they belong to a name. */
const JOINS_NAMES = new Set(['Against', 'Without', 'Beyond'])
const isHeadline = ({ layers, article, sentence }: Words, i: number): boolean =>
  article.blocks[layers.sentences[sentence[i]!]!.block]!.kind === 'headline'

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

/** "Emergency Lawyers, | a rights group": a plural is no title, where what follows says what body it is. */
const isPluralBody = (w: Words, from: number, to: number): boolean =>
  to - from > 1 && w.lower[to] === ',' && (w.tag[to - 1] === NNS || w.tag[to - 1] === NNPS) && isBodyNoun(w, to + 1)

function cutRun(w: Words, from: number, to: number, hitAt: ReadonlyMap<number, Hit>, found: Candidate[]): void {
  if (isPluralBody(w, from, to)) {
    found.push({ first: from, end: to, head: 'organisation', titled: false })
    return
  }
  let titled = from > 0 && together(w, from - 1, from) && endsTitle(w, beforeAside(w, from))
  let start = from
  if (!titled && from > 1 && isOfPortfolio(w.lower[from - 1]!) && !isOfBody(w, from, to)) {
    let link = from - 1
    while (link > 1 && (PORTFOLIOS.has(w.lower[link]!) || isSecondLink(w, link))) link--
    if (
      /^(?:of|for|on)$/.test(w.lower[link]!) &&
      together(w, link - 1, from) &&
      HAS_PORTFOLIO.test(w.lower[link - 1]!) &&
      !hitAt.has(from)
    ) {
      while (start < to && PORTFOLIOS.has(w.lower[start]!)) start++
      // "Adviser on Strategy | Ola Berg".
      titled = start > from || !/^(?:of|for|on|the|and)$/.test(w.lower[from - 1]!)
    }
  }
  const within = titleInto(w, from, to)
  if (within > start) {
    start = within
    titled = true
  }
  for (let i = start; i < to; ) {
    if (NAME_SUFFIXES.has(w.lower[i]!)) {
      i++
      continue
    }
    const organisation = organisationAt(w, i, to)
    const hit = hitAt.get(i)
    const ground = hit && !titled ? stationAt(w, i, hit, to) || groundAt(w, hit, to) : 0
    if (ground > organisation.end) {
      found.push({ first: i, end: ground, head: 'place', titled: false })
      i = ground
      continue
    }
    if (hit && !titled && isBand(w, hit, to, hitAt) && organisation.end <= hit.end) {
      found.push({ first: i, end: to, head: placeHead(w, i, to), titled: false })
      break
    }
    // "The | Fourth | Geneva Convention".
    if (!hit && hitAt.has(i + 1) && ORDINALS.has(w.known[i]) && organisation.end === i) {
      i++
      continue
    }
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
    const branch = titled ? 0 : branchEnd(w, i, organisation.sector === 'company' ? organisation.end : i + 1, to, hitAt)
    if (branch > 0) {
      found.push({ first: i, end: branch, head: 'organisation', titled: false, sector: 'company' })
      break
    }
    if (organisation.end > i) {
      const first = organisation.sector === 'military' ? ordinalBefore(w, i) : i
      found.push({ first, end: organisation.end, head: 'organisation', titled: false, sector: organisation.sector })
      i = organisation.end
      titled = false
      continue
    }
    if (i === from && isNamedAfter(w, from, to)) {
      found.push({ first: from, end: to, head: 'place', titled: false })
      return
    }
    const title = titleFrom(w, i, to)
    if (
      title &&
      !(titled && title.end >= to && pastRetired(w, title.end) === title.end) &&
      !(title.end - i === 1 && isGivenName(w, i) && !isCapitalTitle(w, i, to))
    ) {
      i = title.end
      titled = true
      continue
    }
    // "Republican Dale Hutchins".
    const member = i
    if (w.lower[i + 1] === 'democrat' && PARTISANS.has(w.known[i]) && i + 3 < to && !titled) i++
    if (PARTISANS.has(w.known[i]) && i + 2 < to && !titled) i++
    // "Liberal Democrat | MP | Ola Berg".
    if (i > member && w.shape[i] === CAPITALS && w.facts[i]?.title) {
      titled = true
      i++
    }
    const begin = i
    i++
    while (i < to) {
      if (w.facts[i]?.head && organisationAt(w, i, to).end > i + 1) break
      const inner = hitAt.get(i)
      if (
        inner &&
        !(
          titled ||
          isGivenName(w, begin) ||
          opensName(w, begin) ||
          inner.known.weak ||
          (w.shape[i - 1] === CAPITAL && isInitial(w, i - 1))
        )
      )
        break
      if (inner && inner.end - inner.first > 1) break
      // "Harbourline | CEO | Ola Berg": the letters of an office are in no name.
      const isOffice = w.shape[i] === CAPITALS && !w.shouting[w.sentence[i]!]
      const apart = isOffice || i - begin > 1 || PEOPLES.has(w.lower[begin]!) || isLetters(w, begin)
      const title = titled || isGivenName(w, i) || !w.facts[i]?.title ? null : longest(w, i, w.facts[i]!.title)
      if (title && (apart || isHeldBy(w, title.end, to, begin))) break
      i++
    }
    const end = beforeLetters(w, begin, Math.min(i, to))
    found.push({ first: begin, end, head: placeHead(w, begin, end), titled })
    titled = false
  }
}

/** "Netforward President | Ola Berg": behind the title a given name, which the word before is not. */
const isHeldBy = (w: Words, at: number, to: number, begin: number): boolean =>
  at + 1 < to && isGivenName(w, at) && !isGivenName(w, begin)

const ORDINALS = new WordSet('first second third fourth fifth'.split(' '))

/** "FIFA | President Ola Berg": letters of a body before a title. */
const isLetters = (w: Words, at: number): boolean => w.shape[at] === CAPITALS && /^\p{Lu}{3,}$/u.test(w.printed[at]!)

/** "Director of the | Trade and Customs Department", "head of the | State Border | Service": no portfolio. */
function isOfBody(w: Words, from: number, to: number): boolean {
  if (w.lower[from - 1] !== 'the') return false
  let past = from
  while (past < to && PORTFOLIOS.has(w.lower[past]!)) past++
  return (past > from || w.lower[from + 1] === 'and') && organisationAt(w, from, to).end > past
}

/** Members of parties, before a name. */
const PARTISANS = new WordSet(
  'constitutional social christian republican democrat conservative tory labour liberal socialist independent'.split(
    ' ',
  ),
)

/** "Ola Berg MP OBE": without the letters. */
function beforeLetters(w: Words, begin: number, end: number): number {
  while (end - begin > 1 && w.shape[end - 1] === CAPITALS && POST_NOMINALS.has(w.lower[end - 1]!)) end--
  return end
}

const isInitial = (w: Words, i: number): boolean => /^[A-Z]\.$/.test(w.printed[i]!)
