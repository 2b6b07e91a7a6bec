import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

/** The import law: a room, what it sees, and why. Rooms see themselves. */
const ROOMS: readonly [room: string, sees: readonly string[], why: string][] = [
  ['lexicon', [], 'tables of what we know; knowledge depends on nothing'],
  ['model', ['lexicon'], 'what there is: types, span arithmetic, the record, errors'],
  ['learned', ['lexicon', 'model'], 'weights learned from annotated text and their loader; words and their numbers'],
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

/** Rooms within rooms, each seeing those before it that it names; the files beside them are the paths through them and see all. */
const INNER: readonly [room: string, sees: readonly string[], what: string][] = [
  ['statements/syntax', [], 'tagged words hung into trees'],
  ['statements/labelling', ['syntax'], 'the chain: which words are source, cue, content'],
  ['statements/ranking', ['syntax', 'labelling'], 'the best source and content of a cue, and which cues are kept'],
  ['statements/quotations', ['syntax', 'labelling', 'ranking'], 'who speaks the words in marks'],
  ['statements/edges', ['syntax', 'quotations'], 'where source, cue and content begin and end'],
  ['statements/constructions', ['syntax', 'labelling', 'quotations', 'edges'], 'grammar that is sure of itself'],
  ['statements/speakers', [], 'whom the words of a source stand for'],
  [
    'statements/particulars',
    ['syntax', 'quotations', 'speakers'],
    'what they did with the words, when, where, about what',
  ],
  ['entities/knowledge', [], 'tables made ready to be asked'],
  ['entities/names', ['knowledge'], 'capitalised words -> typed names'],
  ['entities/roles', ['knowledge', 'names'], 'who holds which office of which country or body'],
  ['entities/linking', ['knowledge', 'names', 'roles'], 'names, nouns and pronouns -> one entity each'],
  ['entities/weapons', ['names'], 'weapons by name, designator and kind'],
  ['compare/words', [], 'a word under the key that its spellings, numbers and dates share'],
  ['compare/wording', ['words'], 'a wording without its "he said"; whose it is'],
  ['compare/redline', ['words', 'wording'], 'two wordings side by side, and what changed'],
  ['compare/clusters', ['words', 'wording', 'redline'], 'all wordings of one statement'],
  ['compare/verify', ['words', 'wording', 'redline'], 'a quotation against the text that it is from'],
  ['scrape/web', [], 'one polite and guarded request'],
  ['scrape/files', ['web'], 'folders, lists and web archives'],
  ['scrape/feeds', ['web'], 'feeds, sitemaps, links'],
  ['scrape/output', ['web'], 'the journal of a run and what it keeps'],
]

/** One third-party package, one room. */
const PACKAGES: readonly [name: string, room: string][] = [
  ['cheerio', 'article'],
  ['domhandler', 'article'],
  ['encoding-sniffer', 'article'],
  ['chrono-node', 'statements'],
  ['compromise', 'store'],
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
  // What the package says of itself is no import of another.
  return [...code.matchAll(IMPORT)].map((m) => m[1]!).filter((specifier) => specifier !== 'onrecord/package.json')
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

describe('the law within rooms', () => {
  const innerRoom = (file: string) => file.split('/').slice(0, -1).join('/')
  test.each(INNER)('%s', (room, sees) => {
    const [outer] = room.split('/')
    const inside = files.filter((f) => innerRoom(f) === room)
    expect(inside.length, `${room} is empty`).toBeGreaterThan(1)
    const seen = new Set(
      inside
        .flatMap((f) => importsOf(f).flatMap((s) => (s.startsWith('.') ? join(SRC, dirname(f), s) : [])))
        .map((path) => innerRoom(relative(SRC, path)))
        .filter((other) => other !== room && other.startsWith(`${outer}/`)),
    )
    expect([...seen].sort()).toEqual(sees.map((name) => `${outer}/${name}`).sort())
  })

  test('every folder of such a room is in the table', () => {
    const outer = new Set(INNER.map(([room]) => room.split('/')[0]!))
    const folders = new Set(files.map(innerRoom).filter((f) => f.includes('/') && outer.has(f.split('/')[0]!)))
    expect([...folders].sort()).toEqual(INNER.map(([room]) => room).sort())
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
