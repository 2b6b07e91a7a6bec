import { describe, expect, test } from 'vitest'
import { asReference } from '../../../src/compare/clusters/reference.js'
import { compare } from '../../../src/compare/compare.js'
import type { EditClass, Verdict } from '../../../src/model/compare.js'
import { span } from '../../../src/model/span.js'

/** A wording that is quoted from end to end. */
const quoted = (text: string) => ({ text, quotations: [span(0, text.length)] })
/** A wording whose marks stand in its text. */
const told = (text: string) => {
  const [start, end] = [text.indexOf('“'), text.indexOf('”')]
  return { text, quotations: start < 0 ? [] : [span(start + 1, end)] }
}

describe('the class of an edit', () => {
  test.each<[left: string, right: string, from: string, to: string, kind: EditClass]>([
    ['We will go now, and soon.', 'We will go now and soon.', ', ', ' ', 'punctuation'],
    ['We thank the minister.', 'We thank the Minister.', 'minister', 'Minister', 'case'],
    ['The harbour is closed.', 'The harbor is closed.', 'harbour', 'harbor', 'spelling'],
    ['We met in Kyiv yesterday.', 'We met in Kiev yesterday.', 'Kyiv', 'Kiev', 'spelling'],
    ['We met President Zelenskiy.', 'We met President Zelenskyj.', 'Zelenskiy', 'Zelenskyj', 'spelling'],
    ['The UN must act at once.', 'The United Nations must act at once.', 'UN', 'United Nations', 'spelling'],
    ['We saw 10,000 shells.', 'We saw ten thousand shells.', '10,000', 'ten thousand', 'spelling'],
    ['We do not know the reason.', "We don't know the reason.", 'do not', "don't", 'spelling'],
    ['We met the envoys in the port.', 'We met envoys in the port.', 'the', '', 'function-word'],
    ['They betrayed the constitution.', 'They betray the constitution.', 'betrayed', 'betray', 'inflection'],
    ['It is a grave threat to peace.', 'It is a serious threat to peace.', 'grave', 'serious', 'synonym'],
    ['We sent six tanks to the border.', 'We sent sixteen tanks to the border.', 'six', 'sixteen', 'number'],
    ['We met on 3 March in the port.', 'We met on 5 March in the port.', '3 March', '5 March', 'date'],
    ['We will not leave the islands.', 'We will leave the islands.', 'not', '', 'negation'],
    ['Exports will increase next year.', 'Exports will decrease next year.', 'increase', 'decrease', 'negation'],
    ['We may leave the islands.', 'We will leave the islands.', 'may', 'will', 'modality'],
    ['We will leave if they agree.', 'We will leave.', 'if they agree', '', 'modality'],
    ['The rockets came from Syria.', 'The rockets came from Lebanon.', 'Syria', 'Lebanon', 'entity'],
    ['They crossed the line again.', '[The rebels] crossed the line again.', 'They', 'The rebels', 'declared'],
    [
      'We will leave the islands, our home, for good.',
      'We will leave the islands … for good.',
      'our home',
      '…',
      'declared',
    ],
    ['We will leave the islands next month.', 'We will leave the islands.', 'next month', '', 'trimmed'],
    ['We will leave the islands.', 'We will leave the islands next month.', '', 'next month', 'extended'],
    ['We will leave the northern islands.', 'We will leave the burning islands.', 'northern', 'burning', 'content'],
  ])('%s → %s', (left, right, from, to, cls) => {
    const { edits } = compare(quoted(left), quoted(right))
    expect(edits.map((edit) => [edit.from, edit.to, edit.class])).toContainEqual([from, to, cls])
  })

  test('boundary: marks that moved', () => {
    const { edits } = compare(told('It was a “farce” and an insult.'), told('It was “a farce and an insult”.'))
    expect(edits.map(({ to, class: cls }) => [to, cls])).toEqual([
      ['a', 'boundary'],
      ['and an insult', 'boundary'],
    ])
  })
})

