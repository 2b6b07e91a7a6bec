import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import type { Command } from 'commander'
import { OnrecordError } from '../model/errors.js'
import { type LocalInput, localInputs } from '../scrape/files/files.js'
import { inGroups, inOrder } from './groups.js'
import { wholeNumber } from './options.js'
import { errorOf, type LexiconFile, perform, type TaskOptions } from './task.js'

export interface ReadingOptions extends Omit<TaskOptions, 'lexicon'> {
  readonly jobs: number
  /** Path of a user's lexicon. */
  readonly lexicon?: string
}

/** What became of one input, in the order of the inputs. */
export interface Outcome {
  /** Null where there was nothing to read: a missing file, a line too long. */
  readonly input: LocalInput | null
  /** Records (`onrecord/1`) as JSON on one line. */
  readonly records: readonly string[]
  readonly problems: readonly OnrecordError[]
  /** True where `skip` knew the input. */
  readonly skipped: boolean
}

export interface ReadingHooks {
  /** Ends the reading early, after a whole input. */
  readonly signal?: AbortSignal
  /** True for inputs to pass over. */
  readonly skip?: (input: LocalInput) => boolean
  /** Told of bytes read from disk, for progress. */
  readonly onBytes?: (count: number) => void
}

/** Declares the inputs and options of every command that reads articles. */
export function readsArticles(command: Command): Command {
  return command
    .argument('[inputs...]', 'files (.html .txt .json .jsonl .warc, each also .gz), directories, or - for stdin')
    .option('-j, --jobs <n>', 'worker threads; 0 is one a core', wholeNumber, 1)
    .option('--encoding <name>', 'charset of the inputs, over what they say of themselves')
    .option(
      '--lexicon <file>',
      'CSV of your own people, organisations and places (kind,name,aliases,country,title,from,to)',
    )
}

/** The inputs given, else stdin; wrong usage where nobody feeds it. */
export function inputsOf(given: readonly string[]): readonly string[] {
  if (given.length > 0) return given
  if (process.stdin.isTTY)
    throw new OnrecordError('usage', 'no input', { remedy: 'give files, directories, or - to read stdin' })
  return ['-']
}

/** A user's lexicon, read and checked before the first input. */
export async function lexiconAt(file: string): Promise<LexiconFile> {
  let csv: string
  try {
    csv = await readFile(file, 'utf8')
  } catch (error) {
    throw new OnrecordError(
      'unreadable',
      'the lexicon cannot be read',
      { file, remedy: 'give the path of a CSV file' },
      { cause: error },
    )
  }
  const { parseLexicon } = await import('../read.js')
  parseLexicon(csv, file)
  return { file, csv }
}

/** Inputs -> records, by this thread or by `jobs` others with the same result, in the order of the inputs. */
export async function* readRecords(
  paths: readonly string[],
  options: ReadingOptions,
  { signal, skip, onBytes }: ReadingHooks = {},
): AsyncGenerator<Outcome> {
  const { encoding, keepRecords = false } = options
  const lexicon = options.lexicon === undefined ? undefined : await lexiconAt(options.lexicon)
  const task = { encoding, keepRecords, lexicon }
  const jobs = options.jobs === 0 ? availableParallelism() : options.jobs
  // Threads are loaded when there are to be any: one article starts sooner.
  const pool = jobs > 1 ? new (await import('./pool.js')).Pool(jobs, task) : null
  const run = async (group: readonly (LocalInput | OnrecordError)[]): Promise<Outcome[]> => {
    const wanted = group.filter((input) => !(input instanceof OnrecordError || skip?.(input))) as LocalInput[]
    const all = await (pool ? pool.run(wanted) : perform(wanted, task))
    const done = new Map(wanted.map((input, i) => [input, all[i]!]))
    return group.map((input) => {
      if (input instanceof OnrecordError) return { input: null, records: [], problems: [input], skipped: false }
      const { records, problems } = done.get(input) ?? { records: [], problems: [] }
      return { input, records, problems: problems.map(errorOf), skipped: !done.has(input) }
    })
  }
  const stop = () => process.stdin.destroy() // or it would wait for what may never come
  signal?.addEventListener('abort', stop)
  try {
    const groups = inGroups(localInputs(paths, { onBytes }), (input) =>
      input instanceof OnrecordError ? 0 : input.page.bytes.length,
    )
    for await (const outcomes of inOrder(groups, run, pool?.width ?? 1)) {
      for (const outcome of outcomes) {
        if (signal?.aborted) return
        yield outcome
      }
    }
  } finally {
    if (paths.includes('-')) stop()
    await pool?.close()
  }
}
