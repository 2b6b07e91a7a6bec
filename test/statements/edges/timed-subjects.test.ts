import { expect, test } from 'vitest'
import { found } from '../found.js'

test.each([
  ['Oslo has in recent weeks accused Bergen of theft.', 'Oslo | accused | Bergen of theft'],
  [
    'General Paul Berg has in recent months warned that stocks are low.',
    'General Paul Berg | warned | that stocks are low',
  ],
  [
    'The ambassador, Andrei Berg, has in the past described such escorts as "theatre".',
    'Andrei Berg | described | such escorts as "theatre"',
  ],
  ['The firm that has ships in Oslo said it would sail.', 'The firm that has ships in Oslo | said | it would sail'],
])('whose auxiliary a time parts from its verb: %s', (text, statement) => {
  expect(found(text)).toEqual([statement])
})
