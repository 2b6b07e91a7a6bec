import { KIN, PORTFOLIOS } from '../../lexicon/offices.js'
import { type Role, roleOf } from '../../model/entity.js'
import { isVerb, LOWER, plainWords, together, type Words } from '../names/words.js'
import { countryHeld } from '../roles/counterparts.js'
import { isNational, isOneMore, isPost, type Phrase } from '../roles/phrases.js'
import { COUNTRIES, ownerNoun } from '../roles/spokespeople.js'
import { isBody, isCompany, isMembers, isSuch, matches, mayBeNamed } from './called.js'
import type { Antecedent, Discourse, Seen } from './discourse.js'
import type { Nominal } from './nominals.js'
import { SAYS } from './pronouns.js'
import type { Growing, Registry } from './registry.js'

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those'])
const CITIES = new Set(['city', 'town', 'village', 'capital', 'port', 'suburb', 'settlement'])

/** What a description stands for: something named before where that is sure, else a thing of its own; a country is none of these. */
export function resolveNominal(
  w: Words,
  n: Nominal,
  registry: Registry,
  discourse: Discourse,
  isMet: (e: Growing) => boolean,
): Antecedent | null {
  const sentence = w.sentence[n.phrase.first]!
  const isKnown =
    DEFINITE.has(n.phrase.determiner) || (n.phrase.title !== null && !n.plural && n.phrase.determiner === '')
  const isNew = n.kind === 'person' && isOneMore(w, n.phrase)
  const known = isKnown && !isNew
  if (isNamedNext(w, n)) return null
  if (known && bare(n) && mayBeNamed(n)) {
    const before = antecedent(w, n, sentence, discourse)
    if (before) return before
  }
  const words = plainWords(w, n.phrase.first, n.phrase.end)
  // "The other envoy agreed. The other envoy added": the other once more.
  const again = isNew && isKnown ? discourse.latest(sentence, NEAR, ({ entity }) => isCalled(entity, words)) : undefined
  if (again) return { entity: again.entity, rule: 'same words before' }
  const isSent = n.phrase.title?.kind === 'diplomat'
  const holders = isSent ? n.phrase.holders.filter((h) => !isPost(w, h)) : n.phrase.holders
  const country = holders.map(countryHeld).find((c) => c)
  if (known && (n.kind === 'organisation' || n.noun === 'group') && country && n.phrase.holders.length === 1) {
    const same = discourse.recent(sentence, 1e9, (s) => s.entity.country === country && isSuch(s, n))
    if (same.length === 1) return { entity: same[0]!.entity, rule: 'only one of the country' }
  }
  // "A senior US official … the US official".
  if (n.phrase.determiner === 'the' && n.kind === 'person' && country && isPlain(n.phrase)) {
    const isSame = ({ entity: e }: Seen) =>
      e.anonymous === true && e.noun === n.noun && e.country === country && e.plural === n.plural
    const same = discourse.latest(sentence, 12, isSame)
    if (same) return { entity: same.entity, rule: 'called so before' }
  }
  const owner = n.phrase.title && holders.length === 0 ? possessor(w, n.phrase, discourse) : undefined
  const home = country ?? (owner?.kind === 'country' ? owner.id.slice(8) : owner?.country)
  const itsOwn = owner?.kind === 'country' && n.phrase.determiner === 'its'
  if (n.kind === 'person' && !n.plural && (known || itsOwn)) {
    const holder = officeHolder(n, registry, itsOwn ? home : country, isHeading(w, n) ? undefined : isMet)
    if (holder) return { entity: holder, rule: 'holder of the office' }
  }
  if (COUNTRIES.has(n.noun) && n.kind === 'place') return null
  if (n.phrase.title && isLoose(w, n)) return null
  if (n.kind === 'place' && /^th(?:at|ose)$/.test(n.phrase.determiner)) return null
  const kind = n.kind === 'person' && n.plural ? 'group' : n.kind
  const entity = registry.local(kind, itsOwn ? words.replace(/^its\b/i, `${owner.name}'s`) : words)
  entity.noun = n.noun
  entity.plural = n.plural
  if (n.gender) entity.gender = n.gender
  if (n.sector) entity.sector = n.sector
  if (home) entity.country = home
  if (n.phrase.title && !n.plural && kind === 'person') {
    const organisation =
      owner?.kind === 'organisation' ? owner.id : n.phrase.holders.find((h) => h.kind === 'organisation')?.id
    entity.roles.push(roleOf(n.phrase.words.toLowerCase(), n.phrase.status, home, organisation))
  }
  return { entity, rule: n.phrase.title ? 'title without a name' : 'description' }
}

