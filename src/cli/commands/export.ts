import { type Command, Option } from 'commander'
import type { Document } from '../../model/document.js'
import { STATEMENT_KINDS } from '../../model/statement.js'
import { statementKey } from '../../model/wording.js'
import { examples } from '../examples.js'
import { type FilterOptions, filtersStore, storeOf, tellEmpty } from '../querying.js'
import { jsonLine, print } from '../terminal.js'

type Exporter = (document: Document) => unknown[]

const FORMATS: Readonly<Record<string, () => Promise<Exporter>>> = {
  annotations: async () => (await import('../../report/annotations.js')).annotations,
  jsonld: async () => (await import('../../report/annotations.js')).quotationJsonLd,
}

export function define(command: Command): void {
  filtersStore(command, STATEMENT_KINDS)
    .addOption(new Option('--format <format>').choices(Object.keys(FORMATS)).default('annotations'))
    .addHelpText(
      'after',
      `
annotations: W3C Web Annotations with TextQuoteSelector and TextPositionSelector (offsets in code points).
jsonld: schema.org Quotations, the words inside the marks alone. One JSON object a line. For CSV and Parquet see
` +
        '`onrecord digest --format`' +
        `, for records as they are ` +
        '`onrecord read`' +
        `.
${examples([
  ['what Japan said, as annotations', 'onrecord export --db news.db --country Japan > annotations.jsonl'],
  ['quotations of a folder of pages', 'onrecord export corpus/articles --format jsonld'],
])}`,
    )
    .action(async (given: readonly string[], options: FilterOptions & { readonly format: string }) => {
      const store = await storeOf(given, options)
      try {
        const { findQuotes } = await import('../../store/quotes.js')
        const exporter = await FORMATS[options.format]!()
        const { rows, notes } = findQuotes(store, { ...options, limit: 0 })
        const kept = new Set<string>()
        for (const { statement } of rows) kept.add(statement)
        for (const { document } of store.documents()) {
          const statements = document.statements.filter((s) => kept.has(statementKey(document.article, s)))
          for (const row of exporter({ ...document, statements })) await print(`${jsonLine(row)}\n`)
        }
        if (kept.size === 0) tellEmpty({ rows: [], notes }, 'statements')
      } finally {
        store.close()
      }
    })
}
