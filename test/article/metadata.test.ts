import { describe, expect, test } from 'vitest'
import { extractArticle } from '../../src/article/extract.js'
import { parseLoose, readLinked } from '../../src/article/metadata/jsonld.js'
import { isPerson, namesOf } from '../../src/article/metadata/names.js'
import { findTitle, type TitleSources } from '../../src/article/metadata/title.js'
import { BYLINES, DESK_WORDS } from '../../src/lexicon/bylines.js'

describe('every row of the bylines reads its example', () => {
  test.each(BYLINES.map((row) => [row.language, row.example, row.names] as const))(
    '%s: %s',
    (language, example, names) => {
      expect(namesOf(example, language, [])).toEqual(names)
    },
  )
  test.each(DESK_WORDS)('%s is no person', (word) => {
    expect(isPerson(`Fjord ${word}`, [])).toBe(false)
  })
})

test.each<[string, string, string[]]>([
  ['By MIKA AOKI, Ola Berg and Ada Lund', 'en', ['MIKA AOKI', 'Ola Berg', 'Ada Lund']],
  ['ByMika Aoki', 'en', ['Mika Aoki']],
  ['By Mika Aoki in Tokyo', 'en', ['Mika Aoki']],
  ['Mika Aoki Senior Correspondent', 'en', ['Mika Aoki']],
  ['Mika Aoki | Fjord Press | June 3, 2023', 'en', ['Mika Aoki']],
  ['Mika Aoki (mao), Ola Berg (obe)', 'de', ['Mika Aoki', 'Ola Berg']],
  ['Von Mika Aoki, dpa', 'de', ['Mika Aoki']],
  ['Von Mika Aoki Fr, 3. Juni 2023', 'de', ['Mika Aoki']],
  ['Dr. Mika Aoki @mikaaoki', 'en', ['Dr. Mika Aoki']],
  ['April Lund', 'en', ['April Lund']],
  ['Fjord Press', 'en', []],
  ['Redaktion', 'de', []],
  ['https://www.fjordpress.example/mika', 'en', []],
  ['3 June 2023', 'en', []],
])('byline "%s" (%s): %j', (byline, language, names) => {
  expect(namesOf(byline, language, ['fjordpress'])).toEqual(names)
})

const NOWHERE: TitleSources = {
  linked: null,
  openGraph: null,
  twitter: null,
  document: null,
  h1: [],
  h2: [],
  outlets: [],
  language: 'en',
}

test.each<[string, Partial<TitleSources>, string | null]>([
  [
    'the outlet after a bar is left off',
    { document: 'Envoy recalled from Chile | Fjord Press', outlets: ['Fjord Press'] },
    'Envoy recalled from Chile',
  ],
  [
    'the h1 of a blog may be its name',
    {
      document: 'Mika’s Blog » Envoy recalled from Chile',
      h1: ['Mika’s Blog'],
      h2: ['Envoy recalled from Chile'],
      outlets: ['Mika’s Blog'],
    },
    'Envoy recalled from Chile',
  ],
  [
    'of several h1 the one like the title',
    { document: 'Envoy recalled from Chile - FP', h1: ['Menu', 'Envoy recalled from Chile', 'Most read'] },
    'Envoy recalled from Chile',
  ],
  [
    'two sources outvote one',
    { linked: 'Envoy recalled', openGraph: 'Norway: envoy is called home', h1: ['Envoy recalled'] },
    'Envoy recalled',
  ],
  [
    'a kicker is left off where a source has the headline alone',
    { h1: ['Frigate dispute: Norway recalls its envoy from Chile'], openGraph: 'Norway recalls its envoy from Chile' },
    'Norway recalls its envoy from Chile',
  ],
  ['no stray space before a colon', { h1: ['Frigates : Norway recalls envoy'] }, 'Frigates: Norway recalls envoy'],
  [
    'but in French',
    { h1: ['Frégates : la Norvège rappelle son envoyé'], language: 'fr' },
    'Frégates : la Norvège rappelle son envoyé',
  ],
  ['nothing', {}, null],
])('title: %s', (_name, sources, title) => {
  expect(findTitle({ ...NOWHERE, ...sources })).toBe(title)
})

describe('JSON-LD', () => {
  test.each([
    ['in comments', '<!-- {"a": 1} -->', { a: 1 }],
    ['in CDATA', '/*<![CDATA[*/ {"a": 1} /*]]>*/', { a: 1 }],
    ['with a line break within a string', '{"a": "one\ntwo"}', { a: 'one two' }],
    ['with a comma too many', '{"a": [1, 2,],}', { a: [1, 2] }],
    ['that is none', 'a = 1', null],
  ])('%s', (_name, source, value) => {
    expect(parseLoose(source)).toEqual(value)
  })

  test('follows references between its objects and takes the article that the page is about', () => {
    const graph = {
      '@graph': [
        { '@type': 'NewsArticle', headline: 'Cod price falls', datePublished: '2020-01-01', author: 'Ada Lund' },
        {
          '@type': ['NewsArticle', 'Report'],
          headline: 'Envoy recalled',
          datePublished: '2023-06-03',
          author: { '@id': '#mika' },
          publisher: { '@id': '#fp' },
        },
        { '@id': '#mika', '@type': 'Person', name: 'Mika Aoki' },
        { '@id': '#fp', '@type': 'Organization', name: 'Fjord Press' },
      ],
    }
    expect(readLinked([JSON.stringify(graph)], 'Envoy recalled | Fjord Press')).toMatchObject({
      headline: 'Envoy recalled',
      authors: ['Mika Aoki'],
      publisher: 'Fjord Press',
      published: '2023-06-03',
    })
  })
})

