import { type Command, Option } from 'commander'
import { OnrecordError } from '../model/errors.js'
import { expectOneOf } from '../model/suggest.js'
import type { Filter, Result } from '../store/filter.js'
import type { Store } from '../store/store.js'
import { wholeNumber } from './options.js'
import { grouped, Progress } from './progress.js'
import { inputsOf, type ReadingOptions, readRecords, readsArticles } from './reading.js'
import { fail, note } from './terminal.js'

export const FORMATS = ['table', 'json', 'jsonl', 'csv'] as const

export interface FilterOptions extends ReadingOptions, Filter {
  readonly db?: string
}

export interface QueryOptions extends FilterOptions {
  readonly format: (typeof FORMATS)[number]
  readonly json?: boolean
}

/** An option with a closed list of values: completed by shells, checked before any input is read. */
const choice = (flags: string, what: string, values: readonly string[], description = '') =>
  Object.assign(
    new Option(flags, description).argParser((value) => expectOneOf(what, value, values)),
    {
      argChoices: [...values],
    },
  )

/** The same with several values, separated by commas or given one by one. */
const choices = (flags: string, what: string, values: readonly string[], description: string) =>
  choice(flags, what, values, description).argParser((value, before: readonly string[] = []) => [
    ...before,
    ...value.split(',').map((one) => expectOneOf(what, one, values)),
  ])

/** Declares the inputs of a command that asks a store, and the filters of what it asks for. */
export function filtersStore(command: Command, kinds: readonly string[]): Command {
  return readsArticles(command)
    .option('--db <file>', 'ask a store made by `onrecord add`; without it, the inputs')
    .addOption(choices('--kind <kind>', 'kind', kinds, 'one or several, separated by commas'))
    .option('--country <name>', 'by name, alias, demonym or code: "DPRK", "north korean", KP')
    .option('--person <name>', 'by surname or full name; of statements, who speaks, organisations too')
    .option('--weapon <name>', 'by name, alias, kind or class: "Hwasong-17", ICBM, missile')
    .option('--about <name>', 'a country, person or weapon that statements are about')
    .option('--outlet <name>', 'by name or part of it')
    .option('--since <date>', 'day, month or year (ISO 8601), inclusive')
    .option('--until <date>', 'likewise')
    .option(
      '--text <words>',
      'all of these words in any form ("withdraw" finds "withdrew"); "as printed", begin*, -not, OR',
    )
    .option('--title <words>', 'likewise, in the title of the article')
}

/** Declares inputs, filters, order and formats of a command that lists what a store holds. */
export function asksStore(command: Command, kinds: readonly string[], sorts: readonly string[]): Command {
  return filtersStore(command, kinds)
    .addOption(choice('--sort <order>', 'sort', sorts))
    .option('--limit <n>', 'how many at most; 0 is all', wholeNumber, 50)
    .addOption(new Option('--format <format>').choices(FORMATS).default('table'))
    .option('--json', 'the same as --format json')
}

/** Opens the store that is asked: a file, or one in memory with what the inputs hold. Close it after use. */
export async function storeOf(given: readonly string[], options: FilterOptions): Promise<Store> {
  const { Store } = await import('../store/store.js')
  if (options.db !== undefined) {
    if (given.length > 0)
      throw new OnrecordError('usage', 'both --db and inputs', {
        remedy: 'give one of the two; onrecord add puts inputs into a store',
      })
    const { existsSync } = await import('node:fs')
    if (!existsSync(options.db))
      throw new OnrecordError('store', 'no such store', { file: options.db, remedy: 'make it with onrecord add' })
    return new Store(options.db)
  }
  const { checkFilter } = await import('../store/filter.js')
  checkFilter(options)
  const store = new Store(':memory:')
  const paths = inputsOf(given)
  const { totalBytes } = await import('../scrape/files/files.js')
  const progress = new Progress(await totalBytes(paths))
  let done = 0
  store.begin()
  const reading = { ...options, keepRecords: true }
  for await (const { records, problems } of readRecords(paths, reading, { onBytes: progress.onBytes })) {
    if (problems.length > 0) progress.clear()
    problems.forEach(fail)
    for (const record of records) store.add(JSON.parse(record))
    progress.update(++done, `${grouped(done)} articles read`)
  }
  store.commit()
  progress.clear()
  return store
}

/** Tells on stderr why nothing was found; that is an answer too, and the exit status stays 0. */
export function tellEmpty({ notes }: Result<unknown>, what: string): void {
  note(notes.length > 0 ? notes.join('\n') : `no ${what} found`)
}
