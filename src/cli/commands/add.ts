import { createHash } from 'node:crypto'
import type { Command } from 'commander'
import type { LocalInput } from '../../scrape/files/files.js'
import { examples } from '../examples.js'
import { grouped, Progress } from '../progress.js'
import { inputsOf, type Outcome, type ReadingOptions, readRecords, readsArticles } from '../reading.js'
import { fail, interruption, note } from '../terminal.js'

interface Options extends ReadingOptions {
  readonly db: string
}

/** Inputs between two transactions: what a killed run reads again at most. */
const BATCH = 100
const BATCH_BYTES = 16 * 1024 * 1024

export function define(command: Command): void {
  readsArticles(command)
    .requiredOption('--db <file>', 'the store; made where there is none')
    .addHelpText(
      'after',
      `
Reads articles as \`onrecord read\` does and keeps their records in an SQLite store for entities, quotes, compare and
digest. What is there already is passed over: a run that was stopped, even killed, goes on when it is started again.
${examples([
  ['a folder, on all cores', 'onrecord add --jobs 0 corpus/ --db news.db'],
  ['what was scraped today', 'onrecord add today.jsonl.gz --db news.db'],
])}`,
    )
    .action(add)
}

async function add(given: readonly string[], options: Options): Promise<void> {
  const { Store } = await import('../../store/store.js')
  const { totalBytes } = await import('../../scrape/files/files.js')
  const paths = inputsOf(given)
  const store = new Store(options.db)
  const progress = new Progress(await totalBytes(paths))
  const signal = interruption()
  let [added, known, failed, done] = [0, 0, 0, 0]
  let batch: Outcome[] = []
  let bytes = 0
  const flush = () => {
    store.transaction(() => {
      for (const { input, records, problems } of batch) {
        for (const record of records) store.add(JSON.parse(record)) ? added++ : known++
        if (input && problems.length === 0) store.addInput(inputHash(input, options))
      }
    })
    batch = []
    bytes = 0
  }
  const skip = (input: LocalInput) => store.hasInput(inputHash(input, options))
  try {
    for await (const outcome of readRecords(
      paths,
      { ...options, keepRecords: true },
      { signal, skip, onBytes: progress.onBytes },
    )) {
      done += 1
      if (outcome.problems.length > 0) progress.clear()
      for (const problem of outcome.problems) fail(problem)
      failed += outcome.problems.length
      if (outcome.skipped) known += 1
      else {
        batch.push(outcome)
        for (const record of outcome.records) bytes += record.length
      }
      if (batch.length >= BATCH || bytes >= BATCH_BYTES) flush()
      progress.update(done, `${grouped(done)} articles read, ${grouped(known)} known`)
    }
    flush()
    progress.clear()
    const { articles, statements } = store.counts()
    const total = `${options.db}: ${grouped(articles)} articles, ${grouped(statements)} statements`
    note(`${grouped(added)} added, ${grouped(known)} there already, ${grouped(failed)} failed; ${total}`)
    if (signal.aborted) note('stopped; the same command goes on from here')
  } finally {
    store.close()
  }
}

/** The same bytes read in the same way give the same records. */
function inputHash({ page, format }: LocalInput, { encoding, lexicon }: Options): Uint8Array {
  const how = JSON.stringify([
    format,
    page.url,
    page.contentType,
    encoding ?? null,
    ...(lexicon === undefined ? [] : [lexicon]),
  ])
  return createHash('sha256').update(how).update('\n').update(page.bytes).digest()
}
