import { type Command, Option } from 'commander'
import { OnrecordError } from '../../model/errors.js'
import { STATEMENT_KINDS } from '../../model/statement.js'
import type { Store } from '../../store/store.js'
import type { ClusterRow, LineRow, OutletRow, VariantRow } from '../comparing.js'
import { examples } from '../examples.js'
import { wholeNumber } from '../options.js'
import { type FilterOptions, FORMATS, filtersStore, storeOf } from '../querying.js'
import type { Column } from '../table.js'
import { note, print } from '../terminal.js'

interface CompareCommandOptions extends FilterOptions {
  readonly speaker?: string
  readonly pairs?: string
  readonly between?: readonly string[]
  readonly overTime?: boolean
  readonly outlets?: boolean
  readonly limit: number
  readonly format: (typeof FORMATS)[number] | 'md'
  readonly json?: boolean
}

export function define(command: Command): void {
  filtersStore(command, STATEMENT_KINDS)
    .option('--speaker <name>', 'the same as --person')
    .option('--between <names...>', 'two speakers, governments or outlets, side by side; what both said is redlined')
    .option('--over-time', "one speaker's or government's line, with shifts of act")
    .option('--outlets', 'how often each outlet prints word for word, alters, cuts')
    .option(
      '--pairs <file>',
      'JSON Lines of {"id", "left", "right"}, each side {"text", "quotations"?, "speaker"?, "date"?}',
    )
    .option('--limit <n>', 'how many clusters at most; 0 is all', wholeNumber, 20)
    .addOption(new Option('--format <format>').choices([...FORMATS, 'md']).default('table'))
    .option('--json', 'the same as --format json')
    .addHelpText(
      'after',
      `
A cluster is one utterance in the wordings of several articles; the reference is the official document, else the earliest,
else the longest. With --db clusters are kept in the store, and only new articles are added to them.
Verdicts: meaning-flip, altered-quote, boundary (marks moved), marked-edit, trimmed, light-edit, verbatim, paraphrase.
${examples([
  ['how outlets printed what Aoki said', 'onrecord compare --db news.db --speaker Aoki'],
  ['two governments on one topic', 'onrecord compare --db news.db --between Japan China --about missiles'],
  ['a line over time', 'onrecord compare --db news.db --country DPRK --over-time'],
  ['pairs that you have already', 'onrecord compare --pairs pairs.jsonl > verdicts.jsonl'],
])}`,
    )
    .action(async (given: readonly string[], options: CompareCommandOptions) => {
      if (options.pairs !== undefined) return pairs(options.pairs)
      // `--between A B news/` takes all that follows: what comes after two names are inputs.
      const [a, b, ...more] = options.between ?? []
      if (options.between !== undefined && b === undefined)
        throw new OnrecordError('usage', '--between wants two names', {
          remedy: 'give two speakers, countries or outlets',
        })
      const store = await storeOf([...given, ...more], options)
      try {
        const format = options.json ? 'json' : options.format
        const { speaker, person = speaker, ...rest } = options
        const filter = { ...rest, ...(person !== undefined && { person }) }
        if (a !== undefined && b !== undefined) await between(store, filter, [a, b], format)
        else await ofStore(store, filter, format)
      } finally {
        store.close()
      }
    })
}

async function pairs(file: string): Promise<void> {
  const { asPair, comparePair } = await import('../../compare/pairs.js')
  const { inBatch } = await import('../batch.js')
  await inBatch(file, (value) => comparePair(asPair(value)))
}

async function ofStore(
  store: Store,
  options: CompareCommandOptions,
  format: CompareCommandOptions['format'],
): Promise<void> {
  const { clusterRows, lineRows, outletRows, rowsByKey } = await import('../comparing.js')
  const { rows, notes } = rowsByKey(store, options)
  if (options.overTime) return show(lineRows(store, rows), format, LINE, notes)
  const clusters = clusterRows(store, rows)
  if (options.outlets) return show(outletRows(clusters), format, OUTLETS, notes)
  const shown = options.limit === 0 ? clusters : clusters.slice(0, options.limit)
  if (format === 'json' || format === 'jsonl') return show(shown, format, [], notes)
  const { redline } = await import('../redline.js')
  await show(shown.flatMap(printings), format, variantColumns(redline), notes)
}

