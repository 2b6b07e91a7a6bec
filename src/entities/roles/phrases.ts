import { EMPTY_MODIFIERS, SHORT_TITLES, STATUS, TITLE_MODIFIERS } from '../../lexicon/offices.js'
import { WordSet } from '../../lexicon/word-sets.js'
import type { RoleStatus } from '../../model/entity.js'
import type { Office } from '../knowledge/facts.js'
import type { Named, NamesAt } from '../names/named.js'
import { pastRetired } from '../names/title-asides.js'
import {
  CD,
  DT,
  IN,
  isVerb,
  JJ,
  JJR,
  JJS,
  LOWER,
  MD,
  NN,
  NNP,
  NNS,
  POS,
  PRP,
  PRP$,
  plainWords,
  RB,
  together,
  VBG,
  VBN,
  type Words,
} from '../names/words.js'
import { complement } from './complements.js'

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

/** A title phrase and the people whom the words right beside it give it to; none: it stands alone. */
export interface Held {
  readonly phrase: Phrase
  readonly people: readonly Named[]
  /** True where the phrase and the name are one ("President Aoki"), false in apposition ("Aoki, the president"). */
  readonly joined: boolean
  readonly rule: string
}

/** The title of an office of state or government. */
export const isNational = ({ title }: Phrase): boolean => title?.kind === 'state' || title?.kind === 'government'

/** "One European official", "another aide", "the other diplomat": nobody told before. */
export const isOneMore = (w: Words, { first, determiner }: Phrase): boolean =>
  determiner === 'the' ? w.lower[first + 1] === 'other' : /^(?:one|another)$/.test(w.lower[first]!)

/** "Ambassador to Chile", "envoy for Syria": where an envoy serves, not whom. */
export const isPost = (w: Words, { first }: Named): boolean =>
  /^(?:to|for)$/.test(w.lower[w.lower[first - 1] === 'the' ? first - 2 : first - 1] ?? '')

/** "The head of the agency", "the NATO chief": one body has one. */
export const heads = ({ title, holders }: Phrase): boolean =>
  HEADS.has(title?.title ?? '') && holders.some(({ kind }) => kind === 'organisation')
const HEADS = new Set(
  'head;chief;leader;boss;director general;director-general;secretary general;secretary-general;chairman;chairwoman;chairperson'.split(
    ';',
  ),
)

const STATUS_OF = new Map<string, RoleStatus>(
  STATUS.flatMap(([status, words]) => words.split(' ').map((word) => [word, status] as const)),
)
/** "Oslo-based analyst". */
const WHENCE = /-(?:based|born)$/
const PREFIX = /^(ex|then|former|acting|ousted)-(.+)$/

/** "Ola Berg's adviser", as "his adviser". */
const OF_PERSON = 'his'

