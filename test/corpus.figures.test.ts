import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type MentionDocument, scoreMentions, type TypedSpan } from '../scripts/evaluate/mentions.js'
import { authorScore, bodyFigures, bodyScore, metadataFigures, sameDay, sameOutlet } from '../scripts/evaluate/pages.js'
import { judge, nextFloors } from '../scripts/evaluate/ratchet.js'
import { sourcesAgree } from '../scripts/evaluate/sources.js'
import { type ScoredStatement, StatementScore } from '../scripts/evaluate/statements.js'
import { type Range, Words } from '../scripts/evaluate/words.js'

const TEXT =
  'Minister Mika Aoki said "the launch failed". Aoki warned that a second one was near. Peter Aoki, her brother, denied it.'
const at = (words: string, n = 1): Range => {
  let start = -1
  for (let k = 0; k < n; k++) start = TEXT.indexOf(words, start + 1)
  if (start < 0) throw new Error(words)
  return [start, start + words.length]
}
const GOLD: ScoredStatement[] = [
  { source: [at('Minister Mika Aoki')], cue: [at('said')], content: [at('"the launch failed"')], kind: 'direct' },
  { source: [at('Aoki', 2)], cue: [at('warned')], content: [at('that a second one was near')], kind: 'indirect' },
]

describe('statement figures', () => {
  test('gold against itself is right in all', () => {
    const score = new StatementScore()
    score.add(TEXT, GOLD, GOLD)
    expect(new Set(Object.values(score.figures()))).toEqual(new Set([1]))
  })

  test('marks and stops at the edges do not count, half of the words is enough for a content', () => {
    const score = new StatementScore()
    score.add(TEXT, GOLD, [
      { ...GOLD[0]!, content: [at('the launch failed')] },
      { ...GOLD[1]!, content: [at('a second one was near.')] },
    ])
    expect(score.relaxed.f1).toBe(1)
    expect([score.exact.content.right, score.exact.content.gold]).toEqual([1, 2])
  })

  test('another speaker of the same surname is another speaker', () => {
    const words = new Words(TEXT)
    const agree = (a: Range, b: Range) => sourcesAgree(TEXT, words, [a], [b])
    expect(agree(at('Minister Mika Aoki'), at('Aoki', 2))).toBe(true)
    expect(agree(at('Minister Mika Aoki'), at('Peter Aoki'))).toBe(false)
    expect(agree(at('Minister Mika Aoki'), at('her brother'))).toBe(false)
  })

  test('missed, spurious and unsourced statements count', () => {
    const score = new StatementScore()
    const pairs = score.add(TEXT, GOLD, [
      { ...GOLD[0]!, source: null },
      { source: null, cue: null, content: [at('her brother')], kind: 'indirect' },
    ])
    expect(pairs).toEqual([[0, 0, false]])
    expect(score.figures()).toMatchObject({ 'content relaxed F1': 0.5, 'attribution F1': 0, 'direct found': 1 })
  })
})

describe('mention figures', () => {
  const text = 'Norway warned the crew. Norwegian tanks stood in northern Norway.'
  const span = (words: string, type: string, form = 'name'): TypedSpan => ({
    begin: text.lastIndexOf(words),
    end: text.lastIndexOf(words) + words.length,
    type,
    form,
  })
  const document: MentionDocument = {
    id: 'a',
    text,
    entities: [
      { begin: 0, end: 6, type: 'Organisation', form: 'name' },
      span('the crew', 'Person', 'nominal'),
      span('tanks', 'MilitaryPlatform', 'nominal'),
      span('northern Norway', 'Location'),
    ],
  }
  const given = new Map([
    ['a', [{ begin: 0, end: 6, type: 'Place' }, span('tanks', 'MilitaryPlatform'), span('Norway', 'Location')]],
  ])
  test('strict: type and any shared letter; exact: the very span', () => {
    const { micro } = scoreMentions([document], given, false)
    expect([micro!.overlap.right, micro!.overlap.gold, micro!.overlap.given]).toEqual([2, 4, 3])
    expect(micro!.exact.right).toBe(1)
  })
  test('lenient: common nouns of persons are left out, a country that acts may be a place', () => {
    const { micro } = scoreMentions([document], given, true)
    expect([micro!.overlap.right, micro!.overlap.gold, micro!.overlap.given]).toEqual([3, 3, 3])
  })
})

describe('page figures', () => {
  test('bodies by shingles of four words', () => {
    expect(bodyScore('a b c d e', 'a b c d e')).toEqual({ precision: 1, recall: 1, equal: true })
    expect(bodyScore('a b c d e', 'a b c d')).toEqual({ precision: 1, recall: 0.5, equal: false })
    expect(bodyScore('a b c d', '')).toEqual({ precision: null, recall: 0, equal: false })
    expect(bodyFigures([['a b c d e', 'a b c d']])['body F1']).toBeCloseTo(2 / 3)
  })
  test('a day is that of its own offset or of UTC', () => {
    expect(sameDay('2026-03-03T01:00:00+09:00', '2026-03-02')).toBe(true)
    expect(sameDay('2026-03-03T01:00:00+09:00', '2026-03-03')).toBe(true)
    expect(sameDay('2026-03-03', '2026-03-04')).toBe(false)
  })
  test('names and outlets are folded', () => {
    expect(authorScore(['Dana Whitcomb'], ['By Dana  Whitcomb']).exact).toBe(true)
    expect(authorScore(['Dana Whitcomb', 'Yuto Mori'], ['Yuto Mori']).f1).toBeCloseTo(2 / 3)
    expect(sameOutlet('The Albion Gazette', 'Albion Gazette')).toBe(true)
    expect(sameOutlet('The Albion Gazette', 'Daily Lantern')).toBe(false)
  })
  test('only known fields count', () => {
    const page = {
      title: 'A',
      authors: [],
      published: null,
      outlet: null,
      canonical: null,
      language: 'en-GB',
      articleBody: 'b',
    }
    expect(metadataFigures([['x', { title: 'a', language: 'en' }, page]])).toEqual({ title: 1, language: 1 })
    expect(metadataFigures([['x', { authors: ['Yuto Mori'] }, page]])).toEqual({ authors: 0, 'authors F1': 0 })
  })
})

describe('the ratchet', () => {
  test('names what fell or vanished, with floor and value', () => {
    const floors = { speakers: 0.9, links: 0.8, gone: 0.5 }
    const { raised, fallen } = judge(floors, { speakers: 0.91, links: 0.79, fresh: 1 })
    expect(raised).toEqual(['speakers', 'fresh'])
    expect(fallen).toEqual([
      { figure: 'links', floor: 0.8, value: 0.79 },
      { figure: 'gone', floor: 0.5, value: undefined },
    ])
  })
  test('an update never lowers a floor unless told to', () => {
    const figure = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.double({ min: 0, max: 1, noNaN: true }))
    fc.assert(
      fc.property(figure, figure, (floors, figures) => {
        const next = nextFloors(floors, figures, false)
        for (const [name, floor] of Object.entries(floors)) expect(next[name]).toBeGreaterThanOrEqual(floor)
        const lowered = nextFloors(floors, figures, true)
        expect(judge(lowered, figures).fallen).toEqual([])
      }),
    )
  })
})
