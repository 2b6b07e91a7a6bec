import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { extractArticle } from '../../src/article/extract.js'
import type { Article } from '../../src/model/article.js'
import { FolderOutput, LinesOutput } from '../../src/scrape/output/output.js'
import { type ScrapeOptions, scrape } from '../../src/scrape/scrape.js'
import { gzipped, request, response, revisit, warcinfo } from './archive.js'
import { articlePage, type Site, site, story } from './server.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scrape-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const out = () => join(folder, 'corpus')

async function run(sources: readonly string[], options: Partial<ScrapeOptions> = {}) {
  const problems: string[] = []
  const tally = await scrape(sources, {
    extract: extractArticle,
    output: new FolderOutput(out()),
    onProblem: (problem) => problems.push(`${problem.code} ${problem.file ?? ''}: ${problem.message}`),
    allowPrivate: true,
    delay: 0,
    ...options,
    limits: { backoffSeconds: 0.01, backoffCapSeconds: 1, ...options.limits },
  })
  return { tally, problems }
}

/** The articles of the corpus folder, by title. */
function articles(): Article[] {
  return readdirSync(out())
    .filter((name) => !name.startsWith('.'))
    .map((name) => {
      expect(readdirSync(join(out(), name)).sort()).toEqual(['article.json', 'source.html'])
      return JSON.parse(readFileSync(join(out(), name, 'article.json'), 'utf8')) as Article
    })
    .sort((a, b) => (a.title! < b.title! ? -1 : 1))
}
const titles = () => articles().map(({ title }) => title)

const rss = (site: Site, paths: readonly string[]) =>
  `<rss version="2.0"><channel><title>t</title>${paths.map((p) => `<item><title>t</title><link>${site.origin}${p}</link></item>`).join('')}</channel></rss>`
const urlset = (site: Site, paths: readonly string[]) =>
  `<urlset>${paths.map((p) => `<url><loc>${site.origin}${p}</loc></url>`).join('')}</urlset>`
const index = (site: Site, paths: readonly string[]) =>
  `<sitemapindex>${paths.map((p) => `<sitemap><loc>${site.origin}${p}</loc></sitemap>`).join('')}</sitemapindex>`

/** A site with pages /a /b /c, a feed and sitemaps of them. */
async function herald(): Promise<Site> {
  const self = await site({
    '/a': articlePage('Alpha'),
    '/b': articlePage('Bravo'),
    '/c': articlePage('Charlie'),
  })
  Object.assign(self.routes, {
    '/feed': rss(self, ['/a', '/b']),
    '/map.xml': urlset(self, ['/b', '/c']),
    '/map.xml.gz': { headers: { 'Content-Type': 'application/x-gzip' }, body: gzipSync(urlset(self, ['/c'])) },
    '/index.xml': index(self, ['/map.xml', '/map.xml.gz']),
  })
  return self
}

