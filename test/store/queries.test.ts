import { afterAll, describe, expect, test } from 'vitest'
import type { Document } from '../../src/model/document.js'
import { ENTITY_SORTS, findEntities } from '../../src/store/entities.js'
import type { Filter } from '../../src/store/filter.js'
import { findQuotes, QUOTE_SORTS } from '../../src/store/quotes.js'
import { Store } from '../../src/store/store.js'
import { madeDocument } from './made.js'

const documents = Array.from({ length: 300 }, (_, n) => madeDocument(n))
const store = new Store(':memory:')
store.transaction(() => documents.map((document) => store.add(document)))
afterAll(() => store.close())

type Case = {
  document: Document
  statement: Document['statements'][number]
  speaker: Document['entities'][number]
  words: string
}
const cases: Case[] = documents.flatMap((document) =>
  document.statements.map((statement) => ({
    document,
    statement,
    speaker: document.entities.find(({ id }) => id === statement.speaker!.entities[0]!.id)!,
    words: document.article.text.slice(statement.content[0]!.start, statement.content[0]!.end),
  })),
)
const keys = (found: readonly Case[]) =>
  found.map(({ document, statement }) => `${document.article.id}#${statement.id}`).sort()
const weapon =
  (id: string) =>
  ({ statement }: Case) =>
    statement.about.weapons.includes(id)
const speaksFor =
  (iso2: string) =>
  ({ speaker }: Case) =>
    speaker.country === iso2 || speaker.roles?.[0]?.country === iso2
const about =
  (iso2: string) =>
  ({ statement }: Case) =>
    statement.about.countries.includes(iso2)
const day = ({ document }: Case) => document.article.published!

describe('quotes: every filter finds what a walk over all statements finds', () => {
  test.each<[filter: Filter, passes: (c: Case) => boolean]>([
    [{}, () => true],
    [{ country: 'DPRK' }, speaksFor('KP')],
    [{ country: 'north korean' }, speaksFor('KP')],
    [{ country: 'US', about: 'PRK' }, (c) => speaksFor('US')(c) && about('KP')(c)],
    [{ person: 'Aoki' }, ({ speaker }) => / Aoki$/.test(speaker.name)],
    [{ person: 'mika aoki' }, ({ speaker }) => speaker.name === 'Mika Aoki'],
    [{ weapon: 'ballistic missile' }, weapon('weapon:hwasong-17')],
    [{ weapon: 'ICBM' }, weapon('weapon:hwasong-17')],
    [{ weapon: 'missiles' }, (c) => weapon('weapon:hwasong-17')(c) || weapon('weapon:missile')(c)],
    [{ weapon: 'triumf' }, weapon('weapon:s-400')],
    [{ about: 'hwasong' }, weapon('weapon:hwasong-17')],
    [{ kind: ['direct'] }, ({ statement }) => statement.kind === 'direct'],
    [{ kind: ['direct', 'indirect'] }, () => true],
    [{ outlet: 'oslo courier' }, ({ document }) => document.article.outlet === 'Oslo Courier'],
    [{ outlet: 'courier' }, ({ document }) => document.article.outlet === 'Oslo Courier'],
    [{ since: '2032-06-15' }, (c) => day(c) >= '2032-06-15'],
    [{ until: '2031-03' }, (c) => day(c) < '2031-04'],
    [{ since: '2031', until: '2031' }, (c) => day(c).startsWith('2031')],
    [{ text: 'grave drones' }, ({ words }) => /\bgrave\b/.test(words) && /\bdrones\b/.test(words)],
    [{ text: '"will answer"' }, ({ words }) => /\bwill answer\b/.test(words)],
    [{ text: 'grav* -launch' }, ({ words }) => /\bgrave\b/.test(words) && !/\blaunch\b/.test(words)],
    [{ title: 'grave' }, ({ document }) => /\bgrave\b/.test(document.article.title!)],
    [
      { country: 'US', text: 'launch', kind: ['direct'], since: '2031-06', weapon: 's-400' },
      (c) =>
        speaksFor('US')(c) &&
        /\blaunch\b/.test(c.words) &&
        c.statement.kind === 'direct' &&
        day(c) >= '2031-06' &&
        weapon('weapon:s-400')(c),
    ],
  ])('%j', (filter, passes) => {
    const expected = keys(cases.filter(passes))
    const rows = [...findQuotes(store, { ...filter, limit: 0 }).rows]
    expect(rows.map(({ statement }) => statement).sort()).toEqual(expected)
    expect(expected.length).toBeGreaterThan(0)
    for (const sort of QUOTE_SORTS) {
      const few = [...findQuotes(store, { ...filter, sort, limit: 5 }).rows]
      expect(few.length).toBe(Math.min(5, expected.length))
    }
  })

  test('in the order asked for', () => {
    const sorted = (sort: string) => [...findQuotes(store, { sort, limit: 0 }).rows]
    const days = sorted('newest').map((row) => row.day!)
    expect(days).toEqual([...days].sort().reverse())
    expect(sorted('oldest').map((row) => row.day)).toEqual([...days].sort())
    const outlets = sorted('outlet').map(({ article }) => article.outlet!)
    expect(outlets).toEqual([...outlets].sort())
    const speakers = sorted('speaker').map((row) => row.speakers[0]!.name)
    expect(speakers).toEqual([...speakers].sort())
  })

  test('a row says who, what and where', () => {
    const [c] = cases.filter(({ speaker }) => speaker.name === 'Mika Aoki')
    const row = [...findQuotes(store, { person: 'mika aoki', limit: 0 }).rows].find(
      ({ statement }) => statement === keys([c!])[0],
    )
    expect(row).toMatchObject({
      day: c!.document.article.published,
      text: c!.words,
      quotations: [c!.words.slice(1, -1)],
      speakers: [{ id: 'person:mika-aoki', name: 'Mika Aoki', role: 'spokesperson', country: 'US' }],
      article: { id: c!.document.article.id, outlet: c!.document.article.outlet, url: c!.document.article.url },
    })
  })
})

