import { type Command, Option } from 'commander'
import { DIGEST_ORDERS, type Digest, type DigestOrder } from '../../model/digest.js'
import { STATEMENT_KINDS } from '../../model/statement.js'
import type { Proof } from '../../report/proof.js'
import { examples } from '../examples.js'
import { wholeNumber } from '../options.js'
import { type FilterOptions, filtersStore, storeOf } from '../querying.js'
import { save } from '../save.js'
import { note, print } from '../terminal.js'

type Write = (digest: Digest, proof: Proof) => string | Uint8Array

/** Formats, each imported only when it is asked for. */
const FORMATS: Readonly<Record<string, () => Promise<Write>>> = {
  md: async () => (await import('../../report/markdown.js')).markdown,
  html: async () => (await import('../../report/html.js')).html,
  json: async () => (await import('../../report/json.js')).json,
  csv: async () => (await import('../../report/csv.js')).csv,
  atom: async () => (await import('../../report/feeds.js')).atom,
  jsonfeed: async () => (await import('../../report/feeds.js')).jsonFeed,
  parquet: async () => (await import('../../report/parquet.js')).parquet,
}

interface DigestCommandOptions extends FilterOptions {
  readonly by?: DigestOrder
  readonly limit: number
  readonly format: string
  readonly json?: boolean
  readonly output?: string
}

export function define(command: Command): void {
  filtersStore(command, STATEMENT_KINDS)
    .addOption(new Option('--by <order>', 'how items are grouped').choices(DIGEST_ORDERS))
    .option('--limit <n>', 'items a section; 0 is all', wholeNumber, 12)
    .addOption(new Option('--format <format>').choices(Object.keys(FORMATS)).default('md'))
    .option('--json', 'the same as --format json')
    .option('-o, --output <file>', 'write there instead of to stdout')
    .addHelpText(
      'after',
      `
Sections: new (first printed in the window; without --since, on the last day), changed wording (redlined), said again, the
rest by country and speaker, who spoke about whom, weapons by day, and what needs a human. Every printed word of a
statement is sliced out of the stored article again while the digest is written; a mismatch ends it with an error.
${examples([
  ['the sample corpus', 'onrecord digest corpus/articles'],
  ['a week as a page', 'onrecord digest --db news.db --since 2026-03-02 --until 2026-03-08 --format html -o week.html'],
  ['what Japan said, by weapon', 'onrecord digest --db news.db --country Japan --by weapon'],
  ['a feed', 'onrecord digest --db news.db --since 2026-03 --format atom -o digest.xml'],
])}`,
    )
    .action(async (given: readonly string[], options: DigestCommandOptions) => {
      const store = await storeOf(given, options)
      try {
        const { bound } = await import('../../store/filter.js')
        const { findQuotes } = await import('../../store/quotes.js')
        const { digest } = await import('../../report/digest.js')
        const { proofAgainst } = await import('../../report/proof.js')
        const { clustersOf } = await import('../clustering.js')
        const write = await FORMATS[options.json ? 'json' : options.format]!()
        const documents = [...store.documents()].map(({ document }) => document)
        const { since, until, ...filter } = options
        if (since !== undefined) bound('since', since)
        if (until !== undefined) bound('until', until)
        const kept = new Set<string>()
        for (const { statement } of findQuotes(store, { ...filter, limit: 0 }).rows) kept.add(statement)
        const made = digest(documents, [...clustersOf(store)], {
          since,
          until,
          by: options.by,
          limit: options.limit,
          keep: (key) => kept.has(key),
        })
        const text = write(
          made,
          proofAgainst((id) => store.document(id)?.article ?? null),
        )
        if (options.output === undefined) await print(text)
        else await save(options.output, text)
        if (made.sections.length === 0) note('no statement with a speaker in the window')
      } finally {
        store.close()
      }
    })
}
