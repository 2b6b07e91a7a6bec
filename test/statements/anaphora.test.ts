import { describe, expect, test } from 'vitest'
import { read } from '../../src/read.js'
import { articleOf } from '../articles.js'

/** Who speaks in the first sentence, and the words that stand for them when they speak again. */
const AGAIN: readonly (readonly [first: string, ...again: string[]])[] = [
  [
    'Polish Foreign Minister Adam Kowal said on Monday that talks had failed.',
    ...['He', 'Kowal', 'The minister', 'The foreign minister', 'The Polish minister', 'Poland’s foreign minister'],
    ...['The top diplomat', 'Warsaw’s top diplomat'],
  ],
  [
    '“Talks have failed,” Polish Foreign Minister Anna Kowal told reporters in Vienna.',
    ...['She', 'Kowal', 'The minister', 'Ms Kowal', 'Minister Kowal'],
  ],
  [
    'Kremlin spokesman Pavel Orlov said on Monday that talks had failed.',
    ...['He', 'Orlov', 'The spokesman', 'The Kremlin spokesman', 'Mr. Orlov', 'Mr Orlov'],
  ],
  [
    'The Turkish defence ministry said on Monday that talks had failed.',
    ...['It', 'The ministry', 'The defence ministry', 'Turkey’s defence ministry', 'Ankara’s defence ministry'],
  ],
  [
    'NATO Secretary General Marten de Wit said on Monday that talks had failed.',
    ...['He', 'De Wit', 'The secretary general', 'The NATO chief', 'NATO’s chief', 'The alliance’s chief'],
  ],
  [
    'The IAEA said on Monday that talks had failed.',
    ...['It', 'The agency', 'The nuclear watchdog', 'The IAEA', 'The UN agency', 'The UN watchdog'],
  ],
  ['UNHCR said on Monday that talks had failed.', 'It', 'The agency', 'The UN agency'],
  ['Save the Children said on Monday that talks had failed.', 'It', 'The aid group', 'The charity', 'The organisation'],
  ['Amnesty International said on Monday that talks had failed.', 'The rights group', 'The human rights group'],
  [
    'Al-Shabaab said on Monday that talks had failed.',
    ...['It', 'The group', 'The militants', 'The Islamist group', 'The al-Qaeda-linked group', 'The jihadist group'],
  ],
  [
    'Rheinmetall said on Monday that talks had failed.',
    ...['It', 'The company', 'The firm', 'The defence contractor', 'The arms maker', 'The German manufacturer'],
  ],
  [
    'General Omar Said, the army chief, said on Monday that talks had failed.',
    ...['He', 'Said', 'The general', 'The army chief', 'General Said', 'Gen Said', 'Gen. Said'],
  ],
  [
    'Hezbollah said on Monday that talks had failed.',
    'It',
    'The group',
    'The Lebanese group',
    'The militant group',
    'The Iran-backed group',
    'The movement',
  ],
  [
    'French President Marc Dubois said on Monday that talks had failed.',
    ...['He', 'Dubois', 'The president', 'The French president', 'The French leader', 'President Dubois'],
    ...['Mr Dubois', 'The head of state'],
  ],
  [
    'A senior US official said on Monday that talks had failed.',
    ...['The official', 'He', 'The senior official', 'The US official'],
  ],
  [
    'Two Western diplomats said on Monday that talks had failed.',
    ...['They', 'The diplomats', 'The two diplomats', 'The two'],
  ],
  [
    'Japan, Norway and Chile said in a joint declaration on Monday that talks had failed.',
    ...['They', 'The three countries', 'The three'],
  ],
  [
    'The foreign ministers of France and Germany said on Monday that talks had failed.',
    ...['They', 'The ministers', 'The two ministers', 'Both ministers', 'The pair'],
  ],
  [
    'The UN special envoy for Yemen, Hans Krug, said on Monday that talks had failed.',
    ...['He', 'Krug', 'The envoy', 'The UN envoy', 'The special envoy'],
  ],
  ['Lockheed Martin said on Monday that talks had failed.', 'It', 'The company', 'The US company'],
]
const SAID = ['said the border was closed.', 'added that the border was closed.', 'warned that the border would close.']

