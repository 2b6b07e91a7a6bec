import { describe, expect, test } from 'vitest'
import { found } from '../found.js'

describe('a content goes on behind the clause that leads up to it', () => {
  test.each([
    [
      'Ola Berg said while he backed the motion, the cabinet should have asked the house.',
      ['Ola Berg | said | while he backed the motion, the cabinet should have asked the house'],
    ],
    [
      'Ola Berg said that, while he backed the motion, the cabinet should have asked the house.',
      ['Ola Berg | said | that, while he backed the motion, the cabinet should have asked the house'],
    ],
    [
      'Asked if he backed the motion, Ola Berg said no.',
      [' | Asked | if he backed the motion', 'Ola Berg | said | no'],
    ],
  ])('%s', (text, statements) => {
    expect(found(text)).toEqual(statements)
  })
})
