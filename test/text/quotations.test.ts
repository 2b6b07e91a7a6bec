import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuotations } from '../../src/text/quotations.js'
import { articleOf } from '../articles.js'

const quoted = (text: string) => findQuotations(articleOf(text)).map((q) => text.slice(q.start, q.end))

describe('marks pair within a block', () => {
  test.each<[what: string, text: string, quotations: string[]]>([
    ['curly', 'He said “we go” and “we stay”.', ['“we go”', '“we stay”']],
    ['straight', 'He said "we go" and "we stay".', ['"we go"', '"we stay"']],
    ['two single marks', "He said ''we can't go'' and left.", ["''we can't go''"]],
    ['TeX', "He said ``we go'' and left.", ["``we go''"]],
    ['curly singles', 'He said ‘we can’t go’ and left.', ['‘we can’t go’']],
    ['straight singles', "He said 'we can't go' and left.", ["'we can't go'"]],
    ['possessive inside singles', 'He said ‘the crews’ rest is over,’ and left.', ['‘the crews’ rest is over,’']],
    ['possessives alone', "The crews' rest and the pilots' pay were cut.", []],
    ['elisions', "They got 'em in the '90s, 'til dawn.", []],
    ['guillemets', 'He said « we go » and left.', ['« we go »']],
    ['mixed pair', 'He said “we go" and left.', ['“we go"']],
    ['low and high', 'He said „we go“ and left.', ['„we go“']],
    [
      'British, double inside single',
      '\'He told me "go" and I went,\' she said.',
      ['\'He told me "go" and I went,\'', '"go"'],
    ],
    [
      'American, single inside double',
      '“He told me ‘go’ and I went,” she said.',
      ['“He told me ‘go’ and I went,”', '‘go’'],
    ],
    ['curly inside guillemets', '« He told me “go” » she said.', ['« He told me “go” »', '“go”']],
    ['stop inside', '"We go." He left.', ['"We go."']],
    ['stop outside', 'He called it "a test".', ['"a test"']],
    ['inches', 'The man, 6\' 2" tall, said nothing.', []],
    ['after a dash', 'One word—"no"—was enough.', ['"no"']],
    ['never closed', 'He said: “We go. We stay.', ['“We go. We stay.']],
    ['a lone closing mark', 'He said we go” and left.', []],
    ['nothing inside', 'He said "" and left.', []],
  ])('%s', (_, text, quotations) => {
    expect(quoted(text)).toEqual(quotations)
  })

  test('an open mark stops at its paragraph', () => {
    const [first, second] = findQuotations(articleOf('“We go.\n\n“We stay,” he said.'))
    expect(first).toMatchObject({ start: 0, end: 7, closed: false, block: 0, within: -1 })
    expect(second).toMatchObject({ start: 9, closed: true, block: 1 })
  })

  test.each<[what: string, text: string, quotations: string[]]>([
    ['an excerpt', '"He fell silent.\n\n"She said “we go” and rose.\n\n"They left.', ['“we go”']],
    ['its last paragraph', '"She said “we go” and rose.\n\n"“We stay,” he said."', ['“we go”', '“We stay,”']],
    ['a speech in straight marks', '"We go.\n\n"We stay."', ['"We go.', '"We stay."']],
    [
      'a quotation of its own beside an excerpt',
      '"She said “we go” and rose.\n\nHe wrote:\n\n"A fine line."',
      ['“we go”', '"A fine line."'],
    ],
  ])('a straight mark before each paragraph: %s', (_, text, quotations) => {
    expect(quoted(text)).toEqual(quotations)
  })

  test('an inner quotation knows the outer one', () => {
    expect(findQuotations(articleOf('“He said ‘go’ twice.”')).map((q) => q.within)).toEqual([-1, 0])
  })
})

test('any run of marks gives nested spans inside the text', () => {
  const soup = fc.string({
    unit: fc.constantFrom('"', "'", '“', '”', '‘', '’', '«', '»', '`', 'a', 's', ' ', '.', '\n'),
  })
  fc.assert(
    fc.property(soup, (text) => {
      const quotations = findQuotations(articleOf(text))
      for (const [i, q] of quotations.entries()) {
        expect(0 <= q.start && q.start < q.inner.start && q.inner.start < q.inner.end).toBe(true)
        expect(q.inner.end <= q.end && q.end <= text.length).toBe(true)
        if (i > 0) expect(quotations[i - 1]!.start).toBeLessThan(q.start)
        if (q.within >= 0) expect(quotations[q.within]!.start).toBeLessThan(q.start)
        if (q.within >= 0) expect(quotations[q.within]!.end).toBeGreaterThanOrEqual(q.end)
      }
    }),
    { seed: 1, numRuns: 300 },
  )
})
