import type { Role } from '../model/entity.js'
import { type Context, nationalTitle, titleIn } from './context.js'
import type { Named } from './named.js'
import type { NamesAt, Phrase } from './phrases.js'
import { together, type Words } from './words.js'

/** A title phrase and the people whom the words right beside it give it to; none: it stands alone. */
export interface Held {
  readonly phrase: Phrase
  readonly people: readonly Named[]
  /** True where the phrase and the name are one ("President Aoki"), false in apposition ("Aoki, the president"). */
  readonly joined: boolean
  readonly rule: string
}

/** Names, and the last role told of each surname. */
interface Bearers extends NamesAt {
  readonly roles: Map<string, Role>
}

const surname = ({ name }: Named): string => name.slice(name.lastIndexOf(' ') + 1)

const IS = new Set('is was as became remains being named appointed'.split(' '))

/** Gives titles to the people beside them, and says which stand alone. Phrases come in text order. */
export function giveRoles(w: Words, phrases: readonly Phrase[], at: NamesAt, context: Context): Held[] {
  const names: Bearers = { ...at, roles: new Map() }
  const held: Held[] = []
  let last: Held | undefined
  for (const [number, phrase] of phrases.entries()) {
    const found = beside(w, phrase, names, last, phrases[number + 1])
    const one: Held = found ?? { phrase, people: [], joined: false, rule: 'title' }
    for (const [i, person] of one.people.entries())
      assign(w, person, phrase, i, one.people.length, names, context, last)
    held.push(one)
    last = one
  }
  return held
}