describe('sources', () => {
  test.each([
    ['the address of an article', '/a', ['Alpha']],
    ['a feed', '/feed', ['Alpha', 'Bravo']],
    ['a sitemap', '/map.xml', ['Bravo', 'Charlie']],
    ['a gzipped sitemap', '/map.xml.gz', ['Charlie']],
    ['an index of sitemaps', '/index.xml', ['Bravo', 'Charlie']],
  ])('%s', async (_, path, expected) => {
    const { origin } = await herald()
    const { tally, problems } = await run([origin + path])
    expect({ titles: titles(), problems }).toEqual({ titles: expected, problems: [] })
    expect(tally).toMatchObject({ articles: expected.length, failed: 0, stopped: null })
  })

  test('many at once, each page once', async () => {
    const { origin, asked } = await herald()
    await run(['/feed', '/index.xml', '/a', '/a#top', '/a?utm_source=x'].map((path) => origin + path))
    expect(titles()).toEqual(['Alpha', 'Bravo', 'Charlie'])
    expect(asked.filter((path) => path === '/b' || path === '/c').sort()).toEqual(['/b', '/c'])
  })

  test('what the page was and where it came from stand beside each other', async () => {
    const { origin, routes } = await herald()
    await run([`${origin}/a`])
    const [name] = readdirSync(out()).filter((n) => !n.startsWith('.'))
    expect(readFileSync(join(out(), name!, 'source.html'), 'utf8')).toBe(routes['/a'])
    expect(articles()[0]).toMatchObject({ url: `${origin}/a`, title: 'Alpha' })
  })

  test('files: a page, a folder, a feed, an archive', async () => {
    const { origin } = await herald()
    const path = (name: string) => join(folder, name)
    writeFileSync(path('page.html'), articlePage('Delta'))
    writeFileSync(path('page.html.gz'), gzipSync(articlePage('Echo')))
    writeFileSync(path('feed.xml'), rss({ origin } as Site, ['/a']))
    const archive = [
      warcinfo(),
      request('https://x.example/f'),
      response('https://x.example/f', articlePage('Foxtrot')),
      revisit('https://x.example/f'),
    ]
    writeFileSync(path('news.warc.gz'), gzipped(archive))
    const { problems } = await run(['page.html', 'page.html.gz', 'feed.xml', 'news.warc.gz'].map(path))
    expect({ titles: titles(), problems }).toEqual({ titles: ['Alpha', 'Delta', 'Echo', 'Foxtrot'], problems: [] })
  })

  test('an archive on the web', async () => {
    const { origin } = await site({
      '/news.warc.gz': {
        headers: { 'Content-Type': 'application/octet-stream' },
        body: gzipped([response('https://x.example/f', articlePage('Foxtrot'))]),
      },
    })
    await run([`${origin}/news.warc.gz`])
    expect(titles()).toEqual(['Foxtrot'])
  })

  test('--since leaves out what the list dates earlier', async () => {
    const self = await herald()
    self.routes['/dated.xml'] =
      `<urlset><url><loc>${self.origin}/a</loc><lastmod>2026-03-01</lastmod></url><url><loc>${self.origin}/b</loc><lastmod>2026-03-05</lastmod></url><url><loc>${self.origin}/c</loc></url></urlset>`
    await run([`${self.origin}/dated.xml`], { since: '2026-03-04' })
    expect(titles()).toEqual(['Bravo', 'Charlie'])
  })
})

