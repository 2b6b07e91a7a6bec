import { describe, expect, test } from 'vitest'
import { articleFromText } from '../../src/article/text.js'
import { OnrecordError } from '../../src/model/errors.js'

const REPORT = `The Fjord Daily: News without Weather

Norway Recalls Envoy from Chile over Frigate Deal

- Advertisement -

OSLO, June 3, 2023 — Norway recalled its envoy from Chile on Saturday over a frigate deal that it called reckless.

"We will not sell," Foreign Minister Ola Berg said in Oslo.

‘Grave mistake’

Chile said the frigate deal had been agreed in writing and would be honoured by both sides.

Photo: Mika Aoki/Fjord Press

Reporting by Mika Aoki in Santiago; editing by Ada Lund

This site uses cookies to make your visit better. Turn them off in your settings. Accept Read More`

const kinds = (text: string, title?: string) =>
  articleFromText(text, title === undefined ? {} : { title }).blocks.map((b) => [
    b.kind,
    b.why ?? text.slice(b.start, b.end).slice(0, 12),
  ])

describe('a plain text', () => {
  test('has a headline, a tagline, a body and boilerplate with reasons', () => {
    expect(articleFromText(REPORT).title).toBe('Norway Recalls Envoy from Chile over Frigate Deal')
    expect(kinds(REPORT)).toEqual([
      ['boilerplate', 'tagline'],
      ['headline', 'Norway Recal'],
      ['boilerplate', 'advertisement'],
      ['paragraph', 'OSLO, June 3'],
      ['paragraph', '"We will not'],
      ['subheading', '‘Grave mista'],
      ['paragraph', 'Chile said t'],
      ['boilerplate', 'photo credit'],
      ['boilerplate', 'production credit'],
      ['boilerplate', 'cookie notice'],
    ])
  })

  test('has its authors above it', () => {
    const envoy = 'Norway recalled its envoy from Chile on Saturday over a frigate deal that it called reckless.'
    expect(
      kinds(`Envoy Leaves\n\nBy Mika Aoki and Ola Berg, Fjord Press\n\n${envoy}\n\nBy Land and Sea`, 'Envoy Leaves'),
    ).toEqual([
      ['headline', 'Envoy Leaves'],
      ['boilerplate', 'byline'],
      ['paragraph', 'Norway recal'],
      ['paragraph', 'By Land and '],
    ])
  })

  test('keeps its letters but for the byte order mark and the line ends', () => {
    expect(articleFromText('\uFEFFOne two.\r\nThree\u00a0four.\rFive.').text).toBe('One two.\nThree\u00a0four.\nFive.')
  })

  test('is dated by a line of its own near the top', () => {
    const article = articleFromText(
      'Envoy Recalled by Norway\nPublished: 3 June 2023, 10:30 GMT\nNorway recalled its envoy on Saturday, the ministry said in Oslo.',
    )
    expect([article.published, article.publishedFrom]).toEqual(['2023-06-03T10:30:00Z', 'text'])
  })

  test('is read by paragraph where it is hard-wrapped', () => {
    const wrapped =
      'Envoy Recalled\n\nNorway recalled its envoy from Chile on Saturday over a\nfrigate deal that it\ncalled reckless and\nunwise.\n\nChile said nothing\nabout the deal, and\nits embassy in Oslo\nstayed closed.'
    expect(kinds(wrapped).map(([kind]) => kind)).toEqual(['headline', 'paragraph', 'paragraph'])
  })

  test('has no headline where it begins with prose', () => {
    expect(articleFromText('Norway recalled its envoy from Chile on Saturday, the ministry said.').title).toBeNull()
  })

  test('without a word is no article', () => {
    expect(() => articleFromText(' \n… ')).toThrow(OnrecordError)
  })
})
