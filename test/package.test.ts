import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const home = mkdtempSync(join(tmpdir(), 'onrecord-package-'))
afterAll(() => rmSync(home, { recursive: true }))

const at = (...parts: string[]) => join(home, ...parts)
const run = (file: string, args: readonly string[], cwd = home) => execFileSync(file, args, { cwd, encoding: 'utf8' })
let packed: readonly { readonly path: string }[] = []

// Packed and unpacked as an install does it; the packages it depends on are linked, so that no network is needed.
beforeAll(() => {
  const [pack] = JSON.parse(run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', home], ROOT))
  packed = pack.files
  const modules = join(ROOT, 'node_modules')
  mkdirSync(at('node_modules', 'onrecord'), { recursive: true })
  run('tar', ['-xzf', at(pack.filename), '--strip-components=1', '-C', at('node_modules', 'onrecord')])
  for (const name of readdirSync(modules))
    if (!name.startsWith('.') && name !== 'onrecord') symlinkSync(join(modules, name), at('node_modules', name))
  writeFileSync(at('package.json'), '{"type": "module"}')
})

describe('the package', () => {
  test('holds the built code, its data and its papers, nothing else', () => {
    const others = packed.map(({ path }) => path).filter((path) => !path.startsWith('dist/'))
    expect(others.filter((path) => path !== 'README.md').sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'package.json'])
    const kinds = new Set(packed.map(({ path }) => path.replace(/^.*?(\.d\.ts|\.[^.]+)$/, '$1')))
    expect([...kinds].filter((kind) => !['.js', '.d.ts', '.bin', '.md', '.json', 'LICENSE'].includes(kind))).toEqual([])
  })

  test('is linted by publint', () => {
    expect(run(process.execPath, [join(ROOT, 'node_modules/publint/src/cli.js'), ROOT, '--pack', 'false'])).toContain(
      'All good!',
    )
  })

  test('runs as a command', () => {
    expect(run(process.execPath, [at('node_modules/onrecord/dist/cli/main.js'), '--version'])).toMatch(
      /^\d+\.\d+\.\d+\n$/,
    )
    writeFileSync(at('note.txt'), 'Oslo will answer, Mika Aoki said.\n')
    const record = JSON.parse(run(process.execPath, [at('node_modules/onrecord/dist/cli/main.js'), 'read', 'note.txt']))
    expect(record.article.file).toBe('note.txt')
  })

  test('is a typed library', () => {
    writeFileSync(
      at('use.ts'),
      `import { articleFromJson, articleFromText, type Document, findQuotes, OnrecordError, parseRecord, read, Store } from 'onrecord'

const document: Document = read(articleFromText('Oslo will answer, Mika Aoki said.', { outlet: 'Harbour Wire' }))
const store = new Store(':memory:')
store.transaction(() => store.add(parseRecord(document)))
const texts: string[] = [...findQuotes(store, { limit: 5 }).rows].map(({ text }) => text)
let code: string = ''
try {
  articleFromJson({ text: 7 })
} catch (error) {
  if (error instanceof OnrecordError) code = error.code
}
console.log(JSON.stringify([document.schema, store.counts().articles, Array.isArray(texts), code]))
`,
    )
    const options = [
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--strict',
      '--types',
      'node',
      '--skipLibCheck',
      'false',
    ]
    run(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '--noEmit', 'false', ...options, 'use.ts'])
    expect(JSON.parse(run(process.execPath, ['use.js']))).toEqual(['onrecord/1', 1, true, 'malformed'])
  })
})
