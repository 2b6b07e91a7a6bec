import { expect, test } from 'vitest'
import { found, nested } from '../found.js'

test.each([
  [
    'Analysts questioned an assertion by the junta that it had killed 40 fighters.',
    'Analysts | questioned | an assertion by the junta that it had killed 40 fighters',
    'the junta | assertion by | that it had killed 40 fighters',
  ],
  [
    'The envoy cast doubt on a claim by Chile’s defence ministry that its troops had captured Goma.',
    'The envoy | cast doubt on | a claim by Chile’s defence ministry that its troops had captured Goma',
    'Chile’s defence ministry | claim by | that its troops had captured Goma',
  ],
  [
    'The bank denied a claim by Ola Berg that it had lied, and said it was well.',
    'The bank | denied | a claim by Ola Berg that it had lied',
    'Ola Berg | claim by | that it had lied',
  ],
])('a claim and whoever makes it, within what another makes of it: %s', (text, outer, inner) => {
  expect(found(text)).toContain(outer)
  expect(nested(text)).toContain(inner)
})

test('a claim for money', () => {
  expect(found('The ministry paid a claim by Ola Berg on Monday.')).toEqual([])
})

test('words in marks behind a verb of speech are said within another’s words too', () => {
  const text =
    'Minister Liv Dahl ordered an inquiry and said the rebels “will not escape justice”, her office reported.'
  expect(nested(text)).toContain('Minister Liv Dahl | said | the rebels “will not escape justice”')
})
