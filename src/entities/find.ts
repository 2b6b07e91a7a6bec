import { TITLE_MODIFIERS } from '../lexicon/offices.js'
import { ORGANISATIONS, SEATS, WIRES } from '../lexicon/organisations.js'
import type { Article } from '../model/article.js'
import type { Entity, Mention } from '../model/entity.js'
import type { Layers } from '../model/text.js'
import type { Known } from './knowledge/facts.js'
import { BUILT_IN, type Lexicon } from './knowledge/lexicon.js'
import { slug } from './knowledge/slug.js'
import { link } from './linking/link.js'
import { findNominals } from './linking/nominals.js'
import { findPronouns } from './linking/pronouns.js'
import { shareAbbreviations } from './names/abbreviations.js'
import { actsOrLies, isDateline } from './names/actors.js'
import { shareAliases } from './names/aliases.js'
import type { FoundMention } from './names/found.js'
import { findKnown, type Hit } from './names/known.js'
import { isLaw } from './names/name-heads.js'
import type { Named } from './names/named.js'
import { giveCountries, holdOrganisations } from './names/owners.js'
import { findCandidates } from './names/runs.js'
import { findSurnames } from './names/surnames.js'
import { typeCandidates } from './names/typing.js'
import { findVessels } from './names/vessels.js'
import { TAKEN, together, type Words, wordsOf } from './names/words.js'
import { findBodies, settleBodies } from './roles/bodies.js'
import { Context } from './roles/context.js'
import { giveListRoles } from './roles/list-roles.js'
import { giveRoles } from './roles/roles.js'
import { settleShared } from './roles/shared-names.js'
import { titlePhrases } from './roles/titles.js'
import { giveVerbRoles } from './roles/verb-roles.js'
import { findWeapons } from './weapons/find.js'

export interface Found {
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
}

/**
 * Everything that an article names or points at: countries, people with their roles, organisations, places, weapons, groups;
 * and every mention of each, in text order. Linear in the text; throws on none.
 */
export function findEntities(article: Article, layers: Layers, lexicon: Lexicon = BUILT_IN): Found {
  const w = wordsOf(article, layers)
  const knownNames = findKnown(w, lexicon)
  const weapons = outsideNames(findWeapons(article, layers), knownNames)
  takeSpans(w, weapons)
  for (const [first, end] of findVessels(w)) w.taken.fill(TAKEN, first, end)
  const hits = knownNames.filter((h) => !w.taken[h.first])
  const whole = hits.filter((h) => isWhole(w, h))
  const hitAt = new Map<number, Hit>()
  const hitBefore = new Map<number, Hit>()
  for (const h of whole) {
    hitAt.set(h.first, h)
    hitBefore.set(h.end, h)
  }
  const owners = findBodies(w, hitAt, hitBefore)
  takeTokens(w, owners, 0)
  const bodies = owners.length
  const candidates = findCandidates(w, hitAt)
  const laws = new Set(candidates.flatMap((c) => (isLaw(w, c.first, c.end) ? [c.first] : [])))
  owners.push(...typeCandidates(w, candidates))
  takeTokens(w, owners, bodies)
  const typed = owners.length
  owners.push(...findSurnames(w, owners, hitAt))
  takeTokens(w, owners, typed)
  const told = new Set<string>()
  for (const { known: k } of hits) if (k.kind === 'country' && k.form !== 'metonym') told.add(k.id)
  const here = hits.find((h) => h.known.kind !== 'organisation' && isDateline(w, h.first, h.end))?.known.iso2
  const known: Named[] = []
  for (const h of hits) {
    if (laws.has(h.first)) continue
    const name = nameOf(w, h, owners[w.taken[h.first]! - 1], hitBefore, told, here)
    if (name) known.push(name)
  }
  holdOrganisations(w, owners, known)
  for (const n of known) if (!n.nested) w.taken.fill(TAKEN, n.first, n.end)
  const all = [...owners, ...known]
  shareAliases(w, all)
  const named = all.sort((a, b) => a.start - b.start || b.stop - a.stop)
  const names = { starting: new Map<number, Named>(), ending: new Map<number, Named>() }
  for (const n of named) {
    if (n.nested) continue
    names.starting.set(n.first, n)
    names.ending.set(n.end, n)
  }
  const context = new Context(w, named)
  settleShared(w, named, context)
  settleBodies(w, named, context)
  shareAbbreviations(w, named)
  const phrases = titlePhrases(w, names)
  const held = giveRoles(w, phrases, names, context)
  giveCountries(w, named, names)
  giveListRoles(w, held, names)
  giveVerbRoles(
    w,
    owners.filter((n) => n.kind === 'person'),
    names,
  )
  const heads = new Set<number>()
  for (const p of phrases) {
    let first = p.headFirst
    while (first > p.first && TITLE_MODIFIERS.has(w.lower[first - 1]!)) first--
    for (let i = first; i < p.headEnd; i++) heads.add(i)
  }
  return link(w, { weapons, named, held, nominals: findNominals(w, names, heads), pronouns: findPronouns(w) }, lexicon)
}

