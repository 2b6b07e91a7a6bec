// Clusters of generated statements with planted variants: time, memory and recall from 10^4 to 10^6 (npx tsx scripts/bench-clusters.ts [most]).
// Times drift on a shared machine, so each row also says how many times as long a bare compromise parse of the same statements takes.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import compromise from 'compromise'
import { Clustering } from '../src/compare/clusters/cluster.js'
import type { Utterance } from '../src/compare/clusters/utterance.js'
import { cpu } from './cpu.js'
import { goldUtterances } from './evaluate/clusters.js'
import { loadCorpus } from './evaluate/gold.js'

/** xorshift32: the same numbers on every machine. */
function random(seed: number): (below: number) => number {
  let x = seed
  return (below) => {
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    return (x >>> 0) % below
  }
}

const SYLLABLES = 'ka ro mi ten sol bur dai ve lin tor ash wen gor pel nu sha'.split(' ')
const nameOf = (n: number) => {
  let word = ''
  for (let k = n + 16; k > 0; k = Math.floor(k / 16)) word += SYLLABLES[k % 16]
  return word[0]!.toUpperCase() + word.slice(1)
}

/** Sentences of the corpus cut in halves and crossed, with a name and a number of its own in each: distinct, alike in shape. */
function sentences(pool: readonly Utterance[], count: number, next: (below: number) => number): Utterance[] {
  const clauses = pool
    .flatMap(({ text }) => text.replace(/[“”"«»‘’„'[\]]/g, '').split(/, |; |\. /))
    .filter((c) => c.split(' ').length > 4)
  return Array.from({ length: count }, (_, i): Utterance => {
    const place = nameOf(next(40_000))
    const text = `${clauses[next(clauses.length)]} near ${place}, and ${next(9000) + 12} ${clauses[next(clauses.length)]} at ${nameOf(next(40_000))}`
    const day = new Date(Date.UTC(2015, 0, 1) + next(3650) * 86_400_000).toISOString().slice(0, 10)
    return {
      key: `a${i}#1`,
      text,
      quotations: [{ start: 0, end: text.length }],
      speakers: [`${nameOf(next(300))} ${nameOf(300 + next(3000))}`],
      published: day,
      date: day,
    }
  })
}

type Change = (words: string[], next: (below: number) => number) => string[]
/** What outlets do to words: nothing, a cut, a word changed, dropped or added, other small words. */
const CHANGES: readonly Change[] = [
  (words) => words,
  (words) => words.slice(0, Math.ceil(words.length * 0.7)),
  (words) => words.slice(Math.floor(words.length * 0.3)),
  (words, next) => words.with(next(words.length), 'grave'),
  (words, next) => words.toSpliced(next(words.length), 1),
  (words, next) => words.toSpliced(next(words.length), 0, 'deeply'),
  (words) => words.map((word) => (word === 'the' ? 'a' : word)),
]

/** Statements of which two in five are planted variants of another, up to two days later. */
export function generate(pool: readonly Utterance[], count: number, seed: number) {
  const next = random(seed)
  const originals = sentences(pool, Math.floor(count * 0.6), next)
  const planted: [original: string, variant: string][] = []
  const all = [...originals]
  for (let i = 0; all.length < count; i++) {
    const original = originals[next(originals.length)]!
    const words = CHANGES[i % CHANGES.length]!(original.text.split(' '), next)
    const text = words.join(' ')
    const day = new Date(Date.parse(original.published!) + next(3) * 86_400_000).toISOString().slice(0, 10)
    all.push({
      ...original,
      key: `b${i}#1`,
      text,
      quotations: [{ start: 0, end: text.length }],
      published: day,
      date: day,
    })
    planted.push([original.key, `b${i}#1`])
  }
  return {
    statements: all.sort((a, b) => (a.published! < b.published! ? -1 : a.published! > b.published! ? 1 : 0)),
    planted,
  }
}

/** Every so many statements one is parsed by compromise, all along the run, as the reference. */
const SAMPLE = 500

/** One row of the curve. */
export function benchClusters(pool: readonly Utterance[], count: number) {
  const { statements, planted } = generate(pool, count, 20_260_303)
  for (let i = 0; i < 100; i++) compromise(statements[i]!.text)
  const clustering = new Clustering()
  // One that is known already changes nothing and tells its cluster.
  const home = (key: string) => clustering.add({ key, text: '' })
  let seconds = 0
  let reference = 0
  for (let from = 0; from < statements.length; from += SAMPLE) {
    const some = statements.slice(from, from + SAMPLE)
    seconds += cpu(() => {
      for (const statement of some) clustering.add(statement)
    })
    reference += cpu(() => void compromise(some[0]!.text)) * some.length
  }
  const recalled = planted.filter(([a, b]) => home(a) === home(b)).length
  // Two originals in one cluster: a false merge, or a crossing that chance made twice.
  const merged =
    statements.filter(({ key }) => key.startsWith('a')).length -
    new Set(statements.filter(({ key }) => key.startsWith('a')).map(({ key }) => home(key))).size
  return {
    statements: count,
    seconds,
    microseconds: (seconds / count) * 1e6,
    timesCompromise: reference / seconds,
    megabytesOfText: statements.reduce((sum, { text }) => sum + text.length, 0) / 1e6,
    recall: recalled / planted.length,
    merged,
    megabytes: Math.round((process.resourceUsage().maxRSS * 1024) / 1e6),
  }
}

if (process.argv[1] === import.meta.filename) {
  const most = Number(process.argv[2] ?? 1e6)
  if (process.argv[3] === 'alone') {
    const pool = goldUtterances(loadCorpus(join(import.meta.dirname, '../corpus/articles')))
    console.log(JSON.stringify(benchClusters(pool, most)))
  } else {
    // A process a row: what one row leaves behind is not counted as the memory of the next.
    for (const count of [1e4, 3e4, 1e5, 3e5, 1e6].filter((n) => n <= most))
      spawnSync('npx', ['tsx', import.meta.filename, String(count), 'alone'], { stdio: 'inherit' })
  }
}
