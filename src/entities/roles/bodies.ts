import { type BodyRow, OWN_NAMES, TERRITORIES } from '../../lexicon/organisations.js'
import { WordSet } from '../../lexicon/word-sets.js'
import { countryOf, factsOf } from '../knowledge/facts.js'
import { slug } from '../knowledge/slug.js'
import { type Hit, longest } from '../names/known.js'
import { isPortfolio } from '../names/name-heads.js'
import type { Named } from '../names/named.js'
import { CAPITALS, isCapital, POS, sliceWords, together, type Words } from '../names/words.js'
import type { Context } from './context.js'

/**
 * "South Korea's Defence Ministry", "the Iraqi army", "Ministry of Defence of Ukraine": bodies that many countries have.
 * Words for one alone ("army", "police") count only with their country; the rest is left to nominal mentions.
 */
export function findBodies(w: Words, hitAt: ReadonlyMap<number, Hit>, hitBefore: ReadonlyMap<number, Hit>): Named[] {
  const found: Named[] = []
  let covered = 0
  for (let i = 0; i < w.count; i++) {
    const known = hitAt.get(i)
    if (known?.known.kind === 'organisation') covered = Math.max(covered, known.end)
    const branch = w.facts[i]?.body
    if (!branch || w.taken[i]) continue
    const match = longest(w, i, branch)
    // "Senate Armed Services Committee".
    if (match && !known && match.end <= covered) continue
    if (!match || (known && known.end > match.end && known.known.kind === 'organisation')) continue
    const body = match.entries[0]!
    // "Iran's official news agency | IRNA": one body, by its name.
    if (isNamedNext(body, hitAt.get(match.end))) continue
    const holder = holderOf(w, i, match.end, body, hitAt, hitBefore)
    const named = hitBefore.get(match.end)
    // "The Social Democrats" are not those of America; the Foreign Office is Britain's, Pakistan's is not.
    if (
      named?.known.kind === 'organisation' &&
      named.first <= i &&
      !(named.first === i && (isOfAnother(named, holder) || isOfState(w, body, match.end)))
    )
      continue
    const isLetters = w.shape[i] === CAPITALS && w.printed[i]!.length < 5
    if (!holder && ((match.end - i < 2 && !isLetters) || !(isCapital(w, i) || body.sector === 'ministry'))) continue
    if (
      (holder && followedByPeople(w, match.end)) ||
      isPortfolio(w, i, match.end) ||
      isPartOf(w, match.end, holder !== null) ||
      endsTitle(w, i, match.end)
    )
      continue
    found.push(bodyAt(w, i, match.end, body, holder))
    i = match.end - 1
  }
  return found
}

const isNamedNext = ({ sector }: BodyRow, hit: Hit | undefined): boolean =>
  hit?.known.kind === 'organisation' && hit.known.sector === sector && sector === 'media'

interface Holder {
  readonly hit: Hit
  readonly first: number
  readonly end: number
}

function holderOf(
  w: Words,
  first: number,
  end: number,
  body: BodyRow,
  hitAt: ReadonlyMap<number, Hit>,
  hitBefore: ReadonlyMap<number, Hit>,
): Holder | null {
  let at = first
  while (at > 0 && together(w, at - 1, first) && ADJECTIVES.has(w.known[at - 1])) at--
  const direct = hitBefore.get(at)
  if (direct && together(w, direct.first, first) && isOfCountry(direct))
    return { hit: direct, first: direct.first, end }
  if (at > 1 && w.tag[at - 1] === POS) {
    const owner = hitBefore.get(at - 1)
    // "Seoul's defence ministry": but a city has police of its own.
    const owns = owner && (isOfCountry(owner) || (owner.known.form === 'metonym' && body.name !== 'Police'))
    if (owns && together(w, owner.first, first)) return { hit: owner, first: owner.first, end }
  }
  if (w.lower[end] === 'of' && together(w, end, first)) {
    const after = w.lower[end + 1] === 'the' ? end + 2 : end + 1
    const owner = hitAt.get(after)
    if (owner?.known.kind === 'country' && owner.known.form !== 'demonym') return { hit: owner, first, end: owner.end }
  }
  // "The defence ministry in Beijing".
  // "Its embassy in Beijing": of another country.
  const isThere = w.lower[end] === 'in' && together(w, end + 1, first) && body.name !== 'Embassy'
  const seat = isThere ? hitAt.get(end + 1) : undefined
  const isSeat =
    seat && (seat.known.form === 'metonym' ? seat.known.kind === 'country' : TERRITORIES.has(seat.known.name))
  if (isSeat) return { hit: seat, first, end }
  const ruler = RUN.exec(w.lower[at - 1] ?? '')?.[1]
  const known = ruler ? factsOf(ruler)?.name?.entries[0] : undefined
  if (!known?.iso2 || !together(w, at - 1, first)) return null
  return { hit: { first: at - 1, end: at, start: 0, stop: 0, known, rivals: null }, first, end }
}

/** "The Hamas-run health ministry". */
const RUN = /^(.+)-(?:run|led|controlled|ruled|appointed)$/

/** "Security Council secretary Ola Berg": a council with a secretary or a deputy chairman is a state's. */
const isOfState = (w: Words, { name }: BodyRow, end: number): boolean =>
  name === 'National Security Council' && /^(?:secretary|deputy|chairman|chief|head)$/.test(w.lower[end] ?? '')

const isOfAnother = ({ known }: Hit, holder: Holder | null): boolean =>
  holder !== null && known.iso2 !== holder.hit.known.iso2