describe('entities', () => {
  const find = (filter: Parameters<typeof findEntities>[1]) => [...findEntities(store, { limit: 0, ...filter }).rows]
  const spoken = (passes: (c: Case) => boolean) => {
    const counts: Record<string, number> = {}
    for (const c of cases.filter(passes))
      if (!c.speaker.anonymous) counts[c.speaker.id] = (counts[c.speaker.id] ?? 0) + 1
    return counts
  }
  const counted = (rows: readonly { id: string; statements: number }[]) =>
    Object.fromEntries(rows.filter(({ statements }) => statements > 0).map(({ id, statements }) => [id, statements]))

  test.each<[filter: Filter, passes: (c: Case) => boolean]>([
    [{}, () => true],
    [{ since: '2032-06' }, (c) => day(c) >= '2032-06'],
    [{ outlet: 'courier' }, ({ document }) => document.article.outlet === 'Oslo Courier'],
    [{ about: 'DPRK' }, about('KP')],
    [
      { about: 'DPRK', since: '2032-06', outlet: 'courier' },
      (c) => about('KP')(c) && day(c) >= '2032-06' && c.document.article.outlet === 'Oslo Courier',
    ],
    [{ about: 's-400' }, weapon('weapon:s-400')],
  ])('statements counted: %j', (filter, passes) => expect(counted(find(filter))).toEqual(spoken(passes)))

  test.each<[filter: Filter, ids: readonly string[]]>([
    [{ kind: ['weapon'], sort: 'name' }, ['weapon:hwasong-17', 'weapon:s-400', 'weapon:missile']],
    [{ weapon: 'air-defence' }, ['weapon:s-400']],
    [{ kind: ['country'], country: 'DPRK' }, ['country:KP']],
    [{ person: 'Mika Aoki' }, ['person:mika-aoki']],
    [{ text: 'hwas' }, ['weapon:hwasong-17']],
  ])('found: %j', (filter, ids) => expect(find(filter).map(({ id }) => id)).toEqual(ids))

  test('countries take in their people', () => {
    const found = find({ country: 'DPRK' })
    expect(found.some(({ id }) => id === 'country:KP')).toBe(true)
    for (const { id, roles } of found) if (id !== 'country:KP') expect(roles[0]!.country).toBe('KP')
  })

  test('anonymous ones only when asked for', () => {
    expect(find({}).some(({ id }) => id.startsWith('~'))).toBe(false)
    expect(find({ local: true }).some(({ id }) => id.startsWith('~official-1@made-'))).toBe(true)
  })

  test.each(ENTITY_SORTS.filter((sort) => sort !== 'name'))('sorted by %s', (sort) => {
    const counts = find({ sort }).map((row) => row[sort as 'statements'])
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
  })
})

describe('names that nobody bears', () => {
  test.each<[filter: Filter, note: string | RegExp]>([
    [{ person: 'Aoky' }, /^no person( or organisation)? "Aoky" here; did you mean "Mika Aoki"\?$/],
    [{ weapon: 'hwasong 71' }, 'no weapon "hwasong 71" here; did you mean "Hwasong-17"?'],
    [{ weapon: 'submarine' }, 'no weapon "submarine" here'],
    [{ outlet: 'Oslo Curier' }, 'no outlet "Oslo Curier" here; did you mean "Oslo Courier"?'],
    [{ about: 'Bhutan' }, 'no country "Bhutan" here'],
  ])('%j: an empty result that says so', (filter, note) => {
    for (const { rows, notes } of [findQuotes(store, filter), findEntities(store, filter)]) {
      expect([[...rows], notes]).toEqual([[], [typeof note === 'string' ? note : expect.stringMatching(note)]])
    }
  })

  test.each<[filter: Filter, message: RegExp]>([
    [{ country: 'Norwy' }, /unknown country "Norwy"/],
    [{ kind: ['dirct'] }, /unknown kind "dirct"/],
    [{ since: 'yesterday' }, /--since "yesterday" is no date/],
    [{ until: '2031-13' }, /--until "2031-13" is no date/],
    [{ sort: 'random' }, /unknown sort "random"/],
  ])('%j is wrong usage', (filter, message) => {
    for (const query of [findQuotes, findEntities]) {
      expect(() => [...query(store, filter).rows]).toThrow(
        expect.objectContaining({ code: 'usage', message: expect.stringMatching(message) }),
      )
    }
  })
})
