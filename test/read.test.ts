import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleFromJson, articleFromText, read, readAll } from '../src/index.js'
import { expectSound } from './invariants.js'

const given = (text: string) => read(articleFromJson({ text }, { file: 'fuzz', line: 1 }))

/** Words, marks and oddities that newswire is made of, so that random strings reach deep into the pipeline. */
const pieces = fc.constantFrom(
  'Japan',
  'Norway',
  'the ministry',
  'Mika Aoki',
  'Aoki',
  'she',
  'he',
  'who',
  'said',
  'says',
  'warned',
  'according to',
  'told',
  'that',
  'the missile',
  'two F-16s',
  'HMS',
  'a senior official',
  'the statement',
  'on Tuesday',
  'not',
  'to',
  'and',
  'its',
  'counterparts',
  '“',
  '”',
  '"',
  "'",
  '’',
  '‘',
  '«',
  '»',
  '``',
  "''",
  '.',
  ',',
  ':',
  '—',
  '-',
  '(',
  ')',
  '…',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\ud800',
  '\udc00',
  '😀',
  '\u0000',
  '\u202e',
  'é',
  'Dr.',
  'U.S.',
  '12',
  '3,000',
  '%',
  '$',
  '@',
  '#',
  'http://x.example/',
)
const newswire = fc
  .array(pieces, { maxLength: 120 })
  .chain((words) => fc.constantFrom('', ' ').map((between) => words.join(between)))

describe('any string is read without a throw, and every span lies inside it', () => {
  const property = (strings: fc.Arbitrary<string>) =>
    fc.assert(
      fc.property(strings, (random) => {
        const text = `Aoki${random}` // a text without a word is refused before it is read
        const document = given(text)
        expect(document.article.text).toBe(text)
        expectSound(document)
      }),
      { numRuns: 300 },
    )
  test('newswire in pieces', () => property(newswire))
  test('any unicode', () => property(fc.string({ unit: 'binary', maxLength: 400 })))
  test('any code units, lone surrogates among them', () =>
    property(
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((units) => String.fromCharCode(...units)),
    ))
})

test('a text read twice gives the same document', () => {
  fc.assert(
    fc.property(newswire, (text) => void expect(given(`Aoki${text}`)).toEqual(given(`Aoki${text}`))),
    { numRuns: 50 },
  )
})

test('articles read together give what each gives alone', () => {
  fc.assert(
    fc.property(fc.array(newswire, { maxLength: 20 }), (texts) => {
      const articles = texts.map((text) => articleFromJson({ text: `Aoki${text}` }, { file: 'fuzz', line: 1 }))
      expect([...readAll(articles)]).toEqual(articles.map((article) => read(article)))
    }),
    { numRuns: 20 },
  )
})

test.each([
  ['marks that never close', '“'.repeat(2000)],
  ['marks of all kinds', `"'“”‘’«»\`\`''`.repeat(500)],
  ['one word of 200,000 letters', 'a'.repeat(200_000)],
  ['200,000 capitals', 'A '.repeat(100_000)],
  ['names without end', 'Mika Aoki '.repeat(20_000)],
  ['commas without end', 'Aoki, '.repeat(30_000)],
  ['said without end', 'said '.repeat(40_000)],
  ['marks that open within a name', '(“he) Norway, which has a backlog, said the ship by  is Mika Aoki.'],
  ['marks that close at once behind a verb', "It slam''—arty is relatively unified, and Aoki voiced support."],
  ['brackets without end', '('.repeat(50_000)],
])('%s', (_, text) => {
  expectSound(given(text))
})

test('a paragraph of 5 MB is read', () => {
  const sentence =
    'Mika Aoki, who leads the ministry, said on Tuesday that “two F-16 jets” had left Oslo, and Norway denied it. '
  const document = given(sentence.repeat(Math.ceil(5e6 / sentence.length)))
  expectSound(document)
}, 1_800_000)

test('plain text with CRLF, tabs and marks of order is sound', () => {
  fc.assert(
    fc.property(newswire, (text) => expectSound(read(articleFromText(`Aoki${text}`)))),
    { numRuns: 100 },
  )
})
