import { describe, expect, test } from 'vitest'
import { attribute } from '../../src/statements/attribute.js'
import { layOut } from '../../src/text/layers.js'
import { articleOf } from '../articles.js'

type Row = readonly [
  what: string,
  text: string,
  attributions: readonly (readonly [source: string | null, cue: string | null, ...content: string[]])[],
]

/** Outermost attributions as words: [source, cue, pieces of content], less commas and stops at the edges. */
function found(text: string) {
  const article = articleOf(text)
  const trim = (words: string) => words.replace(/^[\s,.]+|[\s,.]+$/gu, '')
  return attribute(article, layOut(article))
    .filter((a) => a.nestedIn === null)
    .map(({ source, cue, content }) => [
      source && trim(text.slice(source.start, source.end)),
      cue && trim(text.slice(cue.start, cue.end)),
      ...content.map(({ start, end }) => trim(text.slice(start, end))),
    ])
}

const check = (rows: readonly Row[]) =>
  test.each(rows)('%s', (_, text, attributions) => {
    expect(found(text)).toEqual(attributions)
  })

describe('form', () => {
  check([
    [
      '1 speaker first, no "that"',
      'The ministry said the launch failed.',
      [['The ministry', 'said', 'the launch failed']],
    ],
    [
      '1 speaker first, "that"',
      'The ministry said that the launch had failed.',
      [['The ministry', 'said', 'that the launch had failed']],
    ],
    ['2 quotation first, inverted', '“We will answer,” said Aoki.', [['Aoki', 'said', '“We will answer,”']]],
    ['2 quotation first', '“We will answer,” Aoki said.', [['Aoki', 'said', '“We will answer,”']]],
    [
      '3 resumed in a new sentence',
      '“It failed,” she said. “We know why.”',
      [['she', 'said', '“It failed,”', '“We know why.”']],
    ],
    [
      '2 any verb behind a quotation and its comma',
      '«There are three maps of the bay and I have seen four», a trader in Oslo joked.',
      [['a trader in Oslo', 'joked', '«There are three maps of the bay and I have seen four»']],
    ],
    [
      '2 any verb behind a quotation and its comma, inverted',
      'Berg spoke first. «There are three maps and I have seen four», ironised the envoy.',
      [['the envoy', 'ironised', '«There are three maps and I have seen four»']],
    ],
    [
      '11 past a relative clause',
      'Norway, which had been trying to broker a truce, said it had not been told.',
      [['Norway', 'said', 'it had not been told']],
    ],
    [
      '1 the day is no part of the source',
      'Norway on Tuesday denied that a ship had been lost.',
      [['Norway', 'denied', 'that a ship had been lost']],
    ],
    [
      '4 words behind the cue end at a semicolon',
      'A source said the talks might restart on Thursday; another was less hopeful.',
      [['A source', 'said', 'the talks might restart on Thursday']],
    ],
    [
      '4 trailing clause behind a dateline',
      'CAIRO: The drone was lost over the sea, officials said.',
      [['officials', 'said', 'The drone was lost over the sea']],
    ],
    [
      '4 trailing clause',
      'The drone was lost over the sea, officials said.',
      [['officials', 'said', 'The drone was lost over the sea']],
    ],
    [
      '5 several paragraphs, the last closed',
      '“The drill is over,” Aoki said. “The ships are going home.\n\n“We thank the crews for their work.”',
      [['Aoki', 'said', '“The drill is over,”', '“The ships are going home', '“We thank the crews for their work.”']],
    ],
    [
      '6 mixed',
      'The general said the raid was “a grave error” and would be investigated.',
      [['The general', 'said', 'the raid was “a grave error” and would be investigated']],
    ],
    ['7 infinitive', 'The rebels vowed to retaliate.', [['The rebels', 'vowed', 'to retaliate']]],
    ['7 noun phrase', 'The envoy called for restraint.', [['The envoy', 'called for', 'restraint']]],
    [
      '8 according to, first',
      'According to two officials, the ship had sunk.',
      [['two officials', 'According to', 'the ship had sunk']],
    ],
    [
      '8 according to, last',
      'The ship had sunk, according to two officials.',
      [['two officials', 'according to', 'The ship had sunk']],
    ],
    ['9 colon', 'Aoki said: “We will not wait.”', [['Aoki', 'said:', '“We will not wait.”']]],
    [
      '10 participle',
      'Kim praised the crew, adding that the ship would sail in May.',
      [
        ['Kim', 'praised', 'the crew'],
        ['Kim', 'adding', 'that the ship would sail in May'],
      ],
    ],
    [
      '11 descriptive clause',
      'Aoki, a former pilot who leads the ministry, said the talks would resume.',
      [['Aoki, a former pilot who leads the ministry', 'said', 'the talks would resume']],
    ],
    [
      '12 object and predicate',
      'The senator called the mayor a “liar”.',
      [['The senator', 'called', 'the mayor a “liar”']],
    ],
    [
      '13 negated',
      'Berg did not say whether the troops would leave.',
      [['Berg', 'did not say', 'whether the troops would leave']],
    ],
    [
      '13 denied',
      'The ministry denied that its drone had crossed the border.',
      [['The ministry', 'denied', 'that its drone had crossed the border']],
    ],
    ['14 no speaker', 'The general is believed to have fled.', [[null, 'is believed', 'The general', 'to have fled']]],
    ['15 nested', 'Aoki said Seoul had promised to help.', [['Aoki', 'said', 'Seoul had promised to help']]],
    ['16 question', '“Why did they fire?” the judge asked.', [['the judge', 'asked', '“Why did they fire?”']]],
    ['16 post', '“We are safe,” the captain wrote on Twitter.', [['the captain', 'wrote', '“We are safe,”']]],
    [
      '16 readout',
      'The two leaders agreed that the strait should stay open.',
      [['The two leaders', 'agreed', 'that the strait should stay open']],
    ],
  ])
})

