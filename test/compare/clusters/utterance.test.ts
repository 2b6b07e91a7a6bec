import { expect, test } from 'vitest'
import { isSilence, utterancesOf } from '../../../src/compare/clusters/utterance.js'
import { read } from '../../../src/read.js'
import { articleOf } from '../../articles.js'

test.each([
  ['decline', ['to comment'], true],
  ['decline', ['immediate comment'], true],
  ['decline', ['to say whether the ship had sunk'], false],
  ['say', ['comment'], false],
])('%s %j is mere silence: %j', (act, content, silent) => expect(isSilence(act, content)).toBe(silent))

test('the outermost statements that have words to compare', () => {
  const text = 'The navy said that Oslo had warned of the drill. The ministry declined to comment.'
  expect(utterancesOf(read(articleOf(text))).map((utterance) => utterance.text)).toEqual([
    'that Oslo had warned of the drill',
  ])
})
