import { describe, expect, test } from 'vitest'
import { slug } from '../../src/entities/weapons/kinds.js'
import {
  DESIGNATORS,
  FALSE_KINDS,
  FALSE_NAMES,
  GENERICS,
  MODIFIERS,
  OPERATORS,
  REFINEMENTS,
  SHIP_PREFIXES,
  SYSTEMS,
} from '../../src/lexicon/weapons.js'
import { WEAPON_CLASSES } from '../../src/model/entity.js'
import { weaponsOf } from '../entities/laid-out.js'

const rows = SYSTEMS.flatMap(({ class: weaponClass, subclass, rows }) =>
  rows.map(([name, maker, example]) => ({ name, weaponClass, subclass, maker, example })),
)
const idOf = (name: string) => `weapon:${slug(name)}`

test('there are enough named systems, each once, of known class and country', () => {
  expect(rows.length).toBeGreaterThan(450)
  expect(new Set(rows.map(({ name }) => idOf(name))).size).toBe(rows.length)
  const classes: readonly string[] = WEAPON_CLASSES
  expect(rows.filter((row) => !classes.includes(row.weaponClass))).toEqual([])
  expect(GENERICS.filter(([, c]) => c !== null && !classes.includes(c))).toEqual([])
  expect(DESIGNATORS.filter((row) => row.class !== null && !classes.includes(row.class))).toEqual([])
  expect(rows.filter(({ maker }) => maker !== null && !/^[A-Z]{2}$/.test(maker))).toEqual([])
})

test('every class has a kind of its own', () => {
  const named = new Set([...rows.map((row) => row.weaponClass), ...GENERICS.map(([, c]) => c)])
  expect(WEAPON_CLASSES.filter((c) => !named.has(c))).toEqual([])
})

describe('named systems', () => {
  test.each(rows)('$name: $example', ({ name, weaponClass, subclass, maker, example }) => {
    const entity = weaponsOf(example).find((found) => found.entity.id === idOf(name))?.entity
    expect(entity?.class).toBe(weaponClass)
    expect(entity?.subclass ?? null).toBe(subclass)
    expect(entity?.country ?? null).toBe(maker)
  })
})

describe('kinds', () => {
  test.each(GENERICS.map(([name, c, , example]) => ({ name, c, example })))(
    '$name: $example',
    ({ name, c, example }) => {
      const entity = weaponsOf(example).find((found) => found.entity.id === idOf(name))?.entity
      expect(entity?.class).toBe(c)
      expect(entity?.country).toBeUndefined()
    },
  )

  test.each(MODIFIERS.map((row) => ({ words: row[0], example: row[1] })))(
    '$words stays inside: $example',
    ({ words, example }) => {
      expect(
        weaponsOf(example)
          .map((found) => found.words.toLowerCase())
          .join('; '),
      ).toContain(words.toLowerCase())
    },
  )

  test.each(REFINEMENTS)('%s makes %s a %s: %s', (_modifier, _kind, refined, example) => {
    expect(weaponsOf(example).map((found) => found.entity.id)).toContain(idOf(refined))
  })
})

describe('designators without a row', () => {
  test.each(DESIGNATORS)('$prefix: $example', ({ prefix, class: weaponClass, maker, example }) => {
    const found = weaponsOf(example).find((one) => one.words.startsWith(prefix))
    expect(found?.rule).toBe('designator family')
    expect(found?.entity.class).toBe(weaponClass)
    expect(found?.entity.country ?? null).toBe(maker)
  })

  test.each(SHIP_PREFIXES.map((row) => ({ prefix: row[0], navy: row[1], example: row[2] })))(
    '$prefix: $example',
    ({ prefix, navy, example }) => {
      const found = weaponsOf(example).find((one) => one.words.includes(prefix))
      expect(found?.entity).toMatchObject({ platform: true })
      expect(found?.entity.name.startsWith(`${prefix} `)).toBe(true)
      expect(found?.entity.country ?? null).toBe(navy)
    },
  )
})

test.each(OPERATORS)('what the $operator flies', ({ example }) => {
  expect(weaponsOf(example).map((one) => one.entity.name)).toEqual(['Eurofighter Typhoon'])
})

const letters = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

describe('false friends', () => {
  test.each([...FALSE_KINDS, ...FALSE_NAMES])('$word is $sense: $example', ({ word, example }) => {
    const found = weaponsOf(example).filter((one) => letters(one.words).includes(letters(word)))
    expect(found.map((one) => one.words)).toEqual([])
  })
})
