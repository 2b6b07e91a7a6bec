import { describe, expect, test } from 'vitest'
import { found } from './found.js'

/** The groups of a text, as printed. */
function groups(text: string) {
  const { mentions, entity } = found(text)
  return mentions.filter((m) => m.entities.some((id) => entity(id)?.kind === 'group')).map((m) => m.words)
}

describe('groups without what is done to them, or how many they are at least', () => {
  test.each([
    ['Chile accused Norway of arming two rebels.', ['two rebels']],
    ['Chile accused Norway of arming rebels.', []],
    ['The army denies killing villagers and hiding smugglers.', []],
    ['Aid reached thousands of fleeing residents.', ['fleeing residents']],
    ['She met with visiting diplomats.', ['visiting diplomats']],
    ['Police held at least nine protesters.', ['nine protesters']],
    ['The militia would free ten hostages.', ['ten hostages']],
    ['Will senior diplomats answer?', ['senior diplomats']],
    ['The colonel was accused of backing rival rebels.', ['rival rebels']],
    ['The colonel spoke of opposition rebels.', ['opposition rebels']],
    ['Chile had sent 500 troops to Norway.', ['500 troops']],
    ['The envoys to Norway left.', ['The envoys to Norway']],
    ['The army has repeatedly denied attacking civilians.', []],
    ['The army has long feared trained rebels.', ['trained rebels']],
    ['Most protesters left.', ['Most protesters']],
  ])('%s', (text, words) => expect(groups(text)).toEqual(words))
})
