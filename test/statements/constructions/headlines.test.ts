import { describe, expect, test } from 'vitest'
import { found } from '../found.js'

describe('headlines', () => {
  test.each([
    [
      'a later verb has the subject of the first',
      'Norway rejects Chile demand, says talks pointless',
      ['Norway | rejects | Chile demand', 'Norway | says | talks pointless'],
    ],
    [
      'so it has behind a verb in marks',
      'Japan ‘firmly opposes’ sale of frigate, urges Chile to wait',
      ['Japan | firmly opposes | sale of frigate', 'Japan | urges | Chile to wait'],
    ],
    [
      'and ends where other things go on',
      'Navy holds “Cold Tide” drills, vows to hold strait as talks stall',
      ['Navy | vows | to hold strait'],
    ],
    ['who says so behind a comma', 'Two ships sink off Bergen, says Dahl', ['Dahl | says | Two ships sink off Bergen']],
    [
      'who says so at the end, behind words without a verb',
      'Navy’s frigate plan a ‘textbook failure’, watchdog finds',
      ['watchdog | finds | Navy’s frigate plan a ‘textbook failure’'],
    ],
    [
      'capitals behind a colon',
      'Japan launches rocket toward strait: NRJ',
      ['NRJ | : | Japan launches rocket toward strait'],
    ],
    ['a seat behind a colon', 'Chile sends two ships: Oslo', ['Oslo | : | Chile sends two ships']],
    [
      'the kind of article before a colon says nothing',
      'Q&A: ‘Nobody won this race,’ says Norwegian analyst',
      ['Norwegian analyst | says | ‘Nobody won this race,’'],
    ],
    [
      'nor is a report what somebody else says',
      'Report: Bergen yards ‘running out of time’, says think-tank',
      ['think-tank | says | Bergen yards ‘running out of time’'],
    ],
    [
      'a report that nobody else tells speaks',
      'Report: Norway has moved its frigates',
      ['Report | : | Norway has moved its frigates'],
    ],
    ['a question is none of a place', 'What sank the ferry: Oslo', []],
    [
      'words in marks and whose they are',
      '‘We have been naive’: Norway’s former top diplomat on Svalbard',
      ['Norway’s former top diplomat | : | ‘We have been naive’'],
    ],
    [
      'a claim that looks like a noun',
      'Rebels claim missile strike on Bergen port',
      ['Rebels | claim | missile strike on Bergen port'],
    ],
    [
      'a clause behind a semicolon',
      'Rebel band says it has taken town; army denies claim',
      ['Rebel band | says | it has taken town', 'army | denies | claim'],
    ],
    ['whom, and what of', 'Berg tells Dahl Bergen is at risk', ['Berg | tells | Bergen is at risk']],
    [
      'a call is one cue',
      'Labour party leader calls for end to arms deals',
      ['Labour party leader | calls for | end to arms deals'],
    ],
    ['what goes on says nothing', 'Air Strikes Continue Against Rebels', []],
    [
      'blame is traded, and no one’s name',
      'Norway and Chile trade blame over border shooting',
      ['Norway and Chile | trade blame over | border shooting'],
    ],
  ])('%s', (_, text, statements) => {
    expect(found(text)).toEqual(statements)
  })
})
