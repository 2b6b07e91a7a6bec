import { parquetWriteBuffer } from 'hyparquet-writer';
import { printingRows } from './rows.js';
/** A digest as Apache Parquet, a printing a row. @throws OnrecordError `proof` */
export function parquet(digest, proof) {
    const rows = [...printingRows(digest, proof)];
    const column = (name) => ({
        name,
        data: rows.map((row) => row[name]),
        type: ['outlets', 'wordings', 'start', 'end'].includes(name) ? 'INT32' : 'STRING',
    });
    const names = rows.length > 0 ? Object.keys(rows[0]) : ['cluster'];
    return new Uint8Array(parquetWriteBuffer({ columnData: names.map(column) }));
}
