import { describe, expect, test } from 'vitest'
import { findEntities } from '../../../src/entities/find.js'
import { layOut } from '../../../src/text/layers.js'
import { found } from '../found.js'
import { articleOf } from '../laid-out.js'

describe('an office told without a name, and one whom the tables know by another office', () => {
  test.each([
    ['The German chancellor landed in Riga. Putin agreed with him.', 'person:putin'],
    ['Kuwait’s crown prince welcomed the plan. Netanyahu had not seen it.', 'person:netanyahu'],
    ['The US president threatened new tariffs. Kim threatened new tests.', 'person:kim'],
    ['The defence minister came to Kyiv. Two days later Zelenskyy said so.', 'person:volodymyr-zelenskyy'],
    ['The leader of the group landed in Riga. Putin agreed with him.', 'person:putin'],
    // Two are near: the one whom the tables bar leaves the other no surer.
    ['The Ohio governor won. Vladimir Putin agreed. Ola Berg lost.', 'person:ola-berg'],
  ])('%s', (text, id) => expect(found(text).entity(id)?.roles).toEqual([]))

  test.each([
    ['The Russian president landed in Riga. Putin agreed with him.', 'person:vladimir-putin', 'president'],
    ['The Russian leader landed in Riga. Putin agreed with him.', 'person:vladimir-putin', 'leader'],
    ['The defence minister came to Kyiv. Two days later Ola Berg said so.', 'person:ola-berg', 'defence minister'],
  ])('but: %s', (text, id, title) => expect(found(text).entity(id)?.roles).toMatchObject([{ title }]))

  test('a deputy’s office said shorter is his, and not another deputy’s', () => {
    const text = 'Deputy Foreign Minister Ola Berg spoke in Oslo.'
    expect(found(`${text} The deputy minister left.`).on('The deputy minister')).toEqual(['person:ola-berg'])
    expect(found(`${text} The deputy prime minister left.`).on('The deputy prime minister')).not.toEqual([
      'person:ola-berg',
    ])
    expect(found(`${text} The minister left.`).on('The minister')).not.toEqual(['person:ola-berg'])
  })
})

describe('an office behind a comma of a headline', () => {
  const met = 'Chilean President Jorge Ruiz met Finnish President Eero Lahden on Monday.'

  test.each([
    ['Ruiz, Finnish president hold talks', 'Finnish president', 'person:eero-lahden'],
    ['Ruiz, Finnish president talk by phone', 'Finnish president', 'person:eero-lahden'],
    ['Ruiz, Chilean president, lands in Oslo', 'Chilean president', 'person:jorge-ruiz'],
  ])('%s', (headline, words, id) => {
    const article = articleOf(`# ${headline}\n\n${met}`)
    const { mentions } = findEntities(article, layOut(article))
    const at = article.text.indexOf(words)
    expect(mentions.find(({ start }) => start === at)?.entities).toEqual([id])
  })
})

describe('words of a party, and of several countries, without a name', () => {
  test.each(['The ranking Democrat, Sen. Ola Berg, left.', 'The panel’s senior Republican, Sen. Ola Berg, left.'])(
    '%s',
    (text) => expect(found(text).entities.flatMap((e) => (e.kind === 'person' ? [e.name] : []))).toEqual(['Ola Berg']),
  )

  test('are nobody, but who is named with them is somebody', () =>
    expect(found('Democrat Ola Berg left.').on('Ola Berg')).toEqual(['person:ola-berg']))

  test('the countries are not the last of them, and the country is', () => {
    const { on } = found('Japan, Norway and Chile met. Experts of the three countries spoke. The country stayed.')
    expect(on('the three countries')).toBeUndefined()
    expect(on('The country')).toEqual(['country:CL'])
  })
})
