import { describe, expect, test } from 'vitest'
import { ATTACKS } from '../../../src/lexicon/attacks.js'
import { found } from '../found.js'

describe('who, a word of the table and what it governs', () => {
  test.each([
    [
      'Two rival captains agreed on Wednesday to a truce of three days off Bergen, the first since May.',
      'Two rival captains | agreed | to a truce of three days off Bergen',
    ],
    ['The two sides undertook to open the road.', 'The two sides | undertook | to open the road'],
    [
      'Local officials put the death toll at nine, among them four children.',
      'Local officials | put | the death toll at nine, among them four children',
    ],
    [
      'Chile’s representative, Geng Li, appealed to all sides to wait.',
      'Chile’s representative, Geng Li | appealed to | all sides to wait',
    ],
    [
      'Governor Oleh Synenko put the number of wounded at 31.',
      'Governor Oleh Synenko | put | the number of wounded at 31',
    ],
    [
      'An elected official in Mopti put the number of civilians killed at 23.',
      'An elected official in Mopti | put | the number of civilians killed at 23',
    ],
    [
      'Norway’s Ministry of Defence, in its latest intelligence update, assessed that Chile had lost about 1,100 men a day.',
      'Norway’s Ministry of Defence | assessed | that Chile had lost about 1,100 men a day',
    ],
    ['The envoy rubbished the claims by Chile.', 'The envoy | rubbished | the claims by Chile'],
    [
      'The envoy poured cold water on allegations that Chile had lost the ship.',
      'The envoy | poured cold water on | allegations that Chile had lost the ship',
    ],
    [
      'The sale would go ahead, as per two officials in Oslo.',
      'two officials in Oslo | as per | The sale would go ahead',
    ],
    ['As per the ministry, twelve people were lost.', 'the ministry | As per | twelve people were lost'],
    ['The envoy pleaded not guilty.', 'The envoy | pleaded | not guilty'],
    ['The king decreed that the port be closed.', 'The king | decreed | that the port be closed'],
    [
      'The council condemned in the strongest terms the attack on Goma.',
      'The council | condemned | the attack on Goma',
    ],
    ['The envoy deplored the attack on the port.', 'The envoy | deplored | the attack on the port'],
    ['The rebels denied having crossed the river.', 'The rebels | denied | having crossed the river'],
    ['He is unwilling to sign the deal.', 'He | unwilling | to sign the deal'],
    ['The general is certain that the troops are ready.', 'The general | certain | that the troops are ready'],
    ['The treaty requires states to destroy their mines.', 'The treaty | requires | states to destroy their mines'],
    [
      'Norway’s minister, Ola Berg, fired back within the hour: “We count them daily.”',
      'Norway’s minister, Ola Berg | fired back within the hour: | “We count them daily.”',
    ],
    [
      'Neither the prosecutor nor the ministry answered written questions.',
      'Neither the prosecutor nor the ministry | answered | written questions',
    ],
    [
      'Oslo lashed out at a drill by Chile, Norway and Japan.',
      'Oslo | lashed out at | a drill by Chile, Norway and Japan',
    ],
  ])('%s', (text, statement) => {
    expect(found(text)).toEqual([statement])
  })

  test('a verb of judging beside a surer one', () => {
    expect(found('Saudi Arabia and Qatar welcomed the truce, while the UAE called for an investigation.')).toEqual([
      'Saudi Arabia and Qatar | welcomed | the truce',
      'the UAE | called for | an investigation',
    ])
  })

  test('what somebody declines to do belongs to the cue', () => {
    expect(found('Berg declined to say if the crew had been rescued by air.')).toEqual([
      'Berg | declined to say | if the crew had been rescued by air',
    ])
  })

  test('whom somebody appeals to, and what appeals to whom', () => {
    expect(
      found(
        'The UN envoy for Chile, Lars Odd, told the Security Council on Wednesday that the town stood at a crossroads, and appealed to the rebels to free all staff.',
      ),
    ).toEqual([
      'The UN envoy for Chile, Lars Odd | told | that the town stood at a crossroads',
      'The UN envoy for Chile, Lars Odd | appealed to | the rebels to free all staff',
    ])
    expect(found('The idea appealed to all sides.')).toEqual([])
  })

  test('a denial ends before the next verb of speech', () => {
    expect(found('The rebels denied having crossed the river and accused Oslo of using jets.')).toEqual([
      'The rebels | denied | having crossed the river',
      'The rebels | accused | Oslo of using jets',
    ])
  })

  test.each([
    ['Oslo “strongly condemned” the raid.', 'Oslo | strongly condemned | the raid'],
    ['The council “regrets” that Chile has left.', 'The council | regrets | that Chile has left'],
    ['The council “calls on” Chile to return.', 'The council | calls on | Chile to return'],
    ['Moscow is “deeply concerned” about the launchers.', 'Moscow | is “deeply concerned” | about the launchers'],
    ['Ola Berg appealed for calm.', 'Ola Berg | appealed for | calm'],
    ['The chair, Fatima Bensalem, appealed for calm.', 'The chair, Fatima Bensalem | appealed for | calm'],
  ])('%s', (text, statement) => {
    expect(found(text)).toEqual([statement])
  })

  test('words in marks that are no verb of somebody are none', () => {
    expect(found('The “strongly defended” port lay empty.')).toEqual([])
  })

  test('what somebody names a thing in marks, and the day is no part of who', () => {
    expect(found('General Ola Berg on Monday termed the test of the missile “flawless” and said it was over.')).toEqual(
      ['General Ola Berg | termed | the test of the missile “flawless”', 'General Ola Berg | said | it was over'],
    )
  })

  test('the second verb of one subject', () => {
    expect(found('The chair, Fatima Bensalem, appealed for calm and offered to mediate.')).toEqual([
      'The chair, Fatima Bensalem | appealed for | calm',
      'The chair, Fatima Bensalem | offered | to mediate',
    ])
  })

  test('who accuses stands behind "by"', () => {
    expect(found('The Emirates, accused by Khartoum of arming rebels, rejected the accusation as “baseless”.')).toEqual(
      ['Khartoum | accused by | of arming rebels', 'The Emirates | rejected | the accusation as “baseless”'],
    )
  })

  test('who judges stands behind "by"', () => {
    expect(found('The claim has been denied by Tehran, which has no fleet.')).toEqual([
      'Tehran | denied by | The claim',
    ])
    expect(found('The ship was built by Norway and steered by sailors.')).toEqual([])
  })

  test('what another denies is not what was said', () => {
    expect(found('Ukraine says Russia fired 12 missiles, a claim that Moscow denies.')).toEqual([
      'Ukraine | says | Russia fired 12 missiles',
      'Moscow | denies | a claim',
    ])
    expect(found('Nicosia alleges 47 violations since January, a figure that Ankara disputes.')[0]).toBe(
      'Nicosia | alleges | 47 violations since January',
    )
    expect(found('Berg said Chile had no ships, a claim that Norway and Peru reject.')).toEqual([
      'Berg | said | Chile had no ships',
      'Norway and Peru | reject | a claim',
    ])
    expect(found('Berg accused China of ramming a boat, an allegation that Beijing denies.')).toEqual([
      'Berg | accused | China of ramming a boat',
      'Beijing | denies | an allegation',
    ])
  })

  test('but not within a turn of a transcript, which is all one statement', () => {
    const turn = 'That is so. Saudi Arabia and Qatar welcomed the truce, while the UAE called for an investigation.'
    expect(found(`AOKI: ${turn}\n\nBERG: We know that well.\n\nAOKI: So do we all.`)).toEqual([
      `AOKI | : | ${turn.slice(0, -1)}`,
      'BERG | : | We know that well',
      'AOKI | : | So do we all',
    ])
  })
})

