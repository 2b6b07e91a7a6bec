import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { transient } from '../../../src/scrape/web/request.js'
import { parseRobots, pauseSeconds } from '../../../src/scrape/web/robots.js'
import { Web, type WebOptions } from '../../../src/scrape/web/web.js'
import { site } from '../server.js'

const QUICK = { backoffSeconds: 0.01, backoffCapSeconds: 2, requestSeconds: 20 }
let made: Web[] = []
afterEach(async () => {
  for (const web of made) await web.close()
  made = []
})

function webOf(options: WebOptions = {}): Web {
  const web = new Web({ allowPrivate: true, delay: 0, ...options, limits: { ...QUICK, ...options.limits } })
  made.push(web)
  return web
}
const textOf = ({ bytes }: { bytes: Uint8Array }) => Buffer.from(bytes).toString()
const outcome = (web: Web, url: string) =>
  web.get(url).then(
    (answer) => textOf(answer),
    (error: { code: string; message: string }) => `${error.code}: ${error.message}`,
  )

describe('bodies', () => {
  test.each<[string, (body: string) => Uint8Array]>([
    ['gzip', (body) => gzipSync(body)],
    ['br', (body) => brotliCompressSync(body)],
    ['deflate', (body) => deflateRawSync(body)],
    ['identity', (body) => Buffer.from(body)],
  ])('%s', async (encoding, encode) => {
    const { origin } = await site({ '/a': { headers: { 'Content-Encoding': encoding }, body: encode('<p>Bergström') } })
    expect(textOf(await webOf().get(`${origin}/a`))).toBe('<p>Bergström')
  })

  test.each<[string, string, Parameters<typeof site>[0], Partial<WebOptions['limits']>]>([
    [
      'a gzip bomb',
      'too-large: a body of more than 1 MiB once decompressed',
      { '/': { headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(Buffer.alloc(30_000_000)) } },
      { bodyBytes: 1 << 20 },
    ],
    [
      'a brotli bomb',
      'too-large: a body of more than 1 MiB once decompressed',
      { '/': { headers: { 'Content-Encoding': 'br' }, body: brotliCompressSync(Buffer.alloc(9_000_000)) } },
      { bodyBytes: 1 << 20 },
    ],
    [
      'a bomb in a bomb',
      'too-large: a body of more than 1 MiB once decompressed',
      { '/': { headers: { 'Content-Encoding': 'gzip, gzip' }, body: gzipSync(gzipSync(Buffer.alloc(30_000_000))) } },
      { bodyBytes: 1 << 20 },
    ],
    [
      'layers without end',
      'malformed: a body compressed 3 times over',
      { '/': { headers: { 'Content-Encoding': 'gzip, gzip, gzip' }, body: 'x' } },
      {},
    ],
    [
      'an unknown encoding',
      'malformed: unknown Content-Encoding "rot13"',
      { '/': { headers: { 'Content-Encoding': 'rot13' }, body: 'x' } },
      {},
    ],
    [
      'damaged gzip',
      'malformed: a damaged gzip body',
      { '/': { headers: { 'Content-Encoding': 'gzip' }, body: 'no gzip' } },
      {},
    ],
    [
      'a body that says it is too long',
      'too-large: a body of more than 1 KiB',
      { '/': 'x'.repeat(3000) },
      { wireBytes: 1024 },
    ],
    [
      'headers without end',
      'too-large: headers of more than 4 KiB',
      { '/': { headers: { 'X-Much': 'x'.repeat(9000) }, body: 'x' } },
      { headerBytes: 4096 },
    ],
    [
      'a thousand headers',
      'too-large: headers of more than 4 KiB',
      { '/': { headers: Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`X-${i}`, 'much'])), body: 'x' } },
      { headerBytes: 4096 },
    ],
    [
      'a picture',
      'malformed: image/png, not a web page',
      { '/': { headers: { 'Content-Type': 'image/png' }, body: 'x' } },
      {},
    ],
    [
      'a PDF',
      'malformed: application/pdf, not a web page',
      { '/': { headers: { 'Content-Type': 'application/pdf' }, body: 'x' } },
      {},
    ],
    ['not there', 'network: answered 404, not found', {}, {}],
    ['gone', 'network: answered 410, gone', { '/': { status: 410 } }, {}],
  ])('%s', async (_, expected, routes, limits) => {
    const { origin } = await site(routes)
    const web = webOf({ limits: limits! })
    expect(await outcome(web, `${origin}/`)).toBe(expected)
  })

  test('a body without end is cut off, and the next page comes', async () => {
    let sent = 0
    const { origin } = await site({
      '/endless': {
        stream: (response) => {
          const more = () => {
            while (!response.destroyed && response.write(Buffer.alloc(65_536, 0x20))) sent += 65_536
            if (!response.destroyed) response.once('drain', more)
          }
          more()
        },
      },
      '/next': 'fine',
    })
    const web = webOf({ limits: { wireBytes: 1 << 20 } })
    expect(await outcome(web, `${origin}/endless`)).toBe('too-large: a body of more than 1 MiB')
    expect(await outcome(web, `${origin}/next`)).toBe('fine')
    expect(sent).toBeLessThan(64 << 20)
  })

  test('a drip of bytes ends at the deadline, though it never pauses for long', async () => {
    const drip = (response: import('node:http').ServerResponse) => {
      const timer = setInterval(() => response.write('.'), 20)
      response.on('close', () => clearInterval(timer))
    }
    const { origin } = await site({ '/drip': { stream: drip }, '/next': 'fine' })
    const web = webOf({ limits: { requestSeconds: 2 } })
    expect(await outcome(web, `${origin}/drip`)).toBe('too-large: the body was not complete after 2 s')
    expect(await outcome(web, `${origin}/next`)).toBe('fine')
  })
})

