import { describe, expect, test } from 'vitest'
import { found } from '../found.js'

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