/** The noun phrase around the head [headFirst, headEnd), of no words before token `floor`. */
export function phraseAround(
  w: Words,
  headFirst: number,
  headEnd: number,
  title: Office | null,
  plural: boolean,
  names: NamesAt,
  floor = 0,
): Phrase {
  const holders: Named[] = []
  let status: RoleStatus = 'current'
  let from = headFirst
  let inner = headFirst
  let determiner = ''
  let at = headFirst - 1
  while (at >= floor && together(w, at, headFirst)) {
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
      } else if (names.ending.get(at)?.kind === 'person') determiner = OF_PERSON
      break
    } else if (w.tag[at] === DT || w.tag[at] === PRP$) {
      determiner = lower
      from = at
      break
    } else if (lower === 'whose') {
      // "Norway, whose foreign minister, Ola Berg,".
      const owner = names.ending.get(w.lower[at - 1] === ',' ? at - 1 : at)
      if (owner && owner.kind !== 'person' && together(w, owner.first, at)) holders.unshift(owner)
      determiner = lower
      break
    } else if (STATUS_OF.has(lower)) {
      status = STATUS_OF.get(lower)!
      from = at
      at--
    } else if (title?.kind === 'military' && w.facts[at]?.title && (lower === 'chief' || !TITLE_MODIFIERS.has(lower))) {
      break // "spokesman Colonel", "army chief General": two titles
    } else if (isModifier(w, at) && !(w.shape[headFirst] !== LOWER && isBesideTitle(w, at))) {
      if (holders.length === 0) inner = at
      from = at
      at--
    } else if (
      (lower === 'and' || lower === ',') &&
      holders.length > 0 &&
      from === holders[0]!.first &&
      countryBefore(at, names) &&
      // "In a speech to Oslo, | Chilean officials", "missiles in Norway, | Kremlin aide Ola Berg said".
      !(lower === ',' && (names.ending.get(at)!.form === 'metonym' || holders[0]!.form === 'metonym'))
    ) {
      at--
    } else break
    if (headFirst - at > 12) break
  }
  const isBeforeName = title !== null && names.starting.get(headEnd)?.kind === 'person'
  const governs = isGovernor(w, from, headFirst, isBeforeName) || ((plural || !title) && isDone(w, from, headFirst))
  if (determiner === '' && governs && holders.length === 0) inner = ++from
  const prefix = PREFIX.exec(w.lower[inner]!)
  if (prefix) status = STATUS_OF.get(prefix[1]!) ?? 'former'
  if (/-elect$/.test(w.lower[headEnd - 1]!)) status = 'elect'
  if (isPast(w, from, headEnd) || pastRetired(w, headEnd) > headEnd) status = 'former'
  const end = complement(w, headEnd, plural, names, holders)
  while (inner < headFirst && (EMPTY_MODIFIERS.has(w.lower[inner]!) || WHENCE.test(w.lower[inner]!))) inner++
  const words = plainWords(w, inner, headEnd)
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
    words: inFull(prefix ? words.slice(prefix[1]!.length + 1) : words),
  }
}

/** A participle before the phrase, and no adjective: "counting other people", "welcoming Prime Minister Ola Berg", but not "acting minister". */
const isGovernor = (w: Words, at: number, headFirst: number, isBeforeName: boolean): boolean =>
  w.tag[at] === VBG &&
  (at + 1 < headFirst ||
    (isBeforeName && at < headFirst && w.shape[at] === LOWER && !TITLE_MODIFIERS.has(w.lower[at]!)))

/** "Accused of | arming | rebels", "denies | killing | villagers": what is done to people; but not "of fleeing residents", who do it themselves. */
const isDone = (w: Words, at: number, headFirst: number): boolean =>
  w.tag[at] === VBG &&
  at + 1 === headFirst &&
  w.shape[at] === LOWER &&
  !THEMSELVES.has(w.known[at]) &&
  !TITLE_MODIFIERS.has(w.lower[at]!) &&
  together(w, at - 1, at) &&
  (w.tag[at - 1] === IN || w.tag[at - 1] === RB || /^(?:,|and|or)$/.test(w.lower[at - 1]!) || isVerb(w, at - 1))

/** "Lt. Gov." -> "lieutenant governor", "Brig.-Gen." -> "brigadier general". */
export function inFull(words: string): string {
  const parts = words.split(/[ -]+/)
  const full = parts.map((part) => SHORT_TITLES.get(part.toLowerCase()))
  return full.some((word) => word !== undefined) ? parts.map((part, i) => full[i] ?? part).join(' ') : words
}

/** "The last minister but one", "the minister at the time", "served as minister". */
const isPast = (w: Words, from: number, headEnd: number): boolean =>
  (w.lower[headEnd] === 'but' && w.lower[headEnd + 1] === 'one') ||
  (w.lower[headEnd] === 'at' && w.lower[headEnd + 1] === 'the' && w.lower[headEnd + 2] === 'time') ||
  (w.lower[from - 1] === 'as' &&
    w.lower[from - 2] === 'served' &&
    !/^(?:has|have|having|had)$/.test(w.lower[from - 3] ?? ''))

