import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'onrecord-evaluate-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const evaluate = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts/evaluate.ts'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  })
const small = join(folder, 'corpus')
const baseline = join(small, 'baseline.json')

beforeAll(() => {
  mkdirSync(join(small, 'articles'), { recursive: true })
  const slug = '2026-03-10-northsea-hormuz'
  cpSync(join(ROOT, 'corpus/articles', slug), join(small, 'articles', slug), { recursive: true })
})

test('the gate fails below a floor, naming figure, floor and value, and holds at it', () => {
  expect(evaluate('--corpus', small, '--update').status).toBe(0)
  const floors = JSON.parse(readFileSync(baseline, 'utf8')) as Record<string, number>
  expect(floors['page: title']).toBe(1)
  expect(evaluate('--corpus', small).status).toBe(0)

  writeFileSync(baseline, JSON.stringify({ ...floors, 'statements: content relaxed F1': 1.01 }))
  const failed = evaluate('--corpus', small)
  expect(failed.status).toBe(1)
  expect(failed.stderr).toMatch(/BELOW THE FLOOR: statements: content relaxed F1 is [\d.]+, floor 101\.0/)

  expect(evaluate('--corpus', small, '--update').status).toBe(1)
  expect(JSON.parse(readFileSync(baseline, 'utf8'))['statements: content relaxed F1']).toBe(1.01)
  const lowered = evaluate('--corpus', small, '--update', '--allow-lower')
  expect([lowered.status, lowered.stderr]).toEqual([0, expect.stringContaining('LOWERED')])
  expect(evaluate('--corpus', small).status).toBe(0)
})

test('--data reads the form off the first line; --errors counts causes', () => {
  const text = 'Berg said the ship had turned back.'
  const attributions = [{ source: [[0, 4]], cue: [[5, 9]], content: [[10, 34]], kind: 'indirect' }]
  const file = join(folder, 'attributions.jsonl')
  writeFileSync(file, `${JSON.stringify({ id: 'a', text, attributions })}\n`)
  const { status, stdout } = evaluate('--data', file, '--errors', '1')
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^attribution F1 +\d+\.\d$/m)])
})

test.each([
  [['--errors', 'many'], 'whole number'],
  [['--data', join(folder, 'nothing.jsonl')], 'nothing.jsonl'],
  [['--data', join(small, 'articles/2026-03-10-northsea-hormuz/gold.json')], 'JSON'],
  [['--bogus'], '--bogus'],
])('wrong usage %j ends with status 2 and a line', (args, words) => {
  const { status, stderr } = evaluate(...args)
  expect([status, stderr]).toEqual([2, expect.stringContaining(words)])
  expect(stderr).not.toMatch(/\n {4}at /)
})
