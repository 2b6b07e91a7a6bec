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
