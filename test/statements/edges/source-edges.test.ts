import { describe, expect, test } from 'vitest'
import { attribute } from '../../../src/statements/attribute.js'
import { layOut } from '../../../src/text/layers.js'
import { articleOf } from '../../articles.js'

/** "source | content" of each outermost attribution. */
function said(text: string): string[] {
  const article = articleOf(text)
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  return attribute(article, layOut(article))
    .filter((a) => a.nestedIn === null)
    .map((a) => `${a.source && slice(a.source)} | ${a.content.map(slice).join(' // ')}`)
}

test('a source and the clause about it', () => {
  expect(
    said('The guns would fall silent, according to a leaked memo that Oslo last night dismissed as “old”.'),
  ).toEqual(['a leaked memo | The guns would fall silent', 'Oslo | “old”'])
})

describe('where a source begins and ends', () => {
  test.each([
    [
      'who asks of a thing about which a clause is told',
      'Sen. Ola Berg, R-Ohio, asked why the navy, which has 90 boats, needed more.',
      'Sen. Ola Berg, R-Ohio | why the navy, which has 90 boats, needed more',
    ],
    [
      'a paper with when it came out',
      'According to a council memo leaked last week, the boats are too old.',
      'a council memo leaked last week | the boats are too old',
    ],
    [
      'but not what a paper says of itself',
      'According to the minister, a report released this week says the boats are old.',
      'the minister | a report released this week says the boats are old',
    ],
    [
      'an office between the verb and what it is of',
      '“This is shameful,” countered the representative of Sierra Leone, Ola Berg.',
      'the representative of Sierra Leone, Ola Berg | “This is shameful,”',
    ],
    [
      'a rank is whole',
      'Rear Admiral Ola Berg said that the radar was off.',
      'Rear Admiral Ola Berg | that the radar was off',
    ],
    [
      'the hour of an entry is none of it',
      '14:20 The premier, Ola Berg, says the radar is off.',
      'The premier, Ola Berg | the radar is off',
    ],
    [
      'and so with a hyphen',
      'Brig.-Gen. Ola Berg said that the radar was off.',
      'Brig.-Gen. Ola Berg | that the radar was off',
    ],
    ['when is not who', 'Last month Aoki said that the radar was off.', 'Aoki | that the radar was off'],
    [
      'nor is what joins the sentence to others',
      'Moscow, for its part, called it “a provocation”.',
      'Moscow | it “a provocation”',
    ],
    [
      'a pronoun before the comma has a verb of its own',
      'A Pakistani official, speaking on condition he not be named, neither confirmed nor denied the strikes.',
      'A Pakistani official | the strikes',
    ],
    [
      'so has whoever is its own',
      'Poland, whose defence minister, Jan Nowak, met reporters, said it would send tanks.',
      'Poland | it would send tanks',
    ],
    [
      'nor a day behind a name in commas',
      'The Minister of Ports, Shri O. Berg, today said that the radar was off.',
      'The Minister of Ports, Shri O. Berg | that the radar was off',
    ],
    [
      'nor one before',
      'The army chief, General Ola Berg, yesterday said that the radar was off.',
      'The army chief, General Ola Berg | that the radar was off',
    ],
    [
      'nor one of the week',
      'The foreign adviser, Ola Berg, on Friday said that the radar was off.',
      'The foreign adviser, Ola Berg | that the radar was off',
    ],
    [
      'nor one between commas',
      'The foreign adviser, Ola Berg, yesterday, said that the radar was off.',
      'The foreign adviser, Ola Berg | that the radar was off',
    ],
    ['nor is how', 'What Berg in fact said was that the radar was off.', 'Berg | that the radar was off'],
    [
      'before it hits back',
      'Union leader Sunita Rao hit back, saying Berg “should explain himself”.',
      'Union leader Sunita Rao | Berg “should explain himself”',
    ],
    [
      'with what hangs on a noun',
      'A battalion commander operating in the Lyman direction stated that his men held the road.',
      'A battalion commander operating in the Lyman direction | that his men held the road',
    ],
    [
      'before where it was watched',
      'A clip viewed 2m times on TikTok claims that the king had fled.',
      'A clip | that the king had fled',
    ],
    [
      'behind the paper, with no comma',
      'In its 2019 application Gambia alleged that the army had burned villages.',
      'Gambia | that the army had burned villages',
    ],
    [
      'with its whole title',
      '“It is over,” said Under Secretary of the Treasury for Terrorism and Financial Intelligence Paul Hall.',
      'Under Secretary of the Treasury for Terrorism and Financial Intelligence Paul Hall | “It is over,”',
    ],
    ...['by contrast', 'for instance', 'on the other hand', 'however', 'too', 'instead'].map((words) => [
      'nor is what sets it beside others',
      `Ola Berg, ${words}, denounced the pact.`,
      'Ola Berg | the pact',
    ]),
    ...['last month called', 'last week had called', 'a day earlier had called', 'earlier this week called'].map(
      (words) => [
        'nor is when, behind “who”',
        `The plan angered Ola Berg, who ${words} it “a joke”.`,
        'who | it “a joke”',
      ],
    ),
    ['nor is today', 'The ministry today confirmed that the port was shut.', 'The ministry | that the port was shut'],
    [
      'behind verb and quotation it begins at once',
      '“Not yet,” says the 29-year-old major, who goes by the call sign Kit.',
      'the 29-year-old major, who goes by the call sign Kit | “Not yet,”',
    ],
    [
      'nor is when, behind a name',
      'The Supreme Court this month rejected a request to close the port.',
      'The Supreme Court | a request to close the port',
    ],
    [
      'nor is where it was said, without a comma',
      'In a speech of eleven minutes Mika Aoki said the radar was off.',
      'Mika Aoki | the radar was off',
    ],
    [
      'nor is it before a title',
      'At a briefing in Bergen defence minister Mika Aoki said the radar was off.',
      'defence minister Mika Aoki | the radar was off',
    ],
    [
      'an article goes with what stands for a noun',
      '“He leads well,” said the 46-year-old. “Now he will go.”',
      'the 46-year-old | “He leads well,” // “Now he will go.”',
    ],
    [
      'a pronoun is a subject by itself',
      'At the bottom it reads, “You can further support the fleet.”',
      'it | “You can further support the fleet.”',
    ],
    [
      'nor behind a list',
      'The ministers of Norway, Chile and Peru on Monday warned that the radar was off.',
      'The ministers of Norway, Chile and Peru | that the radar was off',
    ],
    ['nor is the day', 'Norway on Tuesday denied that the radar was off.', 'Norway | that the radar was off'],
    [
      'how an office is held belongs to its holder',
      'Acting Foreign Minister Ingrid Dahl said the talks had failed.',
      'Acting Foreign Minister Ingrid Dahl | the talks had failed',
    ],
    [
      'a clause about the speaker goes on to its comma',
      'According to Oh Jung-hwan, a former general who teaches at a university in Busan, Seoul “tests its engines when it wants to”.',
      'Oh Jung-hwan, a former general who teaches at a university in Busan | Seoul “tests its engines when it wants to”',
    ],
    [
      'nor does it end before its verb has all that belongs to it',
      '“Who pays for this?” demanded Olsen, whose farm lies under the flight path. “Not Oslo.”',
      'Olsen, whose farm lies under the flight path | “Who pays for this?” // “Not Oslo.”',
    ],
    [
      'two that a clause about the first sets apart are both of them',
      'Aoki, who commands the fleet, and Berg, his Norwegian counterpart, said the exercise was defensive.',
      'Aoki, who commands the fleet, and Berg, his Norwegian counterpart | the exercise was defensive',
    ],
    [
      'the place in a clause before "and" is nobody’s partner',
      'The ship sank off Oslo, which was in darkness, and Berg said the radar was off.',
      'Berg | the radar was off',
    ],
    [
      'the comma behind a name is not always that of an apposition',
      'According to Greaves, the drone that Norway shot down in March "wasn\'t a toy and wasn\'t lost".',
      'Greaves | the drone that Norway shot down in March "wasn\'t a toy and wasn\'t lost"',
    ],
    [
      'a name parts a subject from its verb',
      'Chile, the chancellor had told deputies before the vote, “has never been a direct participant in this war”.',
      'the chancellor | Chile // “has never been a direct participant in this war”',
    ],
    [
      'a title in marks is taken in whole',
      'Vera Dahl, star of the film “Ferry,” said the port was lost.',
      'Vera Dahl, star of the film “Ferry,” | the port was lost',
    ],
    [
      'a noun before "to" in a headline',
      'British minister to MPs: “We will stay”',
      'British minister | “We will stay”',
    ],
    [
      'a noun and its colon only lead on',
      'The German Ministry of Defence answered in an e-mail of one line: “We have taken note of it”.',
      'The German Ministry of Defence | “We have taken note of it”',
    ],
    [
      'what a preposition leads up to is none of it',
      'In the letter, Berg demands that «the warships go home». ',
      'Berg | that «the warships go home»',
    ],
    [
      'nor what a dash tells besides',
      'President Ola Berg — on a visit to Warsaw — said the road was open.',
      'President Ola Berg | the road was open',
    ],
    ['nor where it was said', 'The ministry, in a statement, denied the report.', 'The ministry | the report'],
    [
      'the words stand before whose they are',
      'It was “less theatre and more logistics”, in the words of Ola Berg of Oslo University.',
      'Ola Berg of Oslo University | It was “less theatre and more logistics”',
    ],
    [
      'its adviser is one, and no list',
      'In a post on X, its adviser, Ola Berg, claimed the army was near.',
      'its adviser, Ola Berg | the army was near',
    ],
    ['words and whose reply they were', '“Nonsense,” was Ola Berg’s reply.', 'Ola Berg | “Nonsense,”'],
    ['a view is somebody’s', 'In the view of the analyst, the truce was dead.', 'the analyst | the truce was dead'],
  ])('%s', (_, text, found) => {
    expect(said(text)).toEqual([found])
  })
})

