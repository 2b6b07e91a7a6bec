import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ExtractOptions, extractArticle } from '../../src/article/extract.js'
import { LIMITS } from '../../src/article/limits.js'
import type { Article, Page } from '../../src/model/article.js'
import { OnrecordError } from '../../src/model/errors.js'

const pageOf = (html: string | Uint8Array, more: Partial<Page> = {}): Page => ({
  file: 'page.html',
  url: null,
  contentType: null,
  bytes: typeof html === 'string' ? Buffer.from(html) : html,
  ...more,
})
const extract = (html: string | Uint8Array, more: Partial<Page> = {}, options: ExtractOptions = {}) =>
  extractArticle(pageOf(html, more), options)
const fixture = (name: string) => extract(readFileSync(new URL(`pages/${name}.html`, import.meta.url)))
const printed = ({ text, blocks }: Article) => blocks.map((b) => [b.kind, text.slice(b.start, b.end)])

describe('an agency report amid cookies, advertisements, related articles and comments', () => {
  const article = fixture('wire')

  test('is its body in order, and nothing else', () => {
    expect(printed(article)).toEqual([
      ['headline', 'Norway recalls envoy from Chile over frigate deal'],
      [
        'paragraph',
        'OSLO (FP) — Norway on Saturday recalled its envoy from Chile over a frigate deal that the government in Oslo called reckless.',
      ],
      [
        'paragraph',
        '“We will not sell these ships twice,” Foreign Minister Ingrid Dahl said. The ministry gave no further details of the sale, which was agreed last year.',
      ],
      ['subheading', 'A deal in writing'],
      [
        'paragraph',
        'Chile said that the deal had been agreed in writing and that both sides would honour it, according to a statement by its navy.',
      ],
      ['paragraph', 'The statement listed three conditions:'],
      ['list', 'payment of the second half of the price by the end of the year,'],
      ['list', "training of two crews in Bergen at the seller's cost,"],
      ['list', 'and delivery of both ships by next spring.'],
      [
        'quote',
        '“The ships are ours, and they will sail under our flag,” the commander of the navy said in Valparaiso.',
      ],
      [
        'paragraph',
        "Norway has not recalled an envoy from South America since 1983, according to the foreign ministry's own records.",
      ],
    ])
  })

  test('says who wrote it, when and where', () => {
    expect(article).toMatchObject({
      title: 'Norway recalls envoy from Chile over frigate deal',
      byline: ['Mika Aoki', 'Ola Berg'],
      published: '2023-06-03T10:30:00+02:00',
      publishedFrom: 'json-ld',
      modified: '2023-06-03T12:00:00+02:00',
      outlet: 'Fjord Press',
      canonical: 'https://www.fjordpress.example/world/norway-recalls-envoy',
      language: 'en',
      section: 'World',
      isAccessibleForFree: true,
      file: 'page.html',
    })
  })
})

test('a German page without JSON-LD: names, date and body', () => {
  const article = fixture('german')
  expect(article).toMatchObject({
    title: 'Oslo zieht Botschafter aus Chile ab',
    byline: ['Mika Aoki', 'Ola Berg'],
    published: '2023-06-03T14:05:00',
    outlet: 'Fjordblatt',
    language: 'de',
  })
  expect(printed(article).map(([kind, text]) => [kind, text!.slice(0, 22)])).toEqual([
    ['headline', 'Oslo zieht Botschafter'],
    ['paragraph', 'Norwegen hat am Samsta'],
    ['paragraph', '»Wir verkaufen diese S'],
    ['subheading', 'Vertrag in Schriftform'],
    ['paragraph', 'Chile teilte mit, der '],
  ])
})

test('a live blog: each entry has its own date', () => {
  const { blocks, text } = fixture('live')
  const dated = blocks.filter((b) => b.kind === 'paragraph' && b.published)
  expect(dated.map((b) => [b.published, text.slice(b.start, b.start + 20)])).toEqual([
    ['2023-06-03T14:10:00Z', 'Chile says that it h'],
    ['2023-06-03T14:10:00Z', '“The ships are ours,'],
    ['2023-06-03T11:30:00Z', 'The envoy has left t'],
    ['2023-06-03T08:45:00Z', '“We will not sell th'],
  ])
})

test('a live blog: the heading of an entry belongs to it, beside its time or not', () => {
  const { blocks, text } = fixture('live')
  const headings = blocks.filter((b) => b.kind === 'subheading').map((b) => text.slice(b.start, b.end))
  expect(headings).toEqual(['Chile answers', 'Envoy: “We are leaving”', 'Norway recalls its envoy'])
})

test('broken markup of old: paragraphs by line breaks, quotations whole', () => {
  const { text } = fixture('broken')
  expect(text).toContain('told reporters: "We have a contract, and they have our money."')
  expect(text).toContain('The defence ministry of Chile said on Monday that it had "nothing to add" to its statement')
  expect(text).toContain('He did not say whether the navy would send a crew to Bergen')
})

const BODY =
  '<p>The ministry in Oslo said on Monday that the café “Größe” would be closed for good, and gave no reason.</p>'
const HTML = `<html><head><title>Café closed</title></head><body><h1>Café closed</h1>${BODY}${BODY.replace('Monday', 'Friday')}</body></html>`
const latin1 = (html: string) => Buffer.from(html.replace(/[“”]/g, '"'), 'latin1')

