import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

/** The import law: a room, what it sees, and why. Rooms see themselves. */
const ROOMS: readonly [room: string, sees: readonly string[], why: string][] = [
  ['lexicon', [], 'tables of what we know; knowledge depends on nothing'],
  ['model', ['lexicon'], 'what there is: types, span arithmetic, the record, errors'],
  ['learned', ['model'], 'weights learned from annotated text and their loader'],
  ['scrape', ['lexicon', 'model'], 'where pages come from; knows nothing of language'],
  ['article', ['lexicon', 'model', 'learned'], 'page -> Article; tells the body with learned weights'],
  ['text', ['lexicon', 'model', 'learned'], 'Article -> sentences, tokens, quotations; tags with learned weights'],
  ['entities', ['lexicon', 'model', 'learned'], 'text -> mentions -> entities; looks a word up once, by its number'],
  ['statements', ['lexicon', 'model', 'learned'], 'mentions and quotations -> statements; ranks with learned weights'],
  [
    'read.ts',
    ['model', 'text', 'entities', 'statements'],
    'the main path: the only place that composes language stages',
  ],
  ['store', ['lexicon', 'model'], 'documents <-> SQLite; takes documents from anywhere'],
  ['compare', ['lexicon', 'model'], 'statements -> clusters, redlines, verdicts; takes statements from anywhere'],
  ['report', ['lexicon', 'model'], 'records -> digests, tables, feeds; prints what it is given'],
  [
    'index.ts',
    ['lexicon', 'model', 'scrape', 'article', 'read.ts', 'store', 'compare', 'report'],
    'public API: export lines only',
  ],
  [
    'cli',
    [
      'lexicon',
      'model',
      'learned',
      'scrape',
      'article',
      'text',
      'entities',
      'statements',
      'read.ts',
      'store',
      'compare',
      'report',
      'index.ts',
    ],
    'argv -> calls: sees all',
  ],
]

/** One third-party package, one room. */
const PACKAGES: readonly [name: string, room: string][] = [
  ['cheerio', 'article'],
  ['domhandler', 'article'],
  ['encoding-sniffer', 'article'],
  ['chrono-node', 'statements'],
  ['compromise', 'entities'],
  ['natural', 'compare'],
  ['diff', 'compare'],
  ['fastest-levenshtein', 'model'],
  ['@photostructure/sqlite', 'store'],
  ['valibot', 'model'],
  ['@valibot/to-json-schema', 'model'],
  ['undici', 'scrape'],
  ['robots-parser', 'scrape'],
  ['feedsmith', 'scrape'],
  ['p-queue', 'scrape'],
  ['htmlparser2', 'scrape'],
  ['ipaddr.js', 'scrape'],
  ['hyparquet-writer', 'report'],
  ['commander', 'cli'],
  ['picocolors', 'cli'],
  ['cli-table3', 'cli'],
]

const SRC = join(import.meta.dirname, '../src')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.ts'))
  .sort()
const roomOf = (file: string) => file.split('/')[0]!
const IMPORT =
  /(?:^\s*(?:import|export)\b[^'"`;]*?from\s*|^\s*import\s*|\bimport\(\s*|\brequire\(\s*|\bcreateRequire\([^)]*\)\(\s*)['"]([^'"]+)['"]/gm

function importsOf(file: string): string[] {
  const code = readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  return [...code.matchAll(IMPORT)].map((m) => m[1]!)
}

const packageName = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
const builtin = new Set(builtinModules)

describe('the import law', () => {
  test.each(files)('%s', (file) => {
    const room = roomOf(file)
    const law = ROOMS.find(([name]) => name === room)
    expect(law, `${file} lies in no room of the table`).toBeDefined()
    for (const specifier of importsOf(file)) {
      if (specifier.startsWith('.')) {
        const target = roomOf(relative(SRC, join(SRC, dirname(file), specifier)).replace(/\.js$/, '.ts'))
        expect([room, ...law![1]], `${file} imports ${specifier}: ${law![2]}`).toContain(target)
      } else if (!specifier.startsWith('node:')) {
        const name = packageName(specifier)
        expect(builtin.has(name), `${file}: write node:${name}`).toBe(false)
        expect(PACKAGES.find(([p]) => p === name)?.[1], `${file} imports ${name}`).toBe(room)
      }
    }
  })
})

test('every room and package of the tables is used', () => {
  const used = new Set(
    files.flatMap((f) =>
      importsOf(f)
        .filter((s) => !/^(\.|node:)/.test(s))
        .map(packageName),
    ),
  )
  const dependencies = Object.keys(JSON.parse(readFileSync(join(SRC, '../package.json'), 'utf8')).dependencies)
  expect(dependencies.sort()).toEqual(PACKAGES.map(([name]) => name).sort())
  expect([...used].filter((name) => !dependencies.includes(name))).toEqual([])
})

test('no file is longer than 300 lines but tables', () => {
  const long = files.filter(
    (f) => !f.startsWith('lexicon/') && readFileSync(join(SRC, f), 'utf8').split('\n').length > 301,
  )
  expect(long).toEqual([])
})
