import { describe, expect, test } from 'vitest'
import { inFull } from '../../src/entities/roles/phrases.js'
import { BASE } from '../../src/lexicon/countries.base.js'
import { AMBIGUOUS, COUNTRIES, COUNTRY_EXAMPLES } from '../../src/lexicon/countries.js'
import { NOUNS } from '../../src/lexicon/nouns.js'
import { exampleOf, NATIONAL_TITLES, OFFICES, SHARED_TITLES, WITHOUT } from '../../src/lexicon/offices.js'
import {
  BODIES,
  CALLED,
  DESCRIBED,
  GROUP_FIRST,
  GROUP_FIRST_EXAMPLE,
  ORGANISATION_EXAMPLE,
  ORGANISATION_HEADS,
  ORGANISATIONS,
  SEATS,
} from '../../src/lexicon/organisations.js'
import { PEOPLE, PERSON_EXAMPLE } from '../../src/lexicon/people.js'
import { PLACE_EXAMPLE, PLACES, WEAK_PLACES } from '../../src/lexicon/places.js'
import { found } from '../entities/found.js'

const split = (list: string) => (list ? list.split(';').map((s) => s.trim()) : [])
const ids = (text: string) => found(text).mentions.flatMap((m) => m.entities)

describe('countries', () => {
  test('every ISO 3166-1 code has a row', () => {
    expect(COUNTRIES.map((row) => row.iso2)).toEqual(BASE.map(([iso2]) => iso2))
  })

  test.each(COUNTRIES)('$iso2 by all its names', (row) => {
    const name = BASE.find(([iso2]) => iso2 === row.iso2)![2]
    const [adjective, from] = COUNTRY_EXAMPLES
    for (const word of split(row.adjectives))
      expect(ids(adjective.replace('{adjective}', word)), word).toContain(`country:${row.iso2}`)
    for (const word of [name, ...split(row.aliases)])
      expect(ids(from.replace('{name}', word)), word).toContain(`country:${row.iso2}`)
  })

  test.each(AMBIGUOUS.filter((row) => row.otherwise !== row.iso2))('$name may be another: $example', (row) => {
    const other = row.otherwise.startsWith('place:') ? row.otherwise : `country:${row.otherwise}`
    expect(ids(row.example)).toContain(other)
    expect(ids(row.example)).not.toContain(`country:${row.iso2}`)
  })
})

test.each(PLACES)('places of $country: $names', (row) => {
  for (const item of split(row.names)) {
    for (const name of item.split(' = ')) {
      const here = found(PLACE_EXAMPLE.replace('{name}', name)).mentions.filter((m) => m.words === name)
      expect(
        here.map((m) => m.entities.length),
        name,
      ).toEqual([1])
      if (!WEAK_PLACES.has(name.toLowerCase())) expect(here[0]!.entities[0], name).toMatch(/^(?:place|country):/)
    }
  }
})

test.each(ORGANISATIONS)('$name', (row) => {
  for (const name of [row.name, ...split(row.aliases)].filter((n) => !n.includes('('))) {
    const text = ORGANISATION_EXAMPLE.replace('{name}', name.replace(/^The /, ''))
    expect(
      ids(text).filter((id) => id.startsWith('organisation:')),
      name,
    ).not.toEqual([])
  }
})

test.each(ORGANISATION_HEADS)('a name that ends in $word: $example', (row) => {
  expect(ids(row.example).some((id) => id.startsWith('organisation:'))).toBe(true)
})

test.each(CALLED)('the $noun: $example', (row) => {
  const ids = found(row.example).entities.map((e) => e.id)
  expect(ids.filter((id) => !row.of || id !== 'organisation:united-nations')).toHaveLength(1)
  for (const name of row.organisations) expect(ORGANISATIONS.map((o) => o.name)).toContain(name)
})