/** "As deputy", "on behalf of justice": a bare title in lower case that does nothing means no one here. */
function isLoose(w: Words, { phrase: p, plural }: Nominal): boolean {
  // "Farrow's | wife": whose they are says who.
  const isKin = p.determiner !== '' && KIN.has(w.lower[p.headFirst]!)
  if (plural || isKin || p.end - p.first > 1 || w.shape[p.first] !== LOWER) return false
  return (
    !(together(w, p.end, p.first) && isVerb(w, p.end)) &&
    !(together(w, p.first - 1, p.first) && SAYS.test(w.lower[p.first - 1]!))
  )
}

const isCalled = ({ name }: Growing, words: string): boolean => name.toLowerCase() === words.toLowerCase()

/** No holder and no complement: "the ministry", "the town", not "the Iraqi ministry". */
const bare = (n: Nominal): boolean => n.phrase.holders.length === 0

/** "The aid group Harbour Watch": the name behind it is the mention. */
const isNamedNext = (w: Words, { kind, noun, phrase, plural }: Nominal): boolean =>
  !plural &&
  (kind === 'organisation' || noun === 'group') &&
  phrase.end === phrase.headEnd &&
  together(w, phrase.end, phrase.first) &&
  w.taken[phrase.end] !== 0 &&
  w.shape[phrase.end] !== LOWER

/** "The army's spokesman", "its foreign minister": whose, where a common noun or a pronoun says it. */
function possessor(w: Words, phrase: Phrase, discourse: Discourse): Growing | undefined {
  const sentence = w.sentence[phrase.first]!
  if (phrase.determiner === 'its' && (isNational(phrase) || phrase.title?.kind === 'diplomat'))
    return (
      discourse.thing(sentence, (e) => e.kind === 'country' || e.kind === 'organisation', false).entity ?? undefined
    )
  const row = ownerNoun(w, phrase)
  if (!row || (row.kind !== 'organisation' && row.noun !== 'group' && !COUNTRIES.has(row.noun))) return undefined
  const { noun, kind, sector } = row
  const whose = { phrase, noun, kind, plural: false, sector, gender: undefined }
  return antecedent(w, whose, sentence, discourse)?.entity ?? undefined
}

/** "The group's leader, Ola Berg": the role is of the body that the noun stands for. */
export function giveOwner(w: Words, phrase: Phrase, { roles }: Growing, discourse: Discourse): void {
  const held = roles.findIndex((r) => r.title === phrase.words.toLowerCase() && !r.organisation)
  const owner = held < 0 ? undefined : possessor(w, phrase, discourse)
  if (owner?.kind !== 'organisation' || owner.anonymous) return
  const { country = owner.country } = roles[held]!
  if (!owner.country || country === owner.country)
    roles[held] = roleOf(roles[held]!.title, roles[held]!.status, country, owner.id)
}

/** "The | New Jersey | governor". */
function tellsPlace(w: Words, { first, headEnd }: Nominal['phrase']): boolean {
  for (let i = first; i < headEnd; i++) if (w.taken[i] !== 0) return true
  return false
}

/** Sentences within which those of a group are told of with it. */
const NEAR = 3