describe('the verdict', () => {
  test.each<[left: string, right: string, verdict: Verdict]>([
    ['The vote was a “farce” and an insult.', 'The vote was a farce “and an insult”.', 'boundary'],
    ['“The strike was legal,” said Ruiz.', 'Ruiz told reporters: “The strike was legal”', 'verbatim'],
    ['“The strike was legal, and necessary,” said Ruiz.', '“The strike was legal,” said Ruiz.', 'trimmed'],
    ['“The strike was legal,” said Ruiz.', 'Ruiz defended the strike as lawful.', 'paraphrase'],
    ['“The strike was legal,” said Ruiz.', '“The strike was lawful,” said Ruiz.', 'altered-quote'],
    ['“The strike was legal,” said Ruiz.', '“The strike was not legal,” said Ruiz.', 'meaning-flip'],
    ['“It was legal,” said Ruiz.', '“[The strike] was legal,” said Ruiz.', 'marked-edit'],
    ['“It wasn’t necessary,” said Ruiz.', '“It was unnecessary,” said Ruiz.', 'light-edit'],
    ['“We will … talk,” said Ruiz.', '“We will … talk,” said Ruiz.', 'verbatim'],
    ['“We hold the ridge that is ours,” said Ruiz.', 'Ruiz said they held the ridge that was theirs.', 'light-edit'],
    ['Ruiz: “The pact stands.”', '“The pact stands”: Ruiz', 'verbatim'],
    [
      '“It stands,” said Ruiz, adding that it was law.',
      '“It stands,” said Ruiz, adding that it was void.',
      'paraphrase',
    ],
    ['“Chile shelled the Peruvian post,” said Ruiz.', '“The Peruvian post shelled Chile,” said Ruiz.', 'meaning-flip'],
    ['“The boat rammed the tanker,” said Ruiz.', '“The tanker rammed the boat,” said Ruiz.', 'meaning-flip'],
    ['“Chile shelled the post,” said Ruiz.', '“The post was shelled by Chile,” said Ruiz.', 'light-edit'],
    ['“Mines, nets and boats are ready,” said Ruiz.', '“Boats, nets and mines are ready,” said Ruiz.', 'light-edit'],
    ['“President Amadou Keita has fled,” said Ruiz.', '“Keita has fled,” said Ruiz.', 'light-edit'],
    ['“We told Kang Jin-seob,” said Ruiz.', '“We told Kang Jin-seop,” said Ruiz.', 'light-edit'],
    ['“It sank about 30 boats,” said Ruiz.', '“It sank nearly 30 boats,” said Ruiz.', 'light-edit'],
    ['“Mines and nets are ready,” said Ruiz.', '“Nets and mines are ready,” said Ruiz.', 'light-edit'],
    [
      '“We urge both sides to free the crew,” said Ruiz.',
      '“We urge both sides to open the dam,” said Ruiz.',
      'unrelated',
    ],
    [
      'The army shelled the dam at dawn, said Ruiz.',
      'The army shelled the dam, which feeds two towns, said Ruiz.',
      'paraphrase',
    ],
    ['“The vote was free and fair,” said Ruiz.', '“The vote was neither free nor fair,” said Ruiz.', 'meaning-flip'],
    ['“We are sending 200 troops,” said Ruiz.', 'Ruiz said Chile was sending 200 troops.', 'light-edit'],
    ['“Three-quarters are empty,” said Ruiz.', '“Three quarters are empty,” said Ruiz.', 'light-edit'],
    ['“It sank nearly all boats,” said Ruiz.', '“It sank some boats,” said Ruiz.', 'meaning-flip'],
    [
      'The rockets flew about 380 kilometres and reached a height of 60 kilometres, said Ruiz.',
      'Ruiz put it at “about 830 kilometres”.',
      'meaning-flip',
    ],
  ])('%s → %s: %s', (left, right, verdict) => {
    expect(compare(told(left), told(right)).verdict).toBe(verdict)
  })

  test('a reference without marks may be put in marks as it stands', () => {
    const text = 'that the two coasts will answer each further launch'
    const variant = told('that they “will [respond to] each further launch”')
    expect(compare(asReference({ text, quotations: [] }), variant).verdict).toBe('marked-edit')
    expect(compare({ text, quotations: [] }, variant).verdict).toBe('boundary')
  })

  const words = quoted('We will take every measure to protect the islands.')
  test.each<[what: string, left: object, right: object, verdict: Verdict]>([
    ['a month later', { date: '2026-03-03' }, { date: '2026-04-03' }, 'other-occasion'],
    ['three days later', { date: '2026-03-03' }, { date: '2026-03-06' }, 'verbatim'],
    ['another speaker', { speakers: ['Mika Aoki'] }, { speakers: ['Kenji Mori'] }, 'other-speaker'],
    ['a namesake', { speakers: ['Mika Aoki'] }, { speakers: ['Kenji Aoki'] }, 'other-speaker'],
    ['a surname', { speakers: ['Mika Aoki'] }, { speakers: ['Defence Minister Aoki'] }, 'verbatim'],
    ['a role', { speakers: ['Mika Aoki'] }, { speakers: ['the minister'] }, 'verbatim'],
    ['two roles', { speakers: ['the foreign minister'] }, { speakers: ['the defence minister'] }, 'other-speaker'],
    ['a capital', { speakers: ['Japan'] }, { speakers: ['Tokyo'] }, 'verbatim'],
    ['a country', { speakers: ['country:JP'] }, { speakers: ['South Korea'] }, 'other-speaker'],
    ['nobody', { speakers: ['Mika Aoki'] }, {}, 'verbatim'],
  ])('%s', (_, left, right, verdict) => {
    expect(compare({ ...words, ...left }, { ...words, ...right }).verdict).toBe(verdict)
  })
})

test('texts of thousands of words are cut at their common words first', () => {
  const sentences = Array.from({ length: 400 }, (_, i) => `In port ${i + 12} we saw ship ${i * 7 + 2200} of the fleet.`)
  const changed = sentences.map((s, i) => (i % 100 === 50 ? s.replace('saw', 'sank') : s)).toSpliced(200, 1)
  const { edits } = compare(quoted(sentences.join(' ')), quoted(`Well, ${changed.join(' ')} Soon.`))
  expect(edits.filter(({ to }) => to === 'sank').map(({ from }) => from)).toEqual(['saw', 'saw', 'saw', 'saw'])
  expect(edits.filter(({ from, to }) => from.length > 20 && to === '').length).toBe(1)
})
