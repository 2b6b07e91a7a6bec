import type { Page } from '../model/article.js';
import { OnrecordError } from '../model/errors.js';
export interface WarcOptions {
    /** Path or address of the archive, as the user gave it: `Page.file`, and the place in errors. */
    readonly file: string | null;
    /** Asked before a record's body is decoded; false passes over it. */
    readonly wanted?: (url: string) => boolean;
    /** Told of each damaged or oversized record; the reader goes on with the next. Without it the first one throws. */
    readonly onProblem?: (problem: OnrecordError) => void;
    readonly bodyBytes?: number;
}
/**
 * The web pages in a web archive (ISO 28500; WARC 0.17 to 1.1), one after the other, in the order of the file.
 * In: the bytes of a .warc or .warc.gz (a gzip member a record, or one for all). Out: HTML of `response` records with
 * status 200 and of `resource` records, chunks joined and decompressed. Request, revisit, metadata and warcinfo records
 * hold no page and are passed over. Memory holds one record, whatever the size of the file.
 */
export declare function readWarc(source: AsyncIterable<Uint8Array>, options: WarcOptions): AsyncGenerator<Page>;