const isOfCountry = ({ known }: Hit): boolean =>
  (known.kind === 'country' && !known.people && known.form !== 'metonym') || TERRITORIES.has(known.name)
const ADJECTIVES = new WordSet(
  'federal national central former transitional interim state state-run state-owned official local own powerful ruling current new'.split(
    ' ',
  ),
)

/** "Iraqi army officers", "police officials": the people are meant, not the body. */
function followedByPeople(w: Words, end: number): boolean {
  return (
    together(w, end, end - 1) &&
    (w.facts[end]?.plural?.kind === 'person' || (w.facts[end]?.noun?.kind === 'group' && !isCapital(w, end)))
  )
}

/** "The 71st Iraqi Army Brigade", "the Armed Services Committee", "Air Force One": a name of its own. */
const isPartOf = (w: Words, end: number, isHeld: boolean): boolean =>
  together(w, end, end - 1) &&
  isCapital(w, end) &&
  (/^(?:committee|subcommittee|agency|academy|command|office|one|two)$/.test(w.lower[end]!) ||
    (isHeld && /^(?:brigade|division|battalion|regiment|corps)$/.test(w.lower[end]!)))

/** "Heads of State | and Government | of Fiji": the last word of a title. */
function endsTitle(w: Words, first: number, end: number): boolean {
  if (!JOINS_STATE.has(w.known[first - 1])) return false
  const title = w.facts[first - 4]?.title
  return title !== undefined && longest(w, first - 4, title)?.end === end
}
const JOINS_STATE = new WordSet(['and', 'or'])

function bodyAt(w: Words, head: number, end: number, body: BodyRow, holder: Holder | null): Named {
  const first = ownStart(w, head)
  const own = sliceWords(w, first, end)
  const begin = holder ? Math.min(holder.first, first) : first
  // "The | Royal | Thai Navy".
  const from = w.lower[begin - 1] === 'royal' && isCapital(w, begin - 1) ? begin - 1 : begin
  const to = holder ? Math.max(holder.end, end) : end
  const iso2 = holder?.hit.known.iso2
  const owner = iso2 ? countryOf(iso2)!.name : null
  return {
    first: from,
    end: to,
    start: w.start[from]!,
    stop: w.end[to - 1]!,
    kind: 'organisation',
    id: bodyId(body.name, iso2 ?? undefined),
    name: owner ? `${owner}: ${body.name}` : own,
    form: isCapital(w, first) || isCapital(w, end - 1) ? 'name' : 'description',
    rule: holder ? 'body of a country' : 'body',
    evidence: [`${body.sector} of a country`],
    as: undefined,
    country: iso2 || undefined,
    sector: body.sector,
    roles: [],
    gender: undefined,
    body: body.name,
    nested: false,
  }
}

/** "Lebanon's state-run | National | News Agency": from the adjective in capitals that is part of the name. */
const ownStart = (w: Words, first: number): number =>
  together(w, first - 1, first) &&
  isCapital(w, first) &&
  isCapital(w, first - 1) &&
  ADJECTIVES.has(w.known[first - 1]) &&
  w.layers.sentences[w.sentence[first]!]!.firstToken < first - 1
    ? first - 1
    : first

/** "organisation:kr-defence-ministry". */
export const bodyId = (body: string, iso2: string | undefined): string =>
  (iso2 && OWN.get(`${iso2} ${body}`)) ?? `organisation:${iso2 ? `${iso2.toLowerCase()}-` : ''}${slug(body)}`

const OWN = new Map(OWN_NAMES.map(([body, country, name]) => [`${country} ${body}`, `organisation:${slug(name)}`]))

/** "The ministry of defence" without its country: the only one told before, else that of the country around, else the article's only one. */
export function settleBodies(w: Words, named: readonly Named[], context: Context): void {
  const bodies = named.filter((n) => n.rule.startsWith('body'))
  const [all, before] = [new Owners(w), new Owners(w)]
  for (const n of bodies) if (n.country) all.add(n)
  for (const n of bodies) {
    const country = n.country ?? ONLY.get(n.body!) ?? ownerOf(n, before, context) ?? ownerOf(n, all, context)
    if (!country) continue
    if (!n.country) n.id = bodyId(n.body!, country)
    n.country = country
    before.add(n)
  }
}

/** Countries whose body of a kind has been told. */
class Owners {
  readonly #of = new Map<string, Set<string>>()
  constructor(readonly w: Words) {}

  add(n: Named): void {
    for (const key of [n.body!, calledOf(this.w, n)])
      this.#of.set(key, (this.#of.get(key) ?? new Set()).add(n.country!))
  }

  of(n: Named): { readonly owners?: ReadonlySet<string> | undefined; readonly same: boolean } {
    return { owners: this.#of.get(n.body!), same: this.#of.has(calledOf(this.w, n)) }
  }
}

function ownerOf(n: Named, told: Owners, context: Context): string | undefined {
  const here = context.here(n.first)
  if (here) return here
  const { owners, same } = told.of(n)
  // "The Department of Foreign Affairs" is not the Chinese foreign ministry because that alone is told with its country.
  const near = context.near(n.first, same ? undefined : owners)
  if (owners?.size === 1 && (same || !near)) return [...owners][0]
  return near && (!same || owners!.has(near)) ? near : undefined
}

/** Bodies that one country alone has. */
const ONLY = new Map([['Unification Ministry', 'KR']])

/** The last word of a body: "ministry", "department". */
const calledOf = (w: Words, { end, first, body }: Named): string => {
  for (let i = first; i < end; i++)
    if (/^(?:ministry|department|office)$/.test(w.lower[i]!)) return `${body} ${w.lower[i]}`
  return body!
}
