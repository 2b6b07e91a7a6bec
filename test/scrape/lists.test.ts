import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFeed, timeOf } from '../../src/scrape/feeds/feeds.js'
import { readSitemap } from '../../src/scrape/feeds/sitemaps.js'
import { kindOf } from '../../src/scrape/web/kind.js'
import { LIMITS } from '../../src/scrape/web/limits.js'

const WHERE = 'https://herald.example/lists/all.xml'
const feed = (text: string | Buffer, type: string | null = null) => readFeed(Buffer.from(text), type, WHERE, LIMITS)
const urls = (text: string) => feed(text).entries.map(({ url }) => url)
const A = 'https://herald.example/a'
const B = 'https://herald.example/b'

const RSS2 = `<?xml version="1.0"?><rss version="2.0"><channel><title>Herald</title><link>https://herald.example/</link>
  <description>News</description><ttl>45</ttl>
  <item><title>A</title><link>${A}</link><pubDate>Wed, 04 Mar 2026 05:06:07 GMT</pubDate></item>
  <item><title>B</title><guid isPermaLink="true">${B}</guid><description>b</description></item>
  <item><title>no address</title><guid isPermaLink="false">urn:3</guid></item></channel></rss>`
const RSS1 = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
  xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
  <channel rdf:about="https://herald.example/"><title>Herald</title><link>https://herald.example/</link><description>d</description>
  <sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency></channel>
  <item rdf:about="${A}"><title>A</title><link>${A}</link><dc:date>2026-03-04T05:06:07Z</dc:date></item>
  <item rdf:about="${B}"><title>B</title><link>${B}</link></item></rdf:RDF>`
const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Herald</title><id>urn:1</id><updated>2026-03-04T05:06:07Z</updated>
  <entry><title>A</title><id>urn:a</id><updated>2026-03-05T00:00:00Z</updated><published>2026-03-04T05:06:07Z</published>
  <link rel="self" href="https://herald.example/a.atom"/><link rel="alternate" type="text/html" href="../a"/></entry>
  <entry><title>B</title><id>urn:b</id><updated>2026-03-05T00:00:00Z</updated><link href="${B}"/></entry></feed>`
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Herald',
  items: [
    { id: '1', url: A, content_text: 'a', date_published: '2026-03-04T05:06:07Z' },
    { id: '2', external_url: B, content_text: 'b' },
  ],
})

describe('feeds', () => {
  test.each([
    ['RSS 2.0', RSS2, 'Wed, 04 Mar 2026 05:06:07 GMT', 45 * 60],
    ['RSS 1.0', RSS1, '2026-03-04T05:06:07Z', 6 * 60 * 60],
    ['Atom', ATOM, '2026-03-04T05:06:07Z', null],
    ['JSON Feed', JSON_FEED, '2026-03-04T05:06:07Z', null],
  ])('%s', (_, text, date, pollSeconds) => {
    expect(kindOf(Buffer.from(text), null)).toBe('feed')
    const read = feed(text)
    expect(read.entries.map(({ url }) => url)).toEqual([A, B])
    expect(read.entries[0]!.date).toBe(date)
    expect(read.pollSeconds).toBe(pollSeconds)
  })

  test('an address that stands twice is one entry', () => {
    expect(urls(RSS2.replace(`<guid isPermaLink="true">${B}`, `<guid isPermaLink="true">${A}`))).toEqual([A])
  })

  test.each([
    ['the header', 'application/rss+xml; charset=iso-8859-1', '<?xml version="1.0"?>'],
    ['the declaration', null, '<?xml version="1.0" encoding="ISO-8859-1"?>'],
  ])('charset of %s', (_, type, declaration) => {
    const text = `${declaration}<rss version="2.0"><channel><title>t</title><item><title>t</title><link>https://herald.example/år</link></item></channel></rss>`
    expect(feed(Buffer.from(text, 'latin1'), type).entries[0]!.url).toBe('https://herald.example/%C3%A5r')
  })

  test('UTF-16 with a byte order mark', () => {
    const bytes = Buffer.from(`\ufeff${RSS2}`, 'utf16le')
    expect(kindOf(bytes, null)).toBe('feed')
    expect(feed(bytes).entries).toHaveLength(2)
  })

  test('a feed without entries is a feed', () => {
    expect(
      feed('<rss version="2.0"><channel><title>t</title><link>https://herald.example/</link></channel></rss>').entries,
    ).toEqual([])
  })
})

const nested = (depth: number) =>
  `<rss version="2.0"><channel>${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}</channel></rss>`
