import { expect, test } from 'vitest'
import { found } from '../found.js'

test.each([
  [
    'Fjord television aired footage it said showed the wreckage of the drone.',
    'it | said | showed the wreckage of the drone',
  ],
  [
    'The army published a video it said showed the wreckage.',
    'The army | published | a video it said showed the wreckage',
  ],
])('where a cue ends: %s', (text, statement) => {
  expect(found(text)).toEqual([statement])
})
