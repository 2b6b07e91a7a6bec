import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordOf } from '../../src/learned/words.js'
import { numberOf, WordSet } from '../../src/lexicon/word-sets.js'

const few = new WordSet(['said', 'n’t told', 'says'])

test.each<[word: string, isIn: boolean]>([
  ['said', true],
  ['Said', true],
  ['sai', false],
  ['told', false],
  ['', false],
])('%s', (word, isIn) => {
  expect(few.has(wordOf(word).known)).toBe(isIn)
  expect(few.hasWord(word.toLowerCase())).toBe(isIn)
})

test('no word is in no set', () => {
  expect(few.has(undefined)).toBe(false)
  expect(few.has(0)).toBe(false)
  expect([...few]).toEqual(['said', 'n’t told', 'says'])
})

test('a word met before its set is known to it all the same', () => {
  expect(wordOf('zwieback').known).toBe(0)
  const late = new WordSet(['zwieback'])
  expect(late.has(wordOf('zwieback').known)).toBe(true)
})

test('a set holds its words and no others', () => {
  const some = fc.uniqueArray(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'))
  fc.assert(
    fc.property(some, some, (words, asked) => {
      const set = new WordSet(words)
      for (const word of asked) expect(set.has(numberOf(word))).toBe(words.includes(word))
    }),
  )
})
