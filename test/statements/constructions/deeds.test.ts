import { describe, expect, test } from 'vitest'
import { DEEDS } from '../../../src/lexicon/deeds.js'
import { found } from '../found.js'

describe('verbs of speech with an object that makes them deeds', () => {
  test.each(DEEDS)('$example', ({ example }) => expect(found(example)).toEqual([]))

  test.each([
    ['Norway called the meeting a farce.', 'Norway | called | the meeting a farce'],
    ['Norway called elections illegal.', 'Norway | called | elections illegal'],
    ['Norway offered no apology.', 'Norway | offered | no apology'],
    ['Norway offered evidence that the ship was hit.', 'Norway | offered evidence | that the ship was hit'],
  ])('no deed: %s', (text, statement) => expect(found(text)).toEqual([statement]))
})

describe('verbs of speech for what is done', () => {
  test.each([
    ['goods that are bought', 'Chile has also ordered 12 K9 howitzers and 32 F-35A fighters.', []],
    ['a model that is offered', 'Hanwha has offered the Gripen E to Chile.', []],
    ['a model that is shown', 'Embraer showed the C-390.', []],
    ['a kind of weapon that is shown', 'Volta displayed the Storm missile at a fair in Oslo.', []],
    [
      'goods that are ordered to do a thing',
      'Berg ordered the warships to sail.',
      ['Berg | ordered | the warships to sail'],
    ],
    [
      'what a survey shows of them',
      'The video showed missiles hitting the port.',
      ['The video | showed | missiles hitting the port'],
    ],
    [
      'but not a weapon that is seen in a picture',
      'The video showed two howitzers in the port.',
      ['The video | showed | two howitzers in the port'],
    ],
    ['what is offered but goods', 'Norway offered to mediate.', ['Norway | offered | to mediate']],
    [
      'an order for no goods',
      'The mayor ordered the evacuation of Bergen.',
      ['The mayor | ordered | the evacuation of Bergen'],
    ],
    ['an envoy who is called home', 'Chile recalled its ambassador to Norway.', []],
    [
      'but what somebody calls to mind',
      'Berg recalled that the envoy had left.',
      ['Berg | recalled | that the envoy had left'],
    ],
    ['a film that is shown', 'The documentary "No Way Home" was shown at the embassy.', []],
    ['things that were seen', 'Drones were seen over the bay.', []],
    ['but what was seen in them', 'The raid was seen as a warning.', [' | was seen as | The raid // a warning']],
    ['who went to court', 'Minister sued by soldiers over ‘unsafe’ tanks', []],
    [
      'but what was alleged there',
      'Volta sued the Gazette, alleging that it lied.',
      ['Volta | alleging | that it lied'],
    ],
    ['whom somebody rang up', 'President Ana Ruiz called Norwegian Prime Minister Liv Dahl on Monday.', []],
    [
      'but what he called him',
      'Ana Ruiz called President Ola Berg a liar.',
      ['Ana Ruiz | called | President Ola Berg a liar'],
    ],
    ['what is defended with arms', 'Norway will defend its waters with its allies.', []],
    ['and so for some time', 'The army defended the town for a week.', []],
    ['but not in words', 'The minister defended the plan.', ['The minister | defended | the plan']],
    ['to whom somebody wrote', 'Minister Liv Dahl has written to the Council of Coasts.', []],
    ['for whom somebody spoke', 'Ola Berg also spoke for Chile.', []],
    [
      'but what he wrote',
      'Ola Berg wrote to the mayor that the pier was lost.',
      ['Ola Berg | wrote to | that the pier was lost'],
    ],
    ['what somebody did next', 'President Ana Ruiz wrote on X, posting pictures of the crew.', []],
    ['who gets an office', 'Colonel Ola Berg has been named head of the unit.', []],
    [
      'but what somebody is named by another',
      'Berg was named by prosecutors as a suspect.',
      ['prosecutors | was named | Berg // as a suspect'],
    ],
    ['the name of a thing', 'The exercise, called Nordlys, or "shoulder to shoulder", runs until May 9.', []],
    ['who prints a book', 'His book, “The Quiet Ruins”, is published by Halden Press.', []],
    ['what nobody was asked', 'General Ola Berg, who has not been called to testify, resigned.', []],
    ['what nobody was asked to do', 'Liv Dahl, who was not asked to appear, left.', []],
    ['what is done to a person', 'Judge Liv Dahl overruled him.', []],
    ['what somebody’s government does', 'Ola Berg, whose government has blocked several decisions, left.', []],
    [
      'but what it says',
      'Ola Berg, whose brother said the plan was dead, left.',
      ['whose brother | said | the plan was dead'],
    ],
    [
      'the paper behind a report',
      'The ship had failed its trials, the Gazette reported, citing a leaked memo.',
      ['the Gazette | reported | The ship had failed its trials'],
    ],
    [
      'the paper before it',
      'Citing an internal memo, Reuters said the tanks were late.',
      ['Reuters | said | the tanks were late'],
    ],
  ])('%s', (_, text, statements) => {
    expect(found(text)).toEqual(statements)
  })
})