/** Weapons but those within a longer name: "Rodong" in "Rodong Sinmun". */
function outsideNames(weapons: readonly FoundMention[], names: readonly Hit[]): readonly FoundMention[] {
  let at = 0
  return weapons.filter((m) => {
    while (at < names.length && names[at]!.stop <= m.start) at++
    const name = names[at]
    return !(name && name.known.kind === 'organisation' && name.start <= m.start && m.end < name.stop)
  })
}

const isWhole = (w: Words, h: Hit): boolean => w.start[h.first] === h.start && w.end[h.end - 1] === h.stop

/** Marks the tokens that named things hold, from number `from` on, with 1 + the thing's number. */
function takeTokens(w: Words, things: readonly Named[], from: number): void {
  for (let k = from; k < things.length; k++) w.taken.fill(k + 1, things[k]!.first, things[k]!.end)
}

function takeSpans(w: Words, spans: readonly FoundMention[]): void {
  let i = 0
  for (const { start, end } of spans) {
    while (i < w.count && w.end[i]! <= start) i++
    for (; i < w.count && w.start[i]! < end; i++) w.taken[i] = TAKEN
  }
}

/** A name of the tables as a mention, unless a longer name has it; a country inside one stays, nested. */
function nameOf(
  w: Words,
  h: Hit,
  inside: Named | undefined,
  hitBefore: ReadonlyMap<number, Hit>,
  told: ReadonlySet<string>,
  here: string | null | undefined,
): Named | null {
  const known = wireAt(w, h) ?? (h.rivals ? ofHere(w, h, h.rivals, told, here) : h.known)
  // "Gaza's health ministry" has the place in it.
  const isNested = known.kind === 'country' || (known.kind === 'place' && inside?.body !== undefined)
  if (inside && (!isNested || inside.kind === 'person')) return null
  if (known.weak && !isPlaceHere(w, h)) return null
  const country = known.kind === 'country'
  const as = !country
    ? undefined
    : isAddress(w, h, hitBefore)
      ? 'place'
      : actsOrLies(w, h.first, h.end, known.house ? 'actor' : 'place', known.form === 'metonym')
  const seat =
    as === 'actor' && known.form === 'metonym' && !told.has(known.id)
      ? SEAT.get(w.text.slice(h.start, h.stop))
      : undefined
  if (seat && !inside) return bodyBehind(h, seat)
  return {
    first: h.first,
    end: h.end,
    start: h.start,
    stop: h.stop,
    kind: known.kind,
    id: known.id,
    name: known.name,
    form: known.form,
    rule: country ? `country ${known.form}` : `known ${known.kind}`,
    evidence: [`table of ${country ? 'countries' : `${known.kind}s`}`],
    as: known.people ? 'actor' : known.form === 'demonym' ? undefined : as,
    country: (!country && known.iso2) || undefined,
    sector: known.sector || undefined,
    roles: [],
    gender: undefined,
    body: undefined,
    nested: inside !== undefined || !isWhole(w, h),
  }
}

