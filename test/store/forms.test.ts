import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formsOf } from '../../src/store/forms.js'

test.each<[word: string, also: string[], not: string[]]>([
  ['withdraw', ['withdrew', 'withdrawn', 'withdrawing', 'withdraws'], []],
  ['withdrew', ['withdraw', 'withdrawn'], []],
  ['struck', ['strike', 'strikes', 'striking'], []],
  ['threatened', ['threaten', 'threatens', 'threatening'], []],
  ['missile', ['missiles'], ['missiled']],
  ['missiles', ['missile'], []],
  ['crises', ['crisis'], []],
  ['women', ['woman'], []],
  ['allies', ['ally'], []],
  ['sanctioned', ['sanction', 'sanctioning'], []],
])('%s', (word, also, not) => {
  const forms = formsOf(word)
  expect(forms).toEqual(expect.arrayContaining(also))
  expect(forms).not.toContain(word)
  for (const form of not) expect(forms).not.toContain(form)
})

test.each(['kim', 'japan', 'it', 'F-16', 's-400', 'zürich', ''])('%j has no other forms', (word) =>
  expect(formsOf(word)).toEqual([]),
)

test('of any word, in one order', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
      const forms = formsOf(word)
      expect(forms).toEqual([...new Set(forms)].sort())
      expect(forms).not.toContain(word)
    }),
    { seed: 1, numRuns: 200 },
  )
})
