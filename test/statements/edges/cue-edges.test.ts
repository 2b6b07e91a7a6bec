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
  ['The envoy rejected the allegation on X.', 'The envoy | rejected | the allegation'],
  ['Liv Dahl denied it in a post on X.', 'Liv Dahl | denied | it'],
  ['The envoy rejected the allegation on ships.', 'The envoy | rejected | the allegation on ships'],
  [
    'President Ola Berg threatened on Truth Social to hit Chile with a tariff.',
    'President Ola Berg | threatened | to hit Chile with a tariff',
  ],
  ['President Ola Berg vowed on X to punish Chile.', 'President Ola Berg | vowed | to punish Chile'],
])('where a cue ends: %s', (text, statement) => {
  expect(found(text)).toEqual([statement])
})