describe('whoever is asked has not asked', () => {
  test.each([
    [
      '“No comment,” said a spokesman for the ministry when asked about the leak.',
      'a spokesman for the ministry | “No comment,”',
    ],
    [
      'The minister’s spokesman, asked about the drones, told reporters he had “nothing to add”.',
      'null | the drones',
      'The minister’s spokesman | he had “nothing to add”',
    ],
  ])('%s', (text, ...found) => {
    expect(said(text)).toEqual(found)
  })
})

describe('between a word that joins another clause and its verb stands its subject', () => {
  test.each([
    [
      'The navy said the ship had sunk, but a spokesman for the rebels said it was afloat.',
      'The navy | the ship had sunk',
      'a spokesman for the rebels | it was afloat',
    ],
    [
      'Bergen denied the claim, and its ambassador to the UN, Mona Fathy, said the pact was dead.',
      'Bergen | the claim',
      'its ambassador to the UN, Mona Fathy | the pact was dead',
    ],
  ])('%s', (text, ...found) => {
    expect(said(text)).toEqual(found)
  })
})

describe('a participle that opens a sentence tells of its subject', () => {
  test.each([
    ['Criticising the deal as theft, Ola Berg left the hall.', 'Ola Berg | the deal as theft'],
    [
      'Congratulating the navy, the Harbour Guard and the crews, she left the hall.',
      'she | the navy, the Harbour Guard and the crews',
    ],
    ['Accusing Bergen of piracy, the coast guard on Monday released a video.', 'the coast guard | Bergen of piracy'],
  ])('%s', (text, found) => {
    expect(said(text)).toEqual([found])
  })
})

