import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer'
import type { Digest } from '../model/digest.js'
import type { Proof } from './proof.js'
import { type PrintingRow, printingRows } from './rows.js'

/** A digest as Apache Parquet, a printing a row. @throws OnrecordError `proof` */
export function parquet(digest: Digest, proof: Proof): Uint8Array {
  const rows = [...printingRows(digest, proof)]
  const column = (name: keyof PrintingRow): ColumnSource => ({
    name,
    data: rows.map((row) => row[name]),
    type: ['outlets', 'wordings', 'start', 'end'].includes(name) ? 'INT32' : 'STRING',
  })
  const names = rows.length > 0 ? (Object.keys(rows[0]!) as (keyof PrintingRow)[]) : (['cluster'] as const)
  return new Uint8Array(parquetWriteBuffer({ columnData: names.map(column) }))
}
