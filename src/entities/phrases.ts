import { PORTFOLIOS, STATUS, TITLE_MODIFIERS } from '../lexicon/offices.js'
import type { RoleStatus } from '../model/entity.js'
import type { Office } from './facts.js'
import { longest } from './known.js'
import type { Named } from './named.js'
import { HAS_PORTFOLIO, titleFrom } from './runs.js'
import {
  CD,
  DT,
  isVerb,
  JJ,
  JJR,
  JJS,
  LOWER,
  NN,
  NNP,
  NNS,
  POS,
  PRP$,
  RB,
  sliceWords,
  together,
  VBG,
  VBN,
  type Words,
} from './words.js'

/** A noun phrase with a common noun or title as its head: "his Norwegian counterpart", "three senior officials". */
export interface Phrase {
  /** Tokens, determiner included, half-open; `head` is the last token of the head noun, `headFirst` the first. */
  readonly first: number
  readonly end: number
  readonly headFirst: number
  readonly headEnd: number
  readonly title: Office | null
  readonly plural: boolean
  /** Lower case: the, a, an, this, his …; "" where there is none. */
  readonly determiner: string
  /** Countries, organisations, places that hold it, in order: "Japanese and Norwegian". */
  readonly holders: readonly Named[]
  readonly status: RoleStatus
  /** As printed, without determiner, status, holders: "deputy defence minister". */
  readonly words: string
}

const STATUS_OF = new Map<string, RoleStatus>(
  STATUS.flatMap(([status, words]) => words.split(' ').map((word) => [word, status] as const)),
)
const PREFIX = /^(ex|then|former|acting|ousted)-(.+)$/

/** Numbers of names by the token after their end and by their first token. */
export interface NamesAt {
  readonly starting: ReadonlyMap<number, Named>
  readonly ending: ReadonlyMap<number, Named>
}

const LINKS = new Set(['of', 'for', 'to', 'at', 'in', 'with', 'from'])

/** The noun phrase around the head [headFirst, headEnd). */
export function phraseAround(
  w: Words,
  headFirst: number,
  headEnd: number,
  title: Office | null,
  plural: boolean,
  names: NamesAt,
): Phrase {
  const holders: Named[] = []
  let status: RoleStatus = 'current'
  let from = headFirst
  let inner = headFirst
  let determiner = ''
  let at = headFirst - 1
  while (at >= 0 && together(w, at, headFirst)) {
    const named = names.ending.get(at + 1)
    const lower = w.lower[at]!
    if (named && named.kind !== 'person') {
      holders.unshift(named)
      at = named.first - 1
      from = named.first
      if (holders.length > 4) break
    } else if (w.tag[at] === POS && names.ending.get(at) && names.ending.get(at)!.kind !== 'person') {
      holders.unshift(names.ending.get(at)!)
      from = names.ending.get(at)!.first
      if (together(w, from - 1, headFirst) && w.lower[from - 1] === 'the') {
        determiner = 'the'
        from--
      }
      break
    } else if (w.tag[at] === POS) {
      const possessor = possessorStart(w, at)
      if (possessor < at) {
        determiner = w.lower[possessor]!
        from = possessor
      }
      break
    } else if (w.tag[at] === DT || w.tag[at] === PRP$) {
      determiner = lower
      from = at
      break
    } else if (STATUS_OF.has(lower)) {
      status = STATUS_OF.get(lower)!
      from = at
      at--
    } else if (title?.kind === 'military' && w.facts[at]?.title && !TITLE_MODIFIERS.has(lower)) {
      break // "spokesman Colonel": two titles
    } else if (isModifier(w, at)) {
      if (holders.length === 0) inner = at
      from = at
      at--
    } else if (
      (lower === 'and' || lower === ',') &&
      holders.length > 0 &&
      from === holders[0]!.first &&
      countryBefore(at, names)
    ) {
      at--
    } else break
    if (headFirst - at > 12) break
  }
  const prefix = PREFIX.exec(w.lower[inner]!)
  if (prefix) status = STATUS_OF.get(prefix[1]!) ?? 'former'
  if (/-elect$/.test(w.lower[headEnd - 1]!)) status = 'elect'
  if (w.lower[headEnd] === 'but' && w.lower[headEnd + 1] === 'one') status = 'former'
  const end = complement(w, headEnd, plural, names, holders)
  const words = sliceWords(w, inner, headEnd).replace(/\s+/g, ' ')
  return {
    first: from,
    end,
    headFirst,
    headEnd,
    title,
    plural,
    determiner,
    holders,
    status,
    words: prefix ? words.slice(prefix[1]!.length + 1) : words,
  }
}

