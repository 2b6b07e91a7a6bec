import { WordSet } from '../../lexicon/word-sets.js'
import { longest } from '../names/known.js'
import type { Named, NamesAt } from '../names/named.js'
import { beforeParty } from '../names/parties.js'
import { pastAside } from '../names/title-asides.js'
import { titleFrom } from '../names/title-words.js'
import { CAPITALS, IN, inHeading, isFiniteVerb, LOWER, MARK, POS, together, VBN, type Words } from '../names/words.js'
import type { Held, Phrase } from './phrases.js'
import { portfolioEnd } from './portfolios.js'
import { whoServed } from './verb-roles.js'

/** "Ola Berg, | currently | chief of the army staff", "who is | also | minister". */
const ADVERBS = new WordSet('currently now presently today also'.split(' '))

/** "She named Ola Berg foreign minister." */
const CHOOSES = /^(?:nam|appoint|declar|elect|mak|made|reappoint)/
const IS = new Set('is was as became remains being named appointed'.split(' '))

/** "Was chief of staff | until 2019", "from 2017 to 2019", "between 2017 and 2019": an office that is over. */
const endsBy = (w: Words, at: number): boolean =>
  w.lower[at] === 'until' ||
  (/^(?:from|between)$/.test(w.lower[at] ?? '') &&
    /^(?:to|until|till|and|through)$/.test(w.lower[at + 2] ?? '') &&
    /^\d{4}$/.test(w.lower[at + 1]!) &&
    /^\d{4}$/.test(w.lower[at + 3] ?? ''))

/** "One of the family's | lawyers, Ola Berg,". */
function isOneOf(w: Words, headFirst: number): boolean {
  for (let i = headFirst - 1; i > headFirst - 7 && together(w, i, headFirst); i--)
    if (w.lower[i] === 'of' && w.lower[i - 1] === 'one') return true
  return false
}

