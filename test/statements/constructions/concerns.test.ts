import { describe, expect, test } from 'vitest'
import { found } from '../found.js'

describe('who fears, and what', () => {
  test.each([
    [
      'The High Representative is deeply concerned about the arrests in Lima.',
      ['The High Representative | is deeply concerned about | the arrests in Lima'],
    ],
    ['Norway is gravely concerned about the arrests.', ['Norway | is gravely concerned about | the arrests']],
    ['The Foreign Minister was alarmed by the strike.', ['The Foreign Minister | was alarmed by | the strike']],
    [
      'Norway was concerned about the arrests, and Chile was worried over the raids in Lima.',
      ['Norway | was concerned about | the arrests', 'Chile | was worried over | the raids in Lima'],
    ],
    ['Pilots were angered by the cuts.', ['Pilots | were angered by | the cuts']],
    ['Voters are frustrated with the pace of change.', ['Voters | are frustrated with | the pace of change']],
    [
      "Sweden's finance minister, Liv Dahl, was disappointed by the ruling.",
      ["Sweden's finance minister, Liv Dahl | was disappointed by | the ruling"],
    ],
    ['She was shocked by the cost.', ['She | was shocked by | the cost']],
    ['The market was alarmed by the strike.', []],
  ])('%s', (text, statements) => {
    expect(found(text)).toEqual(statements)
  })

  test('who is said to be so says nothing', () => {
    expect(found('Norway said it was concerned about the arrests.')[0]).toMatch(/^Norway \| said \| it was concerned/)
  })
})
