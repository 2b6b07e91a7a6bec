import { describe, expect, test } from 'vitest'
import { attribute } from '../../../src/statements/attribute.js'
import { layOut } from '../../../src/text/layers.js'
import { articleOf } from '../../articles.js'
import { found } from '../found.js'

describe('what somebody is said to have done', () => {
  test.each([
    [
      'said by nobody in particular',
      'The mayor is said to have left Bergen.',
      [' | is said | The mayor // to have left Bergen'],
    ],
    [
      'up to a clause of another',
      'Berg is alleged to have ordered the raid, and Oslo denied it.',
      [' | is alleged | Berg // to have ordered the raid', 'Oslo | denied | it'],
    ],
    [
      'within what another says',
      'Berg said the mayor was understood to have left.',
      ['Berg | said | the mayor was understood to have left'],
    ],
  ])('%s', (_, text, statements) => {
    expect(found(text).map((s) => s.replace('null', ''))).toEqual(statements)
  })

  test('and who is said to have said it', () => {
    const text = 'The army chief, General Ola Berg, is reported to have told ministers that the army lacked men.'
    const article = articleOf(text)
    const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
    const [outer, inner] = attribute(article, layOut(article))
    expect(outer!.source).toBeNull()
    expect(inner!.nestedIn).toBe(0)
    expect(slice(inner!.source!)).toBe('The army chief, General Ola Berg')
    expect(inner!.content.map(slice)).toEqual(['that the army lacked men'])
  })
})