describe('redirects', () => {
  test('are followed, and the answer says where it came from', async () => {
    const { origin } = await site({ '/a': { status: 301, headers: { Location: '/b' } }, '/b': 'here' })
    expect(await webOf().get(`${origin}/a`)).toMatchObject({ url: `${origin}/b`, status: 200 })
  })

  test('to an address in bare UTF-8', async () => {
    const location = Buffer.from('/år', 'utf8').toString('latin1')
    const { origin } = await site({ '/a': { status: 301, headers: { Location: location } }, '/%C3%A5r': 'here' })
    expect(await outcome(webOf(), `${origin}/a`)).toBe('here')
  })

  test('five are followed, six are not', async () => {
    const hop = (to: string) => ({ status: 302, headers: { Location: to } })
    const { origin } = await site({
      '/1': hop('/2'),
      '/2': hop('/3'),
      '/3': hop('/4'),
      '/4': hop('/5'),
      '/5': hop('/6'),
      '/6': hop('/7'),
      '/7': 'end',
    })
    expect(await outcome(webOf(), `${origin}/2`)).toBe('end')
    expect(await outcome(webOf(), `${origin}/1`)).toBe('network: more than 5 redirects')
  })

  test('a loop ends', async () => {
    const { origin, asked } = await site({ '/a': { status: 302, headers: { Location: '/a' } } })
    expect(await outcome(webOf(), `${origin}/a`)).toBe('network: more than 5 redirects')
    expect(asked).toHaveLength(6)
  })

  test.each([
    [
      'http://169.254.169.254/latest/meta-data/',
      'refused: leads to http://169.254.169.254/latest/meta-data/: 169.254.169.254 is a private or reserved address',
    ],
    [
      'http://[::ffff:10.0.0.1]/',
      'refused: leads to http://[::ffff:a00:1]/: ::ffff:a00:1 is a private or reserved address',
    ],
    ['file:///etc/passwd', 'refused: leads to file:///etc/passwd: file: addresses are not fetched'],
    [
      'http://user:secret@127.0.0.1/',
      'refused: leads to http://…@127.0.0.1/: an address with a user name or password is not fetched',
    ],
  ])('to %s are refused', async (location, expected) => {
    const { origin } = await site({ '/a': { status: 302, headers: { Location: location } } })
    const reachable = (address: string) => address === '127.0.0.1'
    expect(await outcome(webOf({ reachable }), `${origin}/a`)).toBe(expected)
  })
})

