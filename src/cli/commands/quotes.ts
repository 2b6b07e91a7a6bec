import type { Command } from 'commander'
import { STATEMENT_KINDS } from '../../model/statement.js'
import type { QuoteRow } from '../../store/quotes.js'
import { examples } from '../examples.js'
import { asksStore, type QueryOptions, storeOf, tellEmpty } from '../querying.js'
import type { Column } from '../table.js'

export function define(command: Command): void {
  asksStore(command, STATEMENT_KINDS, ['newest', 'oldest', 'outlet', 'speaker'])
    .addHelpText(
      'after',
      `
Kinds: ${STATEMENT_KINDS.join(', ')}. A day is when a thing was said where the text tells, else when it was printed.
--country is who the speaker speaks for. CSV follows RFC 4180; a cell that a spreadsheet would run as a formula begins
with an apostrophe.
${examples([
  ['what North Korea said in March', 'onrecord quotes --db news.db --country DPRK --since 2026-03 --until 2026-03'],
  [
    'who spoke of ballistic missiles, as a spreadsheet',
    'onrecord quotes --db news.db --weapon "ballistic missile" --limit 0 --format csv',
  ],
  ['the words of a folder of pages', 'onrecord quotes corpus/articles --text "grave threat"'],
])}`,
    )
    .action(async (given: readonly string[], options: QueryOptions) => {
      const { findQuotes } = await import('../../store/quotes.js')
      const { printRows } = await import('../table.js')
      const store = await storeOf(given, options)
      try {
        const result = findQuotes(store, options)
        const count = await printRows(result.rows, options.json ? 'json' : options.format, COLUMNS, FIELDS)
        if (count === 0) tellEmpty(result, 'statements')
      } finally {
        store.close()
      }
    })
}

const speakers = ({ speakers, speaker, mode }: QuoteRow) =>
  speakers.map(({ name }) => name).join(', ') || (speaker === null ? '' : mode === null ? speaker : `(${speaker})`)

const COLUMNS: readonly Column<QuoteRow>[] = [
  { name: 'day', value: ({ day }) => day, width: 12 },
  { name: 'outlet', value: ({ article }) => article.outlet, width: 18 },
  { name: 'speaker', value: speakers, width: 24 },
  { name: 'statement', value: ({ text }) => text },
]

const FIELDS: readonly Column<QuoteRow>[] = [
  { name: 'statement', value: ({ statement }) => statement },
  { name: 'day', value: ({ day }) => day },
  { name: 'outlet', value: ({ article }) => article.outlet },
  { name: 'speakers', value: ({ speakers }) => speakers.map(({ name }) => name).join('; ') },
  { name: 'roles', value: ({ speakers }) => speakers.map(({ role }) => role ?? '').join('; ') },
  { name: 'speakerCountries', value: ({ speakers }) => speakers.map(({ country }) => country ?? '').join('; ') },
  { name: 'mode', value: ({ mode }) => mode },
  { name: 'kind', value: ({ kind }) => kind },
  { name: 'act', value: ({ act }) => act },
  { name: 'polarity', value: ({ polarity }) => polarity },
  { name: 'text', value: ({ text }) => text },
  { name: 'quotations', value: ({ quotations }) => quotations.join(' … ') },
  { name: 'countries', value: ({ about }) => about.countries.join('; ') },
  { name: 'weapons', value: ({ about }) => about.weapons.join('; ') },
  { name: 'people', value: ({ about }) => about.people.join('; ') },
  { name: 'title', value: ({ article }) => article.title },
  { name: 'published', value: ({ article }) => article.published },
  { name: 'url', value: ({ article }) => article.url },
  { name: 'start', value: ({ content }) => content[0]?.start ?? null },
  { name: 'end', value: ({ content }) => content.at(-1)?.end ?? null },
]
