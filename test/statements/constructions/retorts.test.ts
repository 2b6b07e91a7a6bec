import { describe, expect, test } from 'vitest'
import { found } from '../found.js'

describe('a word of answer, and who gives it', () => {
  test.each([
    [
      'with the rest behind a colon',
      'Not so, countered Major General Ola Berg: the rebels had signed on Friday.',
      ['Major General Ola Berg | countered | Not so // the rebels had signed on Friday'],
    ],
    [
      'who has an office and a name',
      'Nonsense, retorted the foreign minister, Ola Berg: the deal was dead.',
      ['the foreign minister, Ola Berg | retorted | Nonsense // the deal was dead'],
    ],
    [
      'with the rest behind a comma',
      'No, replied Berg, the ship was late.',
      ['Berg | replied | No // the ship was late'],
    ],
    [
      'with a clause about who it is',
      'Not so, says Oslo-based analyst Liv Dahl, who believes the numbers are inflated.',
      ['Oslo-based analyst Liv Dahl | says | Not so', 'who | believes | the numbers are inflated'],
    ],
    ['with no more', 'Never, said the envoy, Liv Dahl.', ['the envoy, Liv Dahl | said | Never']],
    [
      'but not whoever speaks before the verb',
      'No, Berg said, the ship was late.',
      ['Berg | said | No // the ship was late'],
    ],
  ])('%s', (_, text, statements) => {
    expect(found(text)).toEqual(statements)
  })
})

describe('the noun for words in marks, and whom they came from', () => {
  test.each([
    [
      'a reply',
      '“Everything,” came the reply from retired air force chief General Ola Berg.',
      ['retired air force chief General Ola Berg | came the reply from | “Everything,”'],
    ],
    [
      'up to the day',
      '“It will sink,” came the warning from the yard on Monday.',
      ['the yard | came the warning from | “It will sink,”'],
    ],
    [
      'from nobody',
      'The chair asked who was to blame. “Frankly, Chair, you are,” came the answer.',
      ['The chair | asked | who was to blame', ' | came the answer | “Frankly, Chair, you are,”'],
    ],
    ['but no other noun', 'The “Nordlys” came the same day from Oslo.', []],
  ])('%s', (_, text, statements) => {
    expect(found(text)).toEqual(statements)
  })
})
