import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compare } from '../../src/compare/compare.js'
import { align } from '../../src/compare/redline/align.js'
import { unitsOf } from '../../src/compare/words/units.js'
import type { Wording } from '../../src/model/compare.js'

/** Words of statements with odd marks, numbers and contractions between them, and any string now and then. */
const word = fc.constantFrom(
  ...'We will not attack the U.S. base on 3 March “ ” " … [they] don’t 10,000 five % ’s Oslo, Kyiv. unsatisfied if may F-16'.split(
    ' ',
  ),
)
const text = fc.oneof(
  fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary' }),
)
const wording: fc.Arbitrary<Wording> = fc.record(
  {
    text,
    quotations: fc.array(
      fc.record({ start: fc.integer({ min: -5, max: 90 }), end: fc.integer({ min: -5, max: 90 }) }),
      {
        maxLength: 3,
      },
    ),
    speakers: fc.array(fc.oneof(fc.string(), fc.constantFrom('Mika Aoki', 'the minister', 'country:JP', 'Tokyo'))),
    date: fc.constantFrom('2024-03-04', '2024-03', '2021', 'soon', ''),
  },
  { requiredKeys: ['text'] },
)

test('a wording is verbatim itself', () => {
  fc.assert(
    fc.property(text, (words) => {
      const { verdict, edits } = compare({ text: words }, { text: words })
      expect(edits).toEqual([])
      expect(verdict).toBe('verbatim')
    }),
  )
})

test('every edit can be sliced out of the two texts again', () => {
  fc.assert(
    fc.property(wording, wording, (left, right) => {
      for (const { from, to, fromSpan, toSpan } of compare(left, right).edits) {
        expect(left.text.slice(fromSpan.start, fromSpan.end)).toBe(from)
        expect(right.text.slice(toSpan.start, toSpan.end)).toBe(to)
      }
    }),
    { numRuns: 500 },
  )
})

test('an alignment holds every unit once, in order, either way round', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [left, right] = [unitsOf(a), unitsOf(b)]
      const columns = align(left, right)
      const numbers = (side: 'left' | 'right') => columns.map((c) => c[side]).filter((n) => n >= 0)
      expect(numbers('left')).toEqual(left.map((_, i) => i))
      expect(numbers('right')).toEqual(right.map((_, i) => i))
      const paired = align(right, left).filter(({ tie }) => tie === 'same').length
      expect(paired).toBe(columns.filter(({ tie }) => tie === 'same').length)
    }),
  )
})

test('units stand in text order, within the text', () => {
  fc.assert(
    fc.property(text, (words) => {
      let before = 0
      for (const { start, end } of unitsOf(words)) {
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeLessThanOrEqual(words.length)
        before = start
      }
    }),
  )
})
