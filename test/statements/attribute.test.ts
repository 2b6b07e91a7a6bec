import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attribute } from '../../src/statements/attribute.js'
import { layOut } from '../../src/text/layers.js'
import { articleOf } from '../articles.js'

const attributionsOf = (text: string) => {
  const article = articleOf(text)
  return attribute(article, layOut(article))
}

test('any string: spans in order inside the text, nested ones know an outermost one', () => {
  const word = fc.constantFrom(
    'said',
    'Aoki',
    'the',
    'minister',
    'that',
    'launch',
    'failed',
    '“',
    '”',
    '"',
    "''",
    ',',
    '.',
    ':',
    '—',
    'according',
    'to',
    'he',
    'denied',
    '\n\n',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = words.join(' ')
      const found = attributionsOf(text)
      for (const a of found) {
        expect(a.content.length).toBeGreaterThan(0)
        for (const [i, s] of a.content.entries()) {
          expect(0 <= s.start && s.start < s.end && s.end <= text.length).toBe(true)
          if (i > 0) expect(s.start).toBeGreaterThanOrEqual(a.content[i - 1]!.end)
        }
        for (const q of a.quotations) expect(a.content.some((s) => s.start <= q.start && q.end <= s.end)).toBe(true)
        if (a.nestedIn === null) continue
        const outer = found[a.nestedIn]!
        expect(outer.nestedIn).toBeNull()
        for (const { start, end } of a.content)
          expect(outer.content.some((c) => c.start <= start && end <= c.end)).toBe(true)
      }
    }),
    { seed: 1, numRuns: 300 },
  )
})

describe('length', () => {
  test.each([
    ['one paragraph without full stops', 'Aoki said that the launch failed and '.repeat(300)],
    ['one paragraph of quotations', '“We go,” Aoki said. '.repeat(300)],
    ['quotation marks alone', '"'.repeat(50000)],
  ])('%s', (_, text) => {
    expect(Array.isArray(attributionsOf(text))).toBe(true)
  })
})
