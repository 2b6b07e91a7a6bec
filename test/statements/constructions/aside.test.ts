import { describe, expect, test } from 'vitest'
import { attribute } from '../../../src/statements/attribute.js'
import { layOut } from '../../../src/text/layers.js'
import { articleOf } from '../../articles.js'
import { found } from '../found.js'

/** What grammar alone settles: "source: piece // piece" of each outermost attribution that is an aside. */
function asides(text: string): string[] {
  const article = articleOf(text)
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return attribute(article, layOut(article))
    .filter((a) => a.nestedIn === null && a.rule === 'aside')
    .map((a) => `${a.source && slice(a.source)}: ${a.content.map(slice).join(' // ')}`)
}

describe('a clause, and at its end who says it', () => {
  test.each([
    [
      'Chile has accepted “in principle” a truce proposed by Egypt and Qatar, two sources with knowledge of the talks told Gulf Wire, but Norway’s Prime Minister Ola Berg said any deal must come “in one go”.',
      'two sources with knowledge of the talks: Chile has accepted “in principle” a truce proposed by Egypt and Qatar',
    ],
    ['The town fell, two officials said, and Kyiv said it had held on.', 'two officials: The town fell'],
    [
      'Talks on a truce stalled on Sunday after the army rejected a plan to send monitors, two envoys briefed on the talks said.',
      'two envoys briefed on the talks: Talks on a truce stalled on Sunday after the army rejected a plan to send monitors',
    ],
    [
      'Norway said it stood by its ally and repeated that the treaty covered ships "anywhere in the strait", spokeswoman Vera Dahl said.',
      'spokeswoman Vera Dahl: Norway said it stood by its ally and repeated that the treaty covered ships "anywhere in the strait"',
    ],
    [
      'The minister ordered the crews home and asked for calm, her office said in a statement on Monday.',
      'her office: The minister ordered the crews home and asked for calm',
    ],
    ['Norway to escort tankers in Hormuz, minister tells parliament', 'minister: Norway to escort tankers in Hormuz'],
    [
      'The frigate will be late, programme director Liv Dahl, who joined Volta in 2020, admitted.',
      'programme director Liv Dahl, who joined Volta in 2020: The frigate will be late',
    ],
    [
      'The deal was signed by Ola Berg, who led the talks, officials said.',
      'officials: The deal was signed by Ola Berg, who led the talks',
    ],
    ['The yard was evacuated, said a harbour official.', 'a harbour official: The yard was evacuated'],
    [
      'The boat had strayed into the bay, coast guard spokesman Ola Berg claimed, and the crew had ignored three warnings.',
      'coast guard spokesman Ola Berg: The boat had strayed into the bay // and the crew had ignored three warnings',
    ],
    [
      'Oslo will send a further batch of mines, the minister has told deputies, in a move that Moscow called “reckless”.',
      'the minister: Oslo will send a further batch of mines',
    ],
    [
      'Norway will not pull back, its envoy said, two days after the Chilean president vowed to close the strait.',
      'its envoy: Norway will not pull back',
    ],
    ['The captain had one answer: the ferry was sound, he said on Monday.', 'he: the ferry was sound'],
    ['The envoy was blunt: the pact, she said, was dead.', 'she: the pact // was dead'],
    ['The fleet is weak, Ola Berg warned in an interview published on Friday.', 'Ola Berg: The fleet is weak'],
    [
      'Norway has three new ferries, minister Ola Berg informed the Storting on Friday.',
      'minister Ola Berg: Norway has three new ferries',
    ],
    ['Norway has three new ferries, the minister informed the House.', 'the minister: Norway has three new ferries'],
    [
      'The envoy will land on Monday, sources privy to the plan told Gulf Wire.',
      'sources privy to the plan: The envoy will land on Monday',
    ],
    ['The fleet is weak, Ola Berg warned in a letter dated May 3.', 'Ola Berg: The fleet is weak'],
    ['The hulls were “bad”, the divers warned in a report released on Monday.', 'the divers: The hulls were “bad”'],
    ['Norway is calm, Ola Berg pointed out, adding that Chile was not.', 'Ola Berg: Norway is calm'],
    ['The gangs, she went on, had drones.', 'she: The gangs // had drones'],
    ['Norway is calm, Ola Berg went on, calling on Chile to be so too.', 'Ola Berg: Norway is calm'],
    [
      'Three things are needed: trust, time and money, she said.',
      'she: Three things are needed: trust, time and money',
    ],
    [
      'The talks would resume in Lima, the ministry said in a statement that did not mention Norway.',
      'the ministry: The talks would resume in Lima',
    ],
    [
      'The envoy would come home on Friday, her office said in a short note that gave no reason.',
      'her office: The envoy would come home on Friday',
    ],
  ])('%s', (text, found) => {
    expect(asides(text)).toEqual([found])
  })
})

