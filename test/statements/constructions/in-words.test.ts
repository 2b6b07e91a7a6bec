import { expect, test } from 'vitest'
import { found } from '../found.js'

test.each([
  ['In Mr. Lund’s words, the pier is “a ruin”.', 'Mr. Lund | In Mr. Lund’s words | the pier is “a ruin”'],
  ['The pier was, in her words, “a ruin with a view.”', 'her | in her words | The pier was // “a ruin with a view.”'],
  ['The raid was, in Mr. Lund’s words, “a message.”', 'Mr. Lund | in Mr. Lund’s words | The raid was // “a message.”'],
  [
    'Oslo agreed, but the pier is, in the words of one trader, “a ruin” for the town.',
    'one trader | in the words of | the pier is // “a ruin” for the town',
  ],
  ['Oslo, in his words, “is playing for time”.', 'his | in his words | Oslo // “is playing for time”'],
  ['Oslo, in her view, is bluffing.', 'her | in her view | Oslo // is bluffing'],
  ['To him, Oslo is “part of the problem”.', 'him | To | Oslo is “part of the problem”'],
  ['The pier was “a ruin”, in the words of a trader.', 'a trader | in the words of | The pier was “a ruin”'],
  ['Liv Dahl said the pier was, in her words, “a ruin.”', 'Liv Dahl | said | the pier was, in her words, “a ruin.”'],
])('whose words they are: %s', (text, statement) => {
  expect(found(text)).toContain(statement)
})

test('what somebody gives another is no view', () => {
  expect(found('To him, she gave a book.')).toEqual([])
})
