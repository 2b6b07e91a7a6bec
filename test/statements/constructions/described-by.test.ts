import { expect, test } from 'vitest'
import { found } from '../found.js'

test.each([
  [
    'The truce was described by a Norwegian diplomat, speaking on condition of anonymity to discuss private talks, as “a gift to Chile.”',
    ['a Norwegian diplomat | described by | The truce // as “a gift to Chile.”'],
  ],
  ['The sale was described by one envoy as “a gift.”', ['one envoy | described by | The sale // as “a gift.”']],
  [
    'The sale of two ferries was first called by one deputy, who asked not to be named, “a scandal.”',
    ['one deputy | called by | The sale of two ferries // “a scandal.”'],
  ],
])('who gives a thing its words stands behind “by”: %s', (text, statements) => {
  expect(found(text)).toEqual(statements)
})
