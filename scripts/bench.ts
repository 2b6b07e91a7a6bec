/**
 * Speed, as ratios against references in the same run (the machine is shared: absolute figures drift).
 *
 *   npm run bench [-- --data FILE.jsonl] [--pages DIR] [--json]
 *
 * language: text MB per CPU-second of the whole pipeline and of its stages, beside a full compromise parse and wink-nlp's readDoc
 * extraction: pages per second beside a bare `cheerio/slim` load of the same pages
 * start-up: CPU of `onrecord --help` and of reading one line over bare node
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { load } from 'cheerio/slim'
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Article } from '../src/model/article.js'
import { cpu } from './cpu.js'

const root = join(import.meta.dirname, '..')
// What is measured is what ships, not what tsx makes of it.
const built = (file: string) => import(pathToFileURL(join(root, 'dist', file)).href)
const { articleFromJson, extractArticle, read }: typeof import('../src/index.js') = await built('index.js')
const { findEntities }: typeof import('../src/entities/find.js') = await built('entities/find.js')
const { attribute }: typeof import('../src/statements/attribute.js') = await built('statements/attribute.js')
const { resolveSpeakers }: typeof import('../src/statements/resolve.js') = await built('statements/resolve.js')
const { layOut }: typeof import('../src/text/layers.js') = await built('text/layers.js')
const { values } = parseArgs({
  options: { data: { type: 'string' }, pages: { type: 'string' }, json: { type: 'boolean', default: false } },
})

type Row = {
  readonly what: string
  readonly figure: number
  readonly unit: string
  readonly ratio: number | null
  readonly to: string
}
const rows: Row[] = []

/** The median of three runs: one slow run on a shared machine does not show. */
const median = (call: () => void) => [cpu(call), cpu(call), cpu(call)].sort((a, b) => a - b)[1]!

function texts(): string[] {
  if (values.data === undefined) return pages().map((bytes) => articleOf(bytes).text)
  const lines = readFileSync(values.data, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => String(JSON.parse(line).text))
}

function pages(): Uint8Array[] {
  const folder = values.pages ?? join(root, 'corpus/articles')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.html(\.gz)?$/.test(name))
    .sort()
    .map((name) =>
      name.endsWith('.gz') ? gunzipSync(readFileSync(join(folder, name))) : readFileSync(join(folder, name)),
    )
}

const articleOf = (bytes: Uint8Array) => extractArticle({ file: null, url: null, bytes, contentType: null })

function language() {
  const sample = texts()
  const megabytes = sample.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  const articles = sample.map((text, i) => articleFromJson({ id: String(i), text }, { file: 'bench', line: i + 1 }))
  const cold = megabytes / cpu(() => articles.forEach((article) => void read(article)))
  // The references are slow: a share of the text is enough for a rate. Text by text in turn: what slows the machine slows both.
  const share = sample.slice(0, Math.max(1, Math.min(sample.length, Math.ceil(sample.length * (0.5 / megabytes)))))
  const shareMegabytes = share.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  let [inRead, inParse] = [0, 0]
  for (let round = 0; round < 2; round++) {
    // The first round warms up.
    ;[inRead, inParse] = [0, 0]
    for (const [i, text] of share.entries()) {
      inRead += cpu(() => void read(articles[i]!))
      inParse += cpu(() => void compromise(text))
    }
  }
  const [ours, parsed] = [shareMegabytes / inRead, shareMegabytes / inParse]
  const layers = articles.map((article) => layOut(article))
  const named = articles.map((article, i) => findEntities(article, layers[i]!))
  const attributed = articles.map((article, i) => attribute(article, layers[i]!))
  const stages: [string, (article: Article, i: number) => unknown][] = [
    ['text', (article) => layOut(article)],
    ['entities', (article, i) => findEntities(article, layers[i]!)],
    ['attribution', (article, i) => attribute(article, layers[i]!)],
    ['speakers', (article, i) => resolveSpeakers(article, layers[i]!, attributed[i]!, named[i]!)],
  ]
  const wink = winkNLP(model)
  wink.readDoc('Warm up.')
  const tagged = shareMegabytes / median(() => share.forEach((text) => void wink.readDoc(text)))
  rows.push(
    {
      what: 'read: first pass, code still cold',
      figure: cold,
      unit: 'MB/CPU-s',
      ratio: cold / parsed,
      to: 'times compromise',
    },
    { what: 'read: whole language pipeline, warm', figure: ours, unit: 'MB/CPU-s', ratio: null, to: '' },
    ...stages.map(([name, stage]): Row => {
      const figure = megabytes / median(() => articles.forEach((article, i) => void stage(article, i)))
      return { what: `  ${name}`, figure, unit: 'MB/CPU-s', ratio: null, to: '' }
    }),
    {
      what: 'compromise, bare parse in turn with it',
      figure: parsed,
      unit: 'MB/CPU-s',
      ratio: ours / parsed,
      to: 'read is × this',
    },
    {
      what: 'wink-nlp, readDoc (tags only)',
      figure: tagged,
      unit: 'MB/CPU-s',
      ratio: ours / tagged,
      to: 'read is × this',
    },
  )
}

