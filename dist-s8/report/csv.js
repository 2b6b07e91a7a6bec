import { printingRows } from './rows.js';
// A cell that begins like a formula would run in a spreadsheet (OWASP, CSV injection): an apostrophe makes it text.
const FORMULA = /^[=+\-@\t\r]/;
const cell = (value) => {
    const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
/** Cells as a line of CSV (RFC 4180), its line end included; what a spreadsheet would run as a formula begins with an apostrophe. */
export const csvLine = (cells) => `${cells.map(cell).join(',')}\r\n`;
const COLUMNS = [
    'cluster',
    'status',
    'day',
    'speakers',
    'speakerCountries',
    'kind',
    'act',
    'polarity',
    'words',
    'occasion',
    'countries',
    'weapons',
    'outlets',
    'wordings',
    'outlet',
    'published',
    'verdict',
    'why',
    'url',
    'statement',
    'start',
    'end',
];
/** A digest as CSV (RFC 4180), a printing a line. @throws OnrecordError `proof` */
export function csv(digest, proof) {
    let text = csvLine(COLUMNS);
    for (const row of printingRows(digest, proof))
        text += csvLine(COLUMNS.map((column) => row[column]));
    return text;
}