/** "The army's spokesman": from "the". */
function possessorStart(w: Words, clitic: number): number {
  for (let at = clitic - 1; at >= clitic - 4 && at >= 0 && together(w, at, clitic); at--) {
    if (w.tag[at] === DT || w.tag[at] === PRP$) return at
    if (w.shape[at] !== LOWER || isVerb(w, at)) break
  }
  return clitic
}

const countryBefore = (at: number, names: NamesAt): boolean => names.ending.get(at)?.kind === 'country'

function isModifier(w: Words, at: number): boolean {
  const tag = w.tag[at]!
  if (TITLE_MODIFIERS.has(w.lower[at]!) && tag !== RB) return !isVerb(w, at) || tag === VBN
  if (w.taken[at] && w.shape[at] !== LOWER) return false
  if (NAMING.has(w.lower[at]!)) return false
  if ((tag === VBN && w.tag[at + 1] === CD) || ((tag === VBN || tag === VBG) && governs(w, at))) return false
  if (tag === JJ || tag === JJS || tag === JJR || tag === CD || tag === VBN || tag === VBG)
    return w.shape[at] !== LOWER || !SPEAKING.has(w.lower[at]!)
  if (tag === NN || tag === NNS) return w.shape[at] === LOWER && !w.facts[at]?.plural
  return tag === NNP && w.shape[at] !== LOWER && w.lower[at]!.includes('-')
}
/** "Had used laboratories", "information regarding persons": the verb of what follows, no word of its own. */
const governs = (w: Words, at: number): boolean =>
  together(w, at - 1, at) &&
  (w.tag[at] === VBG
    ? w.tag[at - 1] === NN || w.tag[at - 1] === NNS
    : /^(?:have|has|had|'ve|'d)$/.test(w.lower[at - 1]!))

const NAMING = new Set('named appointed called made become elected sworn'.split(' '))
const SPEAKING = new Set('said told asked added warned called including according following'.split(' '))

/** "… of Norway", "… for the ministry": what follows the head and says whose it is. */
function complement(w: Words, headEnd: number, plural: boolean, names: NamesAt, holders: Named[]): number {
  const link = w.lower[headEnd]!
  if (!together(w, headEnd, headEnd - 1) || !LINKS.has(link)) return headEnd
  const at = w.tag[headEnd + 1] === DT ? headEnd + 2 : headEnd + 1
  const named = names.starting.get(at)
  if (named && named.kind !== 'person' && together(w, at, headEnd)) {
    if (named.kind !== 'organisation' && link !== 'of' && link !== 'for' && link !== 'to') return headEnd
    if (named.form === 'demonym' && w.facts[named.end]?.title) return headEnd
    holders.push(named)
    return plural && named.kind === 'country' ? moreHolders(w, named.end, names, holders) : afterAside(w, named.end)
  }
  return link === 'of' ? longComplement(w, headEnd, names, holders) : headEnd
}

/** "The ministers of Japan, Norway and Chile": past all of them. */
function moreHolders(w: Words, from: number, names: NamesAt, holders: Named[]): number {
  let end = from
  for (let at = end; together(w, at, from) && holders.length < 12; at = end) {
    while (w.lower[at] === ',' || w.lower[at] === 'and' || w.lower[at] === 'the') at++
    const next = names.starting.get(at)
    if (at === end || next?.kind !== 'country') break
    holders.push(next)
    end = next.end
  }
  return end
}

