import { describe, expect, test } from 'vitest'
import { found } from './found.js'

/** What each country or capital of a text is there: who acts, or where. */
const readings = (text: string) => [
  ...new Set(found(text).mentions.flatMap((m) => (m.entities[0]?.startsWith('country:') && m.as ? [m.as] : []))),
]

describe('all countries of one list act, or all are places', () => {
  test.each([
    ['Nations that flew in the operation include Norway, Chile, Japan, Jordan and the Netherlands.', 'actor'],
    ['The signatories are Norway, Chile and Japan.', 'actor'],
    ['She thanked Norway, Chile and Japan for the ships.', 'actor'],
    ['It sold rifles to states such as Norway, Chile and Japan.', 'actor'],
    ['Other partners (Norway, Chile and Japan) took part.', 'actor'],
    ['Coalition partners: Norway, Chile and Japan.', 'actor'],
    ['They pose a threat to Norway, Chile and the world.', 'actor'],
    ['It thanked its ally Norway for the jets.', 'actor'],
    ['The sickness spread to clinics in countries including Norway, Chile and Japan.', 'place'],
    ['The fleet has ports across several countries, including Norway and Chile.', 'place'],
    ['She visited Norway, Chile and Japan in May.', 'place'],
    ['The envoys of Norway, Chile and Japan met.', 'place'],
    ['The border between Norway, Sweden and Finland is long.', 'place'],
    ['Warships left for Norway, Chile and Japan.', 'place'],
    ['The harbour lies in cities such as Oslo and Tokyo.', 'place'],
  ])('%s', (text, as) => {
    expect(readings(text)).toEqual([as])
  })

  test('a country after a town that lies in it is a place', () => {
    const { mentions } = found('The troops began to isolate Mosul, Iraq, on Monday.')
    expect(mentions.find((m) => m.words === 'Iraq')?.as).toBe('place')
  })
})

describe('a city acts for whoever sits there', () => {
  test.each([
    ['Brussels said it would sanction three Chilean banks.', 'organisation:european-union'],
    ['Brussels and London agreed on a trade deal.', 'organisation:european-union'],
    ['Police in Brussels arrested two men.', 'country:BE'],
    ['Belgium was late; Brussels said it would pay.', 'country:BE'],
    ['Brussels airport reopened.', 'country:BE'],
  ])('%s', (text, id) => {
    expect(found(text).on('Brussels')).toEqual([id])
  })
})