describe('turns', () => {
  check([
    [
      '9 transcript',
      'AOKI: We will not wait for them.\n\nBERG: Then when will the ships sail?',
      [
        ['AOKI', ':', 'We will not wait for them'],
        ['BERG', ':', 'Then when will the ships sail'],
      ],
    ],
    [
      '9 interview',
      'Q: Why did the launch fail?\n\nA: A valve froze.\n\nQ: Will you try again?\n\nA: We will try again in May.',
      [
        ['Q', ':', 'Why did the launch fail'],
        ['A', ':', 'A valve froze'],
        ['Q', ':', 'Will you try again'],
        ['A', ':', 'We will try again in May'],
      ],
    ],
    [
      '9 minutes of a parliament',
      'The Prime Minister (Dame Ana Berg): We sank no ships.\n\nI can say no more.\n\nThe Leader of the Opposition, Sir Jan Ruiz: Then who sank them?\n\nThe hall was silent.\n\nThe Prime Minister: We sank none.\n\nMr Speaker: Order. Members must be heard.',
      [
        ['The Prime Minister (Dame Ana Berg)', ':', 'We sank no ships', 'I can say no more'],
        ['The Leader of the Opposition, Sir Jan Ruiz', ':', 'Then who sank them'],
        ['The Prime Minister', ':', 'We sank none'],
        ['Mr Speaker', ':', 'Order. Members must be heard'],
      ],
    ],
    [
      '9 briefing: all up to where the speaker says "I" again is his',
      'GEN. RYAN: I have two things.\n\nThe secretary spoke with Oslo. They discussed drones.\n\nWith that, I take your questions.\n\nQ: Was it lost?\n\nGEN. RYAN: It was lost.\n\nQ: Where was it lost?',
      [
        [
          'GEN. RYAN',
          ':',
          'I have two things',
          'The secretary spoke with Oslo. They discussed drones',
          'With that, I take your questions',
        ],
        ['Q', ':', 'Was it lost'],
        ['GEN. RYAN', ':', 'It was lost'],
        ['Q', ':', 'Where was it lost'],
      ],
    ],
    [
      '9 interview: what stands between turns is whoever asks',
      'Holm: We were slow.\n\nDo you stand by that?\n\nHolm: I do stand by it.',
      [
        ['Holm', ':', 'We were slow'],
        ['Holm', ':', 'I do stand by it'],
      ],
    ],
    [
      '9 questions of outlets, each asked once',
      'Reuters: Does China condemn it?\n\nLin Qiao: China is calm.\n\nAFP: Will the minister attend?\n\nLin Qiao: I know nothing of it.',
      [
        ['Reuters', ':', 'Does China condemn it'],
        ['Lin Qiao', ':', 'China is calm'],
        ['AFP', ':', 'Will the minister attend'],
        ['Lin Qiao', ':', 'I know nothing of it'],
      ],
    ],
    [
      '9 answers of the only one who is named',
      'Maria Zorina: It is under study.\n\nQuestion: Is it true that Chile asked for talks?\n\nAnswer: That is not so.',
      [
        ['Maria Zorina', ':', 'It is under study'],
        ['Question', ':', 'Is it true that Chile asked for talks'],
        ['Maria Zorina', ':', 'That is not so'],
      ],
    ],
    ['no turns: a heading with a title', 'The President: A portrait was shown.\n\nThe pier: It was lost.', []],
    ['no turns: a list', 'Range: The missile can fly 300 km.\n\nCost: The army pays five million.', []],
  ])
})

describe('marks', () => {
  check(
    (
      [
        ['“', '”'],
        ['"', '"'],
        ["''", "''"],
        ['``', "''"],
        ['‘', '’'],
        ["'", "'"],
        ['«', '»'],
        ['“', '"'],
      ] as const
    ).map(([open, close]) => [
      `17 ${open}…${close}`,
      `${open}We can wait for the ships,${close} the minister said.`,
      [['the minister', 'said', `${open}We can wait for the ships,${close}`]],
    ]),
  )
  check([
    ['17 British stop', 'The envoy called it ‘a grave error’.', [['The envoy', 'called', 'it ‘a grave error’']]],
    ['18 scare quotes', 'The army set up a so-called “safe zone” near the river.', []],
    ['18 nickname', 'John “Jack” Ruiz left Oslo on Monday.', []],
    ['18 title', 'The film “The Long Night” opens in Oslo next week.', []],
  ])
})
