import { expect, test } from 'vitest'
import { compare } from '../../../src/compare/compare.js'
import { MEASURES } from '../../../src/lexicon/measures.js'

test.each(MEASURES)('$dimension: a number may be printed in another measure, but not another amount', ({ example }) => {
  const [left, right] = example
  expect(compare({ text: left }, { text: right }).verdict).toBe('light-edit')
  const more = right.replace(/\d[\d,]*/, (digits) => `${digits}9`)
  expect(compare({ text: left }, { text: more }).verdict).toBe('meaning-flip')
})

test('the same number in another measure is another amount', () => {
  const { verdict, edits } = compare({ text: 'It flew 1,100 kilometers.' }, { text: 'It flew 1,100 miles.' })
  expect([verdict, edits[0]?.class]).toEqual(['meaning-flip', 'number'])
})

test('a number that is printed in both measures is compared as it stands', () => {
  const left = { text: 'It flew 1,020 km (634 miles).' }
  expect(compare(left, { text: 'It flew 1,020 kilometers (634 miles).' }).verdict).toBe('light-edit')
})