describe.each(AGAIN)('%s', (opening, ...again) => {
  test.each(again)('%s', (words) => {
    for (const said of SAID) {
      const [before, after, ...more] = read(articleOf(`${opening} ${words} ${said}`)).statements.filter(
        (s) => !s.nestedIn,
      )
      const [first, second] = [before, after].map((s) => s?.speaker?.entities.map(({ id }) => id) ?? [])
      // Whom a spokesman speaks for need not be told again.
      const isSame = second!.length > 0 && second!.every((id) => first!.includes(id)) && second![0] === first![0]
      expect([said, more.length, isSame ? 'the same' : second]).toEqual([said, 0, 'the same'])
    }
  })
})

/** Words for somebody told before or not, in the last statement that opens with them, and whom they mean. */
const WHO: readonly (readonly [text: string, words: string, who: string])[] = [
  // A role is not whoever its own words tell of.
  ['The minister said Karl Haas had lied.', 'The minister', '~person'],
  ['The minister accused Karl Haas of lying.', 'The minister', '~person'],
  // Nor whoever a country brings in later.
  [
    'The premier said the law would pass. Hungarian Premier Zoltan Varga called it a mistake.',
    'The premier',
    '~person',
  ],
  ['The president signed it. He said it was historic. French President Luc Morel disagreed.', 'He', '~person'],
  ['Norway will pay, the premier said. Norwegian Premier Ola Berg spoke in Bergen.', 'the premier', 'person:ola-berg'],
  // Of two ministers the one who acted.
  [
    'Defence Minister Ken Mori met his Australian counterpart Dan Whit. “It was good,” the minister said.',
    'the minister',
    'person:ken-mori',
  ],
  // The one who has spoken since goes on.
  [
    'President Yoo Jae-hwan ordered a probe, his spokesperson Kang Yu-jung said. It was a crime, she said.',
    'she',
    'person:kang-yu-jung',
  ],
  [
    'Putin’s foreign policy aide Yuri Orlov said a call was planned. He added that it would be short.',
    'He',
    'person:yuri-orlov',
  ],
  // Of several the one told with the place.
  [
    'Gov. Tom Hart of New Jersey met Gov. Bo Lind. The New Jersey governor said it was late.',
    'The New Jersey governor',
    'person:tom-hart',
  ],
  [
    'Sen. Ann Lee, R-Texas, met Sen. Bo Lind of Ohio. The Texas senator said it was late.',
    'The Texas senator',
    'person:ann-lee',
  ],
  ['Sen. Ann Lee met Sen. Bo Lind. The Texas senator said it was late.', 'The Texas senator', '~person'],
  // Of two pairs the one named since.
  [
    'President Lind met Premier Sato. The two leaders discussed trade. President Ana Ruiz rang Premier Ole Dahl. The two leaders agreed to talk.',
    'The two leaders',
    'person:ana-ruiz',
  ],
  // An office goes on speaking as "it", and is of whom the sentence before begins with.
  ['The president’s office said he was well. It added that he would travel.', 'It', '~person'],
  [
    'Mark Nord said it was good. Prime Minister Luc Marchand will travel. His office declined to comment.',
    'His office',
    'person:luc-marchand',
  ],
  // Of a question the one asked, but not of a plea.
  ['A reporter asked the premier if he would quit. “Never,” he said.', 'he', '~person'],
  ['A reporter asked Premier Ola Berg whether he would quit. “Never,” he replied.', 'he', 'person:ola-berg'],
  ['Senator Ruiz asked General Lund how long it would last. “Years,” he said.', 'he', 'person:lund'],
  ['Karl Haas came. A reporter asked him if he would quit. “Never,” he said.', 'he', 'person:karl-haas'],
  ['“Will you quit?” a reporter asked Karl Haas. “Never,” he said.', 'he', 'person:karl-haas'],
  ['Ola Berg asked why Ruiz had lied. He said he was angry.', 'He', 'person:ola-berg'],
  ['Senator Ruiz asked General Lund to wait. “Not yet,” he said.', 'he', 'person:ruiz'],
  ['The judge asked Ida Lund where she had been. “At home,” she said.', 'she', 'person:ida-lund'],
  // What somebody is not, or is to another.
  ['Haas’s wife, who was in court, wept. “He is not a thief,” she said.', 'she', '~person'],
  [
    'Chile’s minister, Ana Ruiz, said it was late. Her husband, a doctor, said she was ill. She said she was not.',
    'She said she was not',
    'person:ana-ruiz',
  ],
  ['The Chilean minister Ana Ruiz left. Her brother said it was late. She said it was not.', 'She', 'person:ana-ruiz'],
  // A medium that interviews is not who speaks.
  [
    'Minister Nils Holm wants peace. In an interview with Nyheter Varden in April he called war “old”.',
    'he',
    'person:nils-holm',
  ],
  // "Mika" is given to men and women.
  [
    'Timo Lind said it was good. ¶ President Mika Sarp told Yle it was not. His office said so.',
    'His',
    'person:mika-sarp',
  ],
  // A new paragraph goes on with whom the article tells of, not with a friend, unless the friend does.
  [
    'Karl Haas, a poet, died on Monday. “He was kind,” said his friend Per Dahl. ¶ In his memoir, he wrote of war.',
    'he',
    'person:karl-haas',
  ],
  [
    'Karl Haas, a poet, died on Monday. “He was kind,” said his friend Per Dahl. ¶ “He never lied,” he said.',
    'he',
    'person:per-dahl',
  ],
]

