import { expect, test } from 'vitest'
import { found } from '../found.js'

test.each([
  [
    "Berg's claim that the measure would prevent fires has been disputed.",
    ["Berg's | claim | that the measure would prevent fires"],
  ],
  ['The belief that the vote was stolen is false.', [' | belief | that the vote was stolen']],
  ['Her promise to build homes has angered many.', ['Her | promise | to build homes']],
  ['His claim that what the city needs is a bridge is old.', ['His | claim | that what the city needs is a bridge']],
])('what hangs on a noun ends before its verb: %s', (text, statements) => {
  expect(found(text)).toEqual(statements)
})
