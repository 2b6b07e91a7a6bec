import { expect, test } from 'vitest'
import { ABBREVIATIONS } from '../../src/lexicon/abbreviations.js'
import { layOut } from '../../src/text/layers.js'
import { articleOf } from '../articles.js'

test.each(ABBREVIATIONS.map((row) => [row.form, row]))('%s.', (_, { example, form }) => {
  const { sentences, tokens } = layOut(articleOf(example))
  expect(tokens.lower).toContain(`${form}.`)
  expect(sentences).toHaveLength(1)
})