describe('what was said before is not who speaks of it', () => {
  test.each([
    [
      'The coast guard accused Oslo of firing at a boat, a charge the harbour council called “absurd”.',
      'the harbour council | “absurd”',
    ],
    [
      'The coast guard accused Oslo of firing at a boat, an allegation Moscow rejected as “completely absurd”.',
      'Moscow | an allegation // as “completely absurd”',
    ],
  ])('%s', (text, answer) => {
    expect(said(text)).toEqual(['The coast guard | Oslo of firing at a boat', answer])
  })
})

test('nor what was put upon somebody', () => {
  expect(said('Berg faces a ban, a penalty her lawyer called “absurd”.')).toEqual(['her lawyer | “absurd”'])
  expect(said('The town has a navy man, a rear admiral, who said no.')).toEqual(['who | no'])
})

describe('whom somebody quotes is who speaks', () => {
  test.each([
    [
      'The Harbour Gazette quoted Minister Ola Berg as saying that the radar was off.',
      'Minister Ola Berg | that the radar was off',
    ],
    [
      'The Mirror had cited unnamed officers as saying that software was missing.',
      'unnamed officers | that software was missing',
    ],
    ['A diplomat was quoted as saying that the pier was lost.', 'A diplomat | that the pier was lost'],
    ['Yonhap cited a military source as saying the launch failed.', 'a military source | the launch failed'],
    ['State TV quoted Ola Berg as saying that the drill was “a success”.', 'Ola Berg | that the drill was “a success”'],
    [
      'Iran will hit back, the commander of the Guards’ aerospace force was quoted as saying on Monday.',
      'the commander of the Guards’ aerospace force | Iran will hit back',
    ],
    ['“We are ready,” KCNA quoted Marshal Han as saying.', 'Marshal Han | “We are ready,”'],
    ['The launch was “a success,” IRNA cited Ola Berg as saying.', 'Ola Berg | The launch was “a success,”'],
    [
      'The talk was of the Mirror, which had cited two officers as saying that software was missing.',
      'two officers | that software was missing',
    ],
    ['The launch failed, KCNA quoted Marshal Han as saying on Monday.', 'Marshal Han | The launch failed'],
  ])('%s', (text, found) => {
    expect(said(text)).toEqual([found])
  })
})

