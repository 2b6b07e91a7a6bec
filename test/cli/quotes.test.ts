import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Document } from '../../src/model/document.js'
import { Store } from '../../src/store/store.js'
import { madeDocument } from '../store/made.js'
import { onrecord } from './tool.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-quotes-'))
afterAll(() => rmSync(folder, { recursive: true }))
const DB = join(folder, 'news.db')
const RECORDS = join(folder, 'records.jsonl')

/** A document whose outlet, speaker and words are a stranger's. */
function hostile(): Document {
  const made = madeDocument(9999, 1)
  const [statement] = made.statements
  const { text } = made.article
  const { start } = statement!.content[0]!
  const words = '=HYPERLINK("http://x.example") \u001b[2J\u009b31m "a",\r\nb \u202etxt'
  const altered = text.slice(0, start) + words
  return {
    ...made,
    article: {
      ...made.article,
      outlet: '+1\u001b]0;title\u0007',
      text: altered,
      sha256: createHash('sha256').update(altered).digest('hex'),
      published: '2040-01-01',
    },
    mentions: [],
    statements: [{ ...statement!, content: [{ start, end: start + words.length }], quotations: [] }],
  }
}

beforeAll(() => {
  const documents = [...Array.from({ length: 80 }, (_, n) => madeDocument(n)), hostile()]
  const store = new Store(DB)
  store.transaction(() => documents.map((document) => store.add(document)))
  store.close()
  writeFileSync(RECORDS, documents.map((document) => `${JSON.stringify(document)}\n`).join(''))
})

const quotes = async (...args: string[]) => {
  const { stdout } = await onrecord(['quotes', '--db', DB, '--json', ...args])
  return JSON.parse(stdout) as { statement: string; day: string; speakers: { name: string; country: string }[] }[]
}

describe('quotes', () => {
  test('asks a store or the inputs themselves, with the same answer', async () => {
    const filter = ['--country', 'DPRK', '--since', '2031-06', '--limit', '7']
    const fromStore = await onrecord(['quotes', '--db', DB, ...filter])
    expect(fromStore).toMatchObject({ status: 0, stderr: '' })
    expect(fromStore.stdout.split('\n')[0]).toMatch(/^day +outlet +speaker +statement$/)
    expect(await onrecord(['quotes', RECORDS, ...filter])).toEqual(fromStore)
  })

  test.each([['DPRK'], ['north korean'], ['KP'], ['PRK'], ['Pyongyang']])(
    '--country %s is one country',
    async (name) => {
      const found = await quotes('--country', name, '--limit', '0')
      expect(found.length).toBeGreaterThan(3)
      expect(found.every(({ speakers }) => speakers[0]!.country === 'KP')).toBe(true)
    },
  )

  test('--limit, --sort, several kinds', async () => {
    expect((await quotes()).length).toBe(50)
    expect((await quotes('--limit', '0')).length).toBe(561)
    const days = (await quotes('--sort', 'oldest', '--kind', 'direct,indirect')).map(({ day }) => day)
    expect(days).toEqual([...days].sort())
  })

  test('jsonl is json, a row a line', async () => {
    const { stdout } = await onrecord(['quotes', '--db', DB, '--format', 'jsonl', '--limit', '3'])
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(await quotes('--limit', '3'))
  })

  test('a table obeys no control character and fits the width; a wide character counts two', async () => {
    const { stdout } = await onrecord(['quotes', '--db', DB, '--limit', '30'])
    expect(stdout).toContain('\\u001b[2J')
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    const width = (line: string) => [...line].reduce((sum, c) => sum + (c >= '\u1100' ? 2 : 1), 0)
    expect(Math.max(...stdout.split('\n').map(width))).toBeLessThanOrEqual(120)
    const starts = stdout
      .split('\n')
      .filter((line) => line.includes('東京時報'))
      .map((line) => width(line.split(/\S+東京時報|東京時報/)[0]!))
    expect(new Set(starts)).toEqual(new Set([12]))
  })

  test('colour follows the terminal, FORCE_COLOR and NO_COLOR', async () => {
    const bold = async (env: Record<string, string>) =>
      (
        await onrecord(['quotes', '--db', DB, '--limit', '1'], { env: { NO_COLOR: '', FORCE_COLOR: '', ...env } })
      ).stdout.includes('\u001b[1m')
    expect([await bold({}), await bold({ FORCE_COLOR: '1' }), await bold({ FORCE_COLOR: '1', NO_COLOR: '1' })]).toEqual(
      [false, true, false],
    )
  })

  test('csv follows RFC 4180, and no cell is a formula', async () => {
    const { stdout } = await onrecord(['quotes', '--db', DB, '--since', '2040', '--format', 'csv'])
    const [head, row] = stdout.split(/\r\n(?=statement|made)/)
    expect(head).toMatch(/^statement,day,outlet,speakers,/)
    expect(row).toContain(`"'=HYPERLINK(""http://x.example"")`)
    expect(row).toContain(",'+1")
    expect(stdout.endsWith('\r\n')).toBe(true)
  })
})

