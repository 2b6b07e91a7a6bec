import { expect, test } from 'vitest'
import { found } from '../found.js'

test.each([
  [
    'where it was said is no part of the cue',
    'Lawyers for the port conceded during oral arguments that they had no proof.',
    ['Lawyers for the port | conceded | that they had no proof'],
  ],
  [
    'unless the chain takes all of it for the cue',
    'The envoy said in a speech that the port was open.',
    ['The envoy | said in a speech | that the port was open'],
  ],
])('%s', (_, text, statements) => {
  expect(found(text)).toEqual(statements)
})
