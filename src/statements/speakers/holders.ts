import { OFFICES } from '../../lexicon/offices.js'
import { type Entity, type Mention, POSSESSED, type Role } from '../../model/entity.js'
import { countFirst } from '../../model/sorted.js'
import type { Scene } from './scene.js'

/** "the", "Japan's", "Ukrainian": not "a", which brings in somebody new. */
const NEW = /^(?:an?|one|another|any|no|some|every|each|two|three|four|several)\s/i
const STATUS = /^(?:(?:the|his|her|their|its)\s+)?(?:former|ex-?|one-time|erstwhile)\b/i
/** Offices of these are not called by the bare title: "the minister" is no prime minister. */
const APART = /\b(?:deputy|vice|shadow|assistant|under|junior|prime|press)\b/

/** The rule of a mention of an office that one person of the article holds. */
export const SETTLED = 'holder of the office'

/** People with a name by the words of their titles: whom "the defence secretary" may be. */
export class Holders {
  readonly #byWord = new Map<string, Entity[]>()
  readonly #all = new Map<string, readonly string[]>()
  /** Offsets of each person's mentions, ascending. */
  readonly #seen = new Map<string, number[]>()

  constructor(readonly scene: Scene) {
    for (const person of scene.entities()) {
      if (person.kind !== 'person' || person.id[0] === '~') continue
      this.#index(person)
      this.#seen.set(person.id, [])
    }
    for (const { start, entities } of scene.mentions) for (const id of entities) this.#seen.get(id)?.push(start)
  }

  /** What the text turns out to say of a person. */
  give(id: string, role: Role): void {
    const person = this.scene.entity(id)
    if (!person) return
    const country = person.country ?? role.country
    this.scene.change(id, { roles: [...(person.roles ?? []), role], ...(country ? { country } : {}) })
    this.#index(this.scene.entity(id)!)
    this.#all.clear()
  }

  #index(person: Entity): void {
    const words = new Set(
      (person.roles ?? []).flatMap(({ title }) => [...canonical(title).split(' '), ...title.split(' ')]),
    )
    for (const word of words) {
      const others = (this.#byWord.get(word) ?? []).filter(({ id }) => id !== person.id)
      this.#byWord.set(word, [...others, person])
    }
  }

