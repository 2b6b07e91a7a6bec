import { expect, test } from 'vitest'
import { wordingOf } from '../../src/model/wording.js'
import { read } from '../../src/read.js'
import { articleOf } from '../articles.js'

/** Speakers and words of each outermost statement. */
function wordings(text: string): string[] {
  const document = read(articleOf(text))
  return document.statements
    .filter(({ nestedIn }) => nestedIn === undefined)
    .map((statement) => wordingOf(document, statement))
    .map(({ speakers = [], text: words }) => `${speakers.join(' + ')}: ${words}`)
}

test.each([
  ['Mika Aoki said the radar was off.', ['Mika Aoki: the radar was off']],
  [
    'Mika Aoki said in a statement that the radar was off. “We know why,” the statement said.',
    ['Mika Aoki: that the radar was off', 'Mika Aoki: “We know why,”'],
  ],
])('who issued a document speaks in it: %s', (text, expected) => {
  expect(wordings(text)).toEqual(expected)
})
