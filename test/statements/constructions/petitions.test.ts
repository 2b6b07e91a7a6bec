import { expect, test } from 'vitest'
import { attribute } from '../../../src/statements/attribute.js'
import { layOut } from '../../../src/text/layers.js'
import { articleOf } from '../../articles.js'
import { found } from '../found.js'

test.each([
  [
    'A draft resolution calling for a truce in Sudan was vetoed by a permanent member.',
    'A draft resolution | calling for | a truce in Sudan',
  ],
  [
    'The council failed to adopt a draft resolution calling for a truce in Sudan, owing to a negative vote.',
    'a draft resolution | calling for | a truce in Sudan',
  ],
  [
    'The court rejected an appeal arguing that the law was void.',
    'The court | rejected | an appeal arguing that the law was void',
  ],
  ['The council adopted a resolution calling for a truce.', 'The council | adopted a resolution calling for | a truce'],
  [
    'The firm filed a lawsuit alleging that the navy had lied.',
    'The firm | filed a lawsuit alleging | that the navy had lied',
  ],
])('whose the words of a participle are behind a paper: %s', (text, statement) => {
  expect(found(text)).toEqual([statement])
})

test('what a petition says stands within what is made of it', () => {
  const article = articleOf('The judge dismissed a petition claiming that the minister had lied.')
  const slice = (span: { start: number; end: number } | null) => span && article.text.slice(span.start, span.end)
  const found = attribute(article, layOut(article))
  expect(found.map(({ source, cue, content }) => [source, cue, ...content].map(slice).join(' | '))).toEqual([
    'The judge | dismissed | a petition claiming that the minister had lied',
    'a petition | claiming | that the minister had lied',
  ])
})
