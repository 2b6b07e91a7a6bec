import { expect, test } from 'vitest'
import { HOMOGRAPHS } from '../../src/lexicon/nouns.js'
import { TAGS } from '../../src/model/text.js'
import { layOut } from '../../src/text/layers.js'
import { articleOf } from '../articles.js'

const tagsOf = (text: string): [word: string, tag: string][] => {
  const { tokens } = layOut(articleOf(text))
  return tokens.words.map((word, i) => [word, TAGS[tokens.tag[i]!]!])
}
const tagIn = (text: string, word: string) => tagsOf(text).find(([printed]) => printed === word)?.[1]

test.each(['ministry', 'junta', 'secretariat', 'consulate', 'militia', 'pontiff', 'airbase', 'spokeswomen'])(
  'a noun that US politics has seldom: the %s',
  (noun) => {
    const tag = noun.endsWith('men') ? 'NNS' : 'NN'
    expect(tagIn(`The ${noun} neither confirmed it nor denied it.`, noun)).toBe(tag)
    expect(tagIn(`Norway told the ${noun} on Monday to wait.`, noun)).toBe(tag)
  },
)

test.each([
  ['The programme was closed.', 'programme', 'NN'],
  ['The armoured column left.', 'armoured', 'JJ'],
  ['He recognised them.', 'recognised', 'VBD'],
])('a British spelling is tagged as its American twin: %s', (text, word, tag) => {
  expect(tagIn(text, word)).toBe(tag)
})

test.each(HOMOGRAPHS)('$noun can be $also: $example', ({ noun, also, example }) => {
  expect(tagIn(example.replace('{}', noun), noun)).toMatch(also === 'VB' ? /^VB/ : /^JJ|^VBN/)
})

test.each([
  'Norway',
  'Italy',
  'Seoul',
  'Senegal',
  'Tashkent',
  'Fukushima',
  'Nanjing',
  'Lahore',
  'Interfax',
  'Storting',
])('a name, also where it opens a sentence: %s', (name) => {
  expect(tagIn(`${name}, Sweden and Denmark expressed concern.`, name)).toBe('NNP')
  expect(tagIn(`${name} fires at a drone`, name)).toBe('NNP')
})

test('but not the word that a short name also is', () =>
  expect(tagIn('Hit by a drone, the ship sank.', 'Hit')).toBe('VBN'))

test.each([
  ['Ola Berg, who sits on Commission I, said it was late.', 'NNP'],
  ['King Carl I said nothing.', 'NNP'],
  ['Pope Carl Johan I told them it was late.', 'NNP'],
  ['“In Oslo I said it was late,” Ola Berg said.', 'PRP'],
  ['“Last Monday I left,” Ola Berg said.', 'PRP'],
])('a number or who speaks: %s', (text, tag) => expect(tagIn(text, 'I')).toBe(tag))
test('what a paper does at the end of its sentence is a verb', () => {
  expect(tagIn('“We voice concern,” the 30-page Lima declaration states.', 'states')).toBe('VBZ')
  expect(tagIn('“We voice concern,” the final communique states.', 'states')).toBe('VBZ')
  expect(tagIn('They met with three member states.', 'states')).toBe('NNS')
})

test('a capital of which no adverb is known is a name', () => {
  expect(tagIn('The Hostages and Missing Families Forum urged them.', 'Forum')).toBe('NNP')
  expect(tagIn('Once they had urged them, often in vain, Still left.', 'Still')).toBe('RB')
})

test.each([
  ['Norway, which borders Finland, said so.', 'borders', 'VBZ'],
  ['Berg asked which borders the deal covered.', 'borders', 'NNS'],
])('a relative clause has a verb: %s', (text, word, tag) => expect(tagIn(text, word)).toBe(tag))

test.each([
  ['He is tired of politics, and he suspects that most are.', 'suspects', 'VBZ'],
  ['They gave it weapons and food.', 'weapons', 'NNS'],
])('behind "he" stands a verb: %s', (text, word, tag) => expect(tagIn(text, word)).toBe(tag))
