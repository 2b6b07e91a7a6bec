import { expect, test } from 'vitest'
import { expectOneOf, fold, nearest } from '../../src/model/names.js'

test.each([
  ['U.S.', 'us'],
  ['Türkiye', 'turkiye'],
  ['  Côte d’Ivoire ', 'cote divoire'],
  ['Hwasong-17', 'hwasong 17'],
  ['東京', '東京'],
  ['—', ''],
])('fold %j', (name, folded) => expect(fold(name)).toBe(folded))

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
