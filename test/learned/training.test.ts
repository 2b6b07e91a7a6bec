import { expect, test } from 'vitest'
import type { Example, TaggedSentence } from '../../scripts/train/corpus.js'
import { trainAll } from '../../scripts/train/pipeline.js'
import { pack, unpack } from '../../src/learned/format.js'
import { useWeights } from '../../src/learned/weights.js'
import { attribute } from '../../src/statements/attribute.js'
import { layOut } from '../../src/text/layers.js'
import { articleOf } from '../articles.js'

/** A made-up corpus: each article is one sentence, "NAME said the THING VERB." */
const names = ['Aoki', 'Berg', 'Lund', 'Ruiz', 'Shaw', 'Hale', 'Kim', 'Ortiz']
const things = ['ship', 'launch', 'bridge', 'radar']
const sentences = names.flatMap((name, i) =>
  things.map((thing, k) => ({ name, thing, verb: (i + k) % 2 ? 'failed' : 'sank' })),
)

const examples: Example[] = sentences.map(({ name, thing, verb }, i) => {
  const text = `${name} said the ${thing} ${verb}.`
  const cue = name.length + 1
  return {
    id: `a${i}`,
    text,
    attributions: [{ source: [[0, name.length]], cue: [[cue, cue + 4]], content: [[cue + 5, text.length - 1]] }],
  }
})
const tagged: TaggedSentence[] = sentences.map(({ name, thing, verb }, i) => ({
  document: `a${i}`,
  words: [name, 'said', 'the', thing, verb, '.'],
  tags: ['NNP', 'VBD', 'DT', 'NN', 'VBD', '.'],
}))

test('the same articles give the same bytes, and weights that find what they were shown', () => {
  const first = pack(trainAll(examples, tagged, () => {}))
  const second = pack(trainAll(examples, tagged, () => {}))
  expect(Buffer.compare(first, second)).toBe(0)
  useWeights(unpack(first))
  const article = articleOf('Shaw said the launch sank.')
  const words = attribute(article, layOut(article)).map(({ source, cue, content }) =>
    [source!, cue!, ...content].map((s) => article.text.slice(s.start, s.end)),
  )
  expect(words).toEqual([['Shaw', 'said', 'the launch sank']])
})