  /** The only person of the article who has the title; of several the one named last before an offset, where that is given. */
  holder(wanted: Role, before?: number): Entity | null {
    const title = canonical(wanted.title)
    const pool = this.#byWord.get(title.split(' ').at(-1)!) ?? this.#byWord.get(title.split(' ')[0]!) ?? []
    const fitting = pool.filter((person) =>
      person.roles!.some((role) => isOffice(role.title, title) && agrees(role, wanted, person)),
    )
    if (fitting.length < 2) return fitting[0] ?? null
    const national = wanted.country ? fitting.filter((p) => (p.country ?? '') === wanted.country) : []
    if (national.length === 1) return national[0]!
    if (before === undefined) return null
    const last = (person: Entity) => lastBefore(this.#seen.get(person.id)!, before)
    return fitting.reduce((best, person) => (last(person) > last(best) ? person : best))
  }

  /** Everyone who holds an office now, in the order of the entities: "the ministers". */
  all(words: string): readonly string[] {
    const title = canonical(words)
    const known = this.#all.get(title)
    if (known) return known
    const pool = this.#byWord.get(title.split(' ').at(-1)!) ?? []
    const held = ({ title: other, status }: Role) => !isPast(status) && sameOffice(canonical(other), title)
    const found = pool.filter((person) => person.roles!.some(held)).map(({ id }) => id)
    this.#all.set(title, found)
    return found
  }

  /** What a description says of an office: its words, country and status; null where it brings in somebody new. */
  office(mention: Pick<Mention, 'start' | 'end' | 'entities'>, noun: string): Role | null {
    const words = this.scene.article.text.slice(mention.start, mention.end)
    if (NEW.test(words)) return null
    const entity = this.scene.entity(mention.entities[0] ?? '')
    const told = entity?.id[0] === '~' ? entity.roles?.[0] : undefined
    const country =
      told?.country ?? this.scene.under(mention).flatMap((m) => this.scene.entity(m.entities[0] ?? '')?.iso2 ?? [])[0]
    return {
      title: told?.title ?? noun,
      ...(country ? { country } : {}),
      ...(told?.organisation ? { organisation: told.organisation } : {}),
      status: STATUS.test(words) ? 'former' : (told?.status ?? 'current'),
    }
  }
}

const isPast = (status: Role['status']) => status === 'former' || status === 'late'

const agrees = (role: Role, wanted: Role, person: Entity): boolean => {
  if (isPast(role.status) !== isPast(wanted.status)) return false
  // "The NATO chief" is no chief of staff.
  if (wanted.organisation && role.organisation !== wanted.organisation) return false
  const country = role.country ?? person.country
  return !wanted.country || !country || country === wanted.country
}

/** "The secretary" is the secretary of war, whose office is a ministry's too. */
const isOffice = (held: string, wanted: string): boolean =>
  sameOffice(canonical(held), wanted) || held.startsWith(`${wanted} of `)

/** One title said in other words: "Secretary of Defence" and "defence minister", "brigadier" and "brigadier general". */
function sameOffice(held: string, wanted: string): boolean {
  if (held === wanted) return true
  if (!held.endsWith(` ${wanted}`)) return held.startsWith(`${wanted} `) || sameRank(held, wanted)
  return !APART.test(held.slice(0, -wanted.length))
}

/** "Deputy foreign minister" and "deputy minister". */
function sameRank(held: string, wanted: string): boolean {
  const space = wanted.indexOf(' ')
  if (space < 0 || !held.startsWith(wanted.slice(0, space + 1)) || !APART.test(wanted.slice(0, space))) return false
  return sameOffice(held.slice(space + 1), wanted.slice(space + 1))
}

const PORTFOLIO =
  /\b(defen[cs]e|armed forces|war|foreign|external|interior|home|finance|justice|trade|energy|health|unification)\b/
const SAME: Readonly<Record<string, string>> = {
  defense: 'defence',
  'armed forces': 'defence',
  external: 'foreign',
  home: 'interior',
}

const ABBREVIATED: Readonly<Record<string, string>> = { pm: 'prime minister', fm: 'foreign minister' }

const canonicals = new Map<string, string>()
/** One form for what offices are called; remembered, since each title is compared with many. */
function canonical(title: string): string {
  const known = canonicals.get(title)
  if (known !== undefined) return known
  if (canonicals.size > MOST_TITLES) canonicals.clear()
  const form = canonicalOf(title)
  canonicals.set(title, form)
  return form
}
const MOST_TITLES = 10_000

function canonicalOf(title: string): string {
  const lower = ABBREVIATED[title.toLowerCase()] ?? title.toLowerCase()
  const portfolio = PORTFOLIO.exec(lower)?.[1]
  if (!portfolio || !/\b(?:minister|secretary|chief)\b/.test(lower)) return lower
  const rank = APART.exec(lower)?.[0]
  return `${rank ? `${rank} ` : ''}${SAME[portfolio] ?? portfolio} minister`
}

const lastBefore = (ascending: readonly number[], limit: number): number =>
  ascending[countFirst(ascending, (offset) => offset < limit) - 1] ?? -1

const KINDS = new Map(OFFICES.map(({ title, kind }) => [title, kind]))
/** Nouns for whoever holds an office of a kind. */
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  diplomat: ['diplomat'],
  negotiator: ['diplomat'],
  politician: ['state', 'government', 'legislator'],
  lawmaker: ['legislator'],
  legislator: ['legislator'],
  officer: ['military', 'police'],
  soldier: ['military'],
  statesman: ['state', 'government'],
  executive: ['executive'],
}

/** True where a noun may stand for the holder of one of these offices: "the diplomat" for an envoy. */
export function isOfClass(noun: string, roles: readonly Role[]): boolean {
  const kinds = Object.hasOwn(CLASSES, noun) ? CLASSES[noun]! : []
  return roles.some(({ title }) => {
    const kind = kindOf(title)
    return (kind !== undefined && kinds.includes(kind)) || (noun === 'diplomat' && /foreign|envoy/.test(title))
  })
}

/** Kinds of office that one person holds at a time. */
const SINGLE = new Set(['state', 'government', 'diplomat', 'executive'])

/**
 * "…, the defence secretary has told MPs. ¶ Harriet Cole said …": a person without an office whose full name first opens the
 * paragraph after one that has the holder of an office speak or act unnamed, holds it.
 */
