import { expect, test } from 'vitest'
import type { DigestItem } from '../../src/model/digest.js'
import { leadIn, phrase } from '../../src/report/phrase.js'

const bare = { text: (words: string) => words, strong: (markup: string) => markup }
const piece = (text: string, quoted = false) => ({ article: 'a', sha256: '', start: 0, end: text.length, text, quoted })
type Piece = ReturnType<typeof piece>

test.each<[pieces: Piece[], printed: string]>([
  [[piece('The gate was shut')], 'the gate was shut'],
  [[piece('Its rules'), piece('were written at night', true)], 'its rules “were written at night”'],
  [[piece('Oslo would wait')], 'Oslo would wait'],
  [[piece('UN ships would wait')], 'UN ships would wait'],
  [[piece('The gate was shut', true)], '“The gate was shut”'],
  [[piece('said', true), piece('The Hague would wait')], '“said” The Hague would wait'],
])('behind "said", a sentence begins small, but never within its marks: %j', (pieces, printed) => {
  expect(phrase(pieces, ({ text }) => text, bare)).toBe(printed)
})

test.each<[name: string, role: string | null, country: string | null, printed: string]>([
  ['Mika Aoki', 'defence minister', 'JP', 'Mika Aoki (defence minister, JP) said'],
  ['IR: Foreign Ministry', null, 'IR', 'Foreign Ministry (IR) said'],
  ['JP', null, 'JP', 'JP said'],
  ['Relief Now', null, null, 'Relief Now said'],
])('who speaks is told with office and country, each once: %s', (name, role, country, printed) => {
  const said = { speakers: [{ id: '1', name, role, country }], cue: piece('said'), speaker: null, kind: 'indirect' }
  expect(
    leadIn(
      said as unknown as DigestItem,
      ({ text }) => text,
      bare,
      (iso2) => iso2,
    ),
  ).toBe(printed)
})
