import { describe, expect, test } from 'vitest'
import { Copies, similarity, sketchFromText, sketchOf, sketchToText } from '../../../src/scrape/output/copies.js'
import { slugOf, urlKey } from '../../../src/scrape/output/identity.js'
import { story } from '../server.js'

const wire = story('wire', 40)
const sketch = (text: string) => sketchOf(text)!
const words = (text: string) => text.split(' ')

const prints: [what: string, text: string, copy: boolean][] = [
  ['the same words', wire, true],
  ['other marks, case and spaces', wire.toUpperCase().replaceAll('. ', ' –\n'), true],
  ['a line before and a line after', `Herald staff and agencies report. ${wire} Additional reporting in Oslo.`, true],
  [
    'one word in forty changed',
    words(wire)
      .map((w, i) => (i % 40 === 7 ? 'otherwise' : w))
      .join(' '),
    true,
  ],
  [
    'cut to 70 %',
    words(wire)
      .slice(0, Math.round(words(wire).length * 0.7))
      .join(' '),
    true,
  ],
  [
    'cut to a quarter',
    words(wire)
      .slice(0, Math.round(words(wire).length * 0.25))
      .join(' '),
    false,
  ],
  ['the same words in another order', words(wire).reverse().join(' '), false],
  ['a third of it quoted in a story of its own', `${story('own', 40)} ${words(wire).slice(0, 150).join(' ')}`, false],
  ['another story', story('other', 40), false],
]

describe('near-identical texts', () => {
  test.each(prints)('%s', (_, text, copy) => {
    const copies = new Copies<string>()
    copies.add(sketch(wire), 'wire')
    expect(copies.find(sketch(text))).toBe(copy ? 'wire' : null)
  })

  test('the most similar one is found among many', () => {
    const copies = new Copies<number>()
    for (let i = 0; i < 500; i++) copies.add(sketch(story(`story ${i}`)), i)
    expect(
      [3, 250, 499].map((i) => copies.find(sketch(`${story(`story ${i}`)} And a closing line of our own.`))),
    ).toEqual([3, 250, 499])
    expect(copies.find(sketch(story('story 500')))).toBeNull()
  })

  test('too few words tell nothing', () => expect(sketchOf('Sign in to read on.')).toBeNull())

  test('a sketch survives the journal', () => {
    expect(similarity(sketch(wire), sketchFromText(sketchToText(sketch(wire)))!)).toBe(1)
    expect(sketchFromText('no sketch')).toBeNull()
  })
})

describe('addresses of one page have one key', () => {
  test.each([
    ['https://herald.example/a#top', 'https://herald.example/a'],
    ['http://herald.example/a', 'https://herald.example/a'],
    ['https://HERALD.example:443/a', 'https://herald.example/a'],
    ['https://herald.example/a?utm_source=x&utm_medium=y', 'https://herald.example/a'],
    ['https://herald.example/a?id=5&fbclid=z', 'https://herald.example/a?id=5'],
    ['https://herald.example/a?b=2&a=1', 'https://herald.example/a?a=1&b=2'],
  ])('%s', (one, other) => expect(urlKey(one)).toBe(urlKey(other)))

  test.each([
    ['https://herald.example/a?id=5', 'https://herald.example/a?id=6'],
    ['https://herald.example/a', 'https://herald.example/A'],
    ['https://herald.example/a', 'https://m.herald.example/a'],
  ])('%s is not %s', (one, other) => expect(urlKey(one)).not.toBe(urlKey(other)))
})

describe('folder names', () => {
  test.each([
    ['herald.example/world/minister-says-no', /^herald-example-minister-says-no-[0-9a-f]{16}$/],
    ['herald.example/', /^herald-example-[0-9a-f]{16}$/],
    ['herald.example/2026/03/No%20Deal.html?x=1', /^herald-example-no-deal-[0-9a-f]{16}$/],
    ['herald.example/Åse-Bergström-sier-nei', /^herald-example-ase-bergstrom-sier-nei-[0-9a-f]{16}$/],
    ['herald.example/../../../etc/passwd', /^herald-example-passwd-[0-9a-f]{16}$/],
    ['herald.example/..%2f..%2fetc', /^herald-example-etc-[0-9a-f]{16}$/],
    ['herald.example/%00%ff', /^herald-example-00-ff-[0-9a-f]{16}$/],
    ['herald.example/新聞', /^herald-example-[0-9a-f]{16}$/],
    ['..', /^[0-9a-f]{16}$/],
    [`${'a'.repeat(300)}.example/${'b'.repeat(3000)}`, /^a{40}-b{40}-[0-9a-f]{16}$/],
  ])('%s', (key, name) => expect(slugOf(key)).toMatch(name))
})
