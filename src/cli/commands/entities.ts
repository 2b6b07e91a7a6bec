import type { Command } from 'commander'
import { ENTITY_KINDS } from '../../model/entity.js'
import type { EntityRow } from '../../store/entities.js'
import { examples } from '../examples.js'
import { asksStore, type QueryOptions, storeOf, tellEmpty } from '../querying.js'
import type { Column } from '../table.js'

export function define(command: Command): void {
  asksStore(command, ENTITY_KINDS, ['statements', 'mentions', 'articles', 'name'])
    .option('--local', 'also those without a name: anonymous officials, unnamed documents')
    .addHelpText(
      'after',
      `
Kinds: ${ENTITY_KINDS.join(', ')}. --country is whose; --about counts who makes statements about it; --text takes
words of the name, the last of which may be cut short.
${examples([
  ['who makes statements, most first', 'onrecord entities --db news.db --kind person'],
  [
    'which ballistic missiles are in the news',
    'onrecord entities --db news.db --weapon "ballistic missile" --since 2026',
  ],
  ['who speaks about North Korea', 'onrecord entities corpus/articles --about DPRK --json'],
])}`,
    )
    .action(async (given: readonly string[], options: QueryOptions & { readonly local?: boolean }) => {
      const { findEntities } = await import('../../store/entities.js')
      const { printRows } = await import('../table.js')
      const store = await storeOf(given, options)
      try {
        const result = findEntities(store, options)
        const count = await printRows(result.rows, options.json ? 'json' : options.format, COLUMNS, FIELDS)
        if (count === 0) tellEmpty(result, 'entities')
      } finally {
        store.close()
      }
    })
}

const roles = ({ roles }: EntityRow) =>
  roles.map(({ title, country, status }) =>
    [status === 'current' ? '' : status, country, title].filter(Boolean).join(' '),
  )

/** What there is to say of it in a few words. */
const about = (row: EntityRow) =>
  [row.class, ...roles(row), row.kind === 'country' ? null : row.country].find(Boolean) ?? row.aliases.join(', ')

const COLUMNS: readonly Column<EntityRow>[] = [
  { name: 'kind', value: ({ kind }) => kind, width: 14 },
  { name: 'name', value: ({ name }) => name, width: 32 },
  { name: 'statements', value: ({ statements }) => statements, width: 12 },
  { name: 'mentions', value: ({ mentions }) => mentions, width: 10 },
  { name: 'articles', value: ({ articles }) => articles, width: 10 },
  { name: 'about it', value: about },
]

const FIELDS: readonly Column<EntityRow>[] = [
  { name: 'id', value: ({ id }) => id },
  { name: 'kind', value: ({ kind }) => kind },
  { name: 'name', value: ({ name }) => name },
  { name: 'aliases', value: ({ aliases }) => aliases.join('; ') },
  { name: 'country', value: ({ country }) => country },
  { name: 'class', value: (row) => row.class },
  { name: 'roles', value: (row) => roles(row).join('; ') },
  { name: 'statements', value: ({ statements }) => statements },
  { name: 'mentions', value: ({ mentions }) => mentions },
  { name: 'articles', value: ({ articles }) => articles },
]
