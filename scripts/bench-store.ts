// npx tsx scripts/bench-store.ts [statements]: fills a store with made-up documents and prints how long queries take in process.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findEntities } from '../src/store/entities.js'
import type { Filter } from '../src/store/filter.js'
import { findQuotes } from '../src/store/quotes.js'
import { Store } from '../src/store/store.js'
import { madeDocument } from '../test/store/made.js'

const STATEMENTS = Number(process.argv[2] ?? 100_000)
const ROUNDS = 5

const QUOTES: readonly Filter[] = [
  ...(['newest', 'oldest', 'outlet', 'speaker'] as const).map((sort) => ({ sort })),
  { country: 'DPRK' },
  { country: 'US', about: 'DPRK' },
  { about: 'DPRK', sort: 'speaker' },
  { weapon: 'ballistic missile', sort: 'oldest' },
  { person: 'Aoki' },
  { text: 'will' },
  { text: 'will OR we', sort: 'outlet' },
  { text: '"grave measures" -oil' },
  { text: 'gra*', country: 'Norway' },
  { title: 'will' },
  { kind: ['mixed'], sort: 'speaker' },
  { outlet: 'courier', kind: ['mixed'], sort: 'outlet' },
  { until: '1999', sort: 'speaker' },
  { since: '2031-05', until: '2031-05', country: 'US', about: 'KP', text: 'grave', kind: ['direct'] },
]
const ENTITIES: readonly Filter[] = [
  {},
  { kind: ['person'], sort: 'name' },
  { country: 'US' },
  { text: 'aok' },
  { about: 'DPRK' },
  { about: 'DPRK', since: '2032' },
  { since: '2032' },
  { outlet: 'courier' },
  { title: 'will' },
]

const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
const store = new Store(join(folder, 'bench.db'))
const started = process.cpuUsage()
for (let n = 0; n * 7 < STATEMENTS; ) {
  store.transaction(() => {
    for (let i = 0; i < 200 && n * 7 < STATEMENTS; i++, n++) store.add(madeDocument(n))
  })
}
const { user, system } = process.cpuUsage(started)
const { articles, statements } = store.counts()
const megabytes = statSync(join(folder, 'bench.db')).size / 1e6
console.log(
  `${articles} articles, ${statements} statements, ${megabytes.toFixed(0)} MB, ${((user + system) / 1e6).toFixed(1)} s of CPU`,
)

const cpu = () => Number(process.cpuUsage().user + process.cpuUsage().system) / 1000
let worst = 0
for (const [name, find, filters] of [
  ['quotes', findQuotes, QUOTES],
  ['entities', findEntities, ENTITIES],
] as const) {
  for (const filter of filters) {
    const times = Array.from({ length: ROUNDS }, () => {
      const before = cpu()
      const rows = [...find(store, filter).rows].length
      return [cpu() - before, rows] as const
    })
    const median = times.map(([ms]) => ms).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!
    worst = Math.max(worst, median)
    console.log(
      `${median.toFixed(1).padStart(6)} ms  first ${times[0]![0].toFixed(1).padStart(5)}  ${String(times[0]![1]).padStart(3)} rows  ${name} ${JSON.stringify(filter)}`,
    )
  }
}
console.log(`worst median ${worst.toFixed(1)} ms of CPU`)
store.close()
rmSync(folder, { recursive: true })
