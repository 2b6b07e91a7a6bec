import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { searchExpression } from '../../src/store/search.js'
import { Store } from '../../src/store/store.js'
import { madeDocument } from './made.js'

test.each<[typed: string, expression: string | null]>([
  ['Kim Seoul', '("Kim" AND "Seoul")'],
  ['threat', '(("threat" OR "threats"))'],
  ['"grave threat" Oslo', '("grave threat" AND "Oslo")'],
  ['“grave threat”', '("grave threat")'],
  ['launch*', '("launch" *)'],
  ['Kim -Oslo -"north sea"', '(("Kim")) NOT ("Oslo" OR "north sea")'],
  ['Kim OR "serious" threat', '("Kim") OR ("serious" AND ("threat" OR "threats"))'],
  ['S-400', '("S-400")'],
  ['OR', null],
  ['-oil', null],
  ['"unclosed phrase', '("unclosed phrase")'],
  ['— ""', null],
])('%s', (typed, expression) => expect(searchExpression(typed)).toBe(expression))

const store = new Store(':memory:')
store.transaction(() => store.add(madeDocument(1)))
afterAll(() => store.close())

test('whatever is typed, SQLite understands', () => {
  const words = fc.constantFrom(
    'grave',
    '"',
    '”',
    '-',
    'OR',
    'AND',
    'NEAR(',
    '*',
    ':',
    '^',
    '{',
    '+',
    '\u0000',
    '\uD800',
    "'",
    ' ',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words).map((list) => list.join('')),
      ),
      (typed) => {
        const expression = searchExpression(typed)
        if (expression !== null)
          store.query('SELECT rowid FROM wording_text WHERE wording_text MATCH ?').all(expression)
      },
    ),
    { numRuns: 1000 },
  )
})