/** Who says the first thing and who says the second are two, and neither has a name. */
test.each([
  'A NATO official said it was late. “We failed,” conceded one European defence official.',
  'A Chilean official confirmed the sale. One Peruvian official called it a mistake.',
  'One aide said the minister knew; the other aide said he did not.',
  'One diplomat called the plan bold. The other diplomat called it mad.',
  'One official said that the plan worked; the other said that it did not.',
  'A diplomat said that the plan was bold. Another diplomat said that it was mad.',
])('%s', (text) => {
  const ids = read(articleOf(text)).statements.map((s) => s.speaker?.entities[0]?.id ?? 'nobody')
  expect(ids.every((id) => id.startsWith('~person'))).toBe(true)
  expect(new Set(ids).size).toBe(2)
})

test.each(WHO)('%s %s', (text, words, who) => {
  const article = articleOf(text.replaceAll(' ¶ ', '\n\n'))
  const said = read(article).statements.findLast((s) => s.speaker && article.text.startsWith(words, s.speaker.start))
  expect(said?.speaker?.entities[0]?.id.replace(/^(~\w+):\d+$/, '$1')).toBe(who)
})

test.each([
  'Chile denied it. Its ambassador in Paris said the claim was absurd.',
  'Chile denied it. Its ambassador to the United States said the claim was absurd.',
])('an ambassador is of the country before, and not of where he sits: %s', (text) => {
  const { statements, entities } = read(articleOf(text))
  const who = statements.at(-1)?.speaker?.entities[0]?.id
  expect(entities.find(({ id }) => id === who)?.country).toBe('CL')
})

test('the other, once more', () => {
  const text = 'One envoy said no. The other envoy said yes. The other envoy added that it was late.'
  const [one, other, again] = read(articleOf(text)).statements.map((s) => s.speaker?.entities[0]?.id)
  expect([other === again, one === other]).toEqual([true, false])
})

describe('whoever speaks of "him" is another', () => {
  test.each([
    [
      'Vice Admiral Jan Rao will succeed Admiral Hal Nair. Rear Admiral Pat Mehra described him as “a sailor”. “He knows the coast,” said Mehra.',
      ['him person:jan-rao', 'He person:jan-rao'],
    ],
    ['Jan Rao left. Pat Mehra said the army had told him to go.', ['him person:pat-mehra']],
    ['Pat Mehra was hurt. “He is well,” said Jan Rao.', ['He person:pat-mehra']],
  ])('%s', (text, pronouns) => {
    const { mentions } = read(articleOf(text))
    const told = mentions.filter((m) => m.form === 'pronoun')
    expect(told.map((m) => `${text.slice(m.start, m.end)} ${m.entities[0]}`)).toEqual(pronouns)
  })
})

test('the three countries that speak are all of them', () => {
  const text = 'Japan, Norway and Chile met on Monday. The three countries said that Peru had broken the deal.'
  const mention = read(articleOf(text)).mentions.find((m) => text.slice(m.start, m.end) === 'The three countries')
  expect(mention?.entities).toEqual(['country:JP', 'country:NO', 'country:CL'])
})
