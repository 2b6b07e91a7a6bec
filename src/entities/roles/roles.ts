import type { Role } from '../../model/entity.js'
import { longest } from '../names/known.js'
import type { Named, NamesAt } from '../names/named.js'
import { CAPITALS, isFiniteVerb, LOWER, POS, together, type Words } from '../names/words.js'
import type { Context } from './context.js'
import { type Bearers, countryHeld, inOffice, modelOf, NATIONAL_KINDS, relationOf, surname } from './counterparts.js'
import { titleIn } from './national.js'
import type { Held, Phrase } from './phrases.js'
import { isBare, isGroups, isWith, OWNED, ofSome } from './spokespeople.js'
import { whoServed } from './verb-roles.js'

/** "She named Ola Berg foreign minister." */
const CHOOSES = /^(?:nam|appoint|declar|elect|mak|made|reappoint)/
const IS = new Set('is was as became remains being named appointed'.split(' '))

/** Gives titles to the people beside them, and says which stand alone. Phrases come in text order. */
export function giveRoles(w: Words, phrases: readonly Phrase[], at: NamesAt, context: Context): Held[] {
  const names: Bearers = { roles: new Map(), ...at }
  const held: Held[] = []
  let last: Held | undefined
  for (const [number, phrase] of phrases.entries()) {
    const found = beside(w, phrase, names, last, phrases[number + 1])
    const one: Held = found ?? { phrase: inOffice(w, phrase, names, last), people: [], joined: false, rule: 'title' }
    for (const [i, person] of one.people.entries())
      assign(w, person, one.phrase, i, one.people.length, names, context, last, phrases[number + 1])
    held.push(one)
    last = one
  }
  return held
}

