import { describe, expect, test } from 'vitest'
import { articleFromText } from '../../../src/article/text.js'
import type { Span } from '../../../src/model/span.js'
import { wholeQuotations } from '../../../src/statements/quotations/spans.js'
import { layOut } from '../../../src/text/layers.js'

const TEXT = 'The minister called the launch “a grave and growing danger”, she said, “and no surprise”, to all.'
const at = (words: string): Span => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}

describe('a piece that cuts a quotation takes it in whole', () => {
  const layers = layOut(articleFromText(TEXT))
  const whole = (pieces: readonly string[], others: readonly string[] = []) =>
    wholeQuotations(layers, pieces.map(at), others.map(at)).map(({ start, end }) => TEXT.slice(start, end))

  test.each([
    [['the launch “a grave'], ['the launch “a grave and growing danger”']],
    [['growing danger”'], ['“a grave and growing danger”']],
    [['the launch'], ['the launch']],
    [['a grave'], ['a grave']],
    [
      ['the launch “a grave', '“and no surprise”'],
      ['the launch “a grave and growing danger”', '“and no surprise”'],
    ],
  ])('%j', (pieces, expected) => expect(whole(pieces)).toEqual(expected))

  test('but never runs over another piece or the cue', () => {
    expect(whole(['the launch “a grave', 'growing danger”'])).toEqual(['the launch “a grave', 'growing danger”'])
    expect(whole(['the launch “a grave'], ['growing'])).toEqual(['the launch “a grave'])
  })
})