/** What may open a list of names after "the ministers of Japan and Norway". */
const ASIDE = /^(?:[—–(:-]|--)$/

/** "Ola Berg MP". */
const LETTERS = 'letters after name'

/** The people to whom the words right beside a title give it, or null where it stands alone. */
export function beside(
  w: Words,
  p: Phrase,
  names: NamesAt,
  last: Held | undefined,
  next: Phrase | undefined,
): Held | null {
  const follow = nameBehind(w, p.end, names) ?? (p.end === p.headEnd ? undefined : names.starting.get(p.headEnd))
  if (follow?.kind === 'person' && together(w, follow.first, p.headFirst) && (p.title?.before ?? true)) {
    const people = p.plural ? listFrom(w, follow, names) : [follow]
    return { phrase: p, people, joined: true, rule: 'title before name' }
  }
  // "A judge | named | Ola Berg", but not "the president named Ola Berg".
  const isCalled = w.lower[p.end] === 'named' && w.tag[p.end] === VBN && /^an?$/.test(p.determiner)
  const called = isCalled ? nameBehind(w, p.end + 1, names) : undefined
  if (called?.kind === 'person') return { phrase: p, people: [called], joined: false, rule: 'named so' }
  const chained =
    next && (next.first === p.end || next.headFirst === p.end || isOneWith(w, p, next))
      ? nameBehind(w, next.end, names)
      : undefined
  if (chained?.kind === 'person' && !p.plural && (p.title?.before ?? true))
    return { phrase: p, people: [chained], joined: true, rule: 'title before name' }
  const lettered = p.first === p.headFirst && w.shape[p.first] === CAPITALS ? names.ending.get(p.first) : undefined
  if (lettered?.kind === 'person') return { phrase: p, people: [lettered], joined: true, rule: LETTERS }
  // "Ola Berg, | Ana Ruiz's aide".
  const patron = w.tag[p.first - 1] === POS ? names.ending.get(p.first - 1) : undefined
  const near = (patron?.kind === 'person' ? patron.first : p.first) - 1
  const mark = ADVERBS.has(w.known[near]) ? near - 1 : near
  const before = w.lower[mark]
  if (together(w, mark, p.first)) {
    const letters = last?.rule === LETTERS && last.phrase.end === mark ? last.people[0] : undefined
    const owner = names.ending.get(beforeParty(w, mark)) ?? letters
    if (
      (before === ',' || before === '(' || before === '—' || before === '–' || before === '-' || before === '--') &&
      owner?.kind === 'person' &&
      // "Nobody had warned Ola Berg, the minister told them": with no comma behind it, a title has a verb of its own.
      !isFiniteVerb(w, p.end) &&
      !partsSubject(w, p.end) &&
      !isPaired(w, p) &&
      !opensSubject(w, p, names)
    ) {
      if (!p.plural && !(p.end === p.headEnd && w.tag[p.end] === POS))
        return { phrase: p, people: [owner], joined: false, rule: 'apposition after name' }
    }
    if (before === 'and' && last && last.phrase.end === mark && last.people.length === 1 && !last.joined && !p.plural) {
      return { phrase: p, people: last.people, joined: false, rule: 'second apposition' }
    }
    // "Senator Ola Berg, Republican of Texas and a member of the committee".
    if (before === 'and' && owner?.kind === 'person' && owner.end < mark && !p.plural)
      return { phrase: p, people: [owner], joined: false, rule: 'second apposition' }
    const chosen = names.ending.get(p.first)
    if (chosen?.kind === 'person' && p.determiner === '' && !p.plural && CHOOSES.test(w.lower[chosen.first - 1] ?? ''))
      return { phrase: p, people: [chosen], joined: false, rule: 'named to the office' }
    const server = before === 'as' && !p.plural ? whoServed(w, mark - 1, names) : undefined
    if (server?.kind === 'person') return { phrase: p, people: [server], joined: false, rule: 'predicate' }
    if (IS.has(before!) && !p.plural) {
      // "Ola Berg, now the premier, | was | once mayor".
      const titled = last?.phrase.end === mark - 1 && last.people.length === 1 ? last.people[0] : undefined
      const subject =
        names.ending.get(mark) ??
        titled ??
        names.ending.get(mark - 1) ??
        (w.lower[mark - 1] === ',' ? undefined : names.ending.get(mark - 2))
      if (subject?.kind === 'person' && together(w, subject.first, p.first)) {
        const left = before === 'as' && /^(?:replac|succeed)/.test(w.lower[subject.first - 1] ?? '')
        const heir = left ? names.ending.get(subject.first - 1) : undefined
        if (heir?.kind === 'person') return { phrase: p, people: [heir], joined: false, rule: 'successor' }
        const isOver = /^(?:was|as)$/.test(before!) && endsBy(w, p.end)
        const phrase = left || isOver ? { ...p, status: 'former' as const } : p
        return { phrase, people: [subject], joined: false, rule: 'predicate' }
      }
    }
  }
  const predicate =
    /^(?:is|was|remains)$/.test(w.lower[p.end] ?? '') && together(w, p.end + 1, p.first)
      ? names.starting.get(p.end + 1)
      : undefined
  if (predicate?.kind === 'person' && !p.plural && p.determiner === 'the')
    return { phrase: p, people: [predicate], joined: false, rule: 'predicate' }
  const of = p.plural ? null : ofBodyBetween(w, p, names)
  if (of) return of
  // "The envoy herself, Leila Mansour".
  const end = /^(?:him|her|it)self$/.test(w.lower[p.end] ?? '') ? p.end + 1 : pastAside(w, p.end)
  const titled = next && next.first === end + 1 ? nameBehind(w, next.end, names) : undefined
  const comma = nameBehind(w, end + 1, names) ?? titled
  // "The Prime Minister (Dame Ana Berg)".
  const isBracketed = w.lower[end] === '(' && comma !== undefined && w.lower[comma.end] === ')'
  if (
    !isWithin(p, last) &&
    (w.lower[end] === ',' || isBracketed || (p.plural && p.holders.length > 1 && ASIDE.test(w.lower[end]!))) &&
    comma?.kind === 'person' &&
    together(w, comma.first, p.first) &&
    (isBracketed ||
      p.determiner !== '' ||
      p.holders.length > 0 ||
      (w.shape[p.headFirst] !== LOWER && p.title?.kind !== 'official'))
  ) {
    if (p.plural) {
      const people = listFrom(w, comma, names)
      // "After meeting the EU ministers, Ola Berg left": several are not one.
      const isOne = people.length === 1 && !isOneOf(w, p.headFirst)
      return isOne ? null : { phrase: p, people, joined: false, rule: 'apposition before name' }
    }
    // "The council president, Ola Berg | of Norway".
    const behind = afterCountry(w, comma, names)
    if (/^[,.)]$/.test(w.lower[behind] ?? '') || !together(w, behind, p.first))
      return { phrase: p, people: [comma], joined: false, rule: 'apposition before name' }
  }
  return null
}

/** "Ola Berg, an aide | insisted, | had never seen it": a verb of the aside, however it is tagged, since that of the name follows. */
const partsSubject = (w: Words, i: number): boolean =>
  w.tag[i] === VBN && w.lower[i + 1] === ',' && isFiniteVerb(w, i + 2) && together(w, i + 2, i)

/** "The envoy of | the Secretary-General for Yemen, | Ola Berg,": an office that says whose the one before is. */
const isWithin = (p: Phrase, last: Held | undefined): boolean =>
  last !== undefined && last.people.length === 1 && p.first > last.phrase.first && p.first < last.phrase.end

