import { expect, test } from 'vitest'
import { found } from '../found.js'

test.each([
  [
    'Poland spent four percent of its budget on arms, the report found.',
    ['the report | found | Poland spent four percent of its budget on arms'],
  ],
  [
    'The pier was closed for a week, the study showed, and ships waited.',
    ['the study | showed | The pier was closed for a week'],
  ],
  ['In the north, the report found no fault.', ['the report | found | no fault']],
])('%s', (text, statements) => {
  expect(found(text)).toEqual(statements)
})