type Printing = VariantRow & { readonly cluster: ClusterRow }
const printings = (cluster: ClusterRow): Printing[] => cluster.variants.map((variant) => ({ ...variant, cluster }))

/** Both sides of a topic: what both said with the second's words redlined, the rest by day. */
async function between(
  store: Store,
  options: CompareCommandOptions,
  names: readonly [string, string],
  format: CompareCommandOptions['format'],
): Promise<void> {
  const { sidesOf } = await import('../sides.js')
  const { redline, shown } = await import('../redline.js')
  const { rows, notes } = sidesOf(store, options, names)
  await show(
    rows,
    format,
    [
      { name: 'day', value: ({ day }) => day, width: 12 },
      { name: 'in common', value: ({ common }) => common && `${common.kind}: ${common.verdict}`, width: 26 },
      { name: names[0], value: ({ sides }) => sides[0].map(({ text }) => shown(text)).join(' / '), width: 40 },
      {
        name: names[1],
        value: ({ sides, common }) =>
          sides[1].map(({ text }, i) => redline(text, i === 0 ? (common?.edits ?? []) : [])).join(' / '),
      },
    ],
    notes,
  )
}

async function show<Row>(
  rows: readonly Row[],
  format: CompareCommandOptions['format'],
  columns: readonly Column<Row>[],
  notes: readonly string[],
): Promise<void> {
  if (rows.length === 0)
    note(notes.length > 0 ? notes.join('\n') : 'nothing to compare: no statement with two wordings')
  if (format === 'md') {
    const cell = (text: unknown) =>
      String(text ?? '')
        .replace(/\s+/g, ' ')
        .replace(/[|\\<>]/g, '\\$&')
    const lines = [
      columns.map(({ name }) => name),
      columns.map(() => '---'),
      ...rows.map((row) => columns.map(({ value }) => cell(value(row)))),
    ]
    if (rows.length > 0) await print(`${lines.map((line) => `| ${line.join(' | ')} |`).join('\n')}\n`)
    return
  }
  const { printRows } = await import('../table.js')
  await printRows(rows, format, columns, columns)
}

const variantColumns = (redline: (text: string, edits: VariantRow['edits']) => string): Column<Printing>[] => [
  { name: 'cluster', value: ({ cluster }) => cluster.reference, width: 24 },
  {
    name: 'verdict',
    value: ({ verdict, statement, cluster }) =>
      statement === cluster.reference ? `reference (${cluster.referenceBecause})` : verdict,
    width: 18,
  },
  { name: 'outlet', value: ({ outlet }) => outlet, width: 18 },
  { name: 'day', value: ({ day }) => day, width: 12 },
  { name: 'speaker', value: ({ speakers }) => speakers, width: 18 },
  { name: 'words', value: ({ text, edits }) => redline(text, edits) },
]

const LINE: readonly Column<LineRow>[] = [
  { name: 'day', value: ({ day }) => day, width: 12 },
  { name: 'act', value: ({ act }) => act, width: 12 },
  { name: 'shift', value: ({ shift }) => shift, width: 20 },
  { name: 'repeated', value: ({ repeated }) => (repeated ? 'yes' : ''), width: 10 },
  { name: 'speaker', value: ({ speakers }) => speakers, width: 20 },
  { name: 'words', value: ({ text }) => text },
]

const percent = (share: number) => `${Math.round(100 * share)}%`
const OUTLETS: readonly Column<OutletRow>[] = [
  { name: 'outlet', value: ({ outlet }) => outlet, width: 30 },
  { name: 'variants', value: ({ statements }) => statements, width: 10 },
  { name: 'faithful', value: ({ faithful }) => percent(faithful), width: 10 },
  { name: 'altered', value: ({ altered }) => percent(altered), width: 10 },
  { name: 'cut', value: ({ cut }) => percent(cut), width: 10 },
  {
    name: 'verdicts',
    value: ({ verdicts }) =>
      Object.entries(verdicts)
        .map(([verdict, n]) => `${verdict} ${n}`)
        .join(', '),
  },
]
