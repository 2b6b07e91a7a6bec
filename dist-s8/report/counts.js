/** Byte order: the same on every machine and in every locale. */
export const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const TABLE_SIZE = 12;
/**
 * Counts [row, column] pairs; the largest dozen of each, by their sums and then by name.
 * @param columnOrder sorts the columns instead (days)
 */
export function countTable(pairs, columnOrder) {
    const largest = (side) => {
        const sums = new Map();
        for (const pair of pairs)
            sums.set(pair[side], (sums.get(pair[side]) ?? 0) + 1);
        const sorted = [...sums].sort(([a, n], [b, m]) => m - n || byCode(a, b));
        return sorted.slice(0, TABLE_SIZE).map(([name]) => name);
    };
    const columns = largest(1);
    if (columnOrder)
        columns.sort(columnOrder);
    const cells = new Map();
    for (const [row, column] of pairs)
        cells.set(`${row}\n${column}`, (cells.get(`${row}\n${column}`) ?? 0) + 1);
    return {
        columns,
        rows: largest(0).map((name) => ({ name, counts: columns.map((column) => cells.get(`${name}\n${column}`) ?? 0) })),
    };
}
