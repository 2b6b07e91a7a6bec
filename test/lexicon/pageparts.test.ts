import { describe, expect, test } from 'vitest'
import { partBits, partsOf } from '../../src/article/body/parts.js'
import { PAGE_PART_WORDS, PAGE_PARTS } from '../../src/lexicon/pageparts.js'

describe('every row of the page parts knows its example', () => {
  test.each(PAGE_PART_WORDS.map((row) => [row.part, row.example] as const))('%s: %s', (part, example) => {
    expect(partsOf(example) & partBits(part)).not.toBe(0)
  })
  test('and the parts fit the bits of a number', () => {
    expect(PAGE_PARTS.length).toBeLessThanOrEqual(31)
    expect(new Set(PAGE_PART_WORDS.map((row) => row.part))).toEqual(new Set(PAGE_PARTS))
  })
})

test.each([
  ['a state is no part', 'has-sidebar no-comments category-newsletter', 0],
  ['a layout is no part', 'sidebar-grid', 0],
  ['of block and element the element tells', 'sidebar__paragraph', partBits('content')],
  ['a build tool’s hash is passed over', 'NewsletterBox__rh9I2', partBits('newsletter', 'box')],
])('%s: %s', (_what, names, bits) => {
  expect(partsOf(names)).toBe(bits)
})