/** What may open a list of names after "the ministers of Japan and Norway". */
const ASIDE = /^(?:[—–(:-]|--)$/

/** "Ola Berg MP". */
const LETTERS = 'letters after name'

function beside(w: Words, p: Phrase, names: NamesAt, last: Held | undefined, next: Phrase | undefined): Held | null {
  const follow = nameAfterTitles(w, p.end, names) ?? (p.end === p.headEnd ? undefined : names.starting.get(p.headEnd))
  if (follow?.kind === 'person' && together(w, follow.first, p.headFirst) && (p.title?.before ?? true)) {
    const people = p.plural ? listFrom(w, follow, names) : [follow]
    return { phrase: p, people, joined: true, rule: 'title before name' }
  }
  const chained =
    next &&
    (next.first === p.end ||
      next.headFirst === p.end ||
      (next.first === p.end + 1 && w.lower[p.end] === 'and' && next.determiner === ''))
      ? names.starting.get(next.end)
      : undefined
  if (chained?.kind === 'person' && !p.plural && (p.title?.before ?? true))
    return { phrase: p, people: [chained], joined: true, rule: 'title before name' }
  const lettered = p.first === p.headFirst && w.shape[p.first] === CAPITALS ? names.ending.get(p.first) : undefined
  if (lettered?.kind === 'person') return { phrase: p, people: [lettered], joined: true, rule: LETTERS }
  const before = w.lower[p.first - 1]
  if (together(w, p.first - 1, p.first)) {
    const letters = last?.rule === LETTERS && last.phrase.end === p.first - 1 ? last.people[0] : undefined
    const owner = names.ending.get(p.first - 1) ?? letters
    if (
      (before === ',' || before === '(' || before === '—' || before === '–' || before === '-' || before === '--') &&
      owner?.kind === 'person' &&
      // "Nobody had warned Ola Berg, the minister told them": with no comma behind it, a title has a verb of its own.
      !isFiniteVerb(w, p.end)
    ) {
      if (!p.plural && !(p.end === p.headEnd && w.tag[p.end] === POS))
        return { phrase: p, people: [owner], joined: false, rule: 'apposition after name' }
    }
    if (
      before === 'and' &&
      last &&
      last.phrase.end === p.first - 1 &&
      last.people.length === 1 &&
      !last.joined &&
      !p.plural
    ) {
      return { phrase: p, people: last.people, joined: false, rule: 'second apposition' }
    }
    const chosen = names.ending.get(p.first)
    if (chosen?.kind === 'person' && p.determiner === '' && !p.plural && CHOOSES.test(w.lower[chosen.first - 1] ?? ''))
      return { phrase: p, people: [chosen], joined: false, rule: 'named to the office' }
    const server = before === 'as' && !p.plural ? whoServed(w, p.first - 2, names) : undefined
    if (server?.kind === 'person') return { phrase: p, people: [server], joined: false, rule: 'predicate' }
    if (IS.has(before!) && !p.plural) {
      const subject =
        names.ending.get(p.first - 1) ??
        names.ending.get(p.first - 2) ??
        (w.lower[p.first - 2] === ',' ? undefined : names.ending.get(p.first - 3))
      if (subject?.kind === 'person' && together(w, subject.first, p.first)) {
        const left = before === 'as' && /^(?:replac|succeed)/.test(w.lower[subject.first - 1] ?? '')
        const heir = left ? names.ending.get(subject.first - 1) : undefined
        if (heir?.kind === 'person') return { phrase: p, people: [heir], joined: false, rule: 'successor' }
        // "Who was chief of staff until 2019".
        const isOver = before === 'was' && w.lower[p.end] === 'until'
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
  // "The envoy herself, Leila Mansour".
  const end = /^(?:him|her|it)self$/.test(w.lower[p.end] ?? '') ? p.end + 1 : p.end
  const titled = next && next.first === end + 1 ? nameAfterTitles(w, next.end, names) : undefined
  const comma = names.starting.get(end + 1) ?? titled
  // "The Prime Minister (Dame Ana Berg)".
  const isBracketed = w.lower[end] === '(' && comma !== undefined && w.lower[comma.end] === ')'
  if (
    (w.lower[end] === ',' || isBracketed || (p.plural && p.holders.length > 1 && ASIDE.test(w.lower[end]!))) &&
    comma?.kind === 'person' &&
    together(w, comma.first, p.first) &&
    (isBracketed ||
      p.determiner !== '' ||
      p.holders.length > 0 ||
      (w.shape[p.headFirst] !== LOWER && p.title?.kind !== 'official'))
  ) {
    if (p.plural) return { phrase: p, people: listFrom(w, comma, names), joined: false, rule: 'apposition before name' }
    const after = w.lower[comma.end]
    if (after === ',' || after === '.' || after === ')' || !together(w, comma.end, p.first))
      return { phrase: p, people: [comma], joined: false, rule: 'apposition before name' }
  }
  return null
}

/** "Admiral Sir Ola Berg", "Senator the Hon Ana Ruiz": past a form of address. */
function nameAfterTitles(w: Words, end: number, names: NamesAt): Named | undefined {
  if (names.starting.has(end)) return names.starting.get(end)
  const from = w.lower[end] === 'the' ? end + 1 : end
  const address = w.facts[from]?.title ? longest(w, from, w.facts[from]!.title) : null
  return address?.entries[0]?.kind === 'honorific' ? names.starting.get(address.end) : undefined
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

function assign(
  w: Words,
  person: Named,
  p: Phrase,
  index: number,
  count: number,
  names: Bearers,
  context: Context,
  last: Held | undefined,
  next: Phrase | undefined,
): void {
  const title = p.title
  if (title?.gender && !p.plural) person.gender = title.gender
  if (title?.kind === 'honorific') return
  const paired =
    p.holders.length === count && count > 1
      ? p.holders.slice(index, index + 1)
      : count > 1 && p.holders.length > 1
        ? []
        : p.holders
  const sender = p.title?.kind === 'diplomat' ? paired.filter((h) => !isPost(w, h)) : paired
  const held = sender.map(countryHeld).find((c) => c !== undefined) ?? countryAfter(w, person, names)
  const organisation = paired.filter((h) => h.kind === 'organisation').at(-1)
  const relation = relationOf(p)
  const counterpart = relation !== undefined
  const model = counterpart ? modelOf(w, p, names, person, last) : undefined
  if (counterpart && !model) return
  const words =
    (model && titleIn(inGender(w, model.title, person), held)) ??
    (p.plural ? singular(p.words) : p.words).toLowerCase().replace(LEANING, '')
  if (
    /^(?:son|daughter|wife|husband|brother|sister|mother|father|widow|cousin|nephew|niece|friend|ally|spouse|partner)$/.test(
      words,
    )
  )
    return
  const isNobodys = title?.kind === 'spokesperson' && paired.length === 0 && !isGroups(w, p)
  const owner =
    (OWNED.test(p.determiner) || isWith(w, p)) && sender.length === 0 ? context.ownerBefore(p.first) : undefined
  const isOfWorld = paired.length === 0 && p.determiner === '' && /^(?:secretary|director)[ -]general$/.test(words)
  const owning = owner?.kind === 'organisation' ? owner : isOfWorld ? context.worldBefore(p.first) : undefined
  const body =
    isNobodys && !owner
      ? (context.bodyOf(words) ??
        context.bodyCalled(words, p.first) ??
        (isBare(w, p) ? context.bodyBefore(p.first) : undefined))
      : undefined
  const country =
    held ??
    (owner ? countryHeld(owner) : undefined) ??
    (relation === 'predecessor' || relation === 'successor' ? model?.country : undefined) ??
    body?.country ??
    fellow(w, p, last) ??
    context.national(words, p.first) ??
    (organisation || owning || !title || !NATIONAL_KINDS.has(title.kind) || ofSome(w, p)
      ? undefined
      : context.near(p.first, undefined, words))
  const role: Role = {
    title: words,
    ...(country && (held || !isOther(w, p, next, country)) ? { country } : {}),
    ...((organisation ?? owning ?? body)?.id ? { organisation: (organisation ?? owning ?? body)!.id! } : {}),
    status:
      relation === 'predecessor'
        ? 'former'
        : relation === 'successor'
          ? 'current'
          : model?.status === 'former'
            ? 'former'
            : p.status,
  }
  if (!person.roles.some((r) => r.title === role.title && r.country === role.country)) person.roles.push(role)
  if (held && p.holders.length > 0) person.ofCountry = true
  names.roles.set(surname(person), role)
  person.evidence.unshift(counterpart ? 'counterpart before name' : 'title')
}

/** "Chilean President Ruiz and Foreign Minister Lund": the country told with the one before. */
function fellow(w: Words, p: Phrase, last: Held | undefined): string | undefined {
  const before = last?.people.length === 1 ? last.people[0]! : undefined
  if (!before || w.lower[p.first - 1] !== 'and' || !together(w, before.end, p.first)) return undefined
  return p.first - 1 - before.end < 4 ? before.roles.at(-1)?.country : undefined
}

/** "Minister Aoki met her Norwegian counterpart": not of Norway herself. */
const isOther = (w: Words, p: Phrase, next: Phrase | undefined, country: string): boolean =>
  next !== undefined &&
  together(w, next.first, p.first) &&
  relationOf(next) === 'counterpart' &&
  next.holders.some((h) => countryHeld(h) === country)

/** "Ambassador to Chile", "envoy for Syria": where an envoy serves, not whom. */
const isPost = (w: Words, { first }: Named): boolean =>
  /^(?:to|for)$/.test(w.lower[w.lower[first - 1] === 'the' ? first - 2 : first - 1] ?? '')

/** "Spokesman" of a woman's counterpart, by her given name: "spokeswoman". */
const inGender = (w: Words, title: string, { first }: Named): string =>
  w.facts[first]?.female && !w.facts[first]?.male ? title.replace(/man$/, 'woman') : title

/** What is said of whoever holds an office, and no part of its title: "far-right finance minister". */
const LEANING =
  /^(?:(?:far-right|far-left|right-wing|left-wing|hardline|hard-line|moderate|reformist|prominent|influential|powerful|embattled|disgraced|veteran|longtime|long-time|outspoken|firebrand|hawkish|nationalist|populist|pro-\w+|anti-\w+) )+/

/** "Minister Han Do-yun of the Republic of Korea". */
function countryAfter(w: Words, person: Named, names: NamesAt): string | undefined {
  if (w.lower[person.end] !== 'of' || !together(w, person.end, person.first)) return undefined
  const named = names.starting.get(w.lower[person.end + 1] === 'the' ? person.end + 2 : person.end + 1)
  // "Governor Ola Berg of Okinawa".
  return named && named.kind !== 'person' ? countryHeld(named) : undefined
}

/** "defence ministers" -> "defence minister"; "spokesmen" -> "spokesman". */
export function singular(words: string): string {
  if (words.endsWith('men')) return `${words.slice(0, -3)}man`
  if (/^secretaries\b/.test(words)) return words.replace('secretaries', 'secretary')
  if (/^(?:ministers|heads|chiefs|members|secretaries) of\b/.test(words)) return words.replace(/^(\w+)s of/, '$1 of')
  if (words.endsWith('ies')) return `${words.slice(0, -3)}y`
  return words.endsWith('s') ? words.slice(0, -1) : words
}
