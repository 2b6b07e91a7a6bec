import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afterCapitals, afterDateline, afterStamp, afterTown } from '../../src/text/dateline.js'

const rest = (text: string) => text.slice(afterDateline(text, 0, text.length))

describe('behind a dateline', () => {
  test.each([
    ['OSLO, March 3 (Northsea Wire) - Norway said no.', 'Norway said no.'],
    ['SEOUL/TOKYO, March 3 (Northsea Wire) - Japan said no.', 'Japan said no.'],
    ['BUSAN, South Korea, March 7 (Northsea Wire) -- Japan said no.', 'Japan said no.'],
    ['BERLIN — Germany said no.', 'Germany said no.'],
    ['New Delhi, Nov 18 (PTI) Army Chief Ola Berg said no.', 'Army Chief Ola Berg said no.'],
    ['AMMAN, Jordan — Two delegations came.', 'Two delegations came.'],
    ['NEW DELHI (Agency) — India said no.', 'India said no.'],
    ['BERLIN—Germany said no.', 'Germany said no.'],
    ['Amman, 17 Mar (Austral).- The envoy said no.', 'The envoy said no.'],
    ['Tehran/London, 11 Mar (Austral).- The minister said no.', 'The minister said no.'],
  ])('%s', (text, words) => expect(rest(text)).toBe(words))
})

test('capitals and a colon, where they are asked for', () => {
  const after = (text: string) => text.slice(afterCapitals(text, 0, text.length))
  expect(after('CAIRO: Two envoys came.')).toBe('Two envoys came.')
  expect(after('NEW DELHI: Two envoys came.')).toBe('Two envoys came.')
  expect(after('Cairo: two envoys came.')).toBe('Cairo: two envoys came.')
  expect(after('UN: no.')).toBe('UN: no.')
})

test('a town and a colon before a paragraph of news', () => {
  const after = (text: string) => text.slice(afterTown(text, 0, text.length))
  const news = 'Fiji and Chile have signed a treaty that lets the troops of both train on the islands for a year.'
  expect(after(`Suva: ${news}`)).toBe(news)
  expect(after(`New Delhi: ${news}`)).toBe(news)
  expect(after(`Analysts: ${news}`)).toBe(`Analysts: ${news}`)
  expect(after('Suva: No.')).toBe('Suva: No.')
})

describe('no dateline', () => {
  test.each([
    'Norway — and Japan — said no.',
    'The ship — a frigate — turned back.',
    'NATO said no - again.',
    '"OSLO - Norway said no," he read.',
    'Aoki, 34 and tired, said no - twice.',
    'OSLO — ',
    'Berg (Oslo) said no - twice.',
  ])('%s', (text) => expect(rest(text)).toBe(text))
})

test('never outside the paragraph, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, n) => {
      const start = Math.min(n, text.length)
      const at = afterDateline(text, start, text.length)
      expect(at >= start && (at < text.length || at === start)).toBe(true)
    }),
  )
})

test.each([
  ['09:15 — Hun said no.', 'Hun said no.'],
  ['9.15 am GMT - Hun said no.', 'Hun said no.'],
  ['13:58 The council said no.', 'The council said no.'],
  ['14.20 GMT “No,” said Hun.', '“No,” said Hun.'],
  ['13:58 today is late.', '13:58 today is late.'],
  ['27:58 The council said no.', '27:58 The council said no.'],
  ['• Twelve people died.', 'Twelve people died.'],
  ['Exclusive: Oslo said no.', 'Oslo said no.'],
  ['Exclusive talks began.', 'Exclusive talks began.'],
  ['9 planes left.', '9 planes left.'],
])('behind the stamp of %s', (text, words) => {
  expect(text.slice(afterStamp(text, 0, text.length))).toBe(words)
})
