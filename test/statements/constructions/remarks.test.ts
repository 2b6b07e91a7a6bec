import { describe, expect, test } from 'vitest'
import { found } from '../found.js'

describe('what another says of that which was said before', () => {
  test.each([
    [
      'Oslo said it had seized the pier, a claim the military called “fiction from a beaten militia”.',
      ['Oslo | said | it had seized the pier', 'the military | called | “fiction from a beaten militia”'],
    ],
    [
      'Oslo said it had seized the pier, a charge that Bergen dismissed as “absurd”.',
      ['Oslo | said | it had seized the pier', 'Bergen | dismissed | a charge // as “absurd”'],
    ],
    [
      'The envoy said that such a step would be premature, a view echoed by Chile.',
      ['The envoy | said | that such a step would be premature', 'Chile | echoed by | a view'],
    ],
    [
      'The raid failed, an account confirmed by Ukraine’s air force, and three drones were lost.',
      ['Ukraine’s air force | confirmed by | an account'],
    ],
    [
      'Oslo accused Bergen of preparing a coup, an allegation that the opposition dismissed as a pretext and the envoy described as “groundless”.',
      [
        'Oslo | accused | Bergen of preparing a coup',
        'the opposition | dismissed | an allegation // as a pretext',
        'the envoy | described | “groundless”',
      ],
    ],
    ['The bank opened a branch, a step that critics described as reckless.', ['critics | described | as reckless']],
    ['The bank opened a branch, a move critics called reckless.', ['critics | called | reckless']],
    ['The dam was opened early, a decision Chile has condemned as theft.', ['Chile | has condemned | as theft']],
    ['The fleet sailed north, a move Oslo said undermined peace.', ['Oslo | said | undermined peace']],
    ['Chile fired a rocket in what it called a warning to Oslo.', ['it | called | a warning to Oslo']],
  ])('%s', (text, statements) => {
    expect(found(text)).toEqual(statements)
  })
})