/** "The army's spokesman", "the Chile-backed group's leader": from "the". */
function possessorStart(w: Words, clitic: number): number {
  for (let at = clitic - 1; at >= clitic - 4 && at >= 0 && together(w, at, clitic); at--) {
    if (w.tag[at] === DT || w.tag[at] === PRP$) return at
    if ((w.shape[at] !== LOWER && !isOfficeWord(w, at) && !/-[a-z]+ed$/.test(w.printed[at]!)) || isVerb(w, at)) break
  }
  return clitic
}

/** "The Prime Minister's envoy". */
const isOfficeWord = (w: Words, at: number): boolean =>
  w.taken[at] === 0 && (w.facts[at]?.title !== undefined || TITLE_MODIFIERS.has(w.lower[at]!))

const countryBefore = (at: number, names: NamesAt): boolean => names.ending.get(at)?.kind === 'country'

function isModifier(w: Words, at: number): boolean {
  const tag = w.tag[at]!
  if (TITLE_MODIFIERS.has(w.lower[at]!) && tag !== RB) return !isVerb(w, at) || tag === VBN
  if (w.taken[at] && w.shape[at] !== LOWER) return false
  if (NAMING.has(w.known[at])) return false
  // "At least 14 people".
  if (w.lower[at - 1] === 'at' && (w.lower[at] === 'least' || w.lower[at] === 'most')) return false
  if (isMistaken(w, at)) return false
  if ((tag === VBN && w.tag[at + 1] === CD) || ((tag === VBN || tag === VBG) && governs(w, at))) return false
  if (tag === JJ || tag === JJS || tag === JJR || tag === CD || tag === VBN || tag === VBG)
    return w.shape[at] !== LOWER || !SPEAKING.has(w.known[at])
  if (tag === NN || tag === NNS) return w.shape[at] === LOWER && !w.facts[at]?.plural
  return tag === NNP && w.shape[at] !== LOWER && w.lower[at]!.includes('-')
}
/** "An act | Deputy Prime Minister Berg called": a common noun is no part of a title in capitals. */
const isBesideTitle = (w: Words, at: number): boolean =>
  w.tag[at] === NN && w.shape[at] === LOWER && !TITLE_MODIFIERS.has(w.lower[at]!)

/** "Had used laboratories", "has repeatedly denied rebels", "she updated President Berg", "information regarding persons": the verb of what follows, no word of its own. */
function governs(w: Words, at: number): boolean {
  const before = w.tag[at] === VBN && w.tag[at - 1] === RB ? at - 2 : at - 1
  if (!together(w, before, at)) return false
  return w.tag[at] === VBG
    ? w.tag[before] === NN || w.tag[before] === NNS
    : w.tag[before] === PRP || /^(?:have|has|had|'ve|'d)$/.test(w.lower[before]!)
}

/** "Would | free | ten hostages", "accused of | backing | rival rebels": a verb, whatever the tagger takes it for. */
function isMistaken(w: Words, at: number): boolean {
  const tag = w.tag[at]!
  if ((tag !== JJ && tag !== NN) || w.shape[at] !== LOWER || !together(w, at - 2, at)) return false
  if (w.tag[at - 1] === MD) return true
  return tag === NN && w.tag[at - 1] === IN && w.tag[at + 1] === JJ && w.lower[at]!.endsWith('ing')
}

/** What people do of themselves, or are. */
const THEMSELVES = new WordSet(
  'banking consulting drilling engineering fishing manufacturing mining publishing shipping trading advancing ageing aging arriving aspiring competing defecting departing deserting dying emerging fighting fleeing grieving intervening invading investing leading living missing mourning mutinying neighboring neighbouring occupying opposing participating passing practicing practising presiding protesting rebelling remaining resisting retreating returning rioting rising roaming ruling serving sitting sleeping speaking standing starving striking struggling surrendering surviving suffering touring travelling traveling visiting voting waiting warring working'.split(
    ' ',
  ),
)
const NAMING = new WordSet('name names named appointed called made become elected sworn'.split(' '))
const SPEAKING = new WordSet('said told asked added warned called including according following'.split(' '))