describe('private addresses', () => {
  test('a name that leads inside is refused before anything is sent', async () => {
    const { port, asked } = await site({ '/': 'secret' })
    const web = new Web({ resolve: async () => [{ address: '127.0.0.1', family: 4 }], limits: QUICK })
    made.push(web)
    expect(await outcome(web, `http://inside.test:${port}/`)).toBe(
      'refused: 127.0.0.1 is a private or reserved address',
    )
    expect(asked).toEqual([])
  })

  test('one private address among public ones is enough', async () => {
    const resolve = async () => [
      { address: '93.184.215.14', family: 4 },
      { address: '::1', family: 6 },
    ]
    const web = new Web({ resolve, limits: QUICK })
    made.push(web)
    expect(await outcome(web, 'http://mixed.test/')).toBe('refused: ::1 is a private or reserved address')
  })

  test('a name that changes its address between two requests gains nothing (DNS rebinding)', async () => {
    const outside = await site({ '/a': { headers: { Connection: 'close' }, body: 'public' } }, '127.0.0.1')
    const answers = ['127.0.0.1', '127.0.0.1', '127.0.0.2']
    const web = new Web({
      delay: 0,
      limits: QUICK,
      reachable: (address) => address === '127.0.0.1', // here the one address of the outside
      resolve: async () => [{ address: answers.shift() ?? '127.0.0.2', family: 4 }],
    })
    made.push(web)
    outside.routes['/robots.txt'] = { status: 404, headers: { Connection: 'close' } }
    expect(await outcome(web, `http://rebind.test:${outside.port}/a`)).toBe('public')
    expect(await outcome(web, `http://rebind.test:${outside.port}/a`)).toBe(
      'refused: 127.0.0.2 is a private or reserved address',
    )
    expect(outside.asked).toEqual(['/a'])
  })
})

describe('trouble', () => {
  test('429 and 503 are tried again after what Retry-After says', async () => {
    let times = 0
    const { origin, asked } = await site({
      '/a': () => (++times < 3 ? { status: times === 1 ? 429 : 503, headers: { 'Retry-After': '0' } } : 'at last'),
    })
    expect(await outcome(webOf(), `${origin}/a`)).toBe('at last')
    expect(asked).toHaveLength(3)
  })

  test('who asks for more patience than we have is left alone, the others go on', async () => {
    const busy = await site({ '/a': { status: 429, headers: { 'Retry-After': '3600' } }, '/b': 'never asked for' })
    const calm = await site({ '/a': 'fine' })
    const web = webOf()
    expect(await outcome(web, `${busy.origin}/a`)).toBe('network: answered 429, too many requests')
    expect(await outcome(web, `${busy.origin}/b`)).toContain('asked us to wait; left alone for')
    expect(await outcome(web, `${calm.origin}/a`)).toBe('fine')
    expect(busy.asked).toEqual(['/a'])
  })

  test('an error that may pass is tried so many times, and is transient; 404 is neither', async () => {
    const { origin, asked } = await site({ '/a': { status: 500 } })
    const web = webOf({ limits: { tries: 3 } })
    expect(transient(await web.get(`${origin}/a`).catch((error: unknown) => error))?.how.status).toBe(500)
    expect(transient(await web.get(`${origin}/b`).catch((error: unknown) => error))).toBeNull()
    expect(asked).toEqual(['/a', '/a', '/a', '/b'])
  })

  test('a host that fails again and again is given up', async () => {
    const { origin, asked } = await site({ '/a': { status: 500 } })
    const web = webOf({ limits: { tries: 2, hostFailures: 2 } })
    for (let i = 0; i < 2; i++) await outcome(web, `${origin}/a`)
    expect(await outcome(web, `${origin}/a`)).toContain('did not answer again and again')
    expect(asked).toHaveLength(4)
  })

  test.each([
    ['a port where nobody listens', 'http://127.0.0.1:1/', 'network: no answer: the host refuses connections'],
    ['a name that does not exist', 'http://nowhere.invalid/', 'network: no answer: no such host'],
  ])('%s', async (_, url, expected) => {
    expect(await outcome(webOf({ limits: { tries: 2 } }), url)).toBe(expected)
  })

  test('a host that breaks off', async () => {
    const { origin } = await site({
      '/a': {
        headers: { 'Content-Length': '100' },
        stream: (r) => r.write('half', () => r.destroy()),
      },
    })
    expect(await outcome(webOf({ limits: { tries: 2 } }), `${origin}/a`)).toMatch(/^network: no answer: /)
  })

  test('a run that is stopped ends its requests', async () => {
    const { origin } = await site({ '/a': { stream: () => {} } })
    const stop = new AbortController()
    const web = webOf({ signal: stop.signal })
    const answer = outcome(web, `${origin}/a`)
    setTimeout(() => stop.abort(), 50)
    expect(await answer).toBe('network: not fetched: the run was stopped')
  })
})

