import { expect, test } from 'vitest'
import { found } from '../found.js'

test.each([
  ['As Berg put it, the quickest way out is to stay.', 'Berg | put it | the quickest way out is to stay'],
  [
    'The quickest way out is to stay, as General Lund put it.',
    'General Lund | put it | The quickest way out is to stay',
  ],
  ['The war, as Berg put it on Monday, has no end.', 'Berg | put it | The war // has no end'],
  ['As Oslo said last week, the missiles flew 500 km.', 'Oslo | said | the missiles flew 500 km'],
])('a clause and whose it is: %s', (text, statement) => {
  expect(found(text)).toEqual([statement])
})

test('what somebody put elsewhere is no word of his', () =>
  expect(found('The ship left, as Berg put his hat on.', 'as said')).toEqual([]))
