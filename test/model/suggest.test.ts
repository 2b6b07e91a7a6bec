import { expect, test } from 'vitest'
import { expectOneOf, nearest } from '../../src/model/suggest.js'

test.each<[word: string, candidates: string[], found: string | null]>([
  ['Norwy', ['Japan', 'Norway', 'Nauru'], 'Norway'],
  ['dirct', ['direct', 'indirect'], 'direct'],
  ['xyz', ['Japan', 'Norway'], null],
  ['', ['Japan'], null],
])('nearest %j', (word, candidates, found) => expect(nearest(word, candidates)).toBe(found))

test('a word out of a list', () => {
  expect(expectOneOf('kind', 'Direct', ['direct', 'mixed'])).toBe('direct')
  expect(() => expectOneOf('kind', 'dirct', ['direct', 'mixed'])).toThrow(
    expect.objectContaining({
      code: 'usage',
      message: 'unknown kind "dirct"',
      remedy: expect.stringMatching(/^did you mean "direct"\?/),
    }),
  )
})