function antecedent(w: Words, n: Nominal, sentence: number, discourse: Discourse): Antecedent | null {
  const latest = (reach: number, fits: (s: Seen) => boolean, rule: string): Antecedent | null => {
    const seen = discourse.latest(sentence, reach, fits)
    return seen ? { entity: seen.entity, rule } : null
  }
  if (n.kind === 'place' && COUNTRIES.has(n.noun) && !n.plural)
    return latest(3, (s) => s.entity.kind === 'country', 'country before')
  if (n.kind === 'place' && CITIES.has(n.noun)) {
    const place = latest(12, (s) => s.entity.kind === 'place' && !s.entity.anonymous, 'place before')
    if (place) return place
  }
  if (n.kind === 'place') {
    const body = latest(12, ({ entity }) => isHoused(entity, n), 'body before')
    if (body) return body
  }
  const several = n.plural && n.noun !== 'force' && isBody(n)
  if (isBody(n) && !several) {
    const isFirm = (s: Seen) => n.noun === 'group' && s.subject && s.sentence >= sentence - 1 && isCompany(s)
    const named = discourse.recent(sentence, 40, (s) => isSuch(s, n) || isFirm(s))
    if (named.length === 1) return { entity: named[0]!.entity, rule: 'only one of the kind' }
    // "The Harba network … the Taliban … | the network |": whoever has the noun in the name, before others of the kind.
    const nearest =
      (n.noun === 'network' && named.find(({ entity }) => endsIn(entity.name.toLowerCase(), n.noun))) || named[0]
    const told = nearest && named.find((s) => isInClauseOf(w, nearest, s))
    if (nearest) return { entity: (told ?? nearest).entity, rule: 'nearest of the kind' }
  }
  if (isMembers(n)) {
    const [only, other] = discourse.recent(sentence, 40, (s) => isSuch(s, n))
    if (only && !other && only.sentence >= sentence - NEAR) return { entity: only.entity, rule: 'only one of the kind' }
  }
  const rank = rankOf(n.phrase.words)
  const isRank = (e: Growing) => e.roles.length === 0 || e.roles.some((r) => rankOf(r.title) === rank)
  // "The Russian leader … the leaders of the two".
  // "Harland and its rival … the companies": no single one that was called a company.
  const isAsMany = (e: Growing) => (e.plural === undefined ? !several : e.plural === n.plural)
  if (n.kind === 'person' && !n.plural) {
    // "Deputy foreign minister … the deputy minister": said shorter, and of one rank.
    const noun = rank ? withoutRank(n.phrase.words.toLowerCase(), rank) : n.noun
    const fits = (s: Seen) =>
      s.entity.kind === 'person' &&
      s.entity.roles.some((r) => rankOf(r.title) === rank && endsIn(withoutRank(r.title, rank), noun))
    const holders = holdersOf(n, discourse.recent(sentence, 40, fits))
    const last = holders.filter((s) => s.sentence === holders[0]!.sentence)
    // "The Florida senator": of several the phrase tells which, and not the one told last.
    const isOfPlace = holders.length > 1 && tellsPlace(w, n.phrase)
    if (holders.length > 0 && !isOfPlace)
      return {
        // "Minister Aoki met her counterpart. The minister said": the one who acted.
        entity: (last.find((s) => s.subject) ?? last[0]!).entity,
        rule: holders.length === 1 ? 'only holder of the title' : 'nearest holder of the title',
      }
  }
  return latest(
    30,
    (s) => (s.noun === n.noun || s.entity.noun === n.noun) && isRank(s.entity) && isAsMany(s.entity),
    'same words before',
  )
}

/** "The Chilean Coast Guard Office … | the office |": a body called after the place. */
const isHoused = (e: Growing, n: Nominal): boolean =>
  e.kind === 'organisation' &&
  !e.anonymous &&
  (matches(e, n) || [...e.aliases].some((alias) => alias.toLowerCase().endsWith(` ${n.noun}`)))