/** "The commander of the naval force of the Guards, Ola Berg,": as far as a comma before a person's name. */
function longComplement(w: Words, headEnd: number, names: NamesAt, holders: Named[]): number {
  const found: Named[] = []
  for (let at = headEnd + 1; at < headEnd + 12 && together(w, at, headEnd); ) {
    const named = names.starting.get(at)
    if (named?.kind === 'person') break
    if (named) found.push(named)
    if (w.lower[at] === ',') {
      if (names.starting.get(at + 1)?.kind !== 'person') break
      holders.push(...found)
      return at
    }
    if (!named && isVerb(w, at)) break
    at = named ? named.end : at + 1
  }
  return headEnd
}

/** Past "(RSF)". */
const afterAside = (w: Words, at: number): number =>
  w.lower[at] === '(' && w.lower[at + 2] === ')' && together(w, at + 2, at) ? at + 3 : at

/** "Minister of National Defence": past the portfolio after a title. */
export function portfolioEnd(w: Words, titleEnd: number): number {
  if (w.lower[titleEnd] !== 'of' && w.lower[titleEnd] !== 'for') return titleEnd
  const ofState = w.lower[titleEnd - 1] === 'state' && w.lower[titleEnd] === 'for'
  if (!ofState && !HAS_PORTFOLIO.test(w.lower[titleEnd - 1]!)) return titleEnd
  let at = titleEnd + 1
  while (together(w, at, titleEnd) && PORTFOLIOS.has(w.lower[at]!) && !w.taken[at]) at++
  while (at > titleEnd + 1 && /^(?:the|and)$/.test(w.lower[at - 1]!)) at--
  return at > titleEnd + 1 ? at : titleEnd
}

/** "Deputy librarian", "our ally Chile", "two plastic chairs": before another noun of people or a country, or a thing's plural. */
function namesNoHolder(w: Words, end: number, follows: Named | undefined): boolean {
  if (follows?.kind === 'country') return follows.form !== 'demonym' && follows.form !== 'metonym'
  if (/^(?:chairs|heads)$/.test(w.lower[end - 1]!) && w.lower[end] !== 'of') return !follows
  const next = together(w, end, end - 1) && w.shape[end] === LOWER && !isVerb(w, end) ? w.facts[end] : undefined
  return next !== undefined && !next.title && (next.noun !== undefined || next.plural !== undefined)
}

/** "Deputy | foreign minister", "deputy | Middle East director": another title's first word. */
function leadsTitle(w: Words, end: number, names: NamesAt): boolean {
  const place = names.starting.get(end)
  const at = place && place.kind !== 'person' ? place.end : end
  return titleFrom(w, at, at + 4) !== null
}

/** All titles of the text, as phrases, in text order: heads inside names of organisations are none. */
export function titlePhrases(w: Words, names: NamesAt): Phrase[] {
  const found: Phrase[] = []
  for (let i = 0; i < w.count; i++) {
    const branch = w.facts[i]?.title
    if (!branch || w.taken[i]) continue
    const match = longest(w, i, branch)
    if (!match) continue
    const title = match.entries[0]!
    const follows = names.starting.get(match.end)
    if (title.kind === 'honorific' && follows?.kind !== 'person') continue
    if (isVerb(w, i) && match.end - i === 1 && w.shape[i] === LOWER) continue
    if (
      match.end - i === 1 &&
      w.shape[i] === LOWER &&
      (w.tag[i] === JJ || (follows && follows.kind !== 'person')) &&
      /^(?:general|major|private|chief|lead|captain|justice|expert)$/.test(w.lower[i]!)
    )
      continue
    if (match.end - i === 1 && TITLE_MODIFIERS.has(w.lower[i]!) && leadsTitle(w, match.end, names)) continue
    if (w.shape[i] === LOWER && namesNoHolder(w, match.end, follows)) continue
    const end = portfolioEnd(w, match.end)
    found.push(phraseAround(w, i, end, title, title.many, names))
    i = end - 1
  }
  return found
}