describe('trouble is named, and the rest goes on', () => {
  test('pages that fail', async () => {
    const self = await herald()
    Object.assign(self.routes, {
      '/feed': rss(self, ['/missing', '/empty', '/pdf', '/a', '/bomb']),
      '/empty': '<html><body></body></html>',
      '/pdf': { headers: { 'Content-Type': 'application/pdf' }, body: '%PDF' },
      '/bomb': { headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(Buffer.alloc(30_000_000)) },
    })
    const { tally, problems } = await run([`${self.origin}/feed`], { limits: { bodyBytes: 1 << 20 } })
    expect(titles()).toEqual(['Alpha'])
    expect(problems.map((problem) => problem.replace(self.origin, '').split(':')[0])).toEqual([
      'network /missing',
      'no-article /empty',
      'malformed /pdf',
      'too-large /bomb',
    ])
    expect(tally).toMatchObject({ articles: 1, failed: 4 })
  })

  test('a failed host does not stop the others', async () => {
    const good = await herald()
    const { problems } = await run([
      'http://127.0.0.1:1/feed',
      `${good.origin}/feed`,
      join(folder, 'missing.html'),
      'ftp://x.example/',
    ])
    expect(titles()).toEqual(['Alpha', 'Bravo'])
    expect(problems.map((problem) => problem.split(' ')[0]).sort()).toEqual(['network', 'refused', 'unreadable'])
  })

  test.each([
    ['an index that lists itself', (self: Site) => ({ '/i': index(self, ['/i', '/map.xml']) }), []],
    [
      'two indexes that list each other',
      (self: Site) => ({ '/i': index(self, ['/j']), '/j': index(self, ['/i', '/map.xml']) }),
      [],
    ],
    [
      'indexes without end',
      (self: Site) => ({
        '/i': index(self, ['/i1', '/map.xml']),
        ...Object.fromEntries([1, 2, 3, 4].map((n) => [`/i${n}`, index(self, [`/i${n + 1}`])])),
      }),
      ['too-large /i3: indexes nested more than 3 deep'],
    ],
    [
      'more sitemaps than anyone needs',
      (self: Site) => ({
        '/i': index(self, ['/map.xml', ...Array.from({ length: 50 }, (_, n) => `/m${n}`)]),
        '/m0': urlset(self, ['/b']),
      }),
      [
        ...Array.from({ length: 8 }, (_, n) => `network /m${n + 1}: answered 404, not found`),
        'too-large /i: more than 10 sitemaps in one index',
      ],
    ],
    [
      'a sitemap that is a page',
      (self: Site) => ({ '/i': index(self, ['/a', '/map.xml']) }),
      ['malformed /a: neither a web page, a feed, a sitemap nor a web archive'],
    ],
  ])('%s', async (_, routes, expected) => {
    const self = await herald()
    Object.assign(self.routes, routes(self))
    const { problems } = await run([`${self.origin}/i`], { limits: { sitemaps: 10 } })
    expect(problems.map((problem) => problem.replace(self.origin, ''))).toEqual(expected)
    expect(titles()).toEqual(['Bravo', 'Charlie'])
  })

  test('hostile lists, all in one run: each is named, and the good one is read whole', async () => {
    const good = await herald()
    const item = `<item><title>t</title><link>${good.origin}/c</link></item>`
    const feed = (inside: string, before = '') =>
      `${before}<rss version="2.0"><channel><title>t</title>${inside}${item}</channel></rss>`
    const forever = (chunk: Buffer) => ({
      stream: (response: ServerResponse) => {
        const more = () => {
          while (!response.destroyed && response.write(chunk));
          if (!response.destroyed) response.once('drain', more)
        }
        more()
      },
    })
    const hostile: [route: Site['routes'][string], problem: string][] = [
      [
        feed('<title>&b;</title>', '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'),
        'malformed: XML that declares entities is not read',
      ],
      [
        feed('', '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
        'malformed: XML that declares entities is not read',
      ],
      [feed(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`), 'too-large: XML nested more than 100 deep'],
      [feed(`<a ${'b="c" '.repeat(400_000)}/>`), 'too-large: XML of more than 300000 elements and attributes'],
      [
        { headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(Buffer.alloc(40_000_000, 0x20)) },
        'too-large: a body of more than 8 MiB once decompressed',
      ],
      [
        { headers: { 'Content-Type': 'application/gzip' }, body: gzipSync(Buffer.alloc(40_000_000, 0x20)) },
        'too-large: a body of more than 8 MiB once decompressed',
      ],
      [forever(Buffer.from(`<rss>${' '.repeat(60_000)}`)), 'too-large: a body of more than 4 MiB'],
      [{ headers: { 'X-Much': 'x'.repeat(40_000) }, body: feed('') }, 'too-large: headers of more than 16 KiB'],
      [{ headers: { 'Content-Type': 'video/mp4' }, body: feed('') }, 'malformed: video/mp4, not a web page'],
      [
        { headers: { 'Content-Type': 'text/plain' }, body: 'just words' },
        'malformed: neither a web page, a feed, a sitemap nor a web archive',
      ],
      [
        { status: 302, headers: { Location: 'http://169.254.169.254/latest' } },
        'refused: leads to http://169.254.169.254/latest: 169.254.169.254 is a private or reserved address',
      ],
      [
        { status: 302, headers: { Location: 'gopher://x.example/' } },
        'refused: leads to gopher://x.example/: gopher: addresses are not fetched',
      ],
      [{ status: 500 }, 'network: answered 500'],
    ]
    const sites = await Promise.all(hostile.map(([route]) => site({ '/feed': route })))
    const problems = new Map<string, string>()
    const { tally } = await run([...sites.map(({ origin }) => `${origin}/feed`), `${good.origin}/feed`], {
      reachable: (address) => address === '127.0.0.1',
      limits: { wireBytes: 4 << 20, bodyBytes: 8 << 20, headerBytes: 16 << 10, tries: 2 },
      onProblem: ({ file, code, message }) => problems.set(new URL(file!).port, `${code}: ${message}`),
    })
    const told = sites.map(({ port }) => problems.get(String(port)))
    expect(told).toEqual(hostile.map(([, problem]) => problem))
    expect(titles()).toEqual(['Alpha', 'Bravo'])
    expect(tally.failed).toBe(hostile.length)
  })

  test('a front page names its feed', async () => {
    const self = await herald()
    self.routes['/'] =
      '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body></body></html>'
    const problems: (string | undefined)[] = []
    await run([`${self.origin}/`], { onProblem: ({ remedy }) => problems.push(remedy) })
    expect(problems).toEqual([`its feed is ${self.origin}/feed`])
  })

  test('a host in trouble: its pages wait for the next run, told once, however many runs that takes', async () => {
    const self = await herald()
    const feed = await site({ '/feed': rss(self, ['/a', '/b', '/c']) })
    self.routes['/robots.txt'] = { status: 503 }
    for (let i = 0; i < 4; i++) {
      const { tally, problems } = await run([`${feed.origin}/feed`])
      expect(problems.map((problem) => problem.replace(self.origin, ''))).toEqual([
        'network /robots.txt: robots.txt could not be read, so the host is left alone: answered 503, not available',
      ])
      expect(tally).toMatchObject({ articles: 0, failed: 0, postponed: 3 })
    }
    delete self.routes['/robots.txt']
    await run([`${feed.origin}/feed`])
    expect(titles()).toEqual(['Alpha', 'Bravo', 'Charlie'])
  })

  test('a list that leads inside: each page is refused before it is asked for', async () => {
    const self = await herald()
    self.routes['/feed'] =
      `<rss version="2.0"><channel><title>t</title><item><link>http://10.0.0.1/admin</link><title>t</title></item><item><link>http://[::1]/x</link><title>t</title></item><item><title>t</title><link>${self.origin}/a</link></item></channel></rss>`
    const { problems } = await run([`${self.origin}/feed`], { reachable: (address) => address === '127.0.0.1' })
    expect(problems.map((p) => p.split(' ')[0])).toEqual(['refused', 'refused'])
    expect(titles()).toEqual(['Alpha'])
  })
})

describe('limits of a run', () => {
  test('--max-pages bounds the pages asked for; the next run goes on', async () => {
    const self = await herald()
    self.routes['/feed'] = rss(self, ['/a', '/b', '/c'])
    const first = await run([`${self.origin}/feed`], { maxPages: 2 })
    expect(first.tally).toMatchObject({ articles: 2, stopped: 'max-pages', failed: 0 })
    expect(self.asked).toEqual(['/feed', '/a', '/b'])
    const second = await run([`${self.origin}/feed`], { maxPages: 2 })
    expect(second.tally).toMatchObject({ articles: 1, known: 2, stopped: null })
    expect(self.asked.slice(3)).toEqual(['/feed', '/c'])
  })

  test('--max-pages counts addresses given one by one', async () => {
    const self = await herald()
    const { tally } = await run(
      ['/a', '/b', '/c'].map((path) => self.origin + path),
      { maxPages: 1 },
    )
    expect(tally).toMatchObject({ articles: 1, stopped: 'max-pages' })
    expect(self.asked).toEqual(['/a'])
  })

  test('a budget that is just enough stops nothing', async () => {
    const self = await herald()
    expect((await run([`${self.origin}/feed`], { maxPages: 2 })).tally.stopped).toBeNull()
    expect((await run([`${self.origin}/c`], { maxPages: 1 })).tally.stopped).toBeNull()
  })

  test('--max-time ends what is under way, which is no failure; the next run does it', async () => {
    const self = await herald()
    self.routes['/b'] = { stream: () => {} }
    const first = await run([`${self.origin}/feed`], { maxSeconds: 2.5 })
    expect(first).toMatchObject({ tally: { articles: 1, failed: 0, stopped: 'max-time' }, problems: [] })
    self.routes['/b'] = articlePage('Bravo')
    await run([`${self.origin}/feed`])
    expect(titles()).toEqual(['Alpha', 'Bravo'])
  })
})

describe('runs after the first', () => {
  test('nothing is fetched twice; an unchanged feed is not even sent', async () => {
    const self = await herald()
    const text = self.routes['/feed'] as string
    self.routes['/feed'] = (request) =>
      request.headers['if-none-match'] === '"1"' ? { status: 304 } : { headers: { ETag: '"1"' }, body: text }
    await run([`${self.origin}/feed`])
    const { tally } = await run([`${self.origin}/feed`])
    expect(tally).toMatchObject({ articles: 0, unchanged: 1, failed: 0 })
    expect(self.asked).toEqual(['/feed', '/a', '/b', '/feed'])
  })

  test('a page that failed is tried again though its feed has not changed, three runs long', async () => {
    const self = await herald()
    const text = self.routes['/feed'] as string
    self.routes['/feed'] = (request) =>
      request.headers['if-none-match'] === '"1"' ? { status: 304 } : { headers: { ETag: '"1"' }, body: text }
    self.routes['/b'] = { status: 403 }
    for (let i = 0; i < 5; i++) await run([`${self.origin}/feed`])
    expect(self.asked.filter((path) => path === '/b')).toHaveLength(3)
    expect(self.asked.filter((path) => path === '/a')).toHaveLength(1)
  })

  test('a page without an article is not asked for again', async () => {
    const self = await herald()
    self.routes['/b'] = '<html><body></body></html>'
    await run([`${self.origin}/feed`])
    const { tally, problems } = await run([`${self.origin}/feed`])
    expect({ known: tally.known, problems }).toEqual({ known: 2, problems: [] })
  })

  test('an article whose folder was removed is fetched again', async () => {
    const self = await herald()
    await run([`${self.origin}/feed`])
    for (const name of readdirSync(out())) if (name.includes('-a-')) rmSync(join(out(), name), { recursive: true })
    await run([`${self.origin}/feed`])
    expect(titles()).toEqual(['Alpha', 'Bravo'])
  })

  test('a torn last line of the journal is cut off, a damaged one passed over', async () => {
    const self = await herald()
    await run([`${self.origin}/feed`])
    const journal = join(out(), '.scrape.jsonl')
    appendFileSync(journal, '{"page": damaged}\n{"page":"torn')
    const { problems } = await run([`${self.origin}/index.xml`])
    expect(problems).toEqual([`malformed ${journal}: a damaged line of the journal, passed over`])
    expect(titles()).toEqual(['Alpha', 'Bravo', 'Charlie'])
    expect(readFileSync(journal, 'utf8')).not.toContain('torn')
  })

  test('two runs at once on one folder: the second is told', async () => {
    const self = await herald()
    await run([`${self.origin}/a`])
    writeFileSync(join(out(), '.scrape.jsonl.lock'), '1') // a process that is always there
    await expect(run([`${self.origin}/a`])).rejects.toMatchObject({ code: 'store', message: 'in use by process 1' })
  })
})

describe('JSON Lines', () => {
  const lines = () =>
    readFileSync(join(folder, 'news.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as Article).title)
  const output = () => new LinesOutput(join(folder, 'news.jsonl'))

  test('are appended to, run after run', async () => {
    const self = await herald()
    await run([`${self.origin}/feed`], { output: output() })
    await run([`${self.origin}/index.xml`], { output: output() })
    expect(lines().sort()).toEqual(['Alpha', 'Bravo', 'Charlie'])
  })

  test('a torn last line is fetched again', async () => {
    const self = await herald()
    await run([`${self.origin}/feed`], { output: output() })
    const path = join(folder, 'news.jsonl')
    writeFileSync(path, readFileSync(path).subarray(0, -20))
    await run([`${self.origin}/feed`], { output: output() })
    expect(lines()).toEqual(['Alpha', 'Bravo'])
  })

  test('a file of other origin keeps its last line', async () => {
    const self = await herald()
    writeFileSync(join(folder, 'news.jsonl'), '{"title":"Mine"}')
    await run([`${self.origin}/a`], { output: output() })
    expect(lines()).toEqual(['Mine', 'Alpha'])
  })
})

describe('duplicates and copies', () => {
  test('saved pages of two outlets with the same words are two articles', async () => {
    const head = (outlet: string) => `<link rel="canonical" href="https://${outlet}.example/a">`
    const words = story('wire')
    for (const outlet of ['herald', 'tribune'])
      writeFileSync(join(folder, `${outlet}.html`), articlePage('Wire', words, head(outlet)))
    await run(['herald.html', 'tribune.html'].map((name) => join(folder, name)))
    const [first, second] = articles().sort((a) => (a.copyOf === undefined ? -1 : 1))
    expect(second!.copyOf).toBe(first!.id)
    expect(second!.id).not.toBe(first!.id)
  })

  const wire = story('wire')

  test('two addresses of one page: the canonical address, and the same words', async () => {
    const self = await site()
    const head = `<link rel="canonical" href="${self.origin}/a">`
    Object.assign(self.routes, {
      '/a': articlePage('Wire', wire, head),
      '/print/a': articlePage('Wire', `${wire} Printed from our site.`, head),
      '/amp/a': articlePage('Wire', wire),
      '/moved': { status: 301, headers: { Location: '/a' } },
    })
    self.routes['/feed'] = rss(self, ['/a', '/print/a', '/amp/a', '/moved'])
    const { tally } = await run([`${self.origin}/feed`])
    expect(tally).toMatchObject({ articles: 1, duplicates: 3, copies: 0, failed: 0 })
  })

  test('a canonical address that every page shares proves nothing', async () => {
    const self = await site()
    const head = `<link rel="canonical" href="${self.origin}/">`
    Object.assign(self.routes, {
      '/a': articlePage('Alpha', story('a'), head),
      '/b': articlePage('Bravo', story('b'), head),
    })
    self.routes['/feed'] = rss(self, ['/a', '/b'])
    await run([`${self.origin}/feed`])
    expect(titles()).toEqual(['Alpha', 'Bravo'])
  })

  test('a reprint by another outlet is kept and linked, across runs too', async () => {
    const agency = await site({ '/wire': articlePage('Agency', wire) })
    const paper = await site({ '/reprint': articlePage('Paper', `${wire} Our own line.`) })
    const same = await site({ '/same': articlePage('Agency', wire) })
    const other = await site({ '/other': articlePage('Zulu', story('other')) })
    await run([`${agency.origin}/wire`])
    await run([`${paper.origin}/reprint`])
    await run([`${same.origin}/same`, `${other.origin}/other`])
    const byUrl = Object.fromEntries(articles().map(({ url, id, copyOf }) => [new URL(url!).pathname, { id, copyOf }]))
    const { id } = byUrl['/wire']!
    expect(byUrl['/reprint']!.copyOf).toBe(id)
    expect(byUrl['/same']!.copyOf).toBe(id)
    expect([byUrl['/wire']!.copyOf, byUrl['/other']!.copyOf]).toEqual([undefined, undefined])
    expect(new Set(Object.values(byUrl).map((article) => article.id)).size).toBe(4)
  })
})

describe('--watch', () => {
  test('polls a feed at its pace, takes what is new, and ends when it is told', async () => {
    const self = await herald()
    const stop = new AbortController()
    let polls = 0
    self.routes['/feed'] = () => {
      polls++
      if (polls === 2) return { status: 404 }
      return rss(self, polls < 4 ? ['/a'] : ['/a', '/b'])
    }
    const { tally, problems } = await run([`${self.origin}/feed`, `${self.origin}/c`], {
      watch: true,
      pace: { least: 0.01, most: 0.05, usual: 0.01 },
      signal: stop.signal,
      onProgress: ({ articles: n }) => n === 3 && stop.abort(),
    })
    expect(titles()).toEqual(['Alpha', 'Bravo', 'Charlie'])
    expect(self.asked.filter((path) => path !== '/feed').sort()).toEqual(['/a', '/b', '/c'])
    expect(problems).toHaveLength(1)
    expect(tally.stopped).toBe('interrupted')
  })
})
