import { describe, expect, test } from 'vitest'
import { found } from '../found.js'

describe('whose will it is belongs to what is affirmed', () => {
  test.each([
    ['They', 'underscored', 'their resolve to fight piracy'],
    ['The minister', 'affirmed', 'Norway’s commitment to support the talks'],
    ['They', 'underlined', 'their will to defend the strait'],
    ['He', 'expressed', 'his desire to meet Aoki'],
  ])('%s %s %s', (source, cue, content) => {
    expect(found(`${source} ${cue} ${content}.`)).toEqual([`${source} | ${cue} | ${content}`])
    expect(found(`${source} ${cue} ${content} and praised the crews.`)[0]).toBe(`${source} | ${cue} | ${content}`)
  })

  test('and stands in the words of who tells of it', () =>
    expect(found('Norway expressed its intention to share data, according to a statement.')).toEqual([
      'a statement | according to | Norway expressed its intention to share data',
    ]))
})