/** "KATHMANDU, Nov 20 (RSS):": letters in a dateline, which is a sentence of its own, are the agency's that sent the article. */
function wireAt(w: Words, { first, start, stop, known }: Hit): Known | undefined {
  const wire = known.kind === 'organisation' ? WIRE.get(w.text.slice(start, stop)) : undefined
  const sentence = w.layers.sentences[w.sentence[first]!]!
  if (!wire || w.article.blocks[sentence.block]?.start !== sentence.start) return undefined
  let end = first + 1
  while (w.sentence[end] === w.sentence[first] && end - first < LONGEST_DATELINE) end++
  return /^[-–—:)]+$/.test(w.lower[end - 1]!) && w.lower.indexOf(',', sentence.firstToken) < first ? wire : undefined
}

/** In tokens. */
const LONGEST_DATELINE = 12

const WIRE: ReadonlyMap<string, Known> = new Map(
  ORGANISATIONS.flatMap(({ name, country, sector }) =>
    WIRES.filter(([, organisation]) => organisation === name).map(([letters]): [string, Known] => [
      letters,
      { id: `organisation:${slug(name)}`, kind: 'organisation', name, form: 'abbreviation', iso2: country, sector },
    ]),
  ),
)

/**
 * "RSF" by itself: the Rapid Support Forces where the article is from their country or tells of it, else the body that is of no country, else the first.
 * A news agency goes without an article: "AFP reported", but "the AFP said" of the Philippines.
 */
function ofHere(
  w: Words,
  { first, end }: Hit,
  bodies: readonly Known[],
  told: ReadonlySet<string>,
  here: string | null | undefined,
): Known {
  const outlet = bodies.find(({ sector }) => sector === 'media')
  const isHeld = w.facts[end]?.title !== undefined && !OF_PRESS.test(w.lower[end]!)
  if (outlet && w.lower[first - 1] !== 'the' && !isHeld) return outlet
  const isTold = ({ iso2 }: Known) => iso2 !== null && told.has(`country:${iso2}`)
  return (
    bodies.find(({ iso2 }) => iso2 && iso2 === here) ??
    bodies.find(isTold) ??
    bodies.find(({ iso2 }) => !iso2) ??
    outlet ??
    bodies[0]!
  )
}

/** "An AFP correspondent". */
const OF_PRESS = /^(?:correspondent|reporter|journalist|photographer|editor|anchor|host)s?$/

const SEAT = new Map(SEATS.map((row) => [row.city, row]))

/** "Brussels": the organisation that acts from there. */
const bodyBehind = ({ first, end, start, stop }: Hit, { organisation }: (typeof SEATS)[number]): Named => ({
  first,
  end,
  start,
  stop,
  kind: 'organisation',
  id: `organisation:${slug(organisation)}`,
  name: organisation,
  form: 'metonym',
  rule: 'seat of an organisation',
  evidence: ['table of seats'],
  as: undefined,
  country: undefined,
  sector: 'international',
  roles: [],
  gender: undefined,
  body: undefined,
  nested: false,
})

/** "Bergen, Norway": a country after a place that lies in it. */
const isAddress = (w: Words, { first, known }: Hit, hitBefore: ReadonlyMap<number, Hit>): boolean => {
  if (known.form === 'metonym') return false
  const town = w.lower[first - 1] === ',' && together(w, first - 2, first) ? hitBefore.get(first - 1)?.known : undefined
  return town?.iso2 === known.iso2 && (town?.kind === 'place' || town?.form === 'metonym')
}

const isPlaceHere = (w: Words, h: Hit): boolean => {
  const before = together(w, h.first - 1, h.first) ? w.lower[h.first - 1]! : ''
  return (
    /^(?:in|at|near|from|to|of|outside|around|northern|southern|eastern|western|central|north|south|east|west)$/.test(
      before,
    ) ||
    (w.lower[h.end] === ',' && w.facts[h.end + 1]?.name !== undefined)
  )
}
