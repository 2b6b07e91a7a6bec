import { expect, test } from 'vitest'
import { BASE } from '../../src/lexicon/countries.base.js'
import { findCountry, resolveCountry } from '../../src/store/countries.js'

test.each([
  ['DPRK', 'KP'],
  ['north korean', 'KP'],
  ['North Koreans', 'KP'],
  ['KP', 'KP'],
  ['prk', 'KP'],
  ['Pyongyang', 'KP'],
  ['U.S.', 'US'],
  ['Türkiye', 'TR'],
  ['the emirates', 'AE'],
  ['Norwegian', 'NO'],
  ['no', 'NO'],
])('%s is %s', (name, iso2) => expect(findCountry(name)).toBe(iso2))

test.each(BASE)('%s, %s and %s are one country', (iso2, iso3, name) => {
  expect([iso2, iso3, name].map(findCountry)).toEqual([iso2, iso2, iso2])
})

test.each([
  ['Norwy', 'did you mean Norway?'],
  ['DPRX', 'did you mean North Korea?'],
  ['qqqqqqqq', 'give a name, a demonym or an ISO 3166 code'],
])('%s is unknown: %s', (name, remedy) => {
  expect(() => resolveCountry(name)).toThrow(expect.objectContaining({ code: 'usage', remedy }))
})
