import { describe, expect, test } from 'vitest'
import { found } from '../found.js'

describe('a second name is that of the first', () => {
  test.each([
    [
      'Samir Darwish, also known as Abu Talha, led it. Police said Abu Talha fled.',
      'Abu Talha',
      'person:samir-darwish',
    ],
    ['Samir Darwish, known as Harbo, led it. On Monday Harbo fled.', 'Harbo', 'person:samir-darwish'],
    ['Samir Darwish led it. Darwish, whose real name is Ola Berg, fled.', 'Ola Berg', 'person:samir-darwish'],
    ['Samir Darwish, known by the nom de guerre Abu Talha, fled.', 'Abu Talha', 'person:samir-darwish'],
    ['The Harland Brigade, better known as Liwa al-Harb, left.', 'Liwa al-Harb', 'organisation:harland-brigade'],
    ['The Harland Front, known by its Arabic acronym HFX, left.', 'HFX', 'organisation:harland-front'],
    ['The Harland Front, formerly known as Hezbollah, left.', 'Harland Front', 'organisation:hezbollah'],
    ['Abu Samir al-Harbi led it. On Monday Abu Samir fled.', 'Abu Samir', 'person:abu-samir-al-harbi'],
  ])('%s', (text, words, id) => {
    const { mentions } = found(text)
    const ids = mentions.filter((m) => m.words === words).map((m) => m.entities)
    expect(ids.length).toBeGreaterThan(0)
    expect(new Set(ids.flat())).toEqual(new Set([id]))
  })
})

describe('but not where it is another’s, or tells what somebody is', () => {
  test.each([
    ['Hamas, once known as Hezbollah, left.', 'Hezbollah', 'organisation:hezbollah'],
    ['Ola Berg met Mr. Berg, known as Jan. Jan Berg left.', 'Jan', 'person:jan-berg'],
    ['Ola Berg, known as Mika Aoki’s friend, left.', 'Mika Aoki', 'person:mika-aoki'],
  ])('%s', (text, words, id) => expect(found(text).on(words)).toEqual([id]))
})

test('an article of nothing but second names is read all the same', () => {
  const { mentions } = found('Samir Darwish is also known as Abu Bakr al-Berg. '.repeat(4000))
  expect(mentions.length).toBeGreaterThan(4000)
})
