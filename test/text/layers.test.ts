import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TAGS } from '../../src/model/text.js'
import { layOut } from '../../src/text/layers.js'
import { LONGEST } from '../../src/text/sentences.js'
import { articleOf } from '../articles.js'

const sentencesOf = (text: string) => layOut(articleOf(text)).sentences.map((s) => text.slice(s.start, s.end))
const wordsOf = (text: string) => layOut(articleOf(text)).tokens.words.join('|')

describe('tokens', () => {
  test.each([
    ["They didn't go.", "They|did|n't|go|."],
    ['Oslo’s envoy can’t come.', 'Oslo|’s|envoy|ca|n’t|come|.'],
    ["We'll see, they've said.", "We|'ll|see|,|they|'ve|said|."],
    [
      'The U.S. sent 1,200 long-range missiles at 9.30 p.m. today.',
      'The|U.S.|sent|1,200|long-range|missiles|at|9.30|p.m.|today|.',
    ],
    ['The U.S.-backed group met Brig.-Gen. Berg.', 'The|U.S.-backed|group|met|Brig.|-|Gen.|Berg|.'],
    ['J. Berg (D-N.Y.) paid $5.', 'J.|Berg|(|D-N.Y.|)|paid|$|5|.'],
    ['"No," she said--twice...', '"|No|,|"|she|said|--|twice|...'],
    ["''No,'' she said.", "''|No|,|''|she|said|."],
    ['Write to @ministry, see https://example.org/a?b=1.', 'Write|to|@ministry|,|see|https://example.org/a?b=1|.'],
    ['She wrote on X. J. Berg did not.', 'She|wrote|on|X|.|J.|Berg|did|not|.'],
    ["O'Brien cannot wait", "O'Brien|can|not|wait"],
    ['Brent fell 3% 😀.', 'Brent|fell|3|%|😀|.'],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toBe(words)
  })
})

describe('sentences', () => {
  test.each<[text: string, sentences: string[]]>([
    ['It failed. We know why.', ['It failed.', 'We know why.']],
    ['Mr. Berg met Gen. J. Shaw. They spoke.', ['Mr. Berg met Gen. J. Shaw.', 'They spoke.']],
    ['She left the U.S. The talks go on.', ['She left the U.S.', 'The talks go on.']],
    ['The U.S. Navy sailed.', ['The U.S. Navy sailed.']],
    ['"Why?" he asked. "Go!" she said.', ['"Why?" he asked.', '"Go!" she said.']],
    ['He said "we go." She stayed.', ['He said "we go."', 'She stayed.']],
    ['"It failed. We know why," she said.', ['"It failed.', 'We know why," she said.']],
    ['It rose 3.5 percent to 4.1. It fell.', ['It rose 3.5 percent to 4.1.', 'It fell.']],
    ['First line\nSecond line', ['First line', 'Second line']],
    ['One paragraph\n\nand another', ['One paragraph', 'and another']],
    ['He said no. Then he left.', ['He said no.', 'Then he left.']],
    ['Wait ... what?', ['Wait ... what?']],
    ['“No,” she wrote on X. Berg agreed.', ['“No,” she wrote on X.', 'Berg agreed.']],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences)
  })
})

test.each([
  ['The minister said on Monday that the launch had failed.', 'DT NN VBD IN NNP IN DT NN VBD VBN .'],
  ['“We will answer,” Aoki said.', "`` PRP MD VB , '' NNP VBD ."],
  ['Spokesman He Yadong said he left. He had.', 'NNP NNP NNP VBD PRP VBD . PRP VBD .'],
  ['They told reporters in Oslo that talks would resume.', 'PRP VBD NNS IN NNP IN NNS MD VB .'],
  ['Thorn, informed of it, shrugged and said no.', 'NNP , VBD IN PRP , VBD CC VBD DT .'],
  ['Slowly, Berg rose.', 'RB , NNP VBD .'],
  ['The WHO said no.', 'DT NNP VBD DT .'],
  ["Oslo's envoy did not say who fired.", 'NNP POS NN VBD RB VB WP VBD .'],
])('tags: %s', (text, tags) => {
  expect([...layOut(articleOf(text)).tokens.tag].map((t) => TAGS[t]).join(' ')).toBe(tags)
})

test('boilerplate has no tokens', () => {
  const article = articleOf('Read more here.\n\nAoki spoke.')
  const blocks = article.blocks.map((b, i) => (i === 0 ? { ...b, kind: 'boilerplate' as const } : b))
  const { tokens, sentences } = layOut({ ...article, blocks })
  expect(tokens.words).toEqual(['Aoki', 'spoke', '.'])
  expect(sentences).toMatchObject([{ block: 1, firstToken: 0, endToken: 3 }])
})

test('a paragraph without full stops is cut', () => {
  const { sentences } = layOut(articleOf('word '.repeat(3 * LONGEST)))
  expect(sentences.map((s) => s.endToken - s.firstToken)).toEqual([LONGEST, LONGEST, LONGEST])
})

test('any string: tokens in order, inside, no letter lost', () => {
  const soup = fc.string({
    unit: fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.constantFrom('"', "'", '“', '’', '.', ' ', 'a', 'S', '\n', '\n\n'),
    ),
    maxLength: 80,
  })
  fc.assert(
    fc.property(soup, (text) => {
      const { tokens, sentences, quotations } = layOut(articleOf(text))
      let end = 0
      for (let i = 0; i < tokens.count; i++) {
        expect(tokens.start[i]).toBeGreaterThanOrEqual(end)
        expect(/[\p{L}\p{N}]/u.test(text.slice(end, tokens.start[i]))).toBe(false)
        expect(tokens.words[i]).toBe(text.slice(tokens.start[i], tokens.end[i]))
        const s = sentences[tokens.sentence[i]!]!
        expect(s.firstToken <= i && i < s.endToken).toBe(true)
        const q = quotations[tokens.quotation[i]!]
        if (q !== undefined) expect(q.start <= tokens.start[i]! && tokens.end[i]! <= q.end).toBe(true)
        end = tokens.end[i]!
        expect(end).toBeGreaterThan(tokens.start[i]!)
      }
    }),
    { seed: 1, numRuns: 500 },
  )
})