test('a turn goes on over the paragraphs to the next label, however short its first words', () =>
  expect(
    found(
      'MS. HALL: Good morning.\n\nI have a word on Ukraine. It will get tanks.\n\nQUESTION: Does he regret it?\n\nMS. HALL: No, he does not.',
    ),
  ).toEqual([
    'MS. HALL | : | Good morning // I have a word on Ukraine. It will get tanks',
    'QUESTION | : | Does he regret it',
    'MS. HALL | : | No, he does not',
  ]))

test('a label of a fact check is nobody', () =>
  expect(found('BERG: “We gave them all.”\n\nTHE FACTS: That is false. “It is not true,” said Eva Lund.')).toEqual([
    'BERG | : | “We gave them all.”',
    'Eva Lund | said | “It is not true,”',
  ]))

test('what a communiqué asks of whom, one verb after another', () =>
  expect(
    found('The council welcomes the accord, invites Oslo to sign it and asks the commission to report by May.'),
  ).toEqual([
    'The council | welcomes | the accord',
    'The council | invites | Oslo to sign it',
    'The council | asks | the commission to report by May',
  ]))

test('who counts behind a word of contrast', () =>
  expect(
    found('Harbour Aid said it was treating 54 people, while the Council of Coasts put the total at more than 90.'),
  ).toEqual([
    'Harbour Aid | said | it was treating 54 people',
    'the Council of Coasts | put | the total at more than 90',
  ]))