function extraction() {
  const sample = pages()
  const decoder = new TextDecoder()
  for (const bytes of sample.slice(0, 5)) articleOf(bytes)
  const extract = median(() => {
    for (const bytes of sample) {
      try {
        articleOf(bytes)
      } catch {
        // a page without an article costs its time all the same
      }
    }
  })
  const bare = median(() => sample.forEach((bytes) => void load(decoder.decode(bytes))))
  rows.push(
    { what: 'extraction', figure: sample.length / extract, unit: 'pages/CPU-s', ratio: null, to: '' },
    {
      what: 'bare cheerio/slim load',
      figure: sample.length / bare,
      unit: 'pages/CPU-s',
      ratio: bare / extract,
      to: 'extraction is × this',
    },
  )
}

// Run before the program: writes its own CPU use on the way out, which no parent can ask for portably.
const METER = `data:text/javascript,process.on('exit',()=>{const u=process.cpuUsage();process._rawDebug('cpu '+(u.user+u.system))})`

/** Milliseconds of CPU that a Node process takes from start to end: the median of seven. */
function child(args: readonly string[], input = ''): number {
  const times = Array.from({ length: 7 }, () => {
    const { stderr } = spawnSync(process.execPath, ['--import', METER, ...args], { input, encoding: 'utf8' })
    return Number(/^cpu (\d+)$/m.exec(stderr)?.[1] ?? Number.NaN) / 1000
  })
  return times.sort((a, b) => a - b)[3]!
}

function startUp() {
  const main = join(root, 'dist/cli/main.js')
  const bare = child(['--eval', '0'])
  const help = child([main, '--help'])
  const line = child([main, 'read', '-'], '{"text":"The minister said it was late."}\n')
  rows.push(
    { what: 'bare node', figure: bare, unit: 'ms CPU', ratio: null, to: '' },
    {
      what: 'onrecord --help, over bare node',
      figure: help - bare,
      unit: 'ms CPU',
      ratio: help / bare,
      to: 'bare node is × this',
    },
    {
      what: 'onrecord read of one line, over bare node',
      figure: line - bare,
      unit: 'ms CPU',
      ratio: line / bare,
      to: 'bare node is × this',
    },
  )
}

language()
extraction()
startUp()

if (values.json) console.log(JSON.stringify(rows, null, 1))
else {
  for (const { what, figure, unit, ratio, to } of rows) {
    const beside = ratio === null ? '' : `${ratio.toFixed(2)}  ${to}`
    console.log(
      `${what.padEnd(44)} ${figure.toFixed(figure < 1 ? 3 : 2).padStart(9)} ${unit.padEnd(12)} ${beside}`.trimEnd(),
    )
  }
}
