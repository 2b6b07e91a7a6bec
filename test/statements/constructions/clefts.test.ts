import { expect, test } from 'vitest'
import { found } from '../found.js'

test.each([
  [
    'The envoy spoke on Monday. This is what he told reporters: “There is a pause.”',
    ['he | told | “There is a pause.”'],
  ],
  [
    'The envoy spoke on Monday. Here’s what he said:\n\n“There is a pause. We will not talk now.”',
    ['he | said | “There is a pause. We will not talk now.”'],
  ],
  ['This is how the envoy put it: “We lost.”', ['the envoy | put it: | “We lost.”']],
])('words in marks that a sentence leads up to: %s', (text, statements) => {
  expect(found(text)).toEqual(statements)
})

test('no words in marks, no lead', () => expect(found('Here is what we know: the ship sank.', 'cleft')).toEqual([]))