const PARAGRAPH =
  '<p>The ministry in Oslo said on Monday that the embassy would be closed for good, and gave no reason.</p>'
const page = (head: string, body = '', url: string | null = null) =>
  extractArticle({
    file: null,
    url,
    contentType: null,
    bytes: Buffer.from(
      `<html lang="en"><head><title>Embassy closed</title>${head}</head><body><article><h1>Embassy closed</h1>${body}${PARAGRAPH}${PARAGRAPH.replace('Monday', 'Friday')}</article></body></html>`,
    ),
  })

describe('the date of publication, and where it was found', () => {
  test.each<[string, string, string, string | null, string]>([
    [
      'json-ld',
      '<script type="application/ld+json">{"@type":"Article","datePublished":"2023-06-03T10:00:00Z"}</script>',
      '<time datetime="2023-06-09">',
      null,
      '2023-06-03T10:00:00Z',
    ],
    [
      'meta',
      '<meta property="article:published_time" content="2023-06-03T10:00:00+0200">',
      '',
      null,
      '2023-06-03T10:00:00+02:00',
    ],
    ['time', '', '<time datetime="2023-06-03 10:00">Saturday</time>', null, '2023-06-03T10:00:00'],
    [
      'time',
      '',
      '<span class="updated">9 June 2023</span><span class="published">3 June 2023, 10:00</span>',
      null,
      '2023-06-03T10:00:00',
    ],
    ['url', '', '', 'https://www.fjordpress.example/2023/06/03/embassy', '2023-06-03'],
    ['url', '', '', 'https://www.fjordpress.example/world/2023/jun/03/embassy', '2023-06-03'],
    ['text', '', '<p>Oslo, 3 June 2023</p>', null, '2023-06-03'],
    ['dateline', '', `<p>OSLO, June 3, 2023 (FP) — ${PARAGRAPH.slice(3)}`, null, '2023-06-03'],
  ])('%s', (from, head, body, url, published) => {
    expect(page(head, body, url)).toMatchObject({ published, publishedFrom: from })
  })

  test('an instant in UTC is told by the clock that the page prints', () => {
    const head = '<meta property="article:published_time" content="2023-06-04T02:30:00Z">'
    expect(page(head, '<p>June 3, 2023 at 10:30 p.m.</p>').published).toBe('2023-06-03T22:30:00-04:00')
  })

  test('is null where the page does not say', () => {
    expect(page('')).toMatchObject({ published: null, publishedFrom: null })
  })
})

test.each<[string, string, string[]]>([
  ['people, not the agency beside them', '<p class="byline">By Mika Aoki and Reuters</p>', ['Mika Aoki']],
  ['not who wrote a comment', '<div class="comments"><span class="author">Ola Berg</span></div>', []],
  ['not who took the picture', '<figure><span class="author">Ola Berg</span></figure>', []],
  ['the desk where nobody else is named', '<p class="byline">By Fjord Newsdesk</p>', ['Fjord Newsdesk']],
])('byline: %s', (_name, body, byline) => {
  expect(page('', body).byline).toEqual(byline)
})

test.each<[what: string, title: string, line: string, outlet: string | null, headline: string]>([
  [
    'before a colon',
    'The Harbour Mirror: Envoy recalled from Chile',
    'Copyright 2026 The Harbour Mirror. Best viewed at 800 x 600.',
    'The Harbour Mirror',
    'Envoy recalled from Chile',
  ],
  [
    'behind a bar',
    'Envoy recalled from Chile | Harbour Mirror',
    '© 2019–2026 Harbour Mirror, all rights reserved',
    'Harbour Mirror',
    'Envoy recalled from Chile',
  ],
  ['another than in the title', 'Oslo: envoy recalled', '© 2026 Picture Agency', null, 'Oslo: envoy recalled'],
])('the outlet of a copyright line, where the title names it too: %s', (_, title, line, outlet, headline) => {
  const words =
    'Norway has recalled its envoy from Chile, the ministry said on Monday, and will send no other this year.'
  const html = `<html><title>${title}</title><body><p>${words}</p><p>${words}</p><p>${line}</p></body></html>`
  const bytes = new TextEncoder().encode(html)
  const article = extractArticle({ file: null, url: null, bytes, contentType: 'text/html; charset=utf-8' })
  expect([article.outlet, article.title]).toEqual([outlet, headline])
})
