import { type Entity, type Mention, POSSESSED, type Role } from '../../model/entity.js'
import { canonical, type Holders, isPast, kindOf, SETTLED, sameOffice } from './holders.js'
import type { Scene } from './scene.js'

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
      const isOpen = !isPast(office.status) && !isNamed && holders.holder(office, start) === null
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

/** Those told as a country's and with no office, by country: "Belgium's Bart Claes". */
function toldOf(scene: Scene): Map<string, Entity[]> {
  const found = new Map<string, Entity[]>()
  for (const e of scene.entities()) {
    if (e.kind !== 'person' || !e.country || !e.evidence.includes(POSSESSED) || (e.roles ?? []).length > 0) continue
    found.set(e.country, [...(found.get(e.country) ?? []), e])
  }
  return found
}

/** Titles of which a country has one holder. */
const FIRST = /^(?:president|premier|prime minister|chancellor|leader|king|queen|taoiseach)$/

/**
 * Descriptions that the entities stage left nameless ("the defence secretary" before her name has been told): where one person
 * of the article alone has the title, they are that person, with all that was linked to them.
 */
export function settleOffices(scene: Scene, holders: Holders): void {
  introduce(scene, holders)
  const settled = whoRemarked(scene)
  const told = toldOf(scene)
  // "Belgium's Bart Claes … the Belgian premier".
  const alone = (office: Role): Entity | null => {
    const [only, ...others] = told.get(office.country ?? '') ?? []
    if (!only || others.length > 0 || office.organisation || isPast(office.status) || !FIRST.test(office.title))
      return null
    holders.give(only.id, office)
    return scene.entity(only.id)!
  }
  // "The | Florida | senator".
  const placeOf = (mention: Mention) =>
    scene.under(mention).find((m) => m !== mention && scene.entity(m.entities[0] ?? '')?.kind === 'place')?.entities[0]
  // "A White House official said … The official": brought in as somebody new.
  const strangers = new Set<string>()
  for (const mention of scene.mentions) {
    const id = mention.entities[0] ?? ''
    if (!id.startsWith('~person') || mention.form !== 'role' || settled.has(id) || strangers.has(id)) continue
    const office = holders.office(mention, '')
    if (office === null) strangers.add(id)
    const person =
      office?.title && kindOf(office.title) !== 'official'
        ? (holders.holder(office, mention.start, false, undefined, placeOf(mention)) ?? alone(office))
        : null
    if (person) settled.set(id, person.id)
  }
  if (settled.size === 0) return
  for (const mention of [...scene.mentions]) {
    const person = mention.entities.length === 1 ? settled.get(mention.entities[0]!) : undefined
    if (!person) continue
    scene.relink(mention, { entities: [person], rule: mention.form === 'role' ? SETTLED : mention.rule })
  }
}
