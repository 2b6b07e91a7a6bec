import { describe, expect, test } from 'vitest'
import { found } from '../found.js'

describe('the subject of a verb that the ranker finds none for', () => {
  test.each([
    [
      'behind a quotation, with a clause of its own',
      '“We will go wherever the war ends,” quipped a rebel delegate who declined to be named.',
      'a rebel delegate who declined to be named | quipped | “We will go wherever the war ends,”',
    ],
    [
      'behind "and" and before a clause in commas',
      'The firms closed, and the United Arab Emirates, where four are registered, has repeatedly rejected claims that it arms the group.',
      'the United Arab Emirates | has repeatedly rejected claims | that it arms the group',
    ],
    [
      'with a semicolon behind it: nobody asks here',
      'Her Italian counterpart, Ada Croce, urged patience; Poland’s Jan Kosinski, whose country spends more, urged the opposite.',
      'Her Italian counterpart, Ada Croce | urged | patience',
    ],
    [
      'a noun and the participle before it',
      'Yemen’s internationally recognised government accused the Houthis of mining the port.',
      'Yemen’s internationally recognised government | accused | the Houthis of mining the port',
    ],
    [
      'before a clause about it with letters in brackets',
      'Norway, which chaired the Association of Southeast Asian Nations (ASEAN) last year, has offered observers.',
      'Norway | has offered | observers',
    ],
    [
      'with letters in brackets of its own',
      'The head of the coast agency (NCA), Ola Berg, said the port was shut.',
      'The head of the coast agency (NCA), Ola Berg | said | the port was shut',
    ],
    [
      'with what it owns',
      'Norway’s military claimed to have hit a ship.',
      'Norway’s military | claimed | to have hit a ship',
    ],
    [
      'whom a clause is about does not speak in it',
      'Guards held a sailor who the navy said had thrown a flare.',
      'the navy | said | had thrown a flare',
    ],
    [
      'who summons is who protests',
      'The ministry on Friday summoned the Iranian charge d’affaires to protest the seizure of the ship.',
      'The ministry | protest | the seizure of the ship',
    ],
    [
      'behind "with", a name in commas',
      'Berlin condemned it, with Oslo’s top diplomat, Ola Berg, describing the raid as deeply troubling.',
      'Oslo’s top diplomat, Ola Berg | describing | the raid as deeply troubling',
    ],
  ])('%s: %s', (_, text, statement) => {
    expect(found(text)).toContain(statement)
  })
})

test('participles with subjects of their own', () => {
  expect(
    found(
      'Delegates failed on Friday to agree on a treaty, with Russia and India opposing any text and the United States saying the law was enough.',
    ),
  ).toEqual([
    'Delegates | failed on Friday to agree on | a treaty',
    'Russia and India | opposing | any text',
    'the United States | saying | the law was enough',
  ])
})

test('who speaks behind words in marks', () => {
  expect(
    found('Oslo described it as “a blank cheque,” and the Harland Peace Council called for talks to be held.'),
  ).toEqual(['Oslo | described | it as “a blank cheque,”', 'the Harland Peace Council | called for | talks to be held'])
})

describe('no statement', () => {
  test.each(['Japan and Australia issued similar messages.', 'Replying to a question from Ada Ruiz, he left.'])(
    '%s',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )

  test('what somebody is asked ends before what he does about it', () => {
    expect(found('Berg, asked if the navy would escort the next mission, demurred.')).toEqual([
      ' | asked | if the navy would escort the next mission',
    ])
  })
})
