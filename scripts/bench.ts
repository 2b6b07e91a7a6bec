/**
 * Speed, as ratios against references in the same run (the machine is shared: absolute figures drift).
 *
 *   npm run bench [-- --data FILE.jsonl] [--pages DIR] [--json]
 *
 * language: text MB per CPU-second of the whole pipeline and of its stages, beside a full compromise parse and wink-nlp's readDoc,
 *   each in a process of its own, in turn
 * extraction: pages per second beside a bare `cheerio/slim` load of the same pages
 * start-up: CPU of `onrecord --help` and of reading one line over bare node
 */
import { fork, spawnSync } from 'node:child_process'
import { once as answer } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { load } from 'cheerio/slim'
import { cpu } from './cpu.js'

const root = join(import.meta.dirname, '..')
// What is measured is what ships, not what tsx makes of it.
const built = (file: string) => import(pathToFileURL(join(root, 'dist', file)).href)
const { extractArticle }: typeof import('../src/index.js') = await built('index.js')
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
const median = (call: () => void) => middle([cpu(call), cpu(call), cpu(call)])
const middle = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1]!

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

/** A system in a process of its own (see there): texts in, CPU seconds out. */
class System<Seconds = number> {
  readonly #process

  constructor(name: string) {
    this.#process = fork(join(import.meta.dirname, 'bench/system.mjs'), [name], { execArgv: [] })
    this.#process.on('exit', (code) => {
      if (code !== 0) throw new Error(`${name} ended before it answered: see above`)
    })
  }

  async pass(texts: readonly string[]): Promise<Seconds> {
    this.#process.send(texts)
    const [seconds] = await answer(this.#process, 'message')
    return seconds
  }

  end(): void {
    this.#process.disconnect()
  }
}

/** Short and many: a neighbour's load comes and goes within seconds, and a system's rate swings by a third with it. */
const ROUNDS = 15
/** Megabytes of text. V8 goes on optimising our code for two passes over 4 MB; a small sample goes round. */
const WARM = 10
const SAMPLE = 3
const SHARE = 0.2
const size = (list: readonly string[]) => list.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6

async function language() {
  const once = texts()
  const sample = Array.from({ length: Math.max(1, Math.round(SAMPLE / size(once))) }, () => once).flat()
  // The references are slow: a share of the text, from all over it, is enough for a rate.
  const every = Math.max(1, Math.round(size(sample) / SHARE))
  const share = sample.filter((_, i) => i % every === 0)
  const [read, compromise, wink] = [new System('read'), new System('compromise'), new System('wink')]
  const cold = size(once) / (await read.pass(once))
  for (let warm = size(once); warm < WARM; warm += size(sample)) await read.pass(sample)
  await Promise.all([compromise.pass(share), wink.pass(share)])
  const times: [number, number, number][] = []
  // In turn: what slows the machine slows all.
  for (let round = 0; round < ROUNDS; round++)
    times.push([await read.pass(share), await compromise.pass(share), await wink.pass(share)])
  for (const system of [read, compromise, wink]) system.end()
  const rate = (system: 0 | 1 | 2) => size(share) / middle(times.map((round) => round[system]))
  // Of the rounds' ratios, not the ratio of medians: what slows a round slows both of it.
  const beside = (system: 1 | 2) => middle(times.map((round) => round[system] / round[0]))
  const [ours, parsed, tagged] = [rate(0), rate(1), rate(2)]
  const row = (what: string, figure: number, ratio: number | null = null, to = ''): Row => ({
    ...{ what, figure, unit: 'MB/CPU-s', ratio, to },
  })
  rows.push(
    row('read: first pass, code still cold', cold, cold / parsed, 'times compromise'),
    row('read: whole language pipeline, warm', ours),
    ...(await stages(sample)).map(([name, seconds]) => row(`  ${name}`, size(sample) / seconds)),
    row('compromise, bare parse in turn with it', parsed, beside(1), 'read is × this'),
    row('wink-nlp, readDoc (tags only)', tagged, beside(2), 'read is × this'),
  )
}

/** CPU seconds of the stages of reading, each given what those before it made. */
async function stages(sample: readonly string[]): Promise<[name: string, seconds: number][]> {
  const system = new System<number[]>('stages')
  await system.pass(sample)
  const rounds = [await system.pass(sample), await system.pass(sample), await system.pass(sample)]
  system.end()
  return ['text', 'entities', 'attribution', 'speakers'].map((name, k) => [name, middle(rounds.map((r) => r[k]!))])
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

await language()
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