test.each([
  [
    '“We were robbed,” the opposition leader, Tor Lund, a Liberal, said on Monday.',
    'the opposition leader, Tor Lund, a Liberal | “We were robbed,”',
  ],
  [
    '“It is over. We know it,” the mayor, Liv Dahl, a Social Democrat, said.',
    'the mayor, Liv Dahl, a Social Democrat | “It is over. We know it,”',
  ],
])('a source begins behind the marks: %s', (text, found) => {
  expect(said(text)).toEqual([found])
})

test('a source ends where its own verb begins', () => {
  const text =
    '“It is a sport,” Minister Zoran Pavic quipped when pressed by reporters, before adding that the ministry was “of course” ready.'
  expect(said(text)).toEqual([
    'Minister Zoran Pavic | “It is a sport,”',
    'Minister Zoran Pavic | that the ministry was “of course” ready',
  ])
})

test('whoever stands between “with” and a participle speaks as well', () =>
  expect(said('“We are opening a page,” Berg said, with Ruiz adding that the pact was “whole”.')).toEqual([
    'Berg | “We are opening a page,”',
    'Ruiz | that the pact was “whole”',
  ]))

test('whoever has the verb stands behind whoever tells of it', () => {
  const article = articleOf('According to a poll by the Post, 71 per cent of sailors said they trusted the navy.')
  const [, within] = attribute(article, layOut(article))
  expect(article.text.slice(within!.source!.start, within!.source!.end)).toBe('71 per cent of sailors')
})

test('when somebody said it is no part of who', () => {
  expect(said('“A lot of steel,” quipped Malvik when asked by a reporter about the sum.')).toEqual([
    'Malvik | “A lot of steel,”',
  ])
  expect(said('“No,” said a man who fled when shot at.')).toEqual(['a man who fled when shot at | “No,”'])
})
