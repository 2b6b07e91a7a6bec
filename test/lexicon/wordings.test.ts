import { describe, expect, test } from 'vitest'
import { compare } from '../../src/compare/compare.js'
import { areForeign } from '../../src/compare/words/language.js'
import { unitsOf } from '../../src/compare/words/units.js'
import { ANTONYMS } from '../../src/lexicon/antonyms.js'
import { FORMULA_WORDS } from '../../src/lexicon/formulas.js'
import { MODALITY, NEGATIONS } from '../../src/lexicon/function-words.js'
import { LANGUAGE_WORDS } from '../../src/lexicon/languages.js'
import { CONTRACTED_ENDINGS, CONTRACTIONS, SHORT_FORMS } from '../../src/lexicon/short-forms.js'
import { BRITISH, ENDINGS, TRANSLITERATIONS } from '../../src/lexicon/spellings.js'
import { SYNONYMS } from '../../src/lexicon/synonyms.js'
import { span } from '../../src/model/span.js'

const quoted = (text: string) => ({ text, quotations: [span(0, text.length)] })
const say = (word: string) => quoted(`They spoke of the ${word} for several hours on the island.`)
const lines = (table: string) => table.trim().split('\n')

describe('spellings are a light edit', () => {
  const pairs = [
    ...[...BRITISH, ...TRANSLITERATIONS].flatMap(([kept, ...others]) => others.map((other) => [kept, other])),
    ...ENDINGS.map((row) => row.example),
  ]
  test.each(pairs)('%s and %s', (a, b) => {
    expect(compare(say(a!), say(b!)).verdict).toBe('light-edit')
  })
})

describe('short forms stand in their example under the key that is kept', () => {
  const keys = (text: string) =>
    unitsOf(text)
      .map(({ key }) => key)
      .join(' ')
  test.each(SHORT_FORMS.map(({ as, forms, cased = [], example }) => ({ as, forms: [...forms, ...cased], example })))(
    '$example',
    ({ as, forms, example }) => {
      const kept = keys(`We saw ${as} there`).replace(/^we saw | there$/g, '')
      expect(keys(example)).toContain(
        keys(`We saw ${forms[0]} there`)
          .replace(/^we saw | there$/g, '')
          .split(' ')[0],
      )
      for (const form of forms)
        expect([
          kept,
          keys(`We saw ${as[0]!.toUpperCase()}${as.slice(1)} there`).replace(/^we saw | there$/g, ''),
        ]).toContain(keys(`We saw ${form} there`).replace(/^we saw | there$/g, ''))
    },
  )
})

test.each([
  ...CONTRACTIONS.map(({ form, as }) => [form, as]),
  ...CONTRACTED_ENDINGS.map(({ ending, as }) => [`they${ending}`, `they ${as}`]),
])('%s is %s', (form, as) => {
  expect(unitsOf(form!).map(({ key }) => key)).toEqual(as!.split(' '))
})

describe('antonyms turn the meaning', () => {
  test.each(
    ANTONYMS.trim()
      .split(/[|\n]/)
      .map((pair) => pair.trim().split(' ')),
  )('%s and %s', (a, b) => {
    const { verdict } = compare(
      quoted(`They said it was ${a} the island for several hours.`),
      quoted(`They said it was ${b} the island for several hours.`),
    )
    expect(verdict).toBe('meaning-flip')
  })
})

test.each(MODALITY)('a change to or from $force turns the meaning: $example', ({ words, force }) => {
  const other = force === 'duty' ? 'may' : force === 'condition' ? 'unless' : 'must'
  for (const word of words.split(' ')) {
    const { verdict } = compare(
      quoted(`We ${word} answer the attack on the island.`),
      quoted(`We ${other} answer the attack on the island.`),
    )
    expect([word, verdict]).toEqual([word, 'meaning-flip'])
  }
})

test('negations are known as such', () => {
  for (const word of NEGATIONS.split(' ').filter((w) => w !== "n't" && w !== 'cannot'))
    expect(unitsOf(`x ${word}`)[1]?.kind).toBe('negation')
})

test('a row of synonyms holds two words or more, none twice', () => {
  for (const row of lines(SYNONYMS)) {
    const words = row.split(' ')
    expect(words.length).toBeGreaterThan(1)
    expect([row, new Set(words).size]).toEqual([row, words.length])
  }
})

test('formulas are single words', () => {
  for (const word of FORMULA_WORDS.trim().split(/\s+/)) expect(word).toMatch(/^[a-z]+$/)
})

test.each(Object.entries(LANGUAGE_WORDS).filter(([code]) => code !== 'en'))(
  '%s shows itself beside English',
  (_, words) => {
    const own = words.split(' ').slice(3, 16).join(' ')
    expect(areForeign(own, 'The strike was legal and necessary, we have said.')).toBe(true)
  },
)
