import { describe, expect, test } from 'vitest'
import { found } from '../found.js'

describe('of whom it is thought belongs to what is thought', () => {
  test.each([
    [
      'Voters in Oslo and Bergen are expected to stay home.',
      [' | are expected | Voters in Oslo and Bergen // to stay home'],
    ],
    ['The mayor is expected to run again.', [' | is expected | The mayor // to run again']],
    ['The mayor, Ola Berg, is widely expected to run.', [' | is widely expected | The mayor, Ola Berg // to run']],
    [
      'The agency, which is not bound by the vote, is expected to decide by May.',
      [' | is expected | The agency, which is not bound by the vote // to decide by May'],
    ],
    [
      'The deal was widely seen by analysts as a defeat for Oslo.',
      ['analysts | was widely seen | The deal // as a defeat for Oslo'],
    ],
    [
      'Her energy minister is understood to favor a delay.',
      [' | is understood | Her energy minister // to favor a delay'],
    ],
    ['Berg is thought to be considering a run.', [' | is thought | Berg // to be considering a run']],
  ])('%s', (text, statements) => {
    expect(found(text)).toEqual(statements)
  })

  test('what a clause about it reports is a statement of its own', () => {
    expect(found('The owner, who has agreed to cooperate, is expected to speak.')).toContain(
      ' | is expected | The owner // to speak',
    )
  })
})
