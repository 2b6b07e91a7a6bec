import { describe, expect, test } from 'vitest'
import { found } from '../found.js'

describe('whom somebody thanks stands between the verb and the words', () => {
  test.each([
    [
      'Prime Minister Liv Dahl thanked the two allies on Telegram: "We will not forget this."',
      ['Prime Minister Liv Dahl | thanked the two allies on Telegram: | "We will not forget this."'],
    ],
    [
      'President Ola Berg warmly thanked both countries in a tweet: “Every boat counts. Thank you!”',
      ['President Ola Berg | thanked both countries in a tweet: | “Every boat counts. Thank you!”'],
    ],
    [
      'Foreign Minister Aoki congratulated his counterpart in a post on X: "Well done."',
      ['Foreign Minister Aoki | congratulated his counterpart in a post on X: | "Well done."'],
    ],
    ['Liv Dahl thanked Chile for its help.', ['Liv Dahl | thanked | Chile for its help']],
  ])('%s', (text, statements) => {
    expect(found(text)).toEqual(statements)
  })
})
