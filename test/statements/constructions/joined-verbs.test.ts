import { describe, expect, test } from 'vitest'
import { found } from '../found.js'

describe('a verb that nothing said before it could do goes on with the speaker', () => {
  test.each([
    [
      'He ordered schools in three districts to close and appealed to citizens to boil water.',
      ['He | ordered | schools in three districts to close', 'He | appealed to | citizens to boil water'],
    ],
    ['The agency had hoped to open by now but has no money.', ['The agency | had hoped | to open by now']],
    [
      'Oslo says its drone programme is purely defensive and denies supplying drones to Russia.',
      ['Oslo | says | its drone programme is purely defensive', 'Oslo | denies | supplying drones to Russia'],
    ],
    [
      'Chile says the site is closed and accuses Norway of sabotage.',
      ['Chile | says | the site is closed', 'Chile | accuses | Norway of sabotage'],
    ],
    [
      'Kyiv says there were no talks in Minsk and denies any contact with the rebels.',
      ['Kyiv | says | there were no talks in Minsk', 'Kyiv | denies | any contact with the rebels'],
    ],
    [
      'Colonel Lund wrote on X that the target was a rebel and expressed regret for any harm to Chilean troops.',
      [
        'Colonel Lund | wrote on X | that the target was a rebel',
        'Colonel Lund | expressed | regret for any harm to Chilean troops',
      ],
    ],
    [
      'The ministry said the shelling had stopped and condemned the attack.',
      ['The ministry | said | the shelling had stopped', 'The ministry | condemned | the attack'],
    ],
    [
      'The envoy told the council that time was short, and appealed to the rebels to wait.',
      ['The envoy | told | that time was short', 'The envoy | appealed to | the rebels to wait'],
    ],
    [
      'The envoy said the evidence was weak and called on Chile to table it.',
      ['The envoy | said | the evidence was weak', 'The envoy | called on | Chile to table it'],
    ],
    [
      'The envoy said as many as 23 jets had flown, and maintained that no ship was lost.',
      ['The envoy | said | as many as 23 jets had flown', 'The envoy | maintained | that no ship was lost'],
    ],
    [
      'The Gazette said the general had watched and quoted him as saying it was a warning.',
      ['The Gazette | said | the general had watched', 'him | saying | it was a warning'],
    ],
  ])('%s', (text, statements) => {
    expect(found(text)).toEqual(statements)
  })

  test.each([
    ['a country condemns', 'The general said Norway had attacked and condemned the crew.'],
    ['a man denies', 'The minister said the general had taken bribes and denied it for years.'],
    ['a law threatens', 'The report says the law was passed in haste and threatens the press.'],
    ['a storm threatens', 'Officials said a storm that hit the coast and threatened the port had moved on.'],
  ])('%s', (_, text) => {
    expect(found(text)).toHaveLength(1)
  })

  test('a verb with nothing behind it is none', () => {
    const text =
      'Norway urged the envoy to apologise for his recent remarks, reiterating calls that some of them said were previously unanswered and dismissed.'
    expect(found(text).filter((row) => row.includes('| dismissed |'))).toEqual([])
  })
})

describe('the first of two verbs of one subject, which alone could tell of a thing', () => {
  test.each([
    [
      'The Secretary underscored the importance of ending the war in Chile and thanked Norway for its efforts.',
      [
        'The Secretary | underscored | the importance of ending the war in Chile',
        'The Secretary | thanked | Norway for its efforts',
      ],
    ],
    ['The storm underscored the need for a dam and killed nine.', []],
  ])('%s', (text, statements) => {
    expect(found(text)).toEqual(statements)
  })
})
