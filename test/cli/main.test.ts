import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.js'
import { SHELLS } from '../../src/cli/completion.js'
import { onrecord, TOOL } from './tool.js'

const MANIFEST = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))

describe('help', () => {
  test('names every command with an example', async () => {
    const { status, stdout } = await onrecord(['--help'])
    expect(status).toBe(0)
    for (const { name, summary, example } of COMMANDS) {
      expect(stdout).toContain(`  ${name}`)
      expect(stdout).toContain(`\n  ${example}\n`)
      expect(stdout.replace(/\s+/g, ' ')).toContain(summary)
    }
  })

  test.each(COMMANDS.map(({ name }) => name))('%s --help has examples', async (name) => {
    const { status, stdout } = await onrecord([name, '--help'])
    expect(status).toBe(0)
    expect(stdout).toMatch(new RegExp(`Examples:\\n  # .+\\n  (.*\\| |source <\\()?onrecord ${name}`))
    expect((await onrecord(['help', name])).stdout).toBe(stdout)
  })

  test('loads no package but commander', () => {
    const trace = `import { register } from 'node:module'
      register('data:text/javascript,' + encodeURIComponent(\`export async function load(url, context, next) {
        if (url.startsWith('file:')) process._rawDebug(url); return next(url, context) }\`))`
    const args = ['--import', `data:text/javascript,${encodeURIComponent(trace)}`, TOOL, '--help']
    const { stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    const packages = [...stderr.matchAll(/node_modules\/(@[^/]+\/[^/]+|[^/]+)/g)].map((match) => match[1])
    expect(new Set(packages)).toEqual(new Set(['commander']))
  })
})

test('--version', async () => {
  expect(await onrecord(['--version'])).toEqual({ status: 0, stdout: `${MANIFEST.version}\n`, stderr: '' })
})

describe('wrong usage: exit status 2, the message on stderr, nothing on stdout', () => {
  test.each<[args: string[], message: RegExp]>([
    [[], /Usage: onrecord/],
    [['completionn', 'bash'], /unknown command 'completionn'\n\(Did you mean completion\?\)/],
    [['--versoin'], /unknown option '--versoin'\n\(Did you mean --version\?\)/],
    [['completion'], /missing required argument 'shell'/],
    [['completion', 'csh'], /Allowed choices are bash, zsh, fish/],
  ])('%j', async (args, message) => {
    const { status, stdout, stderr } = await onrecord(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(message)
  })
})

describe('completion', () => {
  test.each(SHELLS)('%s: names every command, and the shell accepts it where it is installed', async (shell) => {
    const { status, stdout } = await onrecord(['completion', shell])
    expect(status).toBe(0)
    for (const { name } of COMMANDS) expect(stdout).toContain(name)
    const check = spawnSync(shell, ['-n'], { input: stdout, encoding: 'utf8' })
    if (check.error === undefined) expect(check.stderr).toBe('')
  })

  test('bash completes commands and values', async () => {
    const { stdout } = await onrecord(['completion', 'bash'])
    const complete = (...words: string[]) => {
      const script = `${stdout}\nCOMP_WORDS=(onrecord ${words.map((w) => `'${w}'`).join(' ')}); COMP_CWORD=${words.length}; _onrecord; echo "\${COMPREPLY[*]}"`
      return spawnSync('bash', ['-c', script], { encoding: 'utf8' }).stdout.trim()
    }
    expect(complete('compl')).toBe('completion')
    expect(complete('completion', 'fi')).toBe('fish')
  })
})

test('a closed pipe ends the tool quietly', async () => {
  const child = spawn('bash', ['-c', `set -o pipefail; '${process.execPath}' '${TOOL}' --help | true`])
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const status = await new Promise((resolve) => child.on('close', resolve))
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})
