import { expect, test } from 'vitest'
import { found } from '../found.js'

test.each([
  [
    'The navy knew in May that the boats leaked, a parliamentary committee heard on Monday.',
    ' | heard | The navy knew in May that the boats leaked',
  ],
  ['Ministers knew that the boats leaked, an inquiry was told.', ' | was told | Ministers knew that the boats leaked'],
  [
    'A sailor told his captain that boats were leaking, a public inquiry has heard.',
    ' | has heard | A sailor told his captain that boats were leaking',
  ],
  ['The boats would cost more, a Senate estimates hearing has heard.', ' | has heard | The boats would cost more'],
])('what somebody said before a body: %s', (text, statement) => {
  expect(found(text)).toEqual([statement])
})

test('who estimates', () =>
  expect(found('The firm estimates that a hearing would cost more.')).toEqual([
    'The firm | estimates | that a hearing would cost more',
  ]))

test('whoever heard it in person has heard it', () =>
  expect(found('The boats leaked, and the crew heard of it on Monday.', 'hearing')).toEqual([]))
