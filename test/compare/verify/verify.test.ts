import { describe, expect, test } from 'vitest'
import { turnsIn } from '../../../src/compare/verify/transcript.js'
import { verify } from '../../../src/compare/verify/verify.js'

const TRANSCRIPT = `PRESIDENT RUIZ: Thank you all for coming. We met for three hours today. I want to be clear.
We will deliver the missiles if Parliament agrees. We have not sent troops to the island, and we will not.
MINISTER AOKI: Japan is grateful. The launch on 3 March put fishing crews at risk. It was a grave threat to the region and to peace.
QUESTION: Did Gen. Berg know?
MINISTER AOKI: I have nothing to add. About 10,000 people were moved from the coast.`

describe('a quotation in a transcript', () => {
  test.each([
    ['We will deliver the missiles if Parliament agrees.', 'verbatim', 'PRESIDENT RUIZ'],
    ['I want to be clear. We will deliver the missiles if Parliament agrees.', 'verbatim', 'PRESIDENT RUIZ'],
    ['We will deliver the missiles.', 'meaning-flip', 'PRESIDENT RUIZ'],
    ['We have sent troops to the island', 'meaning-flip', 'PRESIDENT RUIZ'],
    ['It was a serious threat to the region and to peace.', 'altered-quote', 'MINISTER AOKI'],
    ['It was a grave threat to the region', 'trimmed', 'MINISTER AOKI'],
    ['The launch on March 3 put fishing crews at risk.', 'light-edit', 'MINISTER AOKI'],
    ['The launch […] put fishing crews at risk.', 'marked-edit', 'MINISTER AOKI'],
    ['[The launch] was a grave threat to the region and to peace.', 'marked-edit', 'MINISTER AOKI'],
    ['grave threat', 'verbatim', 'MINISTER AOKI'],
    ['We will raise taxes on the fishing industry', 'not-found', undefined],
  ])('%s: %s', (text, verdict, speaker) => {
    const { found, verdict: given, nearest } = verify({ text }, { text: TRANSCRIPT })
    expect(given).toBe(verdict)
    expect(found?.speaker).toBe(speaker)
    for (const { start, end, words } of nearest) expect(TRANSCRIPT.slice(start, end)).toBe(words)
  })

  test('credited to somebody else', () => {
    const claim = { text: 'It was a grave threat to the region and to peace.', speakers: ['Ruiz'] }
    expect(verify(claim, { text: TRANSCRIPT }).verdict).toBe('other-speaker')
    expect(verify({ ...claim, speakers: ['Mika Aoki'] }, { text: TRANSCRIPT }).verdict).toBe('verbatim')
  })

  test('of another year', () => {
    const claim = { text: 'We will deliver the missiles if Parliament agrees.', date: '2026-03-03' }
    expect(verify(claim, { text: TRANSCRIPT, date: '2024-03-03' }).verdict).toBe('other-occasion')
  })

  test('edits point into the transcript and into the claim', () => {
    const claim = { text: 'It was a serious threat to the region and to peace.' }
    const [edit] = verify(claim, { text: TRANSCRIPT }).found!.edits
    expect(TRANSCRIPT.slice(edit!.fromSpan.start, edit!.fromSpan.end)).toBe('grave')
    expect(claim.text.slice(edit!.toSpan.start, edit!.toSpan.end)).toBe('serious')
  })
})

test('among several references the nearest answers, with its key', () => {
  const references = [
    { key: 'a', text: 'The cable was cut on purpose.' },
    { key: 'b', text: 'The cable was laid in May.' },
  ]
  expect(verify({ text: 'The cable was cut on purpose' }, references).found?.key).toBe('a')
})

test.each([
  ['MS. AOKI: Yes.\nQ: When?\nMS. AOKI: Soon.', ['MS. AOKI', 'Q', 'MS. AOKI']],
  ['Ruiz (Chile): Yes.\nAoki (Japan): No.', ['Ruiz (Chile)', 'Aoki (Japan)']],
  ['Note: this is a communiqué.\nIt has one colon.', []],
])('%j is spoken by %j', (text, speakers) => {
  expect(turnsIn(text).map(({ speaker }) => speaker)).toEqual(speakers)
})
