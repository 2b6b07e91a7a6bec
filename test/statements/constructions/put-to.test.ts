import { describe, expect, test } from 'vitest'
import { found } from '../found.js'

describe('what is put to somebody, and whom somebody tells', () => {
  test.each([
    ['a pronoun', 'Ms Dahl put it to him that this was “a lie”.', ['Ms Dahl | put it to | that this was “a lie”']],
    [
      'a noun',
      'Ms Dahl put it to the admiral that the ship was late.',
      ['Ms Dahl | put it to | that the ship was late'],
    ],
    ['but no thing', 'Ms Dahl put it to use in Oslo.', []],
    [
      'a newspaper of several words',
      'General Berg told the newspaper Diário do Mar last week that he knew nothing.',
      ['General Berg | told | that he knew nothing'],
    ],
  ])('%s', (_, text, statements) => {
    expect(found(text)).toEqual(statements)
  })
})
