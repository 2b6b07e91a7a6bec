import { expect, test } from 'vitest'
import { articleFromText, read } from '../../../src/index.js'

test.each([
  ['Pressed on whether the pier had sunk, Berg said no.', ['ask', 'say']],
  ['Pressed about the jets, Berg smiled.', ['ask']],
  ['Berg pressed Oslo to act.', ['urge']],
])('%s: %j', (text, acts) => {
  expect(read(articleFromText(text)).statements.map(({ act }) => act)).toEqual(acts)
})