describe('manners', () => {
  test('we say who we are and whom to write to', async () => {
    const { origin, headers } = await site({ '/a': 'x' })
    await webOf({ contact: 'desk@herald.example' }).get(`${origin}/a`)
    expect(headers[0]!['user-agent']).toMatch(/^onrecord\/\d+\.\d+\.\d+ \(.*desk@herald\.example\)$/)
    expect(headers[0]!.from).toBe('desk@herald.example')
  })

  test('a contact that would break the header is wrong usage', () => {
    expect(() => webOf({ contact: 'a\r\nX-Evil: 1' })).toThrow(expect.objectContaining({ code: 'usage' }))
  })

  test('conditional requests', async () => {
    const { origin, headers } = await site({
      '/a': (request) =>
        request.headers['if-none-match'] === '"v1"' ? { status: 304 } : { headers: { ETag: '"v1"' }, body: 'new' },
    })
    const web = webOf()
    const first = await web.get(`${origin}/a`)
    const second = await web.get(`${origin}/a`, {
      validators: { etag: '"v1"', lastModified: 'Wed, 04 Mar 2026 05:06:07 GMT' },
    })
    expect([first.status, second.status]).toEqual([200, 304])
    expect(headers[1]!['if-modified-since']).toBe('Wed, 04 Mar 2026 05:06:07 GMT')
  })

  test('one request at a time for a host, several hosts at once', async () => {
    let here = 0
    let most = 0
    const slow = () => ({
      stream: (response: import('node:http').ServerResponse) => {
        most = Math.max(most, ++here)
        setTimeout(() => {
          here--
          response.end('x')
        }, 20)
      },
    })
    const { origin } = await site({ '/a': slow, '/b': slow, '/c': slow, '/d': slow })
    const web = webOf()
    await Promise.all(['a', 'b', 'c', 'd'].map((path) => web.get(`${origin}/${path}`)))
    expect(most).toBe(1)
  })

  test('the higher priority overtakes', async () => {
    const { origin, asked } = await site({ '/a': 'x', '/b': 'x', '/c': 'x' })
    const web = webOf()
    await Promise.all([web.get(`${origin}/a`), web.get(`${origin}/b`), web.get(`${origin}/c`, { priority: 5 })])
    expect(asked).toEqual(['/a', '/c', '/b'])
  })
})

