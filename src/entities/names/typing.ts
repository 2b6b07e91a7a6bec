import { tagsSeen } from '../../learned/dictionary.js'
import { PARTS } from '../../lexicon/nouns.js'
import { GROUP_FIRST } from '../../lexicon/organisations.js'
import { factsOf } from '../knowledge/facts.js'
import { opinionOf } from '../knowledge/known-names.js'
import { isOfficeHolder } from '../knowledge/people.js'
import { slug } from '../knowledge/slug.js'
import {
  AT_PLACE,
  BODY,
  isBodyAfter,
  isBodyNoun,
  isFirm,
  isGround,
  isInterviewer,
  isMaker,
  isOutlet,
  isSeat,
  isTold,
  isTown,
  MEDIUM,
  MEMBERS,
  OF_PERSON,
  PEERS,
  PLACE_NOUN,
  SPEECH,
  STAFF,
} from './beside.js'
import { longest } from './known.js'
import { isPluralBehindThe } from './name-heads.js'
import { isGivenName, isOpening } from './name-words.js'
import type { Named } from './named.js'
import { isNobody, OFFICE_ENDS } from './nobody.js'
import type { Candidate } from './runs.js'
import { isBeforeChief, titleBefore } from './title-before.js'
import { type Kind, leading, noVotes, type Votes, vote } from './votes.js'
import {
  CAPITALS,
  DT,
  inHeading,
  isCapital,
  isFiniteVerb,
  isVerb,
  LOWER,
  NNP,
  POS,
  plainWords,
  sliceWords,
  together,
  VBD,
  VBZ,
  type Words,
} from './words.js'

const MAKER = 'company that makes'

/** Types every candidate by the words around all its occurrences in the article; what stays undecided is left out. */
export function typeCandidates(w: Words, candidates: readonly Candidate[]): Named[] {
  const keys = candidates.map((c) => sliceWords(w, c.first, c.end).toLowerCase())
  const bySurface = new Map<string, Votes>()
  const bodyEnds = new Set(candidates.flatMap(({ head, end }) => (head === 'organisation' ? [end] : [])))
  for (const [i, c] of candidates.entries()) {
    const key = keys[i]!
    let votes = bySurface.get(key)
    if (!votes) bySurface.set(key, (votes = noVotes()))
    judge(w, c, votes)
    if (isBehindBody(w, c, bodyEnds)) vote(votes, 'organisation', 5, 'in brackets behind a body')
  }
  shareSurnames(w, candidates, keys, bySurface)
  const named: Named[] = []
  for (const [i, c] of candidates.entries()) {
    const votes = bySurface.get(keys[i]!)!
    const nameless = (c.head === 'none' && !c.titled) || isNobody(w, c)
    const kind = nameless ? null : decide(w, c, votes)
    if (kind) named.push(nameAs(w, c, kind, votes.evidence[kind]))
  }
  return named
}

/** "The Maritime Guard Agency (Sjovakt)". */
const isBehindBody = (w: Words, { first, end }: Candidate, bodyEnds: ReadonlySet<number>): boolean =>
  end - first === 1 &&
  w.lower[first - 1] === '(' &&
  w.lower[end] === ')' &&
  (bodyEnds.has(first - 1) || (w.facts[first - 2]?.head !== undefined && isCapital(w, first - 2)))