test('but nobody who does but put a thing somewhere', () =>
  expect(found('The ship sank, while the navy put two tugs at anchor.')).toEqual([]))

describe('whom somebody attacks in words', () => {
  test.each([
    ['The envoy took aim at Chile without mentioning it by name.', 'The envoy | took aim at | Chile'],
    ['Ola Berg has taken direct aim at Chile without naming it.', 'Ola Berg | has taken direct aim at | Chile'],
    ['The envoy took aim at Chile without a word of doubt.', 'The envoy | took aim at | Chile without a word of doubt'],
  ])('whom he does not name: %s', (text, statement) => expect(found(text)).toEqual([statement]))

  test.each(ATTACKS)('$example', ({ words, example }) => {
    const [statement] = found(example)
    expect(statement).toContain(`${words.join(' ')} | the council`)
    expect(statement).toContain('The envoy | ')
  })
})

describe('what somebody brushes aside in words is what another said', () => {
  test.each([
    [
      'Minister Liv Dahl brushed aside suggestions that Oslo wanted a base.',
      ['Minister Liv Dahl | brushed aside | suggestions that Oslo wanted a base'],
    ],
    [
      'Minister Liv Dahl shrugged off claims that Oslo wanted a base.',
      ['Minister Liv Dahl | shrugged off | claims that Oslo wanted a base'],
    ],
    [
      'Chile’s envoy Liv Dahl, who was in Lima, brushed aside suggestions that Oslo wanted a base.',
      ['Chile’s envoy Liv Dahl | brushed aside | suggestions that Oslo wanted a base'],
    ],
    ['The army brushed aside the militia.', []],
    ['Minister Liv Dahl waved away the crew.', []],
  ])('%s', (text, statements) => {
    expect(found(text)).toEqual(statements)
  })
})

describe('a paper between commas parts a body from its verb', () => {
  test.each([
    [
      'The Fjord Union’s council, in a communique issued after its meeting, condemned attacks by rebels in Chile.',
      'The Fjord Union’s council | condemned | attacks by rebels in Chile',
    ],
    [
      'The Fjord Union’s Ministerial Council, in a statement issued in Lima, condemned attacks by rebels in Chile.',
      'The Fjord Union’s Ministerial Council | condemned | attacks by rebels in Chile',
    ],
    ['The council, in Oslo since May, condemned the raid.', 'The council, in Oslo since May | condemned | the raid'],
  ])('%s', (text, statement) => {
    expect(found(text)).toEqual([statement])
  })
})
