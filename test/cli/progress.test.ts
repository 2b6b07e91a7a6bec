import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { clock, grouped } from '../../src/cli/progress.js'
import { madeDocument } from '../store/made.js'
import { TOOL } from './tool.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-progress-'))
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1234567, '1,234,567'],
])('%d is printed %s', (count, text) => expect(grouped(count)).toBe(text))

test.each([
  [0, '0:00'],
  [59.9, '0:59'],
  [61, '1:01'],
  [3725, '1:02:05'],
])('%d seconds are %s', (seconds, text) => expect(clock(seconds)).toBe(text))

// util-linux's script gives the tool a terminal; where there is none, there is nothing to see.
const script = spawnSync('script', ['--version']).error === undefined

test.runIf(script)('on a terminal one line changes, with rate and time left, and leaves no trace', () => {
  const input = join(folder, 'many.jsonl')
  writeFileSync(input, Array.from({ length: 3000 }, (_, n) => `${JSON.stringify(madeDocument(n, 3))}\n`).join(''))
  const command = `'${process.execPath}' '${TOOL}' add '${input}' --db '${join(folder, 'many.db')}'`
  const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '80' },
  })
  const shown = stdout.split('\r\u001b[K')
  expect(shown.length).toBeGreaterThan(3)
  expect(shown[1]).toMatch(/^[\d,]+ articles read, 0 known, [\d.]+\/s, \d+%, \d+:\d\d left$/)
  expect(shown.at(-1)).toMatch(/^3,000 added, 0 there already, 0 failed; .*\r\n$/)
})
