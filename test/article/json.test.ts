import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleFromJson } from '../../src/article/json.js'
import { OnrecordError } from '../../src/model/errors.js'

const TEXT =
  'Norway Recalls Envoy.\n\n  Norway recalled its envoy on Saturday.\u00a0\r\n\n"We will not sell," Berg said.\n\nFollow Ada Lund on Twitter @adalund.'

describe('an article as JSON', () => {
  const article = articleFromJson(
    { title: 'Norway Recalls Envoy', text: TEXT, published: '2023-06-03', outlet: 'Fjord Daily' },
    { file: 'a.jsonl', line: 3 },
  )

  test('keeps its text to the letter and is named by its hash', () => {
    const sha256 = createHash('sha256').update(TEXT).digest('hex')
    expect(article).toMatchObject({
      text: TEXT,
      sha256,
      id: sha256.slice(0, 16),
      file: 'a.jsonl',
      published: '2023-06-03',
      publishedFrom: 'given',
      outlet: 'Fjord Daily',
    })
  })

  test('has trimmed blocks with their kinds', () => {
    expect(article.blocks.map((b) => [b.kind, TEXT.slice(b.start, b.end)])).toEqual([
      ['headline', 'Norway Recalls Envoy.'],
      ['paragraph', 'Norway recalled its envoy on Saturday.'],
      ['paragraph', '"We will not sell," Berg said.'],
      ['boilerplate', 'Follow Ada Lund on Twitter @adalund.'],
    ])
  })

  test('reads back as itself', () => {
    expect(articleFromJson(JSON.parse(JSON.stringify(article)))).toEqual(article)
  })

  test.each([
    ['an array', [], 'not a JSON object'],
    ['null', null, 'not a JSON object'],
    ['no text', { title: 'A' }, '"text" is missing'],
    ['a text of white space', { text: ' \n' }, '"text" is not a string with words'],
    ['a number for a title', { text: 'A b.', title: 3 }, '"title" is not a string'],
    ['a byline of numbers', { text: 'A b.', byline: [3] }, '"byline" is not a list of names'],
    [
      'blocks outside the text',
      { text: 'A b.', blocks: [{ kind: 'paragraph', start: 0, end: 9 }] },
      '"blocks" 0 is not a block of this text',
    ],
  ])('%s is malformed, with file, line and remedy', (_name, value, message) => {
    let error: unknown
    try {
      articleFromJson(value, { file: 'a.jsonl', line: 3 })
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(OnrecordError)
    expect(error).toMatchObject({ code: 'malformed', message, file: 'a.jsonl', line: 3, remedy: expect.any(String) })
  })

  test('any text with words: blocks in order, inside, trimmed, never overlapping', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '.', '“', '"', '\u00a0', '\r', '\ud800', '3', ':') }),
        (body) => {
          const { text, blocks } = articleFromJson({ text: `x${body}` })
          let last = 0
          for (const { start, end } of blocks) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
            expect(end).toBeGreaterThan(start)
            last = end
          }
          expect(last).toBeLessThanOrEqual(text.length)
        },
      ),
    )
  })
})
