import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { goldUtterances } from '../../../scripts/evaluate/clusters.js'
import { loadCorpus } from '../../../scripts/evaluate/gold.js'
import { Clustering, cluster, inOrder } from '../../../src/compare/clusters/cluster.js'
import { Postings } from '../../../src/compare/clusters/postings.js'
import { Tally } from '../../../src/compare/clusters/tally.js'
import { isOfficial, type Utterance } from '../../../src/compare/clusters/utterance.js'
import { span } from '../../../src/model/span.js'

const WORDS = 'The launch put fishing crews at risk and we have lodged a protest in Beijing.'
let serial = 0
/** Aoki's words on 3 March, or as told. */
function utterance(text: string, more: Partial<Utterance> = {}): Utterance {
  const published = more.published ?? '2026-03-03T08:00:00Z'
  const key = `${String(serial++).padStart(3, '0')}#1`
  return { key, text, quotations: [span(0, text.length)], speakers: ['Mika Aoki'], published, date: published, ...more }
}
const sizes = (utterances: readonly Utterance[]) => cluster(utterances).map(({ variants }) => variants.length)

describe('one utterance', () => {
  test.each<[what: string, variant: Utterance]>([
    ['the same words', utterance(WORDS)],
    ['cut', utterance('The launch put fishing crews at risk.')],
    ['altered', utterance('The launch put fishing boats at risk and we have lodged a protest in Beijing.')],
    [
      'turned round',
      utterance('The launch did not put fishing crews at risk and we have lodged a protest in Beijing.'),
    ],
    [
      'in its own words',
      utterance('that the launch had endangered fishing crews and a protest was lodged in Beijing', { quotations: [] }),
    ],
    ['two days later', utterance(WORDS, { published: '2026-03-05', date: '2026-03-05' })],
    ['credited by surname', utterance(WORDS, { speakers: ['Defence Minister Aoki'] })],
  ])('%s', (_, variant) => {
    expect(sizes([utterance(WORDS), variant])).toEqual([2])
  })
})

describe('never one utterance', () => {
  test.each<[what: string, other: Utterance, linked: boolean]>([
    ['the same words a month later', utterance(WORDS, { published: '2026-04-03', date: '2026-04-03' }), true],
    ['the same words from somebody else', utterance(WORDS, { speakers: ['Kenji Mori'] }), true],
    ['other words on the same day', utterance('The budget for coastal patrols will double next year.'), false],
    [
      'one word in common with a government',
      utterance('the launch was theirs', { speakers: ['Iran'], quotations: [] }),
      false,
    ],
    ['one noun, reported', utterance('Beijing', { quotations: [] }), false],
    [
      'much the same words, but not told',
      utterance('whether Beijing had lodged a protest or put the crews at risk of a storm', { quotations: [] }),
      false,
    ],
    [
      'the same matter from a source that may be anybody, without marks',
      utterance('that the launch had put fishing crews at risk', {
        quotations: [],
        speakers: ['Japanese military source'],
      }),
      false,
    ],
    [
      'the same from nobody at all, without marks',
      utterance('that the launch had put fishing crews at risk', { quotations: [], speakers: [] }),
      false,
    ],
    ['a shared formula', utterance('We have lodged a complaint about the fishing quotas with Oslo.'), false],
  ])('%s', (_, other, linked) => {
    const clusters = cluster([utterance(WORDS), other])
    expect(clusters.map(({ variants }) => variants.length)).toEqual([1, 1])
    expect(clusters[0]!.repeated).toEqual(linked ? [clusters[1]!.id] : [])
  })
})

test('the words of one name are one word in common: two reports of a missile are not one', () => {
  const report = (text: string) => utterance(text, { quotations: [], speakers: ['Japan'] })
  const staff = { quotations: [], speakers: ['Joint Chiefs of Staff'] }
  const one = report('Iran tests solid-fuel ICBM')
  expect(sizes([one, utterance('was a Hwasong-18 intercontinental ballistic missile', staff)])).toEqual([1, 1])
})

test('a quoted figure with nothing but "about" and its unit finds the sentence that has another figure', () => {
  const staff = { speakers: ['Joint Chiefs of Staff'], published: '2026-03-03' }
  const told = utterance('the missiles flew about 380 kilometers and reached 60 kilometers', {
    ...staff,
    quotations: [],
  })
  const quoted = utterance('“about 830 kilometers”', staff)
  const other = utterance('“about 830 fishermen”', { ...staff, speakers: ['Kenji Mori'] })
  const [first, ...rest] = cluster([told, quoted, other])
  expect(first!.reference).toBe(told.key)
  expect(first!.variants.map(({ statement, verdict }) => [statement, verdict])).toEqual([
    [told.key, 'verbatim'],
    [quoted.key, 'meaning-flip'],
  ])
  expect(rest).toHaveLength(1)
})