function judge(w: Words, c: Candidate, votes: Votes): void {
  const { first, end } = c
  const size = end - first
  if (c.head && c.head !== 'none') vote(votes, c.head, 5, 'head word')
  if (size > 1 && GROUP_FIRST.has(w.lower[first]!)) vote(votes, 'organisation', 5, 'first word of a group')
  if (c.titled) vote(votes, 'person', 5, 'title before name')
  let start = first - 1
  const article = together(w, start, first) && w.tag[start] === DT
  if (article) start--
  const before = together(w, start, first) ? w.lower[start]! : ''
  const next = together(w, end, first) ? w.lower[end]! : ''
  if (size > 1 && isGivenName(w, first)) vote(votes, 'person', 3, 'given name')
  if (size > 1 && isGivenName(w, end - 1) && !isGivenName(w, first)) vote(votes, 'person', 1.5, 'given name last')
  if (size === 1 && isGivenName(w, first)) vote(votes, 'person', 1.5, 'given name')
  if (size > 1 && size < 4 && w.facts[first]?.family) vote(votes, 'person', 2, 'family name first')
  if (/^[A-Z]\.$/.test(w.printed[first + 1] ?? '') && size > 2) vote(votes, 'person', 3, 'initial')
  if (size > 1 && /^[A-Z]\.(?:[A-Z]\.)?$/.test(w.printed[first]!)) vote(votes, 'person', 3, 'initials')
  if (/^(?:abu|bin|ibn|van|von|de|al-\p{L}+|el-\p{L}+)$/u.test(w.lower[first + 1] ?? '') && size > 2)
    vote(votes, 'person', 2, 'particle')
  // "Umm Harba" is a place, "Umm Ahmed" his mother.
  if (w.lower[first] === 'umm' && size > 1) vote(votes, isGivenName(w, end - 1) ? 'person' : 'place', 2, 'mother of')
  if (/^(?:abu|abd|bin|ibn|mc\p{L}+|o'\p{L}+)$/u.test(w.lower[first]!) && size > 1) vote(votes, 'person', 2, 'particle')
  if (AT_PLACE.has(before) && !article) vote(votes, 'place', size > 2 ? 1 : 2, 'where')
  if ((before === 'from' || before === 'to') && !article) vote(votes, 'place', 0.7, 'whence or whither')
  if (before === 'of' && PLACE_NOUN.has(w.known[start - 1])) vote(votes, 'place', 4, 'kind of place before')
  if (before === ',' && next === ')' && isSeat(w, start)) vote(votes, 'place', 8, 'seat behind a party')
  if (before === 'of' && PEERS.has(w.known[start - 2])) vote(votes, 'place', 5, 'peer before')
  if (before === 'of' && next === ',' && size > 1 && isFirm(w, first, end))
    vote(votes, 'organisation', 12, 'firm of a lawyer')
  if (before === 'calls' && w.lower.slice(Math.max(0, start - 5), start).includes('what'))
    vote(votes, 'place', 3, 'called so')
  if (before === 'and' && isListedPlace(w, start)) vote(votes, 'place', 3, 'kind of place before')
  if (before !== '' && PLACE_NOUN.has(w.known[start])) vote(votes, 'place', 2.5, 'direction or kind of place before')
  if (isGround(w, end, first)) vote(votes, 'place', 4, 'kind of place after')
  else if (next !== '' && PLACE_NOUN.has(w.known[end]) && !isVerb(w, end))
    vote(votes, 'place', 1.5, 'kind of place after')
  if (next === ',' && together(w, end + 1, first) && !c.titled && isPlaceName(w, end + 1))
    vote(votes, 'place', 2.5, 'country after')
  if (next === ',' && (w.lower[end + 1] === 'who' || w.lower[end + 1] === 'whose')) vote(votes, 'person', 4, 'who')
  if (next === 'who') vote(votes, 'person', 3, 'who')
  if (next === ',' && /^\d{1,2}$/.test(w.lower[end + 1] ?? '') && w.lower[end + 2] === ',')
    vote(votes, 'person', 4, 'age')
  if (next === ',' && titleSoon(w, end + 1, first)) vote(votes, 'person', 3.5, 'title after name')
  if (before === ',' && !article && titleBefore(w, start)) {
    // "The Director, Defence Media Operations, General Ola Berg": what the office is of.
    const isOffice = size > 1 && next === ',' && OFFICE_ENDS.has(w.known[end - 1])
    vote(votes, isOffice ? 'organisation' : 'person', isOffice ? 5 : 3, 'title before the comma')
  }
  // "Said | Reform | Minister Ola Berg".
  const isOfTitle = w.facts[end]?.title !== undefined && isCapital(w, end)
  if (SPEECH.test(next) || (SPEECH.test(before) && !article && !isOfTitle))
    vote(votes, 'person', size > 1 ? 1.5 : 1, 'speaks')
  if (size === 1 && !article && together(w, end, first) && (w.tag[end] === VBD || w.tag[end] === VBZ))
    vote(votes, 'person', 0.7, 'subject')
  if (MEDIUM.has(next) && w.shape[end] === LOWER) vote(votes, 'organisation', 5, 'medium after')
  if (w.lower[end - 1] === 'tv' && size > 1) vote(votes, 'organisation', 5, 'medium')
  if ((MEDIUM.has(before) || BODY.has(before)) && !article && !c.titled && w.shape[start] === LOWER)
    vote(votes, 'organisation', 4, 'kind of body before')
  if (MEMBERS.has(next)) vote(votes, 'organisation', 2.5, 'members after')
  const whose = w.lower[start - 1] ?? ''
  if (before === 'of' && MEMBERS.has(whose)) vote(votes, 'organisation', 3, 'members before')
  // "Campaigners from Clear Skies Now": those who come from a place are fewer.
  if ((before === 'from' || before === 'at') && size > 1 && STAFF.has(whose))
    vote(votes, 'organisation', 3, 'staff before')
  if (!c.titled && isMaker(w, end)) vote(votes, 'organisation', 4, MAKER)
  if (next === ',' && !c.titled && isTown(w, end + 1)) vote(votes, 'place', 4, 'kind of place in apposition')
  if (next === ',' && isBodyNoun(w, end + 1)) vote(votes, 'organisation', 4, 'kind of body after')
  if (isBodyAfter(w, end) && !/^an?$/.test(w.lower[first - 1] ?? ''))
    vote(votes, 'organisation', 3, 'kind of body behind it')
  if (isBeforeChief(w, end)) vote(votes, 'organisation', 4, 'its chief after')
  if (size === 1 && w.shape[first] === CAPITALS && w.printed[first]!.length < 8 && !w.shouting[w.sentence[first]!])
    vote(votes, 'organisation', 2.5, 'abbreviation')
  if (next === '(' && w.lower[end + 2] === ')' && w.shape[end + 1] === CAPITALS)
    vote(votes, 'organisation', 2.5, 'abbreviation after')
  if (before === '(' && next === ')' && size > 1) vote(votes, 'organisation', 1.5, 'in brackets')
  if (article && size > 1) vote(votes, 'organisation', 1.5, 'article')
  if (size > 1 && !c.head && !c.titled && isPluralBehindThe(w, first, end))
    vote(votes, 'organisation', 4, 'plural behind the')
  if (article && size === 1) vote(votes, 'organisation', 0.7, 'article')
  if (w.tag[end] === POS && together(w, end, first) && size > 1) vote(votes, 'person', 0.5, 'possessor')
  if (size === 1 && w.tag[end] === POS && OF_PERSON.test(w.lower[end + 1] ?? ''))
    vote(votes, 'person', 2.5, 'possessor')
  if (size === 1 && isOfficeHolder(w.lower[first]!)) vote(votes, 'person', 1.5, 'surname of an office holder')
  if (!c.titled && isTold(w, start + 1) && isOutlet(w, first, end)) vote(votes, 'organisation', 5, 'outlet told')
  if (!c.titled && size > 1 && !isGivenName(w, first) && isInterviewer(w, start + 1))
    vote(votes, 'organisation', 3, 'interviewer')
  if (w.facts[first]?.name?.entries.length && size === 2 && !c.head && !c.titled && !isGivenName(w, first))
    vote(votes, 'organisation', 2.2, 'place in the name')
  for (let i = first; i < end; i++) if (w.lower[i] === '&') vote(votes, 'organisation', 2, 'ampersand')
}

/** "The towns of Jabla and Banias": a list of places before "and". */
function isListedPlace(w: Words, and: number): boolean {
  let i = and - 1
  while (and - i < 12 && together(w, i, and) && (w.lower[i] === ',' || isCapital(w, i))) i--
  return together(w, i, and) && w.lower[i] === 'of' && PLACE_NOUN.has(w.known[i - 1])
}

/**
 * "Lund, | Norway", but not "UN", which is an organisation alone, nor "in", with which a longer name may begin, nor "Liv Dahl, | Chile's
 * Ana Ruiz".
 */
function isPlaceName(w: Words, i: number): boolean {
  const name = isCapital(w, i) ? longest(w, i, w.facts[i]?.name) : null
  if (!name?.entries.some((k) => k.kind !== 'organisation')) return false
  return !(w.tag[name.end] === POS && isCapital(w, name.end + 1))
}

/** A title within a few words, before the phrase ends: ", the Norwegian defence minister". */
function titleSoon(w: Words, from: number, of: number): boolean {
  for (let i = from; i < from + 6 && together(w, i, of); i++) {
    if (w.lower[i] === ',' || w.lower[i] === 'and' || isVerb(w, i)) return false
    const title = w.facts[i]?.title && longest(w, i, w.facts[i]!.title)
    // "Nobody had warned Aoki, the president told them": with a verb of its own a title is somebody else's.
    if (title) return !isFiniteVerb(w, title.end)
    if (w.facts[i]?.noun?.kind === 'person' && !PARTS.has(w.known[i])) return true
  }
  return false
}

/** A last or first name alone takes the side of the full name that the article gives. */
function shareSurnames(
  w: Words,
  candidates: readonly Candidate[],
  keys: readonly string[],
  bySurface: Map<string, Votes>,
): void {
  const whole = new Map<string, Votes>()
  for (const [i, c] of candidates.entries()) {
    const votes = bySurface.get(keys[i]!)!
    if (c.end - c.first < 2 || votes.person <= Math.max(votes.organisation, votes.place)) continue
    for (const at of [c.first, c.end - 1]) whole.set(w.lower[at]!, votes)
  }
  for (const [i, c] of candidates.entries()) {
    const full = c.end - c.first === 1 ? whole.get(keys[i]!) : undefined
    const votes = bySurface.get(keys[i]!)!
    if (!full || votes.evidence.person.has('full name in the article')) continue
    votes.person += 4
    votes.evidence.person.set('full name in the article', 4)
  }
}

const isClear = (votes: Votes, { kind, lead }: ReturnType<typeof leading>): boolean => votes[kind] >= 2 && lead >= 1

/** True where the names that compromise knows may tell more: a short name that is printed like one. */
function isOpen(w: Words, c: Candidate): boolean {
  if (c.head === 'none' || c.end - c.first > 3 || w.tag[c.first] !== NNP) return false
  return w.printed[c.first]!.length > 2
}

function decide(w: Words, c: Candidate, votes: Votes): Kind | null {
  const size = c.end - c.first
  const best = leading(votes)
  if (isClear(votes, best)) return best.kind
  const opinion = isOpen(w, c) ? opinionOf(w.lower.slice(c.first, c.end)) : null
  if (opinion && !votes.evidence[opinion].has('compromise')) {
    votes[opinion] += 1.8
    votes.evidence[opinion].set('compromise', 1.8)
  }
  const again = leading(votes).kind
  if (votes[again] >= 1.5) return again
  if (size === 2 || size === 3) return !w.shouting[w.sentence[c.first]!] && allNames(w, c) ? 'person' : null
  if (votes[again] <= 0.6 || size > 1 || w.tag[c.first] !== NNP) return null
  // "Strike hits base", "Ceasefire collapses", "Crews worked".
  return isOpening(w, c.first) && (isSeen(w.lower[c.first]!) || inHeading(w, c.first)) ? null : again
}

/** A word, or the plural of a noun. */
const isSeen = (lower: string): boolean =>
  tagsSeen(lower) !== undefined || (lower.endsWith('s') && factsOf(lower.slice(0, -1))?.noun !== undefined)

const allNames = (w: Words, c: Candidate): boolean => {
  for (let i = c.first; i < c.end; i++)
    if (w.tag[i] !== NNP || w.facts[i]?.noun || w.facts[i]?.plural || w.shape[i] === CAPITALS) return false
  return true
}

function nameAs(w: Words, c: Candidate, kind: Kind, evidence: ReadonlyMap<string, number>): Named {
  const name = plainWords(w, c.first, c.end)
  const why = [...evidence.keys()]
  if (why.length > 1) why.sort((a, b) => evidence.get(b)! - evidence.get(a)!)
  return {
    first: c.first,
    end: c.end,
    start: w.start[c.first]!,
    stop: w.end[c.end - 1]!,
    kind,
    id: kind === 'person' ? undefined : `${kind}:${slug(name)}`,
    name,
    form: w.shape[c.first] === CAPITALS && c.end - c.first === 1 && kind === 'organisation' ? 'abbreviation' : 'name',
    rule: why[0] ?? 'capitalised name',
    evidence: why,
    as: undefined,
    country: undefined,
    sector: c.sector || (evidence.has(MAKER) ? 'company' : undefined),
    roles: [],
    gender: undefined,
    body: undefined,
    nested: false,
  }
}
