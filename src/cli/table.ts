import Table from 'cli-table3'
import { csvLine } from '../report/csv.js'
import { colours } from './colours.js'
import type { FORMATS } from './querying.js'
import { jsonLine, print, visible } from './terminal.js'

/** A column of a table: heading, value, and for the last one the rest of the width. */
export interface Column<Row> {
  readonly name: string
  readonly value: (row: Row) => string | number | null
  /** Characters of a terminal; without it the column takes what is left. */
  readonly width?: number
}

const NARROWEST = 20
const GAP = 2

/** Prints rows in a format: `columns` are those of the table, `fields` those of CSV. Returns how many rows there were. */
export async function printRows<Row>(
  rows: Iterable<Row>,
  format: (typeof FORMATS)[number],
  columns: readonly Column<Row>[],
  fields: readonly Column<Row>[],
): Promise<number> {
  if (format === 'table') return table([...rows], columns)
  let count = 0
  if (format === 'csv') await print(csvLine(fields.map(({ name }) => name)))
  for (const row of rows) {
    if (format === 'csv') await print(csvLine(fields.map(({ value }) => value(row) ?? '')))
    else if (format === 'jsonl') await print(`${jsonLine(row)}\n`)
    else await print(`${count === 0 ? '[' : ','}\n  ${jsonLine(row)}`)
    count += 1
  }
  if (format === 'json') await print(count === 0 ? '[]\n' : '\n]\n')
  return count
}

async function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Promise<number> {
  if (rows.length === 0) return 0
  const fixed = columns.reduce((sum, { width }) => sum + (width ?? 0), 0)
  const rest = Math.max(NARROWEST, (process.stdout.columns || 120) - fixed - GAP)
  const grid = new Table({
    head: columns.map(({ name }) => colours.bold(name)),
    colWidths: columns.map(({ width }) => width ?? rest),
    chars: Object.fromEntries(
      'top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid mid-mid right right-mid middle'
        .split(' ')
        .map((part) => [part, '']),
    ),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': GAP },
    wordWrap: true,
  })
  for (const row of rows) grid.push(columns.map(({ value }) => visible(String(value(row) ?? '').replace(/\s+/g, ' '))))
  await print(`${grid.toString().replace(/[^\S\n]+$/gm, '')}\n`)
  return rows.length
}
