import { createHash } from 'node:crypto'
import { type Document, SCHEMA } from '../../src/model/document.js'
import type { Entity, Mention } from '../../src/model/entity.js'
import type { Statement } from '../../src/model/statement.js'

/** Invented people of real countries, and weapons; the commonest first, as in news. */
const PEOPLE: readonly Entity[] = Array.from({ length: 400 }, (_, i) => {
  const iso2 = ['US', 'KR', 'KP', 'JP', 'NO', 'CL', 'FR', 'IN', 'TR', 'BR'][i % 10]!
  const name = `${['Mika', 'Jon', 'Ida', 'Omar', 'Lena'][i % 5]} ${['Aoki', 'Berg', 'Ruiz', 'Lund', 'Kaya'][Math.floor(i / 5) % 5]}${i > 24 ? i : ''}`
  const roles = [{ title: i % 3 ? 'defence minister' : 'spokesperson', country: iso2, status: 'current' as const }]
  return {
    id: `person:${name.toLowerCase().replaceAll(' ', '-')}`,
    kind: 'person',
    name,
    aliases: [name.split(' ')[1]!],
    evidence: [],
    roles,
  }
})
const COUNTRIES: readonly Entity[] = [
  ['KP', 'PRK', 'North Korea', 'DPRK'],
  ['US', 'USA', 'United States', 'U.S.'],
  ['JP', 'JPN', 'Japan', 'Tokyo'],
  ['NO', 'NOR', 'Norway', 'Oslo'],
].map(([iso2, iso3, name, alias]) => ({
  id: `country:${iso2}`,
  kind: 'country',
  name: name!,
  aliases: [alias!],
  evidence: [],
  iso2: iso2!,
  iso3: iso3!,
}))
const WEAPONS: readonly Entity[] = [
  {
    id: 'weapon:hwasong-17',
    kind: 'weapon',
    name: 'Hwasong-17',
    aliases: [],
    evidence: [],
    class: 'ballistic-missile',
    subclass: 'ICBM',
  },
  { id: 'weapon:s-400', kind: 'weapon', name: 'S-400', aliases: ['Triumf'], evidence: [], class: 'air-defence' },
  { id: 'weapon:missile', kind: 'weapon', name: 'missile', aliases: [], evidence: [], class: null },
]
const WORDS =
  'we will answer any launch with grave measures and talks on the treaty border drones ships failed at dawn allies agreed to share warning data after the test of new engines said nothing about oil grain exercises near islands'.split(
    ' ',
  )
const OUTLETS = ['Oslo Courier', 'The Meridian', 'Harbour Wire', 'Ministry of Defence', 'Daily Lantern', '東京時報']

/** A stream of numbers in [0, 1), the same for the same seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Document number `n` of an endless made-up corpus, with `statements` statements; always the same for the same numbers. */
export function madeDocument(n: number, statements = 7): Document {
  const random = numbers(n * 7919 + statements)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() ** 2 * list.length)]!
  const title = `${pick(WORDS)} ${pick(WORDS)} ${pick(WORDS)}`
  let text = title
  const entities = new Map<string, Entity>()
  const mentions: Mention[] = []
  const found: Statement[] = []
  const use = (entity: Entity) => entities.set(entity.id, entity) && entity
  const official: Entity = {
    id: '~official-1',
    kind: 'person',
    name: 'an official',
    aliases: [],
    evidence: [],
    country: 'US',
    anonymous: true,
  }
  for (let i = 0; i < statements; i++) {
    const who = use(random() < 0.1 ? official : pick(PEOPLE))
    const country = use(pick(COUNTRIES))
    const weapon = random() < 0.3 ? use(pick(WEAPONS)) : null
    text += '\n\n'
    const start = text.length
    text += who.name
    const end = text.length
    mentions.push({ start, end, entities: [who.id], form: 'name', rule: 'made' })
    text += ' said '
    const opened = text.length
    text += `“${Array.from({ length: 8 + Math.floor(random() * 30) }, () => pick(WORDS)).join(' ')} ${country.name} ${weapon?.name ?? ''} ${n}”`
    for (const { id, name } of weapon ? [country, weapon] : [country]) {
      const at = text.indexOf(name, opened)
      mentions.push({ start: at, end: at + name.length, entities: [id], form: 'name', rule: 'made' })
    }
    found.push({
      id: `s${i + 1}`,
      kind: random() < 0.6 ? 'direct' : 'indirect',
      speaker: {
        start,
        end,
        entities: [{ id: who.id, how: 'made' }],
        mode: who.anonymous ? 'anonymous' : 'single',
        why: [],
      },
      cue: { start: end + 1, end: end + 5, lemma: 'say' },
      content: [{ start: opened, end: text.length }],
      quotations: [{ start: opened + 1, end: text.length - 1 }],
      act: 'say',
      polarity: 'affirmed',
      about: { countries: [country.iso2!], weapons: weapon ? [weapon.id] : [], people: [] },
      rule: 'made',
    })
  }
  const day = new Date(Date.UTC(2031, 0, 1 + Math.floor(random() * 700))).toISOString().slice(0, 10)
  return {
    schema: SCHEMA,
    article: {
      id: `made-${n}`,
      file: null,
      url: `https://outlet.example/${n}`,
      canonical: null,
      outlet: pick(OUTLETS),
      title,
      byline: [],
      published: day,
      publishedFrom: 'given',
      modified: null,
      language: 'en',
      section: null,
      isAccessibleForFree: null,
      text,
      sha256: createHash('sha256').update(text).digest('hex'),
      blocks: [],
    },
    entities: [...entities.values()],
    mentions,
    statements: found,
  }
}
