import { describe, expect, test } from 'vitest'
import { found } from '../found.js'

describe('a verb told once for several speakers', () => {
  test.each([
    [
      'The ministers met: Ola Berg spoke of “a path”, Ada Ruiz of “a deadline”.',
      ['Ola Berg | spoke of | “a path”', 'Ada Ruiz | of | “a deadline”'],
    ],
    [
      'Moscow spoke of “a provocation”, Kyiv of “a lie” and Minsk of “an accident”.',
      ['Moscow | spoke of | “a provocation”', 'Kyiv | of | “a lie”', 'Minsk | of | “an accident”'],
    ],
    ['Berg warned of “theft”, and the ministry of “war”.', ['Berg | warned of | “theft”', 'the ministry | of | “war”']],
  ])('%s', (text, statements) => {
    expect(found(text)).toEqual(statements)
  })

  test('a verb that is none of speech shares nothing', () => {
    expect(found('He read from “Night Watch” and the minister from “Day Break”.', 'gapping')).toEqual([])
  })
})