/** "Harland, which makes seats for | Lund |, will close": a name in the clause that tells of another. */
function isInClauseOf(w: Words, inner: Seen, outer: Seen): boolean {
  let mark = inner.token - 1
  while (mark > outer.token && w.lower[mark] !== ',') mark--
  return mark > outer.token && mark - outer.token < LONGEST_NAME && w.lower[mark + 1] === 'which'
}
/** In tokens. */
const LONGEST_NAME = 6

/** "The foreign minister": those who hold the whole office, if any do, and else none of another portfolio. */
function holdersOf({ phrase }: Nominal, seen: readonly Seen[]): readonly Seen[] {
  const words = phrase.words.toLowerCase()
  const whole = seen.filter(({ entity }) => entity.roles.some(({ title }) => endsIn(title, words)))
  return whole.length > 0
    ? whole
    : seen.filter(({ entity }) => entity.roles.some(({ title }) => !isApart(title, words)))
}

/** "Home adviser" and "foreign adviser". */
function isApart(title: string, words: string): boolean {
  const [one, other] = [title, words].map((office) => office.split(' ').filter((word) => AREAS.has(word)))
  return one!.length > 0 && other!.length > 0 && !other!.some((word) => one!.includes(word))
}
const AREAS = new Set(
  [...PORTFOLIOS].filter((word) => !/^(?:the|and|affairs|national|state|public|general)$/.test(word)),
)

/** No office: "official" is any of many. */
const isPlain = ({ title }: Nominal['phrase']): boolean => !title || title.kind === 'official'

/** One title said shorter: "defence minister" and "minister", but not "deputy minister" or "prime minister". */
export const endsIn = (title: string, noun: string): boolean =>
  title === noun ||
  (title === 'prime minister' && noun === 'premier') ||
  (title === 'premier' && noun === 'prime minister') ||
  (title.endsWith(` ${noun}`) && rankOf(title.slice(0, -noun.length)) === '')

/** "The vice president" is not the president. */
const rankOf = (title: string): string =>
  /\b(?:deputy|vice|shadow|assistant|under|junior|former|prime|press)\b/i.exec(title)?.[0].toLowerCase() ?? ''

const withoutRank = (title: string, rank: string): string => (rank ? title.replace(`${rank} `, '') : title)

const isHeading = ({ article, layers, sentence }: Words, { phrase }: Nominal): boolean =>
  article.blocks[layers.sentences[sentence[phrase.first]!]!.block]!.kind === 'headline'

/** Of a body of many countries. */
const isOfWorld = (registry: Registry, { organisation }: Role): boolean =>
  organisation !== undefined && registry.get(organisation)?.sector === 'international'

/** "The Norwegian defence minister" where the article, or the table of the day, names who it is. */
function officeHolder(
  n: Nominal,
  registry: Registry,
  country: string | undefined,
  isMet: ((e: Growing) => boolean) | undefined,
): Growing | null {
  const words = n.phrase.words.toLowerCase()
  if (!country && n.phrase.holders.length > 0) return null
  const isHeld = (r: Role) =>
    (endsIn(r.title, words) || r.title === words) &&
    r.status === n.phrase.status &&
    // "Ukraine's president" is not the president of the European Council.
    (!country || r.country === country || !(r.country || isOfWorld(registry, r)))
  // "The prime minister agreed. Hungarian Prime Minister Ola Berg did not": whoever a country brings in later is somebody new.
  const isNew = (e: Growing) => !country && e.ofCountry && isMet !== undefined && !isMet(e)
  const holders: Growing[] = []
  for (const e of registry.values())
    if (e.kind === 'person' && !e.anonymous && e.roles.some(isHeld) && !isNew(e)) holders.push(e)
  if (holders.length > 0) return holders.length === 1 ? holders[0]! : null
  return (n.phrase.status === 'current' && country && registry.holder(words, country)) || null
}
