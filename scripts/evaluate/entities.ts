// Entities and links of one page against its gold.
import type { Document } from '../../src/model/document.js'
import type { Role } from '../../src/model/entity.js'
import type { Alignment, PlacedMention } from './align.js'
import type { Gold, GoldEntity } from './gold.js'
import type { Miss, Shares } from './shares.js'
import { shared } from './words.js'

const SPELLING: Readonly<Record<string, string>> = { defense: 'defence', minster: 'minister' }
const titleWords = (title: string) =>
  new Set(
    title
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((w) => w && !['of', 'the', 'for', 'and'].includes(w))
      .map((w) => SPELLING[w] ?? w),
  )

/** The same office as far as words and circumstances tell: one title holds the other's words, status and country agree. */
function sameRole(want: NonNullable<GoldEntity['roles']>[number], got: Role): boolean {
  const [a, b] = [titleWords(want.title), titleWords(got.title)]
  const common = shared(a, b)
  if (common === 0 || common < Math.min(a.size, b.size) || want.status !== got.status) return false
  return want.country === undefined || want.country === got.country || (want.implied === true && !got.country)
}

const print = (roles: readonly Role[] | undefined) =>
  roles?.map((r) => `${r.status} ${r.title} ${r.country ?? '-'}`).join(', ') || 'no role'

/** True where some mention of a body names its country within. */
const saysCountry = (mentions: readonly PlacedMention[], body: string, country: string): boolean =>
  mentions.some(
    (m) =>
      m.mention.entity === body &&
      mentions.some((c) => c.mention.entity === country && c.mention.in === m.mention.in && m.words.includes(c.words)),
  )

/** Adds countries (by ISO code), roles, weapon classes and links to the shares, and what is wrong to the errors. */
export function scoreEntities(
  gold: Gold,
  document: Document,
  mentions: readonly PlacedMention[],
  alignment: Alignment,
  shares: Shares,
  errors: Miss[],
): void {
  const wrong = (what: string, words: string, detail: string) =>
    errors.push({ what, words, context: `${gold.slug}: ${detail}` })

  // A capital as a place may or may not count as its country.
  const home = new Set(
    Object.values(gold.entities).flatMap((e) => (e.kind === 'place' && e.country ? [e.country] : [])),
  )
  const wanted = new Set(Object.keys(gold.entities).filter((key) => gold.entities[key]!.kind === 'country'))
  const iso2s = new Set(document.entities.flatMap((e) => (e.kind === 'country' && e.iso2 ? [e.iso2] : [])))
  for (const iso of wanted) {
    shares.add('entities: country recall', iso2s.has(iso))
    if (!iso2s.has(iso)) wrong('entity: country missed', iso, 'not found')
  }
  for (const iso of iso2s) {
    if (home.has(iso) && !wanted.has(iso)) continue
    shares.add('entities: country precision', wanted.has(iso))
    if (!wanted.has(iso)) wrong('entity: country spurious', iso, document.entities.find((e) => e.iso2 === iso)!.name)
  }

  for (const [key, want] of Object.entries(gold.entities)) {
    const got = alignment.entity(key)
    if (want.kind === 'person') {
      shares.add('entities: person found', got !== undefined)
      if (!got) wrong('entity: person missed', want.name!, 'no person on their name')
      for (const role of want.roles ?? []) {
        const right = got?.roles?.some((r) => sameRole(role, r)) ?? false
        shares.add('entities: person role', right)
        if (!right) wrong('entity: role', `${want.name}: want ${print([role])}`, `got ${print(got?.roles)}`)
      }
    } else if (want.kind === 'organisation' && mentions.some((m) => m.mention.entity === key)) {
      shares.add('entities: organisation found', got !== undefined)
      if (!got) wrong('entity: organisation missed', want.name!, 'no organisation there')
      if (got && want.country && (got.country !== undefined || saysCountry(mentions, key, want.country))) {
        shares.add('entities: organisation country', got.country === want.country)
        if (got.country !== want.country) wrong('entity: organisation country', want.name!, `got ${got.country}`)
      }
    } else if (want.kind === 'weapon' && want.class) {
      const right = got?.class === want.class && (got.platform ?? false) === (want.platform ?? false)
      shares.add('entities: weapon class', right)
      if (!right)
        wrong(
          'entity: weapon class',
          `${want.name}: ${want.class}`,
          `got ${got ? `${got.name}: ${got.class}` : 'nothing'}`,
        )
    }
  }

  for (const placed of mentions) {
    const { mention, words, span } = placed
    if (!span) continue
    const want = typeof mention.entity === 'string' ? [mention.entity] : mention.entity
    const found = alignment.on(gold, placed)
    const links = found.map((m) => m.entities.map((id) => alignment.key(id)))
    const entity = gold.entities[want[0]!]!
    // A bare "missile" may stay a missile.
    const generic = entity.kind === 'weapon' && !/\p{Lu}|\d/u.test(words)
    const right = links.some(
      (ids) =>
        (ids.length === want.length && want.every((key) => ids.includes(key))) ||
        (generic && ids.every((id) => looseWeapon(id))) ||
        (entity.kind === 'place' && entity.country !== undefined && ids.includes(entity.country)),
    )
    function looseWeapon(id: string): boolean {
      const cls = gold.entities[id] ? gold.entities[id].class : alignment.byId(id)?.class
      return cls === null || cls === undefined || cls === entity.class
    }
    shares.add('entities: links', right)
    if (mention.as && found.length > 0) {
      const same = found.some((m) => m.as === mention.as)
      shares.add('entities: actor or place', same)
      if (!same) wrong('mention: actor or place', words, `want ${mention.as}, got ${found.map((m) => m.as).join()}`)
    }
    if (!right) {
      const how = links.length === 0 ? 'no mention' : 'wrong link'
      wrong(
        `mention: ${how} (${entity.kind})`,
        words,
        `want ${want.join(' + ')}, got ${links.map((l) => l.join(' + ')).join(' | ')}`,
      )
    }
  }
}