test.each(DESCRIBED)('a body of the sector $sector: $example', ({ example, nouns, words }) => {
  const called = /The (\S+ \S+) said/.exec(example)![1]!
  const { entities, on } = found(example)
  const [one] = entities.filter((e) => e.kind === 'organisation')
  for (const noun of nouns.split(' '))
    for (const word of words.split(' ')) {
      const phrase = `${word.startsWith('-') ? `Iran${word}` : word} ${noun}`
      const { entities, on } = found(example.replace(called, phrase))
      expect(
        entities.filter((e) => e.kind === 'organisation' || e.anonymous),
        phrase,
      ).toHaveLength(1)
      expect(on(phrase) ?? on(`The ${phrase}`), phrase).toEqual([one!.id])
    }
  expect(on(`The ${called}`)).toEqual([one!.id])
})

test.each([...GROUP_FIRST])('an armed group whose name begins with %s', (word) => {
  const name = `${word[0]!.toUpperCase()}${word.slice(1)}`
  expect(ids(GROUP_FIRST_EXAMPLE.replace('{}', name)).filter((id) => id.startsWith('organisation:'))).toHaveLength(1)
})

test.each(SEATS)('$city acts for $organisation', (row) => {
  const { entities, on } = found(row.example)
  expect(on(row.city)).toEqual([entities.find((e) => e.name === row.organisation)?.id])
})

test.each(BODIES)('$name of a country', (row) => {
  for (const form of split(row.forms)) {
    const text = row.example.replace(row.name, form)
    const body = found(text).entities.filter((e) => e.kind === 'organisation')
    expect(
      body.map((e) => e.country),
      text,
    ).toContain('CL')
  }
})

test.each(OFFICES.map((row) => ({ ...row, example: exampleOf(row) })))('$title: $example', (row) => {
  const { mentions, entity, on } = found(row.example)
  expect(on('Mika Aoki')).toEqual(['person:mika-aoki'])
  expect(mentions.filter((m) => m.words === 'Mika Aoki')).toHaveLength(1)
  const relation = row.kind === 'honorific' || OFFICES.some((r) => r.title === row.title && !r.before)
  if (!relation) expect(entity('person:mika-aoki')!.roles!.map((r) => r.title)).toContain(inFull(row.title))
})

test.each(SHARED_TITLES)('$title is of $countries too: $example', ({ countries, example, title }) => {
  const roles = found(example).entity('person:mika-aoki')?.roles
  expect(roles).toEqual([{ title, country: countries.split(' ')[0], status: 'current' }])
})

test.each(WITHOUT)('no $title in $countries: $example', ({ countries, example }) => {
  const [role] = found(example).entity('person:mika-aoki')!.roles!
  expect(role!.country).toBeDefined()
  expect(countries.split(' ')).not.toContain(role!.country)
})

test.each(NATIONAL_TITLES)('$title is of $country', (row) => {
  expect(found(row.example).entity('person:mika-aoki')!.roles).toMatchObject([
    { title: row.title, country: row.country },
  ])
})

test.each(NOUNS.map((row) => ({ ...row, example: row.example.replace('{}', row.noun) })))('$noun: $example', (row) => {
  const { entities, on } = found(row.example)
  // "The country" is one that was named before, never a thing of its own.
  if (row.example.startsWith('Norway')) expect(on(`the ${row.noun}`)).toEqual(['country:NO'])
  else expect(entities.map((e) => e.kind)).toContain(row.kind)
})

test.each(PEOPLE)('$name, $title from $from', (row) => {
  const text = PERSON_EXAMPLE.replace('{name}', row.name).replace('{title}', row.title)
  const { entities } = found(text, row.from)
  expect(entities.filter((e) => e.kind === 'person' && !e.anonymous).map((e) => e.name)).toContain(row.name)
  for (const alias of split(row.aliases)) {
    const spelled = found(text.replace(row.name, alias), row.from)
    expect(
      spelled.entities.map((e) => e.name),
      alias,
    ).toContain(row.name)
  }
})
