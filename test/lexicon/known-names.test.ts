import nlp from 'compromise/two'
import { expect, test } from 'vitest'
import { genderOfGiven, opinionOf } from '../../src/entities/knowledge/known-names.js'
import { FAMILIES, GIVEN, MEN, ORGANISATIONS, PEOPLE, PLACES, WOMEN } from '../../src/lexicon/known-names.js'

const { lexicon } = (nlp.model() as unknown as { one: { lexicon: Record<string, string | readonly string[]> } }).one

test.each<[tags: string, list: string]>([
  ['City, Region, Place', PLACES],
  ['Organization, SportsTeam', ORGANISATIONS],
  ['Person', PEOPLE],
  ['MaleName', MEN],
  ['FemaleName', WOMEN],
  ['FirstName', GIVEN],
  ['LastName', FAMILIES],
])('%s as in compromise', (tags, list) => {
  const names = Object.keys(lexicon).filter((name) =>
    [lexicon[name]!].flat().some((tag) => tags.split(', ').includes(tag)),
  )
  expect(list.split(',')).toEqual(names.sort())
})

test.each<[name: string, opinion: ReturnType<typeof opinionOf>]>([
  ['aalborg', 'place'],
  ['al jazeera', 'organisation'],
  ['archimedes', 'person'],
  ['astrid nobody', 'person'],
  ['nobody andersen', 'person'],
  ['nobody', null],
])('%s: %s', (name, opinion) => expect(opinionOf(name.split(' '))).toBe(opinion))

test.each([
  ['adel', 'female'],
  ['aaron', 'male'],
  ['alexis', null],
  ['aalborg', null],
])('%s: %s', (name, gender) => expect(genderOfGiven(name)).toBe(gender))
