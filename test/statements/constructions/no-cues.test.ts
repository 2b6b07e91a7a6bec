import { describe, expect, test } from 'vitest'
import { found } from '../found.js'

describe('words of speech that attribute nothing', () => {
  test.each([
    ['a claim that nobody made', 'There was no immediate claim of responsibility.', []],
    ['the name of a paper', 'He published an article titled “The rash act will be answered”.', []],
    ['what somebody was asked for', 'She laughed when asked to comment on the launch.', []],
    [
      'a name before words in marks',
      'Spokesman Esmail Rad said Tehran “will not sit idle”.',
      ['Spokesman Esmail Rad | said | Tehran “will not sit idle”'],
    ],
    [
      'on what somebody spoke',
      '“It is lost,” Liv Dahl said when asked about the ship.',
      ['Liv Dahl | said | “It is lost,”'],
    ],
    ['what went on while somebody spoke', 'As Berg spoke, the ship was going down.', []],
    ['what cannot be done', 'It was not possible to independently verify the figure.', []],
    [
      'an adjective with its adverb',
      'Norway lost many tanks, which a group that counts visually confirmed losses has listed.',
      [],
    ],
    ['an assault', 'Russia attacked Ukraine overnight.', []],
    ['what is not clear', 'It was not clear whether Liv Dahl shared that view.', []],
    ['another name', 'Ola Berg, known as the Baker, denied it.', ['Ola Berg | denied | it']],
    ['how somebody seemed', 'Minister Ola Berg later appeared to soften the order.', []],
    [
      'what a parade celebrates',
      '“We will wait,” the mayor said at a parade in Bergen celebrating the truce.',
      ['the mayor | said | “We will wait,”'],
    ],
    [
      'what a statement announces',
      'Liv Dahl said in a statement announcing the sale that it would help.',
      ['Liv Dahl | said | that it would help'],
    ],
    ['whom somebody urges', 'Chile urged Norway to talk.', ['Chile | urged | Norway to talk']],
    [
      'what is expressed is of the cue',
      'Chile expressed concern over the sale.',
      ['Chile | expressed concern over | the sale'],
    ],
    ['an assault on a thing', 'Norway attacked refineries deep inside Chile.', []],
    ['an assault of some time', 'Chile has attacked Norway’s power grid for months.', []],
    ['an assault by those with arms', 'Gunmen attacked a wedding.', []],
    ['an attack on a text', 'Norway attacked the report.', ['Norway | attacked | the report']],
    ['an attack in words', 'The senator attacked Berg over the deal.', ['The senator | attacked | Berg over the deal']],
    ['whom somebody went to see', 'General Ola Berg called on President Ana Ruiz in Santiago on Friday.', []],
    ['and for what', 'The admiral called on Defence Minister Liv Dahl in Oslo on Friday to brief her.', []],
    ['a courtesy call', 'The envoy paid a courtesy call on the foreign adviser.', []],
    [
      'but whom somebody asks to do so',
      'The admiral called on President Ana Ruiz to resign.',
      ['The admiral | called on | President Ana Ruiz to resign'],
    ],
    [
      'or for what',
      'The admiral called on the minister for an apology.',
      ['The admiral | called on | the minister for an apology'],
    ],
    ['what two spoke of', 'Berg met Ruiz. They exchanged views on the war in Sudan.', []],
    ['and so at length', 'Berg met Ruiz. During the meeting, they discussed the latest news of the war.', []],
    ['a meeting of ministers', 'Nobody came to a meeting of defence ministers.', []],
    ['what is condemned in a headline', 'Norway condemns attack on convoy', ['Norway | condemns | attack on convoy']],
    ['what somebody was fined for', 'The court fined the company for supporting the rebels.', []],
    ['what somebody was held for', 'Six men were held for allegedly planning an attack.', []],
    ['a question behind a label', 'Fact check: Did Lind say the bridge was destroyed?', []],
    [
      'on whose word an agency tells it',
      'The agency, quoting an unnamed official, reported that the delegation had left Bergen.',
      ['The agency | reported | that the delegation had left Bergen'],
    ],
    [
      'on whose word a channel tells it',
      'Chile’s Channel 12, citing an unnamed official, reports that the delegation has left.',
      ['Chile’s Channel 12 | reports | that the delegation has left'],
    ],
    [
      'on whose word a paper tells it, before what it tells',
      'The Daily Gazette had reported, citing two people familiar with the talks, that the deal was worth $4 billion.',
      ['The Daily Gazette | had reported | that the deal was worth $4 billion'],
    ],
    [
      'and behind it',
      'Two sailors died, the Gazette reported, citing an unnamed naval official.',
      ['the Gazette | reported | Two sailors died'],
    ],
    [
      'on what ground something was done that another tells',
      'Chile cancelled the drill, citing bad weather, the ministry said.',
      ['the ministry | said | Chile cancelled the drill, citing bad weather'],
    ],
    [
      'but who gives it as his reason',
      'Chile cancelled the drill, citing bad weather.',
      ['Chile | citing | bad weather'],
    ],
    [
      'why somebody is not named',
      'Lopez will visit Bergen, said two aides, who spoke on condition of anonymity because they were not authorized to discuss the trip.',
      ['two aides | said | Lopez will visit Bergen'],
    ],
    [
      'nor behind an adverb',
      'Lopez will visit Bergen, according to an aide who spoke on condition of anonymity because he wasn’t authorized to speak publicly about the trip.',
      [
        'an aide who spoke on condition of anonymity because he wasn’t authorized to speak publicly about the trip | according to | Lopez will visit Bergen',
      ],
    ],
    [
      'but who may speak does',
      'The envoy, authorized to speak for Chile, said the pact was dead.',
      ['The envoy | said | the pact was dead'],
    ],
    [
      'what somebody heard before he spoke',
      'Thorn, told of the remark, shrugged and said, “She has a right to her view.”',
      ['Thorn | said | “She has a right to her view.”'],
    ],
    [
      'what somebody is informed of',
      'Berg, informed of the loss, said the talks were over.',
      ['Berg | said | the talks were over'],
    ],
    [
      'but who tells of it does',
      'Berg told reporters of losses at the front.',
      ['Berg | told | of losses at the front'],
    ],
    ['how a bench looks', 'Justices seemed divided on the case.', []],
    ['how a chamber stays', 'Senators remained split over the plan.', []],
    [
      'but what seems so to somebody',
      'It seems clear that the ship was hit, Berg said.',
      ['Berg | said | It seems clear that the ship was hit'],
    ],
    ['what a body grants', 'Congress approved $3.2 billion for European defense in December.', []],
    ['what lawmakers grant', 'Lawmakers approved 40 million euros for roads.', []],
    ['what is vetoed', 'The governor vetoed a bill.', []],
    ['but a council rejects', 'The council rejected the bill.', ['The council | rejected | the bill']],
    ['on what terms somebody spoke', 'A Chilean envoy spoke on condition of anonymity to discuss the raid.', []],
    [
      'who has seen a paper',
      'The monitors wrote in a report to the board, which was seen by the Bergen Post, that the navy had sunk two boats.',
      ['The monitors | wrote | that the navy had sunk two boats'],
    ],
    [
      'who has obtained a paper',
      'The envoy said in a cable to the ministry, obtained by the Bergen Post, that the truce had failed.',
      ['The envoy | said | that the truce had failed'],
    ],
    [
      'whoever is accused accuses nobody',
      'Chile fined 14 officials and three companies accused of smuggling drones.',
      [' | accused of | smuggling drones'],
    ],
    [
      'on what a statement stands',
      '"These claims are baseless," the Iranian embassy said in a statement posted on Telegram.',
      ['the Iranian embassy | said | "These claims are baseless,"'],
    ],
    [
      'what was asked',
      'In reply to another question regarding reports on the sale of jets, the spokesman said trade was legal.',
      ['the spokesman | said | trade was legal'],
    ],
    ['where an envoy had to come', 'Chile’s ambassador was called in to the foreign ministry in Oslo.', []],
    ['what was issued', 'Chile and Peru issued differing versions of what was agreed at the talks.', []],
    [
      'what is made of a charge',
      'Responding, the delegate of Chile categorically rejected those allegations as baseless.',
      ['the delegate of Chile | rejected | those allegations as baseless'],
    ],
    [
      'nor what he was pressed on',
      'Pressed by reporters on whether Norway would pay, Berg said it would.',
      ['Berg | said | it would'],
    ],
    [
      'what somebody was asked is no answer',
      'Asked whether the talks were on, the Kremlin spokesman replied in the negative.',
      [' | Asked | whether the talks were on'],
    ],
  ])('%s', (_, text, statements) => {
    expect(found(text)).toEqual(statements)
  })
})
