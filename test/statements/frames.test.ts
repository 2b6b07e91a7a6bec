import { describe, expect, test } from 'vitest'
import { found } from './found.js'

/** Who may speak, as newswire names them; an apposition is closed by a comma before the verb. */
const SPEAKERS = [
  'Kremlin spokesman Pavel Orlov',
  'the Turkish defence ministry',
  'the IAEA',
  'a senior US official',
  'Tehran',
  'two diplomats',
  'South Korea’s Joint Chiefs of Staff',
  'Colonel Dmitri Volkov, a military spokesman',
  'the UN special envoy for Yemen, Hans Krug',
]
const CLAUSES = ['the ship had been struck twice', 'talks would resume in Geneva on Monday']

/** What newswire wraps around who says what: the sentence, and the content in it. {S} and {s} are the speaker, {C} and {c} the clause. */
const FRAMES: readonly (readonly [sentence: string, content: string])[] = [
  ['{S} said that {c}.', 'that {c}'],
  ['{S} said {c}.', '{c}'],
  ['{S} said on Thursday that {c}.', 'that {c}'],
  ['On Thursday, {s} said {c}.', '{c}'],
  ['{C}, {s} said.', '{C}'],
  ['{C}, said {s}.', '{C}'],
  ['{C}, {s} said on Thursday.', '{C}'],
  ['{C}, according to {s}.', '{C}'],
  ['According to {s}, {c}.', '{c}'],
  ['{S} told reporters in Vienna that {c}.', 'that {c}'],
  ['{S} told Reuters that {c}.', 'that {c}'],
  ['“{C},” {s} said.', '“{C},”'],
  ['“{C},” said {s}.', '“{C},”'],
  ['{S} said: “{C}.”', '“{C}.”'],
  ['“{C},” {s} told a news conference.', '“{C},”'],
  ['In a statement, {s} said {c}.', '{c}'],
  ['{S} said in a statement that {c}.', 'that {c}'],
  ['{S} warned that {c}.', 'that {c}'],
  ['{S} added that {c}.', 'that {c}'],
  ['{S} denied that {c}.', 'that {c}'],
  ['{S} confirmed on Sunday that {c}.', 'that {c}'],
  ['{S} insists {c}.', '{c}'],
  ['{S} was quoted as saying that {c}.', 'that {c}'],
  ['{S} was quoted by TASS as saying that {c}.', 'that {c}'],
  ['TASS quoted {s} as saying that {c}.', 'that {c}'],
  ['Interfax cited {s} as saying {c}.', '{c}'],
  ['{S} has repeatedly said that {c}.', 'that {c}'],
  ['{S} rejected the report, adding that {c}.', 'that {c}'],
  ['Oslo welcomed the plan, while {s} said {c}.', '{c}'],
  ['Oslo said it would wait, but {s} said {c}.', '{c}'],
  ['Asked about the report, {s} said {c}.', '{c}'],
  ['{S} wrote on X that {c}.', 'that {c}'],
  ['{S} later acknowledged that {c}.', 'that {c}'],
  ['{S} said the raid was “a grave mistake” and that {c}.', 'the raid was “a grave mistake” and that {c}'],
  ['{S} announced on Friday that {c}.', 'that {c}'],
  ['{S} claimed, without offering evidence, that {c}.', 'that {c}'],
  ['Hours after the strike, {s} said {c}.', '{c}'],
  ['Earlier, {s} had said that {c}.', 'that {c}'],
  ['{S} said {c}, but gave no details.', '{c}'],
  ['{S} said {c}, without elaborating.', '{c}'],
  ['{S} also said that {c}.', 'that {c}'],
  ['{S} declined to say whether {c}.', 'whether {c}'],
  ['“{C},” {s} said when asked about the report.', '“{C},”'],
  ['{S} said that {c} and that the road was closed.', 'that {c} and that the road was closed'],
  ['{S} told Oslo by phone that {c}.', 'that {c}'],
  ['{S} said {c}, speaking on condition of anonymity.', '{c}'],
  ['{S} expects that {c}.', 'that {c}'],
  ['It was a mistake to think that {c}, {s} argued.', 'It was a mistake to think that {c}'],
  ['Two days later {s} said {c}.', '{c}'],
  ['{S} said {c}, citing satellite images.', '{c}'],
  ['{S} has confirmed that {c}.', 'that {c}'],
  ['{S} said it was “deeply concerned” that {c}.', 'it was “deeply concerned” that {c}'],
  ['{S} said, “{C}.”', '“{C}.”'],
  ['“{C}!” {s} said.', '“{C}!”'],
  ['{S} told the BBC: “{C}.”', '“{C}.”'],
  ['“{C},” TASS quoted {s} as saying.', '“{C},”'],
  ['In an interview with Reuters, {s} said {c}.', '{c}'],
  ['Speaking in Oslo, {s} said {c}.', '{c}'],
  ['Speaking at a news conference in Oslo on Friday, {s} warned that {c}.', 'that {c}'],
  ['After the meeting, {s} told reporters that {c}.', 'that {c}'],
  ['Meanwhile, {s} said {c}.', '{c}'],
  ['However, {s} said {c}.', '{c}'],
  ['Separately, {s} reported that {c}.', 'that {c}'],
  ['Nevertheless, {s} insisted that {c}.', 'that {c}'],
  ['{S} reiterated on Wednesday that {c}.', 'that {c}'],
  ['{S} stressed that {c}.', 'that {c}'],
  ['{S} argued that {c}.', 'that {c}'],
  ['{S} acknowledged that {c}.', 'that {c}'],
  ['{S} pledged that {c}.', 'that {c}'],
  ['{S} disclosed that {c}.', 'that {c}'],
  ['{S} revealed that {c}.', 'that {c}'],
  ['{S} suggested that {c}.', 'that {c}'],
  ['{S} complained that {c}.', 'that {c}'],
  ['{S} told state television that {c}.', 'that {c}'],
  ['{S} told parliament on Tuesday that {c}.', 'that {c}'],
  ['{S} told an emergency session of the Security Council that {c}.', 'that {c}'],
  ['{S} posted on Telegram that {c}.', 'that {c}'],
  ['{S} said in a post on X that {c}.', 'that {c}'],
  ['{S} said via Telegram that {c}.', 'that {c}'],
  ['{S} said in a televised address that {c}.', 'that {c}'],
  ['{S} said in remarks carried by state media that {c}.', 'that {c}'],
  ['{S} said late on Monday that {c}.', 'that {c}'],
  ['{S} questioned whether {c}.', 'whether {c}'],
  [
    '{S} said the strike killed ten people and wounded 20 others.',
    'the strike killed ten people and wounded 20 others',
  ],
  ['{S} said the base, which opened in 2019, was empty.', 'the base, which opened in 2019, was empty'],
  ['{S} said that if Iran attacked, the answer would be swift.', 'that if Iran attacked, the answer would be swift'],
  ['{S} said neither side wanted war.', 'neither side wanted war'],
  ['{S} said there had been no contact with the crew.', 'there had been no contact with the crew'],
  ['{S} said: “It is over.” Oslo disagreed.', '“It is over.”'],
  ['{S} said it would not take part.', 'it would not take part'],
  [
    '{S} said the army had not only crossed the river but taken the town.',
    'the army had not only crossed the river but taken the town',
  ],
  ['{S} said as many as 200 soldiers were missing.', 'as many as 200 soldiers were missing'],
  ['{S} said “no decision has been made”.', '“no decision has been made”'],
  ['{S} said the talks were “over”, but did not elaborate.', 'the talks were “over”'],
  ['“{C}”, {s} said.', '“{C}”'],
  ['‘{C},’ {s} said.', '‘{C},’'],
]

const capital = (words: string) => words[0]!.toUpperCase() + words.slice(1)

function fill(frame: string, speaker: string, clause: string): string {
  const closed = speaker.includes(', ') ? speaker.replace(/$/, ',') : speaker
  return frame
    .replace(/\{S\}(?= )/g, capital(closed))
    .replace(/\{s\}(?= )/g, closed)
    .replaceAll('{S}', capital(speaker))
    .replaceAll('{s}', speaker)
    .replaceAll('{C}', capital(clause))
    .replaceAll('{c}', clause)
}

const plain = (words: string) => words.replace(/[.,;“”‘’!?]/g, '').toLowerCase()

describe.each(FRAMES)('%s', (frame, content) => {
  test.each(SPEAKERS)('%s', (speaker) => {
    for (const clause of CLAUSES) {
      const text = `The two sides met in Vienna on Sunday. ${fill(frame, speaker, clause)}`
      const said = found(text).map((row) => row.split(' | '))
      expect(said.map(([who, , what]) => [plain(who!), plain(what!)])).toContainEqual([
        plain(speaker),
        plain(fill(content, speaker, clause)),
      ])
    }
  })
})