describe('the reference', () => {
  const reported = utterance('that the launch put fishing crews at risk', { quotations: [], published: '2026-03-02' })
  const early = utterance(WORDS, { published: '2026-03-03T06:00:00Z' })
  const late = utterance(WORDS, { published: '2026-03-03T09:00:00+00:00' })
  const official = utterance(WORDS, { published: '2026-03-04', official: true })
  const cut = utterance('The launch put fishing crews at risk.', { published: '2026-03-03' })
  const whole = utterance(WORDS, { published: '2026-03-03' })
  test.each<[what: string, utterances: Utterance[], reference: Utterance, because: string]>([
    ['an official document before all', [early, official, late], official, 'official document'],
    ['then what is quoted before what is reported', [reported, late], late, 'quoted'],
    ['then the earliest', [late, early], early, 'earliest'],
    ['then the longest', [cut, whole], whole, 'longest'],
  ])('%s', (_, utterances, reference, because) => {
    const [only] = cluster(utterances)
    expect([only!.reference, only!.referenceBecause]).toEqual([reference.key, because])
    expect(only!.variants[0]!.statement).toBe(reference.key)
  })

  test('words that an incomplete reference lacks are no alteration', () => {
    const longer = utterance(WORDS, { published: '2026-03-04' })
    expect(cluster([{ ...cut, published: '2026-03-02' }, longer])[0]!.variants[1]!.verdict).toBe('trimmed')
  })
})

test.each([
  [{ outlet: 'Ministry of Defense of Japan', url: null, canonical: null }, true],
  [{ outlet: null, url: 'https://www.mod.go.jp/e/statement', canonical: null }, true],
  [{ outlet: null, url: 'https://www.state.gov/briefing', canonical: null }, true],
  [{ outlet: 'The Albion Gazette', url: 'https://albion.example/a', canonical: null }, false],
])('%j is official: %s', (article, official) => {
  expect(isOfficial(article)).toBe(official)
})

const corpus = inOrder(goldUtterances(loadCorpus(join(import.meta.dirname, '../../../corpus/articles'))))

test('adding in two runs, with the state of the first kept as JSON, gives what one run gives', () => {
  const whole = new Clustering()
  for (const one of corpus) whole.add(one)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: corpus.length }), (cut) => {
      const first = new Clustering()
      for (const one of corpus.slice(0, cut)) first.add(one)
      const states = JSON.parse(JSON.stringify(Array.from({ length: first.size }, (_, n) => first.state(n))))
      const known = new Map(corpus.map((one) => [one.key, one]))
      const second = new Clustering(states, (key) => known.get(key))
      for (const one of corpus.slice(Math.max(0, cut - 3))) second.add(one) // some are known already
      const all = (clustering: Clustering) => Array.from({ length: clustering.size }, (_, n) => clustering.members(n))
      expect(all(second)).toEqual(all(whole))
    }),
    { numRuns: 6 },
  )
})

test('the order of the statements does not matter to a full run', () => {
  const sample = corpus.slice(0, 40)
  expect(cluster(sample.toReversed())).toEqual(cluster(sample))
})

test('postings hold what was added, up to their limit', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.nat(5)), { maxLength: 250 }), (entries) => {
      const postings = new Postings(255)
      const expected = new Map<number, Set<number>>()
      for (const [key, value] of entries) {
        postings.add(key, value)
        expected.set(key, (expected.get(key) ?? new Set()).add(value))
      }
      for (const [key, values] of expected) {
        const found = new Tally()
        postings.tally(key, found)
        expect(new Set(found.strongest(9))).toEqual(values)
      }
    }),
  )
})

test('a tally gives the highest scores, the lowest number first among equals, and forgets', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(3000), fc.integer({ min: 1, max: 4 }))), fc.nat(8), (entries, count) => {
      const tally = new Tally()
      tally.add(7, 9)
      tally.clear()
      const scores = new Map<number, number>()
      for (const [number, score] of entries) {
        tally.add(number, score)
        scores.set(number, (scores.get(number) ?? 0) + score)
      }
      const expected = [...scores].sort(([a, x], [b, y]) => y - x || a - b).map(([number]) => number)
      expect(tally.strongest(count)).toEqual(expected.slice(0, count))
    }),
  )
})