const LAUGHS = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
  <rss version="2.0"><channel><title>&c;</title><item><title>t</title><link>${A}</link></item></channel></rss>`

describe('hostile lists end in a named error', () => {
  test.each([
    ['a billion laughs', LAUGHS, 'malformed', 'XML that declares entities is not read'],
    [
      'an outside entity',
      LAUGHS.replace(/\[.*\]/s, '[<!ENTITY x SYSTEM "file:///etc/passwd">]'),
      'malformed',
      'XML that declares entities is not read',
    ],
    ['100,000 elements deep', nested(100_000), 'too-large', 'XML nested more than 100 deep'],
    [
      'more than 10 MiB',
      `<rss version="2.0"><channel><title>${'x'.repeat(11 << 20)}</title></channel></rss>`,
      'too-large',
      'a feed of more than 10 MiB',
    ],
    ['no feed', '<rss', 'malformed', 'neither RSS, Atom nor JSON Feed'],
    ['other JSON', '{"items": 5}', 'malformed', 'neither RSS, Atom nor JSON Feed'],
  ])('%s', (_, text, code, message) => {
    expect(() => feed(text)).toThrow(expect.objectContaining({ name: 'OnrecordError', code, message, file: WHERE }))
  })

  test('deep JSON', () => {
    const deep = `{"version":"https://jsonfeed.org/version/1.1","title":"t","items":[{"id":"1","url":"${A}","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}]}`
    expect(urls(deep)).toEqual([A])
  })

  test('no text makes a reader throw anything but our error', () =>
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom(RSS2, RSS1, ATOM, JSON_FEED)),
        fc.nat(),
        fc.string(),
        (text, at, noise) => {
          const broken = text.slice(0, at % (text.length + 1)) + noise + text.slice(at % (text.length + 1))
          for (const read of [() => feed(broken), () => readSitemap(Buffer.from(broken), null, WHERE, LIMITS)]) {
            try {
              read()
            } catch (error) {
              expect((error as Error).name).toBe('OnrecordError')
            }
          }
        },
      ),
    ))
})

test.each([
  ['2026-03-04', '2026-03-04T00:00:00Z'],
  ['2026-03-04T05:06:07+09:00', '2026-03-03T20:06:07Z'],
  ['2026-03-04T05:06:07', '2026-03-04T05:06:07Z'],
  ['Wed, 04 Mar 2026 05:06:07 GMT', '2026-03-04T05:06:07Z'],
  ['Wed, 04 Mar 2026 05:06:07 -0500', '2026-03-04T10:06:07Z'],
  ['Tue, 03 Mar 2026 05:06:07', '2026-03-03T05:06:07Z'],
  ['Wed, 04 Mar 2026 05:06', '2026-03-04T05:06:00Z'],
])('%s is %s in any time zone', (date, time) => expect(timeOf(date)).toBe(Date.parse(time)))

const sitemap = (text: string) => readSitemap(Buffer.from(text), null, WHERE, LIMITS)

describe('sitemaps', () => {
  test('addresses, with the day of the last change', () => {
    const text = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <url><loc> ${A}?x=1&amp;y=2 </loc><lastmod>2026-03-04</lastmod></url><url><loc><![CDATA[${B}]]></loc></url><url/></urlset>`
    expect(kindOf(Buffer.from(text), null)).toBe('sitemap')
    expect(sitemap(text)).toEqual([
      { url: `${A}?x=1&y=2`, date: '2026-03-04' },
      { url: B, date: null },
    ])
  })

  test('of news: the day of publication', () => {
    const text = `<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
      <url><loc>${A}</loc><news:news><news:publication><news:name>Herald</news:name></news:publication>
      <news:publication_date>2026-03-04T05:06:07+09:00</news:publication_date><news:title>A</news:title></news:news>
      <image:image><image:loc>https://herald.example/a.jpg</image:loc></image:image><lastmod>2026-03-09</lastmod></url></urlset>`
    expect(sitemap(text)).toEqual([{ url: A, date: '2026-03-04T05:06:07+09:00' }])
  })

  test('an index', () => {
    const text = `<sitemapindex><sitemap><loc>https://herald.example/1.xml.gz</loc></sitemap></sitemapindex>`
    expect(kindOf(Buffer.from(text), null)).toBe('sitemap-index')
    expect(sitemap(text).map(({ url }) => url)).toEqual(['https://herald.example/1.xml.gz'])
  })

  test.each([
    ['no address', '<urlset></urlset>', 'malformed'],
    ['entities', '<!DOCTYPE urlset [<!ENTITY a "b">]><urlset><url><loc>&a;</loc></url></urlset>', 'malformed'],
    ['too many addresses', `<urlset>${`<url><loc>${A}</loc></url>`.repeat(50_001)}</urlset>`, 'too-large'],
    ['too deep', '<urlset>'.repeat(101), 'too-large'],
  ])('%s', (_, text, code) => {
    expect(() => sitemap(text)).toThrow(expect.objectContaining({ name: 'OnrecordError', code }))
  })
})

test.each<[what: string, bytes: string | Buffer, type: string | null, kind: string]>([
  ['a page', '<!DOCTYPE html><html>', 'text/html', 'page'],
  ['a page without a type', '\n<html><body>', null, 'page'],
  ['a page without a skeleton', '<p>Words', 'text/html', 'page'],
  ['a page as plain text', '<!doctype html><p>Words', 'text/plain', 'page'],
  [
    'XHTML',
    '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd"><html>',
    'application/xhtml+xml',
    'page',
  ],
  ['a feed as a page', '<?xml version="1.0"?>\n<!-- made by hand -->\n<rss version="2.0">', 'text/html', 'feed'],
  ['an archive', 'WARC/1.1\r\n', 'application/octet-stream', 'warc'],
  ['plain text', 'Oslo said no.', 'text/plain', 'other'],
  ['a PDF as a page', '%PDF-1.7', 'text/html', 'other'],
  ['a picture as a page', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'text/html', 'other'],
  ['a script', 'let a = 1', 'text/javascript', 'other'],
  ['an empty page', '', 'text/html', 'page'],
])('%s is told by its bytes', (_, bytes, type, kind) => expect(kindOf(Buffer.from(bytes), type)).toBe(kind))