describe('a subject, who says it, and its verb', () => {
  test.each([
    ['Repairs, he said, would take a year; his deputy, Ola Berg, spoke of two.', 'he: Repairs // would take a year'],
    [
      'The harbour, Vera Dahl noted on public radio, has been empty for weeks.',
      'Vera Dahl: The harbour // has been empty for weeks',
    ],
    ['The call, he charged in a column, amounted to surrender.', 'he: The call // amounted to surrender'],
    ['Small ports, the report said, "buy too little."', 'the report: Small ports // "buy too little."'],
    ['Harbour towns, Ola Berg wrote, “deserve better.”', 'Ola Berg: Harbour towns // “deserve better.”'],
    ['Repairs, the minister warned, would take a year.', 'the minister: Repairs // would take a year'],
    ['The truce, she predicted, will not outlive the winter.', 'she: The truce // will not outlive the winter'],
    [
      'Whether the pact will last, wrote Chile’s envoy, Elena Rojas, in a post on Monday, “is for the fishermen to say”.',
      'Chile’s envoy, Elena Rojas: Whether the pact will last // “is for the fishermen to say”',
    ],
    [
      'Oslo spoke of nine ships; none of them, the minister said, had sailed.',
      'the minister: none of them // had sailed',
    ],
    [
      'The pier is «a ruin and a danger to all», the report underlines.',
      'the report: The pier is «a ruin and a danger to all»',
    ],
    [
      'Mr. Lund, a senior aide insisted, had never seen the note.',
      'a senior aide: Mr. Lund // had never seen the note',
    ],
    [
      'Ms. Dahl, a close adviser maintained, had never sold a ship.',
      'a close adviser: Ms. Dahl // had never sold a ship',
    ],
  ])('%s', (text, found) => {
    expect(asides(text)).toEqual([found])
  })
})

describe('no aside', () => {
  test.each([
    'The chief said officers held 74 people, some of whom, he added, had been trained.',
    'On Monday, Berg said the harbour would stay open.',
    'When the talks were over, Berg said that nobody had won.',
    '“We will answer,” Aoki said.',
    'The ferry, which was built in Oslo, was said to have sunk.',
    'The plan, announced on Monday, was dropped.',
    'After the vote, Berg said.',
    'Oslo kept quiet, rather than answering the claims.',
    'The captain, a man considered brave, was asleep.',
  ])('%s', (text) => {
    expect(asides(text)).toEqual([])
  })
})

describe('who says so, behind the verb or led by “as”', () => {
  test.each([
    [
      'Sailors should boil their water, port officials warned Tuesday, a day after a main broke.',
      ['port officials | warned | Sailors should boil their water'],
    ],
    [
      'Port officials warned that sailors should boil their water.',
      ['Port officials | warned | that sailors should boil their water'],
    ],
    ['That was no excuse, countered Ola Berg.', ['Ola Berg | countered | That was no excuse']],
    ['As Oslo said last week, the rockets flew 500 km.', ['Oslo | said | the rockets flew 500 km']],
    ['The pact, as Liv Dahl said on Monday, will go on.', ['Liv Dahl | said | The pact // will go on']],
  ])('%s', (text, statements) => {
    expect(found(text)).toEqual(statements)
  })
})

describe('what parts and what goes on behind an aside', () => {
  test.each([
    [
      'The Fjord Watch said that neither version was true: government forces, it said, control the eastern half.',
      ['it: government forces // control the eastern half'],
    ],
    [
      'The drill was “routine”, the ministry said on Monday, and “not a threat”.',
      ['the ministry: The drill was “routine” // and “not a threat”'],
    ],
    [
      'The drill was “routine”, the ministry said, and “not a threat”.',
      ['the ministry: The drill was “routine” // and “not a threat”'],
    ],
    [
      'The drill was “routine”, it said in a statement posted on its website, and “not aimed at any country”.',
      ['it: The drill was “routine” // and “not aimed at any country”'],
    ],
    [
      'The drill was over, the ministry said on Monday, and “not a soul” was hurt.',
      ['the ministry: The drill was over // and “not a soul” was hurt'],
    ],
  ])('%s', (text, statements) => {
    expect(asides(text)).toEqual(statements)
  })

  test('the sentence before a colon is told already', () => {
    expect(
      found(
        'The Fjord Watch said that neither version was true: government forces, it said, control the eastern half.',
      )[0],
    ).toBe('The Fjord Watch | said | that neither version was true')
  })
})