/** "Berg, | Chilean president | hold talks": in a headline the comma says "and", where none closes behind it. */
const isPaired = (w: Words, p: Phrase): boolean =>
  inHeading(w, p.first) &&
  p.determiner === '' &&
  together(w, p.end, p.first) &&
  w.shape[p.end] !== MARK &&
  w.tag[p.end] !== IN &&
  w.lower[p.end] !== 'who'

/** "After a call from Paul Reese, | the governor, Ola Berg, | said": between commas and before a verb the name is whose title it is. */
function opensSubject(w: Words, p: Phrase, names: NamesAt): boolean {
  const person = w.lower[p.end] === ',' && p.determiner === 'the' ? names.starting.get(p.end + 1) : undefined
  return person?.kind === 'person' && w.lower[person.end] === ',' && isFiniteVerb(w, person.end + 1)
}

/**
 * "Prime Minister and Foreign Minister Ola Berg": two offices of one; but not "the premier and Norwegian Foreign Minister Ola Berg", nor "the
 * premier and Foreign Minister Ola Berg".
 */
const isOneWith = (w: Words, p: Phrase, next: Phrase): boolean =>
  next.first === p.end + 1 &&
  w.lower[p.end] === 'and' &&
  next.determiner === '' &&
  next.holders.every((holder) => holder.first >= next.headEnd || (p.determiner === '' && !isAbroad(p, holder))) &&
  !(p.determiner === 'the' && w.shape[p.headFirst] === LOWER && w.shape[next.headFirst] !== LOWER)

/** Of "Israeli premier and US President Ola Berg", the second country. */
const isAbroad = (p: Phrase, { kind, id }: Named): boolean =>
  kind === 'country' && p.holders.some((own) => own.kind === 'country' && own.id !== id)

/** "The Director, Defence Media Operations, General Ola Berg,": the body of the office stands between commas. */
function ofBodyBetween(w: Words, p: Phrase, names: NamesAt): Held | null {
  const body = w.lower[p.end] === ',' ? names.starting.get(p.end + 1) : undefined
  if (body?.kind !== 'organisation' || w.lower[body.end] !== ',' || w.shape[p.headFirst] === LOWER) return null
  const person = nameBehind(w, body.end + 1, names)
  if (person?.kind !== 'person' || !together(w, person.first, p.first)) return null
  const phrase = { ...p, end: body.end, holders: [...p.holders, body] }
  return { phrase, people: [person], joined: false, rule: 'apposition before name' }
}

/** "Admiral Sir Ola Berg", "Chief of Army Staff (COAS) General (retd) Ola Berg": whoever is named behind the titles from token `end` on. */
function nameBehind(w: Words, end: number, names: NamesAt): Named | undefined {
  for (let at = end, titles = 0; titles < MOST_TITLES; titles++) {
    if (names.starting.has(at)) return names.starting.get(at)
    const past = pastTitle(w, at)
    if (past === at || !together(w, past, end - 1)) return undefined
    at = past
  }
  return undefined
}
const MOST_TITLES = 6

/** Past brackets, a form of address or a title in capitals, or `at`. */
function pastTitle(w: Words, at: number): number {
  const aside = pastAside(w, at)
  if (aside > at || !together(w, at, at - 1)) return aside
  const from = w.lower[at] === 'the' ? at + 1 : at
  const address = w.facts[from]?.title ? longest(w, from, w.facts[from]!.title) : null
  if (address?.entries[0]?.kind === 'honorific') return address.end
  const title = w.shape[at] === LOWER || w.taken[at] ? null : titleFrom(w, at, at + 4)
  return title?.entries.some(({ before }) => before) ? portfolioEnd(w, title.end) : at
}

/** "Aoki and Berg", "Aoki, Berg and Ruiz", each perhaps with an aside in brackets. */
function listFrom(w: Words, first: Named, names: NamesAt): Named[] {
  const people = [first]
  for (let at = afterCountry(w, first, names); together(w, at, first.first) && people.length < 9; ) {
    let next = at
    while ((w.lower[next] === ',' || w.lower[next] === 'and') && together(w, next, first.first)) next++
    const person = names.starting.get(next)
    if (next === at || person?.kind !== 'person') break
    people.push(person)
    at = afterCountry(w, person, names)
  }
  return people
}

/** "Berg | of Norway": past the country. */
function afterCountry(w: Words, { end }: Named, names: NamesAt): number {
  const country = w.lower[end] === 'of' ? names.starting.get(end + 1) : undefined
  return country?.kind === 'country' ? country.end : end
}
