import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { searchExpression } from '../../src/store/search.js'
import { Store } from '../../src/store/store.js'
import { madeDocument } from './made.js'

test.each<[typed: string, expression: string | null]>([
  ['grave threat', '("grave" AND "threat")'],
  ['"grave threat" oil', '("grave threat" AND "oil")'],
  ['“grave threat”', '("grave threat")'],
  ['launch*', '("launch" *)'],
  ['grave -oil -"north sea"', '(("grave")) NOT ("oil" OR "north sea")'],
  ['grave OR serious threat', '("grave") OR ("serious" AND "threat")'],
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
