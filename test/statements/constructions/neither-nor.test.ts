import { expect, test } from 'vitest'
import { found } from '../found.js'

test.each([
  ['The navy would neither confirm nor deny the report.', ['The navy | would neither confirm nor deny | the report']],
  ['The navy neither confirmed nor denied the raid.', ['The navy | neither confirmed nor denied | the raid']],
  [
    'Oslo said it had sent two ships, though the Ministry of Defence in Bergen would neither confirm nor deny the report.',
    [
      'Oslo | said | it had sent two ships',
      'the Ministry of Defence in Bergen | would neither confirm nor deny | the report',
    ],
  ],
  [
    'Chile used mines, an allegation the Chilean army would neither confirm nor deny.',
    ['the Chilean army | would neither confirm nor deny | an allegation'],
  ],
  [
    'Chile used mines, a claim that its army has neither confirmed nor denied.',
    ['its army | has neither confirmed nor denied | a claim'],
  ],
  ['The ship could neither turn nor stop.', []],
])('who does neither of two things: %s', (text, statements) => {
  expect(found(text)).toEqual(statements)
})
