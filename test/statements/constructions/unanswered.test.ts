import { describe, expect, test } from 'vitest'
import { found } from '../found.js'

describe('an answer that nobody gave', () => {
  test.each([
    [
      'Harbour Aid did not respond to a request for comment.',
      'Harbour Aid | did not respond to | a request for comment',
    ],
    [
      'The foreign minister, Liv Dahl, did not immediately reply to emailed questions on Sunday.',
      'The foreign minister, Liv Dahl | did not immediately reply to | emailed questions',
    ],
    ['Norway’s embassy in Lima didn’t return a call.', 'Norway’s embassy in Lima | didn’t return | a call'],
    ['The Norwegian navy has not commented.', 'The Norwegian navy | has not | commented'],
    ['Norway’s army has so far not commented on the raid.', 'Norway’s army | has so far not commented on | the raid'],
    ['The minister would not be drawn on the date.', 'The minister | would not be drawn on | the date'],
    ['Oslo has yet to comment.', 'Oslo | has yet | to comment'],
    ['Oslo has yet to respond to the offer.', 'Oslo | has yet to respond to | the offer'],
    [
      'The yard, which builds the ships, did not answer questions about the delay.',
      'The yard | did not answer | questions about the delay',
    ],
    [
      'The governor could not immediately be reached for comment.',
      'The governor | could not immediately be reached | for comment',
    ],
    ['Two aides to Liv Dahl were unavailable for comment.', 'Two aides to Liv Dahl | were unavailable | for comment'],
    ['Neither Volta nor the navy would comment.', 'Neither Volta nor the navy | would | comment'],
    ['The palace named the navy, which did not respond.', 'which | did not | respond'],
    ['The palace had no immediate comment.', 'The palace | had no | immediate comment'],
    [
      'There has been no official response from the Norwegian government on the raid.',
      'the Norwegian government | There has been no | official response',
    ],
    [
      'Neither the ministry nor Fjord Marine returned calls seeking comment.',
      'Neither the ministry nor Fjord Marine | returned | calls seeking comment',
    ],
    [
      'None of the three yards has responded to a request for comment.',
      'None of the three yards | has responded to | a request for comment',
    ],
  ])('%s', (text, statement) => {
    expect(found(text, 'no answer')).toEqual([statement])
    expect(found(text)).toHaveLength(1)
  })

  test.each([
    ['Dahl declined to say.', ['Dahl | declined | to say']],
    [
      'Asked whether the ships would be late, Piet Vos declined to say.',
      [' | Asked | whether the ships would be late', 'Piet Vos | declined | to say'],
    ],
    [
      'Pressed on whether Chile had agreed, Ola Berg would not say.',
      [' | Pressed on | whether Chile had agreed', 'Ola Berg | would not | say'],
    ],
    ['How much more, he did not say.', ['he | did not say | How much more']],
    ['Did it hit the pier? He would not say.', ['He | would not say | Did it hit the pier?']],
    ['When they would come, he did not say.', ['he | did not say | When they would come']],
    ['Dahl declined to say whether it was lost.', ['Dahl | declined to say | whether it was lost']],
    ['The army did not say so.', ['The army | did not say | so']],
  ])('who would not say: %s', (text, statements) => expect(found(text)).toEqual(statements))

  test('whoever tells of it says so', () => {
    expect(found('Liv Dahl said the ministry had not responded to her letter.')).toEqual([
      'Liv Dahl | said | the ministry had not responded to her letter',
    ])
  })

  test.each([
    ['Chile has not responded to the attack.'],
    ['A deal could not be reached.'],
    ['There was no response from the patient.'],
    ['Neither Chile nor Norway returned the crews.'],
    ['No Kwang Su responded to the questions.'],
  ])('no silence: %s', (text) => {
    expect(found(text, 'no answer')).toEqual([])
  })
})

describe('a negation before a verb and its adverbs', () => {
  test.each([
    ['Gulf Wire could not independently verify the report.', 'Gulf Wire | could not independently verify | the report'],
    ['The agency was not able to verify the claim.', 'The agency | was not able to verify | the claim'],
    [
      'The army has not yet officially confirmed the loss of the ship.',
      'The army | has not yet officially confirmed | the loss of the ship',
    ],
  ])('%s', (text, statement) => {
    expect(found(text)).toEqual([statement])
  })
})
