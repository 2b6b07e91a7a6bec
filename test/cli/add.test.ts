import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { Store } from '../../src/store/store.js'
import { dump } from '../store/dump.js'
import { madeDocument } from '../store/made.js'
import { onrecord, TOOL } from './tool.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-add-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)

const SPEAKERS = ['Mika Aoki', 'Jon Berg', 'Ida Lund', 'The ministry', 'A senior Norwegian official']
const article = (n: number) =>
  JSON.stringify({
    title: `Talks ${n} in Oslo`,
    text: `${SPEAKERS[n % 5]} said on Tuesday that grave talks number ${n} would go on. “We will not wait for ${n % 97} ships,” ${SPEAKERS[n % 3]} said.`,
    published: `2031-0${1 + (n % 9)}-11`,
    outlet: `Outlet ${n % 7}`,
  })

function contents(path: string) {
  const store = new Store(path)
  const found = dump(store)
  store.close()
  return found
}

const added = (path: string) => {
  const store = new Store(path)
  const { articles } = store.counts()
  store.close()
  return articles
}

test('says what it did; doing it again changes nothing', async () => {
  writeFileSync(at('some.jsonl'), Array.from({ length: 250 }, (_, n) => article(n)).join('\n'))
  const first = await onrecord(['add', at('some.jsonl'), '--db', at('some.db')])
  expect(first).toMatchObject({ status: 0, stdout: '' })
  expect(first.stderr).toMatch(/^250 added, 0 there already, 0 failed; .*some\.db: 250 articles, [\d,]+ statements$/m)
  const before = contents(at('some.db'))
  const second = await onrecord(['add', at('some.jsonl'), '--db', at('some.db'), '--jobs', '2'])
  expect(second.stderr).toMatch(/^0 added, 250 there already, 0 failed; /m)
  expect(contents(at('some.db'))).toEqual(before)
})

test('records that read printed are taken as they are', async () => {
  const records = await onrecord(['read', at('some.jsonl')])
  const { stderr } = await onrecord(['add', '-', '--db', at('records.db')], { input: records.stdout })
  expect(stderr).toMatch(/^250 added/m)
  expect({ ...contents(at('records.db')), input: [] }).toEqual({ ...contents(at('some.db')), input: [] })
  const broken = records.stdout.split('\n')[0]!.replace('"mentions":', '"mentionz":')
  const { status, stderr: message } = await onrecord(['add', '-', '--db', at('records.db')], { input: broken })
  expect(status).toBe(1)
  expect(message).toMatch(
    /^onrecord: \(stdin\):1: no record: mention[sz]: .+ \(make the record again with onrecord read\)\n0 added/,
  )
})

test('failed inputs are named, tried again the next time, and the rest is stored', async () => {
  writeFileSync(at('part.jsonl'), `${article(1)}\n{"text": 1}\n${article(2)}\n`)
  for (const summary of ['2 added, 0 there already, 1 failed', '0 added, 2 there already, 1 failed']) {
    const { status, stderr } = await onrecord(['add', at('part.jsonl'), '--db', at('part.db')])
    expect(status).toBe(1)
    expect(stderr).toContain('part.jsonl:2: "text" is not a string')
    expect(stderr).toContain(summary)
  }
})

test('a store that cannot be used is an error with a remedy', async () => {
  writeFileSync(at('no.db'), 'this is a text and no database at all, '.repeat(40))
  const { status, stderr } = await onrecord(['add', at('part.jsonl'), '--db', at('no.db')])
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: expect.stringMatching(/no\.db: database: file is not a database \(.+\)/),
  })
  expect((await onrecord(['add', at('part.jsonl')])).status).toBe(2)
})

test('killed with -9 in the middle of 10,000 articles, again and again, it ends as if nothing had happened', async () => {
  const input = at('many.jsonl')
  // Records rather than articles: what is tried is the store, not how they are read.
  writeFileSync(input, Array.from({ length: 10_000 }, (_, n) => JSON.stringify(madeDocument(n, 1))).join('\n'))
  const undisturbed = await onrecord(['add', input, '--db', at('undisturbed.db')])
  expect(undisturbed.stderr).toMatch(/^10,000 added/m)

  const db = at('killed.db')
  for (const [after, jobs] of [
    [1_000, '1'],
    [3_000, '2'],
    [6_000, '1'],
  ] as const) {
    const child = spawn(process.execPath, [TOOL, 'add', input, '--db', db, '--jobs', jobs])
    const closed = new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)))
    while (!existsSync(db) || added(db) < after) await setTimeout(30)
    child.kill('SIGKILL')
    expect(await closed).toBe('SIGKILL')
    expect(added(db)).toBeLessThan(10_000)
  }
  const last = await onrecord(['add', input, '--db', db])
  expect(last.status).toBe(0)
  expect(last.stderr).toMatch(/^[1-9][\d,]* added, [1-9][\d,]* there already, 0 failed; .*: 10,000 articles/m)
  expect(contents(db)).toEqual(contents(at('undisturbed.db')))
})

test('Ctrl-C keeps what was read and says how to go on', async () => {
  const child = spawn(process.execPath, [TOOL, 'add', '-', '--db', at('stopped.db')])
  child.stdin.on('error', () => {})
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const closed = new Promise((resolve) => child.on('close', resolve))
  for (let n = 0; n < 120; n++) child.stdin.write(`${article(n)}\n`)
  while (!existsSync(at('stopped.db')) || added(at('stopped.db')) === 0) await setTimeout(30)
  child.kill('SIGINT') // while it waits for more
  expect(await closed).toBe(130)
  expect(stderr).toMatch(/^1\d\d added, .*\nstopped; the same command goes on from here\n$/m)
})

test('several at once make one store, and each waits for its turn', async () => {
  const inputs = [0, 1, 2].map((k) => {
    writeFileSync(at(`part${k}.jsonl`), Array.from({ length: 150 }, (_, n) => article(n * 3 + k)).join('\n'))
    return at(`part${k}.jsonl`)
  })
  const runs = await Promise.all(inputs.map((input) => onrecord(['add', input, '--db', at('shared.db')])))
  expect(runs.map(({ status }) => status)).toEqual([0, 0, 0])
  expect(added(at('shared.db'))).toBe(450)
})
