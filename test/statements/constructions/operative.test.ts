import { describe, expect, test } from 'vitest'
import { found } from '../found.js'

describe('numbered paragraphs of a document', () => {
  test('who, a verb of speech or will, and all the rest', () => {
    const text = [
      '1. The Army of Chile and the Coast Guard (hereinafter “the Parties”) agree to a truce of nine days, which begins at dawn.',
      '2. The Parties undertake not to use mines, nets or drones within ten miles of the reef. They recalled that the reef is open to all.',
      '3. The ministers also decided to meet in Oslo, so that no warning is lost.',
      '4. Norway and Chile commit to seeing that no arms reach the reef.',
    ].join('\n\n')
    expect(found(text, 'operative paragraph')).toEqual([
      'The Army of Chile and the Coast Guard (hereinafter “the Parties”) | agree | to a truce of nine days, which begins at dawn',
      'The Parties | undertake | not to use mines, nets or drones within ten miles of the reef',
      'They | recalled | that the reef is open to all',
      'The ministers | also decided | to meet in Oslo, so that no warning is lost',
      'Norway and Chile | commit | to seeing that no arms reach the reef',
    ])
  })

  test.each([
    ['a single number', '1. The Parties agree to a truce of nine days.'],
    ['a list of other things', '1. Cut the fish.\n\n2. Salt the fish.\n\n3. The cook agrees to wait.'],
    ['no numbers', 'The Parties agree to a truce.\n\nThe Parties undertake to wait.'],
  ])('none: %s', (_, text) => {
    expect(found(text, 'operative paragraph')).toEqual([])
  })
})

describe('a list below the line of who speaks', () => {
  test.each([
    [
      'The Ministers:\n\n• reaffirmed the importance of trade;\n\n• condemned Chile’s attack on Oslo; and\n\n• urged Norway to wait.',
      [
        'The Ministers | reaffirmed | the importance of trade',
        'The Ministers | condemned | Chile’s attack on Oslo',
        'The Ministers | urged | Norway to wait',
      ],
    ],
    [
      'The Council, at its meeting on Sudan:\n\nRecalling its last meeting;\n\nStrongly condemns the raid,\n\n2. Calls upon Chile to wait, and\n\n(c) Decides to meet again.',
      [
        'The Council | Strongly condemns | the raid',
        'The Council | Calls upon | Chile to wait',
        'The Council | Decides | to meet again',
      ],
    ],
    ['Dear colleagues,\n\nThank you for coming.\n\nSupport us today.', []],
    ['Highlights of the week:\n\nVote delayed in Oslo\n\nReport says dam is safe', []],
    [
      'The Foreign Ministers:\n\n– welcome the truce;\n\n– demand a date.',
      ['The Foreign Ministers | welcome | the truce', 'The Foreign Ministers | demand | a date'],
    ],
    ['For dinner:\n\nCook the fish.\n\nCall the cook.', []],
    ['The ministers met in Oslo:\n\nSay no more.\n\nUrge calm.', []],
  ])('%s', (text, statements) => {
    expect(found(text, 'operative paragraph')).toEqual(statements)
  })
})