function introduce(scene: Scene, holders: Holders): void {
  const met = new Set<string>()
  // The paragraph of the last full name without an office.
  let free = -1
  let open: { readonly office: Role; readonly block: number } | undefined
  for (const { start, end, entities, form } of scene.mentions) {
    const id = entities[0] ?? ''
    const entity = scene.entity(id)
    if (entity?.kind !== 'person') continue
    if (form === 'role' && id[0] === '~') {
      const office = holders.office({ start, end, entities }, '')
      // "The defence minister, a retired general, …": what else they are changes nothing.
      if (office === null || !SINGLE.has(kindOf(office.title) ?? '')) continue
      // "Kaarel Tamm agreed. “So it is,” the prime minister said": named before.
      const isNamed = free === scene.blockAt(start)
      const isOpen = !isPast(office.status) && !isNamed && holders.holder(office) === null
      open = isOpen ? { office, block: scene.blockAt(start) } : undefined
    } else if (form === 'name' && !met.has(id)) {
      const beside = [scene.tokenAt(start) - 1, scene.tokenAt(end)].map((i) => scene.tag(i))
      const after = scene.tokenAt(end)
      // "Ola Berg, who took office in May, told".
      const isTold = scene.lower(after) === ',' && scene.lower(after + 1) === 'who'
      const acts = open !== undefined && (isTold || beside.some((tag) => /^(?:VB[DPZ]|MD)$/.test(tag)))
      if (acts && isNext(scene, open!.block, start) && isFree(entity)) holders.give(id, open!.office)
      open = undefined
      if ((scene.entity(id)!.roles ?? []).length === 0) free = scene.blockAt(start)
    }
    met.add(id)
  }
}

/** The name opens the paragraph after, or stands behind the quotation that comes next. */
function isNext(scene: Scene, block: number, start: number): boolean {
  if (start === scene.article.blocks[block + 1]?.start) return true
  if (scene.blockAt(start) > block + 1) return false
  return /["”’'»],?\s+(?:\S+\s)?$/.test(scene.article.text.slice(Math.max(0, start - 20), start))
}

/** No office is known of them and nobody whose they are, but for what goes before any name. */
const isFree = ({ roles, evidence }: Entity): boolean =>
  !evidence.includes(POSSESSED) &&
  (roles ?? []).every(({ title }) => /^(?:religious|honorific)$/.test(kindOf(title) ?? ''))

/** "…, a ministry spokesman said. Spokesman Ola Berg made the remarks at a briefing": whom the first words meant, by the id of the nameless. */
function whoRemarked(scene: Scene): Map<string, string> {
  const found = new Map<string, string>()
  let nameless: Mention | undefined
  for (const mention of scene.mentions) {
    const id = mention.entities[0] ?? ''
    if (scene.entity(id)?.kind !== 'person') continue
    if (id[0] === '~') nameless = mention.form === 'role' ? mention : nameless
    else if (nameless && mention.form === 'name' && madeRemarks(scene, mention.end)) {
      const title = scene.entity(nameless.entities[0]!)!.roles?.[0]?.title ?? ''
      const isSame = scene.entity(id)!.roles?.some((role) => sameOffice(canonical(role.title), canonical(title)))
      if (isSame && scene.blockAt(mention.start) - scene.blockAt(nameless.start) < 2)
        found.set(nameless.entities[0]!, id)
    }
  }
  return found
}

const madeRemarks = (scene: Scene, end: number): boolean => {
  const verb = scene.tokenAt(end)
  return (
    /^ma(?:de|kes)$/.test(scene.lower(verb)) &&
    /^(?:the|these|this)$/.test(scene.lower(verb + 1)) &&
    /^(?:remarks?|comments?|announcement|statement)$/.test(scene.lower(verb + 2))
  )
}

/** The kind of an office, by all of its title or its last word. */
export const kindOf = (title: string) => KINDS.get(title) ?? KINDS.get(title.slice(title.lastIndexOf(' ') + 1))

/**
 * Descriptions that the entities stage left nameless ("the defence secretary" before her name has been told): where one person
 * of the article alone has the title, they are that person, with all that was linked to them.
 */
export function settleOffices(scene: Scene, holders: Holders): void {
  introduce(scene, holders)
  const settled = whoRemarked(scene)
  // "A White House official said … The official": brought in as somebody new.
  const strangers = new Set<string>()
  for (const mention of scene.mentions) {
    const id = mention.entities[0] ?? ''
    if (!id.startsWith('~person') || mention.form !== 'role' || settled.has(id) || strangers.has(id)) continue
    const office = holders.office(mention, '')
    if (office === null) strangers.add(id)
    const person = office?.title && kindOf(office.title) !== 'official' ? holders.holder(office) : null
    if (person) settled.set(id, person.id)
  }
  if (settled.size === 0) return
  for (const mention of [...scene.mentions]) {
    const person = mention.entities.length === 1 ? settled.get(mention.entities[0]!) : undefined
    if (!person) continue
    scene.relink(mention, { entities: [person], rule: mention.form === 'role' ? SETTLED : mention.rule })
  }
}