function beside(w: Words, p: Phrase, names: NamesAt, last: Held | undefined, next: Phrase | undefined): Held | null {
  const follow = names.starting.get(p.end) ?? (p.end === p.headEnd ? undefined : names.starting.get(p.headEnd))
  if (follow?.kind === 'person' && together(w, follow.first, p.headFirst) && (p.title?.before ?? true)) {
    const people = p.plural ? listFrom(w, follow, names) : [follow]
    return { phrase: p, people, joined: true, rule: 'title before name' }
  }
  const chained =
    next && (next.first === p.end || (next.first === p.end + 1 && w.lower[p.end] === 'and' && next.determiner === ''))
      ? names.starting.get(next.end)
      : undefined
  if (chained?.kind === 'person' && !p.plural && (p.title?.before ?? true))
    return { phrase: p, people: [chained], joined: true, rule: 'title before name' }
  const before = w.lower[p.first - 1]
  if (together(w, p.first - 1, p.first)) {
    const owner = names.ending.get(p.first - 1)
    if (
      (before === ',' || before === '(' || before === '—' || before === '–' || before === '-' || before === '--') &&
      owner?.kind === 'person'
    ) {
      if (!p.plural) return { phrase: p, people: [owner], joined: false, rule: 'apposition after name' }
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
    if (IS.has(before!) && !p.plural) {
      const subject =
        names.ending.get(p.first - 1) ??
        names.ending.get(p.first - 2) ??
        (w.lower[p.first - 2] === ',' ? undefined : names.ending.get(p.first - 3))
      if (subject?.kind === 'person' && together(w, subject.first, p.first))
        return { phrase: p, people: [subject], joined: false, rule: 'predicate' }
    }
  }
  const predicate =
    /^(?:is|was|remains)$/.test(w.lower[p.end] ?? '') && together(w, p.end + 1, p.first)
      ? names.starting.get(p.end + 1)
      : undefined
  if (predicate?.kind === 'person' && !p.plural && p.determiner === 'the')
    return { phrase: p, people: [predicate], joined: false, rule: 'predicate' }
  const titled = next && next.first === p.end + 1 ? nameAfterTitles(w, next.end, names) : undefined
  const comma = names.starting.get(p.end + 1) ?? titled
  if (
    w.lower[p.end] === ',' &&
    comma?.kind === 'person' &&
    together(w, comma.first, p.first) &&
    (p.determiner !== '' || p.holders.length > 0)
  ) {
    if (p.plural) return { phrase: p, people: listFrom(w, comma, names), joined: false, rule: 'apposition before name' }
    const after = w.lower[comma.end]
    if (after === ',' || after === '.' || after === ')' || !together(w, comma.end, p.first))
      return { phrase: p, people: [comma], joined: false, rule: 'apposition before name' }
  }
  return null
}

/** "Admiral Sir Ola Berg": past a form of address. */
function nameAfterTitles(w: Words, end: number, names: NamesAt): Named | undefined {
  return names.starting.get(w.facts[end]?.title && !names.starting.has(end) ? end + 1 : end)
}

/** "Aoki and Berg", "Aoki, Berg and Ruiz", each perhaps with an aside in brackets. */
function listFrom(w: Words, first: Named, names: NamesAt): Named[] {
  const people = [first]
  for (let at = first.end; together(w, at, first.first) && people.length < 9; ) {
    let next = at
    while ((w.lower[next] === ',' || w.lower[next] === 'and') && together(w, next, first.first)) next++
    const person = names.starting.get(next)
    if (next === at || person?.kind !== 'person') break
    people.push(person)
    at = person.end
  }
  return people
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
  const held = paired.map(countryHeld).find((c) => c !== undefined) ?? countryAfter(w, person, names)
  const organisation = paired.find((h) => h.kind === 'organisation')
  const relation = relationOf(p)
  const counterpart = relation !== undefined
  const model = counterpart ? modelOf(w, p, names, person, last) : undefined
  if (counterpart && !model) return
  const words =
    (model && titleIn(inGender(w, model.title, person), held)) ?? (p.plural ? singular(p.words) : p.words).toLowerCase()
  if (
    /^(?:son|daughter|wife|husband|brother|sister|mother|father|widow|cousin|nephew|niece|friend|ally|spouse|partner)$/.test(
      words,
    )
  )
    return
  const country =
    held ??
    nationalTitle(words) ??
    (organisation || !title || !NATIONAL_KINDS.has(title.kind) || ofSome(p) ? undefined : context.near(p.first))
  const role: Role = {
    title: words,
    ...(country ? { country } : {}),
    ...(organisation?.id ? { organisation: organisation.id } : {}),
    status: relation === 'predecessor' ? 'former' : relation === 'successor' ? 'current' : (model?.status ?? p.status),
  }
  if (!person.roles.some((r) => r.title === role.title && r.country === role.country)) person.roles.push(role)
  names.roles.set(surname(person), role)
  person.evidence.unshift(counterpart ? 'counterpart before name' : 'title')
}

/** "Her Norwegian counterpart", "his Chilean colleague", "the successor": a word for another's office. */
const relationOf = (p: Phrase): string | undefined =>
  /(counterpart|predecessor|successor)s?$/.exec(p.words)?.[1] ??
  (p.holders.length > 0 && /^colleagues?$/.test(p.words) ? 'counterpart' : undefined)

/** "Spokesman" of a woman's counterpart, by her given name: "spokeswoman". */
const inGender = (w: Words, title: string, { first }: Named): string =>
  w.facts[first]?.female && !w.facts[first]?.male ? title.replace(/man$/, 'woman') : title

/** "Its spokesman": of something told before, which need not be a state. */
const ofSome = (p: Phrase): boolean => p.title?.kind === 'spokesperson' && /^(?:its|their|his|her)$/.test(p.determiner)

const NATIONAL_KINDS = new Set(['state', 'government', 'spokesperson'])

/** "Minister Han Do-yun of the Republic of Korea". */
function countryAfter(w: Words, person: Named, names: NamesAt): string | undefined {
  if (w.lower[person.end] !== 'of' || !together(w, person.end, person.first)) return undefined
  const named = names.starting.get(w.lower[person.end + 1] === 'the' ? person.end + 2 : person.end + 1)
  return named?.kind === 'country' ? countryHeld(named) : undefined
}

const countryHeld = (h: Named): string | undefined => h.country ?? (h.kind === 'country' ? h.id?.slice(8) : undefined)

/** Whose counterpart or successor: the person before the phrase who has a role, or the title that stands before it. */
function modelOf(w: Words, p: Phrase, names: Bearers, person: Named, last: Held | undefined): Role | undefined {
  const sentence = w.sentence[p.first]!
  const from = w.layers.sentences[Math.max(0, sentence - 2)]!.firstToken
  const title = last?.phrase.title
  if (
    last &&
    w.sentence[last.phrase.first] === sentence &&
    last.people.length === 0 &&
    title &&
    NATIONAL_KINDS.has(title.kind)
  ) {
    return { title: last.phrase.words.toLowerCase(), status: last.phrase.status }
  }
  for (let i = p.first; i > from; i--) {
    const named = names.ending.get(i)
    if (named === person || named?.kind !== 'person') continue
    const role = named.roles[0] ?? names.roles.get(surname(named))
    if (role) return role
  }
  return undefined
}

const LEADS: Readonly<Record<string, string>> = {
  leads: 'leader',
  heads: 'head',
  runs: 'head',
  commands: 'commander',
  chairs: 'chair',
  directs: 'director',
  edits: 'editor',
  founded: 'founder',
}

/** "Lee, who has led the ministry since": a role told by a verb. */
export function giveVerbRoles(w: Words, people: readonly Named[], names: NamesAt): void {
  for (const person of people) {
    let at = person.end
    if (w.lower[at] === ',') at++
    if (!together(w, at, person.first) || w.lower[at] !== 'who') continue
    at++
    if (w.lower[at] === 'has' || w.lower[at] === 'had' || w.lower[at] === 'now') at++
    const title =
      w.lower[at] === 'led'
        ? 'leader'
        : w.lower[at] === 'headed'
          ? 'head'
          : Object.hasOwn(LEADS, w.lower[at]!)
            ? LEADS[w.lower[at]!]
            : undefined
    if (!title || !together(w, at, person.first)) continue
    let organisation: Named | undefined
    for (let i = at + 1; i < at + 7 && together(w, i, at) && !organisation; i++) {
      const named = names.starting.get(i)
      if (named?.kind === 'organisation') organisation = named
    }
    const country = organisation?.country
    person.roles.push({
      title,
      ...(country ? { country } : {}),
      ...(organisation?.id ? { organisation: organisation.id } : {}),
      status: 'current',
    })
    person.evidence.push('relative clause')
  }
}

/** "defence ministers" -> "defence minister"; "spokesmen" -> "spokesman". */
export function singular(words: string): string {
  if (words.endsWith('men')) return `${words.slice(0, -3)}man`
  if (/^secretaries\b/.test(words)) return words.replace('secretaries', 'secretary')
  if (/^(?:ministers|heads|chiefs|members|secretaries) of\b/.test(words)) return words.replace(/^(\w+)s of/, '$1 of')
  if (words.endsWith('ies')) return `${words.slice(0, -3)}y`
  return words.endsWith('s') ? words.slice(0, -1) : words
}
