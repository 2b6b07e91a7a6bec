import { describe, expect, test } from 'vitest'
import { found } from '../found.js'

describe('a participle of speech behind words in marks opens a statement of its own', () => {
  test.each([
    ['urging', 'Oslo to stop'],
    ['adding', 'that Oslo must stop'],
    ['citing', 'radar data'],
    ['noting', 'that Oslo had signed the pact'],
  ])('%s %s', (cue, content) => {
    const next = `The envoy | ${cue} | ${content}`
    expect(found(`The envoy said the drill was "a threat," ${cue} ${content}.`)).toEqual([
      'The envoy | said | the drill was "a threat,"',
      next,
    ])
    expect(found(`The envoy said the drill was “a threat”, ${cue} ${content}.`)).toEqual([
      'The envoy | said | the drill was “a threat”',
      next,
    ])
  })
})

describe('what came of it is nothing said', () => {
  test.each(['prompting laughter', 'drawing a rebuke from Bergen', 'angering Bergen', 'sparking protests'])(
    '%s',
    (rest) => {
      expect(found(`The envoy said the drill was “safe,” ${rest}.`)).toEqual([
        'The envoy | said | the drill was “safe,”',
      ])
      expect(found(`The envoy said the drill was safe, ${rest}.`)).toEqual(['The envoy | said | the drill was safe'])
    },
  )
})

describe('a participle behind “with” ends before the main clause', () => {
  test.each([
    ['With data suggesting a slowdown, the bank cut rates on Friday.', 'data | suggesting | a slowdown'],
    ['With polls showing a tight race, Berg flew to Bergen.', 'polls | showing | a tight race'],
    [
      'With Berg saying that he, like others, would leave, the council met.',
      'Berg | saying | that he, like others, would leave',
    ],
    [
      'With Berg saying that prices, wages and rents would rise, the council met.',
      'Berg | saying | that prices, wages and rents would rise',
    ],
    ['Berg left, saying he, for one, would not vote.', 'Berg | saying | he, for one, would not vote'],
  ])('%s', (text, statement) => {
    expect(found(text)).toEqual([statement])
  })
})
