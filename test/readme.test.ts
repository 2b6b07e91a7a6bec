import { spawn } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')
const fences = (language: string) =>
  [...README.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map((m) => m[1]!)

/** Commands that a test inside `npm test` cannot run, each with the reason; everything else in the README is run as it stands. */
const ELSEWHERE: readonly [command: RegExp, reason: string][] = [
  [/^npm ci/, 'installs and tests: CI runs it, and this test is part of it'],
  [/^npm run (evaluate|bench) -- --data/, 'needs data that is not in the repository'],
  [/^npm run bench/, 'takes minutes; it is run by hand'],
  [/^npm run evaluate/, 'CI runs it as a step of its own'],
  [/^npm install/, 'fetches from the registry'],
]

let folder: string
let server: Server
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-readme-'))
  cpSync(join(ROOT, 'corpus'), join(folder, 'corpus'), { recursive: true })
  mkdirSync(join(folder, 'bin'))
  const bin = join(folder, 'bin/onrecord')
  writeFileSync(bin, `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'dist/cli/main.js')}" "$@"\n`)
  chmodSync(bin, 0o755)
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(ROOT, join(folder, 'node_modules/onrecord'))
  const pages = readFileSync(join(ROOT, 'corpus/articles/2026-03-03-northsea-launch/source.html'))
  server = createServer((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end()
    else if (request.url === '/feed.xml') {
      const item = `<item><title>A launch</title><link>${base()}/launch</link><guid>${base()}/launch</guid></item>`
      response.writeHead(200, { 'content-type': 'application/rss+xml' })
      response.end(
        `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><link>${base()}</link>${item}</channel></rss>`,
      )
    } else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pages)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  rmSync(folder, { recursive: true, force: true })
})
const base = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

/** The README's https://news.example is a server on loopback here, and loopback has to be allowed by name. */
function runnable(command: string): string {
  const local = command.replaceAll('https://news.example', base())
  return local === command ? command : local.replace('onrecord scrape', 'onrecord scrape --allow-private')
}

function run(command: string): Promise<{ status: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}`, NO_COLOR: '1' }
    const child = spawn('bash', ['-o', 'pipefail', '-c', command], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (data) => (stdout += data))
    child.stderr.on('data', (data) => (stderr += data))
    child.on('close', (status) => resolve({ status, stdout, stderr }))
  })
}

describe('every command in the README runs', () => {
  const commands = fences('sh')
    .flatMap((block) => block.replace(/\\\n\s*/g, '').split('\n'))
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter(Boolean)
  test('there are commands', () => expect(commands.length).toBeGreaterThan(5))
  // In their order: a later command may use what an earlier one wrote.
  test.sequential.each(commands)('%s', async (command) => {
    const elsewhere = ELSEWHERE.find(([pattern]) => pattern.test(command))
    if (elsewhere) return console.info(`not run here: ${command} (${elsewhere[1]})`)
    const { status, stdout, stderr } = await run(runnable(command))
    expect(status, stderr).toBe(0)
    const file = /(?:>|-o|add .* --db) (\S+)/.exec(command)?.[1]
    if (file === undefined) expect(stdout).not.toBe('')
    else expect(statSync(join(folder, file)).size).toBeGreaterThan(0)
  })
})

test('the piece of the digest in the README is one', async () => {
  const { stdout } = await run('onrecord digest corpus/articles --limit 0')
  for (const block of fences('markdown')) {
    for (const line of block.split('\n')) expect(stdout.split('\n')).toContain(line)
  }
})

describe('every program in the README runs and prints what it says', () => {
  test.each(fences('js').map((code, i): [number, string] => [i + 1, code]))('example %i', async (i, code) => {
    writeFileSync(join(folder, `example-${i}.mjs`), code)
    const { status, stdout, stderr } = await run(`"${process.execPath}" example-${i}.mjs`)
    expect(status, stderr).toBe(0)
    const promised = [...code.matchAll(/^\/\/ => (.*)$/gm)].map((m) => m[1])
    expect(promised.length, 'an example says what it prints').toBeGreaterThan(0)
    expect(stdout.trim().split('\n')).toEqual(promised)
  })
})