describe('nothing found: exit status 0, a line on stderr, and what the format has for nothing', () => {
  test.each<[args: string[], stdout: string, stderr: string]>([
    [['--until', '1999'], '', 'no statements found\n'],
    [['--until', '1999', '--json'], '[]\n', 'no statements found\n'],
    [['--person', 'Mika Aoky'], '', 'no person or organisation "Mika Aoky" here; did you mean "Mika Aoki"?\n'],
  ])('%j', async (args, stdout, stderr) => {
    expect(await onrecord(['quotes', '--db', DB, ...args])).toEqual({ status: 0, stdout, stderr })
  })
})

describe('wrong usage', () => {
  test.each<[args: string[], message: RegExp]>([
    [['--db', DB, '--country', 'Norwy'], /unknown country "Norwy" \(did you mean Norway\?\)/],
    [['--db', DB, '--kind', 'dirct'], /unknown kind "dirct" \(did you mean "direct"\?/],
    [['--db', DB, '--format', 'xml'], /Allowed choices are table, json, jsonl, csv/],
    [['--db', DB, '--limit', '-1'], /Not a whole number/],
    [['--db', DB, RECORDS], /both --db and inputs/],
    [['--db', DB, '--text', '—'], /no word in "—"/],
  ])('%j', async (args, message) => {
    const { status, stdout, stderr } = await onrecord(['quotes', ...args])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(message)
  })

  test.each([
    ['--country', 'Norwy'],
    ['--since', 'yesterday'],
    ['--kind', 'dirct'],
    ['--text', '—'],
  ])('%s %s is told before any input is read', async (...filter) => {
    const { status, stderr } = await onrecord(['quotes', join(folder, 'nowhere.txt'), ...filter])
    expect(status).toBe(2)
    expect(stderr).not.toContain('nowhere.txt')
  })

  test('a store that is not there', async () => {
    const { status, stderr } = await onrecord(['quotes', '--db', join(folder, 'no.db')])
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringContaining('no.db: no such store (make it with onrecord add)'),
    })
  })
})

describe('entities', () => {
  test('asks a store or the inputs themselves, with the same answer', async () => {
    const fromStore = await onrecord(['entities', '--db', DB, '--kind', 'weapon'])
    expect(fromStore.stdout).toMatch(
      /^kind +name +statements +mentions +articles +about it\nweapon +Hwasong-17 .* ballistic-missile/,
    )
    expect(await onrecord(['entities', RECORDS, '--kind', 'weapon'])).toEqual(fromStore)
  })

  test('as csv and json', async () => {
    const { stdout } = await onrecord(['entities', '--db', DB, '--person', 'Mika Aoki', '--format', 'csv'])
    expect(stdout).toMatch(
      /^id,kind,name,aliases,country,class,roles,statements,mentions,articles\r\nperson:mika-aoki,person,Mika Aoki,/,
    )
    const [row] = JSON.parse((await onrecord(['entities', '--db', DB, '--person', 'Mika Aoki', '--json'])).stdout)
    expect(row).toMatchObject({
      id: 'person:mika-aoki',
      roles: [{ title: 'spokesperson', country: 'US', status: 'current' }],
    })
  })
})
