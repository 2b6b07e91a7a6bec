import { describe, expect, test } from 'vitest'
import { read } from '../../../src/read.js'
import { articleOf } from '../../articles.js'
import { expectSound } from '../../invariants.js'

/** "kind: source | cue | content" of each statement, pieces parted by " // ". */
function said(text: string): string[] {
  const document = read(articleOf(text))
  expectSound(document)
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return document.statements.map(
    ({ kind, speaker, cue, content }) =>
      `${kind}: ${speaker && slice(speaker)} | ${cue && slice(cue)} | ${content.map(slice).join(' // ')}`,
  )
}

describe('words that dashes set off', () => {
  test.each([
    [
      '– This is a historic day for the Polish Navy, stressed Deputy Prime Minister Wojciech Lis. – We are building security together with our Swedish friends.',
      [
        'direct: Deputy Prime Minister Wojciech Lis | stressed | This is a historic day for the Polish Navy // We are building security together with our Swedish friends',
      ],
    ],
    [
      '— We waited long, said Liv Dahl, the mayor, — and we will wait no more.',
      ['direct: Liv Dahl, the mayor | said | We waited long // and we will wait no more'],
    ],
    ['– Fish, bread and salt.\n\n– Nets, all sold. – Ropes.', []],
  ])('%s', (text, statements) => {
    expect(said(text)).toEqual(statements)
  })
})
