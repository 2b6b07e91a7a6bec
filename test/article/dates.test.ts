import { describe, expect, test } from 'vitest'
import { isoDate } from '../../src/article/dates.js'
import { MONTHS, ZONES } from '../../src/lexicon/months.js'

describe('every row of the months and zones is read', () => {
  test.each(MONTHS.map((row) => [row.language, row.example, row.iso]))('%s: %s', (_language, example, iso) => {
    expect(isoDate(example)).toBe(iso)
  })
  test.each(ZONES.map((row) => [row.example, row.offset]))('%s', (example, offset) => {
    expect(isoDate(example)).toMatch(/^2023-06-03T10:00:00/)
    expect(isoDate(example)?.slice(19)).toBe(offset)
  })
})

test.each([
  ['2023-06-03', '2023-06-03'],
  ['2023-06-03T10:30:00+02:00', '2023-06-03T10:30:00+02:00'],
  ['2023-06-03T10:30:15.123Z', '2023-06-03T10:30:15Z'],
  ['2023-06-03 10:30', '2023-06-03T10:30:00'],
  ['2023-06-03T10:30:00+0200', '2023-06-03T10:30:00+02:00'],
  ['Sat, 03 Jun 2023 10:30:00 +0000', '2023-06-03T10:30:00+00:00'],
  ['20230603', '2023-06-03'],
  ['1685788200', '2023-06-03T10:30:00Z'],
  ['1685788200000', '2023-06-03T10:30:00Z'],
  ['June 3, 2023 at 5:05 p.m. EDT', '2023-06-03T17:05:00-04:00'],
  ['10:30 AM, June 3, 2023', '2023-06-03T10:30:00'],
  ['3 June 2023', '2023-06-03'],
  ['3rd of June 2023', '2023-06-03'],
  ['03.06.2023, 14:05 Uhr', '2023-06-03T14:05:00'],
  ['3. Juni 2023', '2023-06-03'],
  ['03/06/2023', '2023-06-03'],
  ['13.6.23', '2023-06-13'],
  ['2023年6月3日', '2023-06-03'],
  ['2023/06/03', '2023-06-03'],
  ['31 February 2023', null],
  ['no date at all', null],
  ['', null],
])('%s -> %s', (given, iso) => {
  expect(isoDate(given)).toBe(iso)
})

test('an American page puts the month first', () => {
  expect(isoDate('03/06/2023', true)).toBe('2023-03-06')
})
