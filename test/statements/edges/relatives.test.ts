import { describe, expect, test } from 'vitest'
import { attribute } from '../../../src/statements/attribute.js'
import { layOut } from '../../../src/text/layers.js'
import { articleOf } from '../../articles.js'
import { found } from '../found.js'

test.each([
  ['The deal, which officials say is worth $2 billion, was signed.', 'officials | say | which // is worth $2 billion'],
  [
    'It was an error, a fact which, Admiral Berg pointed out, still haunts the service.',
    'Admiral Berg | pointed out | which // still haunts the service',
  ],
  [
    'The service, which, Berg pointed out, still lacks ships, has closed.',
    'Berg | pointed out | which // still lacks ships',
  ],
  ['The deal, Berg pointed out, still lacks a name.', 'Berg | pointed out | The deal // still lacks a name'],
  [
    'Two missiles hit Odesa, and the air force, which flies jets, said it had shot down four drones.',
    'the air force | said | it had shot down four drones',
  ],
  ['Chile’s envoy, explaining his vote, left the hall.', 'Chile’s envoy | explaining | his vote'],
])('what is said in a relative clause, and beside one: %s', (text, statement) => {
  expect(found(text)).toEqual([statement])
})

describe('what somebody calls a thing, within what is said of it', () => {
  test.each([
    ['Oslo said troops had fired on what it called "rioters".', ['it | called | "rioters"']],
    ['Oslo reported that four had died in what it described as "piracy".', ['it | described | "piracy"']],
    ['Oslo said troops had fired on what it owned.', []],
  ])('%s', (text, nested) => {
    const article = articleOf(text)
    const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
    const within = attribute(article, layOut(article)).filter((a) => a.nestedIn !== null)
    expect(
      within.map((a) => [a.source && slice(a.source), a.cue && slice(a.cue), ...a.content.map(slice)].join(' | ')),
    ).toEqual(nested)
  })
})
