import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import type { Document } from '../../src/model/document.js'
import { gzipped, request, response, warcinfo } from '../scrape/archive.js'
import { onrecord, TOOL } from './tool.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-read-'))
afterAll(() => rmSync(folder, { recursive: true }))

const TEXT = 'Oslo will answer, Mika Aoki said on Tuesday.\n\n“We know why it failed,” the minister said.\n'
const article = (n: number) => JSON.stringify({ id: `a${n}`, text: `${TEXT}\nNumber ${n}.`, published: '2031-05-06' })
const records = (stdout: string): Document[] =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

describe('read', () => {
  test('one record a line, in order, whatever the format', async () => {
    put('mixed/a.txt', TEXT)
    put(
      'mixed/b.html.gz',
      gzipSync(`<html><body><article><h1>Oslo answers</h1>${`<p>${TEXT}</p>`.repeat(6)}</article></body></html>`),
    )
    put(
      'mixed/c.json',
      JSON.stringify([
        { id: 'first', text: TEXT },
        { id: 'second', text: TEXT },
      ]),
    )
    put('mixed/d.jsonl', `${article(1)}\n${article(2)}\n`)
    const { status, stdout, stderr } = await onrecord(['read', 'mixed'], { cwd: folder })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const found = records(stdout)
    expect(
      found.map(({ schema, article }) => [schema, article.file, article.id.length === 16 ? '' : article.id]),
    ).toEqual([
      ['onrecord/1', 'mixed/a.txt', ''],
      ['onrecord/1', 'mixed/b.html.gz', ''],
      ['onrecord/1', 'mixed/c.json', 'first'],
      ['onrecord/1', 'mixed/c.json', 'second'],
      ['onrecord/1', 'mixed/d.jsonl', 'a1'],
      ['onrecord/1', 'mixed/d.jsonl', 'a2'],
    ])
  })

  test('records read again are the same records', async () => {
    const first = await onrecord(['read', 'mixed'], { cwd: folder })
    expect(await onrecord(['read', '-'], { input: first.stdout })).toEqual(first)
  })

  test('pages of web archives, with their addresses', async () => {
    const page = `<html><head><title>Oslo answers</title></head><body><article><h1>Oslo answers</h1>${`<p>${TEXT}</p>`.repeat(6)}</article></body></html>`
    const [one, two] = ['https://a.example/1', 'https://a.example/2']
    const path = put('crawl.warc.gz', gzipped([warcinfo(), request(one), response(one, page), response(two, page)]))
    const { stdout } = await onrecord(['read', path])
    expect(records(stdout).map(({ article }) => [article.url, article.file])).toEqual([
      [one, path],
      [two, path],
    ])
  })

  test('text given as JSON is kept to the letter', async () => {
    const text = ' \uFEFFTwo  spaces,\r\na lone \uD800 surrogate, \u0007 and \u009b31m.\u2028 '
    const { stdout } = await onrecord(['read'], { input: `${JSON.stringify({ text })}\n` })
    expect(records(stdout)[0]!.article.text).toBe(text)
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028]/)
  })

  test('what is malformed is named with file, line and remedy; the rest is done; exit status 1', async () => {
    put(
      'bad.jsonl',
      Buffer.concat([
        Buffer.from(`${article(1)}\n{"text": \n{"title": "no text"}\n["a"]\n{"text": "`),
        Buffer.from([0xff]),
        Buffer.from(`"}\n${article(2)}\n`),
      ]),
    )
    const { status, stdout, stderr } = await onrecord(['read', 'nowhere.html', 'bad.jsonl'], { cwd: folder })
    expect(status).toBe(1)
    expect(records(stdout).map(({ article }) => article.id)).toEqual(['a1', 'a2'])
    expect(stderr.trimEnd().split('\n')).toEqual([
      'onrecord: nowhere.html: no such file or directory (check the path)',
      expect.stringMatching(/^onrecord: bad\.jsonl:2: not JSON: .* \(give one JSON object a line\)$/),
      expect.stringMatching(/^onrecord: bad\.jsonl:3: "text" is missing \(.+\)$/),
      expect.stringMatching(/^onrecord: bad\.jsonl:4: .+ \(.+\)$/),
      'onrecord: bad.jsonl:5: not UTF-8 (name its charset with --encoding)',
    ])
  })

  test('messages cannot steer the terminal', async () => {
    const { stderr } = await onrecord(['read', put('\u001b[31mred\u202e.txt', '')])
    expect(stderr).toMatch(/\\u001b\[31mred\\u202e\.txt: the file is empty/)
  })

  test('--jobs gives the same bytes and the same messages', async () => {
    const lines = Array.from({ length: 300 }, (_, n) => (n % 50 === 7 ? '{"text": 7}' : article(n)))
    const path = put('many.jsonl', lines.join('\n'))
    const one = await onrecord(['read', path])
    const four = await onrecord(['read', '--jobs', '4', path])
    expect(four).toEqual(one)
    expect({ status: one.status, records: records(one.stdout).length }).toEqual({ status: 1, records: 294 })
  })

  // V8 may end the whole process where a worker's heap is full amid an allocation that cannot fail: seldom, hence the retries.
  test('an article too large for the memory costs itself alone, with --jobs', { retry: 4 }, async () => {
    const huge = JSON.stringify({ text: 'Oslo will answer, she said. '.repeat(400_000) })
    const path = put('huge.jsonl', [article(1), huge, article(2), article(3)].join('\n'))
    const env = { NODE_OPTIONS: '--max-old-space-size=160' }
    const { status, stdout, stderr } = await onrecord(['read', '--jobs', '2', path], { env })
    expect(records(stdout).map(({ article }) => article.id)).toEqual(['a1', 'a2', 'a3'])
    expect(stderr).toMatch(/huge\.jsonl:2: not enough memory to read it \(split it, or give Node more: .+\)/)
    expect(status).toBe(1)
  })

  test('--encoding wins over what the bytes seem to be', async () => {
    const path = put('greek.txt', Buffer.from([0xc1, 0xe8, 0xde, 0xed, 0xe1, 0x2e]))
    const { stdout } = await onrecord(['read', '--encoding', 'windows-1253', path])
    expect(records(stdout)[0]!.article.text).toBe('Αθήνα.')
    const { status, stderr } = await onrecord(['read', '--encoding', 'klingon', path])
    expect(status).toBe(2)
    expect(stderr).toContain('unknown encoding "klingon"')
  })

  test('a reader that has seen enough ends it quietly', () => {
    const path = put('long.jsonl', Array.from({ length: 3000 }, (_, n) => article(n)).join('\n'))
    const script = `set -o pipefail; '${process.execPath}' '${TOOL}' read '${path}' | head -n 1`
    const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' })
    expect({ status, stderr, lines: stdout.split('\n').length }).toEqual({ status: 0, stderr: '', lines: 2 })
  })

  test('whoever feeds it by hand is answered at once', async () => {
    const child = spawn(process.execPath, [TOOL, 'read', '-'])
    for (const n of [1, 2]) {
      child.stdin.write(`${article(n)}\n`)
      const [line] = (await once(child.stdout, 'data')) as [Buffer]
      expect(records(line.toString()).map(({ article }) => article.id)).toEqual([`a${n}`])
    }
    child.stdin.end()
    const [status] = await once(child, 'close')
    expect(status).toBe(0)
  })

  test('Ctrl-C ends it after a whole record, with status 130', async () => {
    const child = spawn(process.execPath, [TOOL, 'read', '-'])
    child.stdin.on('error', () => {})
    const feed = setInterval(() => child.stdin.write(`${article(1)}\n`), 5)
    let out = ''
    child.stdout.on('data', (chunk) => {
      if (out === '') child.kill('SIGINT')
      out += chunk
    })
    const status = await new Promise((resolve) => child.on('close', resolve))
    clearInterval(feed)
    expect(status).toBe(130)
    expect(records(out).length).toBeGreaterThan(0)
    expect(out.endsWith('}\n')).toBe(true)
  })
})