describe('robots.txt', () => {
  const FORBIDDEN = /^refused: the robots\.txt of 127\.0\.0\.1:\d+ does not allow it$/
  const robots = (body: string) => ({ headers: { 'Content-Type': 'text/plain' }, body })

  test.each<[name: string, txt: string, allowed: string[], forbidden: string[]]>([
    ['everyone', 'User-agent: *\nDisallow: /private', ['/news'], ['/private/a']],
    [
      'our name goes before everyone',
      'User-agent: *\nDisallow: /\n\nUser-agent: OnRecord\nDisallow: /x',
      ['/news'],
      ['/x'],
    ],
    [
      'groups of one name are one',
      'User-agent: onrecord\nDisallow: /a\nUser-agent: other\nDisallow: /c\nUser-agent: onrecord\nDisallow: /b',
      ['/c'],
      ['/a', '/b'],
    ],
    ['the longest match wins', 'User-agent: *\nDisallow: /a\nAllow: /a/open', ['/a/open/1'], ['/a/1']],
    ['allow wins a tie', 'User-agent: *\nDisallow: /a\nAllow: /a', ['/a'], []],
    [
      'wildcards and ends',
      'User-agent: *\nDisallow: /*.pdf$\nDisallow: /*?print=',
      ['/a.pdf.html'],
      ['/a.pdf', '/a?print=1'],
    ],
    [
      'sitemap lines do not break a group',
      'User-agent: onrecord\nSitemap: http://x/s.xml\nUser-agent: *\nDisallow: /a',
      ['/b'],
      ['/a'],
    ],
    ['comments, blank lines and CR', 'User-agent: * # all\r\r\nDisallow: /a # no', ['/b'], ['/a']],
    ['a byte order mark', '\ufeffUser-agent: *\nDisallow: /a', ['/b'], ['/a']],
    ['percent-encoding', 'User-agent: *\nDisallow: /%61b\nDisallow: /ü', ['/b'], ['/%C3%BC']],
    ['a page instead of a file', '<html><p>Not found</p></html>', ['/a'], []],
  ])('%s', async (_, txt, allowed, forbidden) => {
    const { origin } = await site({
      '/robots.txt': robots(txt),
      ...Object.fromEntries([...allowed, ...forbidden].map((path) => [path, 'x'])),
    })
    const web = webOf()
    for (const path of allowed) expect(await outcome(web, origin + path), path).toBe('x')
    for (const path of forbidden) expect(await outcome(web, origin + path), path).toMatch(FORBIDDEN)
  })

  test('is asked for once', async () => {
    let times = 0
    const { origin } = await site({
      '/robots.txt': () => {
        times++
        return robots('')
      },
      '/a': 'x',
      '/b': 'x',
    })
    const web = webOf()
    await Promise.all([web.get(`${origin}/a`), web.get(`${origin}/b`)])
    await web.get(`${origin}/a`)
    expect(times).toBe(1)
  })

  test.each<[status: number, outcome: string | RegExp]>([
    [404, 'x'],
    [403, 'x'],
    [410, 'x'],
    [500, /^network: robots\.txt could not be read/],
    [503, /^network: robots\.txt could not be read/],
    [429, /^network: robots\.txt could not be read/],
  ])('answered with %i', async (status, expected) => {
    const { origin, asked } = await site({ '/robots.txt': { status }, '/a': 'x' })
    expect(await outcome(webOf({ limits: { tries: 2 } }), `${origin}/a`)).toMatch(expected)
    expect(asked).toEqual(expected === 'x' ? ['/a'] : [])
  })

  test('redirects are followed, and the rules are those of the host that was asked', async () => {
    const other = await site({ '/rules': robots('User-agent: *\nDisallow: /a') })
    const { origin } = await site({
      '/robots.txt': { status: 301, headers: { Location: `${other.origin}/rules` } },
      '/a': 'x',
      '/b': 'x',
    })
    const web = webOf()
    expect(await outcome(web, `${origin}/a`)).toMatch(FORBIDDEN)
    expect(await outcome(web, `${origin}/b`)).toBe('x')
  })

  test('too many redirects are no robots.txt', async () => {
    const { origin } = await site({ '/robots.txt': { status: 301, headers: { Location: '/robots.txt' } }, '/a': 'x' })
    expect(await outcome(webOf(), `${origin}/a`)).toBe('x')
  })

  test('500 KiB are read: what comes behind does not count, and half a line neither', async () => {
    const filler = `User-agent: *\nDisallow: /early\n${'#'.repeat(500 * 1024 - 40)}\nDisallow: /late\n`
    const { origin } = await site({ '/robots.txt': robots(filler), '/early': 'x', '/late': 'x' })
    const web = webOf()
    expect(await outcome(web, `${origin}/early`)).toMatch(FORBIDDEN)
    expect(await outcome(web, `${origin}/late`)).toBe('x')
  })

  test('a redirect of a page to a forbidden one is forbidden', async () => {
    const { origin } = await site({
      '/robots.txt': robots('User-agent: *\nDisallow: /private'),
      '/a': { status: 302, headers: { Location: '/private' } },
      '/private': 'x',
    })
    expect(await outcome(webOf(), `${origin}/a`)).toMatch(FORBIDDEN)
  })

  test.each<[txt: string, seconds: number]>([
    ['', 1],
    ['User-agent: *\nCrawl-delay: 10', 10],
    ['User-agent: *\nCrawl-delay: 0.5', 1],
    ['User-agent: *\nCrawl-delay: 86400', 60],
    ['User-agent: *\nCrawl-delay: soon', 1],
    ['User-agent: *\nCrawl-delay: -5', 1],
    ['User-agent: *\nCrawl-delay: 9\nUser-agent: onrecord\nCrawl-delay: 3\nDisallow:', 3],
  ])('%j means a pause of %d s', (txt, seconds) => {
    const { crawlDelay } = parseRobots('https://herald.example', Buffer.from(txt))
    expect(pauseSeconds(1, crawlDelay, 60)).toBe(seconds)
  })
})
