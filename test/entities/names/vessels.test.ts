import { expect, test } from 'vitest'
import { found } from '../found.js'

test.each([
  ['The research vessel Tala Yan 6 docked in Oslo.', []],
  ['The bulk carrier Harland Post sank.', []],
  ['Two men were aboard the Magic Dawn.', []],
  ['Rebels hit the Harba May 1, a civilian boat.', []],
  ['Iran seized the Harba Queen, a Panama-flagged oil tanker.', []],
  ['The container ship Harland Star left. The Harland Star burned.', []],
  ['The M/V Harland Star and the MT Lady Harba sank.', []],
  ['The boat Norway seized was empty, Greenpeace said.', ['Greenpeace']],
  ['The ship Ola Berg bought left.', ['Ola Berg']],
  ['The national carrier Harland Airways left.', ['Harland Airways']],
  ['The ship captain Ola Berg left.', ['Ola Berg']],
  ['The Harland Group, a ship broker, agreed.', ['Harland Group']],
  ['Workers aboard the Greenpeace ship spoke.', ['Greenpeace']],
])('ships are nobody: %s', (text, names) => {
  const named = found(text).mentions.filter(({ form }) => form === 'name' || form === 'abbreviation')
  const all = found(text).entities.filter(({ kind }) => kind === 'person' || kind === 'organisation')
  expect(all.filter(({ id }) => named.some((m) => m.entities.includes(id))).map(({ name }) => name)).toEqual(names)
})
