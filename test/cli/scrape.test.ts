import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Article } from '../../src/model/article.js'
import { articlePage, type Site, site } from '../scrape/server.js'
import { onrecord, TOOL } from './tool.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scrape-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const parsed = (lines: string) =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Article)
const inCorpus = (path: string) =>
  readdirSync(path)
    .filter((name) => !name.startsWith('.'))
    .map((name) => JSON.parse(readFileSync(join(path, name, 'article.json'), 'utf8')) as Article)

/** A feed of so many articles. */
async function news(count: number): Promise<Site & { feed: string }> {
  const self = await site()
  const paths = Array.from({ length: count }, (_, i) => `/story-${i}`)
  for (const path of paths) self.routes[path] = articlePage(`Title ${path}`)
  const items = paths.map((path) => `<item><title>t</title><link>${self.origin}${path}</link></item>`)
  self.routes['/feed'] = `<rss version="2.0"><channel><title>t</title>${items.join('')}</channel></rss>`
  return Object.assign(self, { feed: `${self.origin}/feed` })
}
const LOCAL = ['--allow-private', '--delay', '0']

test('JSON Lines on stdout, ready for read', async () => {
  const { feed, origin } = await news(3)
  const { status, stdout, stderr } = await onrecord(['scrape', feed, ...LOCAL])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '3 articles\n' })
  expect(parsed(stdout).map(({ url }) => url)).toEqual([0, 1, 2].map((i) => `${origin}/story-${i}`))
  const read = await onrecord(['read', '-'], { input: stdout })
  expect(read.status).toBe(0)
  const records = read.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { article: Article })
  expect(records.map(({ article }) => article)).toEqual(parsed(stdout))
})

test('a corpus folder, ready for read', async () => {
  const { feed } = await news(2)
  const corpus = join(folder, 'corpus')
  expect((await onrecord(['scrape', feed, '-o', corpus, ...LOCAL])).status).toBe(0)
  const read = await onrecord(['read', corpus])
  expect({ status: read.status, stderr: read.stderr }).toEqual({ status: 0, stderr: '' })
  const ids = read.stdout
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { article: Article }).article.id)
  expect(ids.sort()).toEqual(
    inCorpus(corpus)
      .map(({ id }) => id)
      .sort(),
  )
})

test('--journal remembers what stdout has had', async () => {
  const { feed } = await news(2)
  const args = ['scrape', feed, '--journal', join(folder, 'journal.jsonl'), ...LOCAL]
  expect(parsed((await onrecord(args)).stdout)).toHaveLength(2)
  expect(await onrecord(args)).toEqual({ status: 0, stdout: '', stderr: '0 articles, 2 known already\n' })
})

test('a list of sources on stdin, with comments', async () => {
  const { origin, feed } = await news(4)
  writeFileSync(join(folder, 'page.html'), articlePage('Saved'))
  const input = `# mine\n${origin}/story-1\n\n  ${join(folder, 'page.html')}\r\n${feed}\n`
  const { status, stdout } = await onrecord(['scrape', '-', ...LOCAL], { input })
  expect(status).toBe(0)
  expect(
    parsed(stdout)
      .map(({ title }) => title)
      .sort(),
  ).toEqual(['Saved', ...[0, 1, 2, 3].map((i) => `Title /story-${i}`)])
})

test('what fails is named, the rest is done, and the status is 1', async () => {
  const { origin } = await news(2)
  const { status, stdout, stderr } = await onrecord(['scrape', `${origin}/story-0`, `${origin}/none`, ...LOCAL])
  expect(status).toBe(1)
  expect(parsed(stdout)).toHaveLength(1)
  expect(stderr).toContain(`onrecord: ${origin}/none: answered 404, not found\n`)
  expect(stderr).toContain('1 article, 1 failed\n')
})

test('private addresses are refused without --allow-private', async () => {
  const { feed, asked } = await news(1)
  const { status, stderr } = await onrecord(['scrape', feed])
  expect(status).toBe(1)
  expect(stderr).toContain('127.0.0.1 is a private or reserved address (--allow-private if that is your own network)')
  expect(asked).toEqual([])
})

test('--encoding goes on to the extraction', async () => {
  const { origin, routes } = await news(0)
  routes['/a'] = {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
    body: Buffer.from(articlePage('Åse'), 'latin1'),
  }
  const { stdout } = await onrecord(['scrape', `${origin}/a`, '--encoding', 'windows-1252', ...LOCAL])
  expect(parsed(stdout)[0]!.title).toBe('Åse')
})

test('--max-pages says how to go on', async () => {
  const { feed } = await news(3)
  const path = join(folder, 'news.jsonl')
  const { status, stderr } = await onrecord(['scrape', feed, '-o', path, '--max-pages', '2', ...LOCAL])
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr: '2 articles\nstopped by --max-pages; the same command goes on from here\n',
  })
  expect((await onrecord(['scrape', feed, '-o', path, ...LOCAL])).stderr).toBe('1 article, 2 known already\n')
})

test.each([
  [['--max-time', 'soon', 'x'], 'Not a time'],
  [['--since', 'yesterday', 'x'], 'Not a date'],
  [['--max-pages', '-1', 'x'], 'Not a whole number'],
  [['--contact', 'a b', 'x'], 'not a contact'],
  [['--encoding', 'klingon', 'x'], 'unknown encoding "klingon"'],
  [['-o', 'a.jsonl', '--journal', 'b', 'x'], '--journal goes with stdout'],
])('wrong usage: %j', async (args, message) => {
  const { status, stderr } = await onrecord(['scrape', ...args])
  expect(status).toBe(2)
  expect(stderr).toContain(message)
})

test('help has examples', async () => {
  const { status, stdout } = await onrecord(['scrape', '--help'])
  expect(status).toBe(0)
  expect(stdout).toContain('Examples:')
})

describe('killed with -9 again and again', () => {
  test.each([
    ['a corpus folder', 'corpus', inCorpus],
    ['JSON Lines', 'news.jsonl', (path: string) => parsed(readFileSync(path, 'utf8'))],
  ])(
    '%s: nothing is lost, nothing there twice, nothing that was done is asked for again',
    async (_, name, articles) => {
      const count = 16
      const self = await news(count)
      const path = join(folder, name)
      let kills = 0
      let kill = () => {}
      for (const [route, page] of Object.entries(self.routes)) {
        if (!route.startsWith('/story')) continue
        self.routes[route] = () => {
          // some before the answer, some while it is worked on
          if (self.asked.length % 4 === 3 && kills < 4) kills++ % 2 === 0 ? kill() : setTimeout(kill, 3)
          return page as string
        }
      }
      for (let done = false, runs = 0; !done; runs++) {
        expect(runs).toBeLessThan(20)
        const child = spawn(process.execPath, [TOOL, 'scrape', self.feed, '-o', path, ...LOCAL], { stdio: 'ignore' })
        kill = () => child.kill('SIGKILL')
        done = await new Promise<boolean>((resolve) => child.on('close', (status) => resolve(status === 0)))
      }
      const titles = articles(path).map(({ title }) => title)
      expect(new Set(titles).size).toBe(count)
      expect(titles).toHaveLength(count)
      const pages = self.asked.filter((asked) => asked !== '/feed')
      expect(kills).toBe(4)
      expect(pages.length).toBeLessThanOrEqual(count + kills) // only what was under way is asked for again
      expect(existsSync(name === 'corpus' ? join(path, '.scrape.jsonl.lock') : `${path}.journal.lock`)).toBe(false)
      if (name === 'corpus') expect(readdirSync(path).filter((entry) => entry.startsWith('.making'))).toEqual([])
    },
  )
})