describe('the charset', () => {
  test.each<[string, Uint8Array, Partial<Page>, ExtractOptions]>([
    ['of a byte order mark', Buffer.from(`\uFEFF${HTML}`, 'utf16le'), {}, {}],
    [
      'of a byte order mark, whatever the header says',
      Buffer.from(`\uFEFF${HTML}`),
      { contentType: 'text/html; charset=iso-8859-1' },
      {},
    ],
    ['of the header', latin1(HTML), { contentType: 'text/html; charset="ISO-8859-1"' }, {}],
    ['of the meta element', latin1(HTML.replace('<head>', '<head><meta charset=windows-1252>')), {}, {}],
    [
      'of a meta element of old',
      latin1(HTML.replace('<head>', '<head><meta http-equiv="Content-Type" content="text/html; charset=latin1">')),
      {},
      {},
    ],
    ['of nothing: UTF-8 where the bytes are', Buffer.from(HTML), {}, {}],
    ['of nothing: else windows-1252', latin1(HTML), {}, {}],
    [
      'of a page that was re-encoded and kept its meta element',
      Buffer.from(HTML.replace('<head>', '<head><meta charset=iso-8859-1>')),
      {},
      {},
    ],
    ['as the user says', latin1(HTML.replace('<head>', '<head><meta charset=utf-8>')), {}, { encoding: 'latin1' }],
    ['of an unknown name in the header', Buffer.from(HTML), { contentType: 'text/html; charset=klingon' }, {}],
  ])('%s', (_name, bytes, more, options) => {
    const { text, title } = extract(bytes, more, options)
    expect(title).toBe('Café closed')
    expect(text).toMatch(/café ["“]Größe["”] would/)
  })

  test('that does not exist is wrong usage', () => {
    expect(() => extract(HTML, {}, { encoding: 'klingon' })).toThrow(expect.objectContaining({ code: 'usage' }))
  })
})

const LINKS = Array.from(
  { length: 60 },
  (_, i) => `<li><a href="/${i}">Norway, Chile and story number ${i}</a></li>`,
).join('')

describe('a page that holds no article says why', () => {
  test.each([
    ['an empty page', '', /no text/],
    [
      'a page built by scripts',
      '<html><body><div id="root"></div><script>start("<p>text</p>")</script></body></html>',
      /no text/,
    ],
    ['a list of links', `<html><body><h1>Fjord Press</h1><ul>${LINKS}</ul></body></html>`, /list of links/],
    [
      'an error page',
      '<html><body><h1>404 Not Found</h1><p>The page that you asked for is not here any more, sorry.</p></body></html>',
      /error page/,
    ],
  ])('%s', (_name, html, message) => {
    expect(() => extract(html)).toThrow(
      expect.objectContaining({ code: 'no-article', message: expect.stringMatching(message), file: 'page.html' }),
    )
  })
})

describe('hostile pages end in an article or a named error', () => {
  test.each([
    ['100,000 elements within one another', '<div>'.repeat(100_000) + BODY],
    ['the same with end tags of nothing', '<div></b>'.repeat(100_000) + BODY],
    ['the same unclosed', '<div><p>'.repeat(100_000) + BODY],
    ['too many tags', '<br>'.repeat(LIMITS.tags + 1)],
    ['too many bytes', `<p title="${'a'.repeat(LIMITS.bytes)}">`],
  ])('%s: too-large', (_name, html) => {
    expect(() => extract(html)).toThrow(
      expect.objectContaining({ code: 'too-large', message: expect.stringMatching(/\d/) }),
    )
  })

  test.each([
    [
      'a million attributes',
      HTML.replace('<h1>', `<h1 ${Array.from({ length: 1_000_000 }, (_, i) => `a${i}=b`).join(' ')}>`),
    ],
    ['50,000 paragraphs left open', HTML.replace('</h1>', `</h1>${'<p>'.repeat(50_000)}`)],
    ['50,000 comments', HTML.replace('</h1>', `</h1>${'<!-- -->'.repeat(50_000)}`)],
    ['scripts that never end', `${HTML}${'<script>'.repeat(10_000)}`],
    [
      'JSON-LD 100,000 deep',
      HTML.replace(
        '<head>',
        `<head><script type="application/ld+json">${'['.repeat(100_000)}${']'.repeat(100_000)}</script>`,
      ),
    ],
    [
      'JSON-LD that is none',
      HTML.replace('<head>', '<head><script type="application/ld+json">{"@type": "NewsArticle", "author": {</script>'),
    ],
  ])('%s: read', (_name, html) => {
    expect(extract(html).text).toContain('would be closed for good')
  })
})

describe('whatever the bytes', () => {
  const markup = fc.array(
    fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div class="article-body">',
        '</div>',
        '<ul><li>',
        '</table>',
        '<h1>',
        '<h2>',
        '<br>',
        '<!--',
        '-->',
        '<script>',
        '</script>',
        '<a href=x>',
        '</a>',
        '<blockquote>',
        '<time datetime="2023-01-01">',
        '&quot;',
        '&#0;',
        '<svg>',
        '<title>',
      ),
      fc.constantFrom(
        '“Not now,” the minister of defence said in Oslo on Monday, and left the room. ',
        'short',
        '\u00ad',
        '\u0000',
        '\ud800',
      ),
      fc.string(),
    ),
    { maxLength: 60 },
  )
  const sound = (read: () => Article) => {
    let article: Article
    try {
      article = read()
    } catch (error) {
      expect(error).toBeInstanceOf(OnrecordError)
      return
    }
    let last = 0
    for (const { start, end } of article.blocks) {
      expect(start).toBeGreaterThanOrEqual(last)
      expect(end).toBeGreaterThan(start)
      expect(article.text.slice(start, end).trim()).toBe(article.text.slice(start, end))
      last = end
    }
    expect(last).toBe(article.text.length)
    expect(read()).toEqual(article)
  }
  test('nothing is thrown but OnrecordError; blocks are in order, inside, trimmed; the same twice', () => {
    fc.assert(
      fc.property(markup, (parts) => sound(() => extract(parts.join('')))),
      { numRuns: 200 },
    )
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => sound(() => extract(bytes))))
  })
})
