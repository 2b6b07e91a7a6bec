import type { Page } from '../model/article.js';
import { OnrecordError } from '../model/errors.js';
/** One article's worth of bytes, and how to read them. */
export interface LocalInput {
    readonly page: Page;
    readonly format: 'html' | 'text' | 'json';
    /** One-based line within the file, of JSON Lines. */
    readonly line?: number;
}
export interface LocalOptions {
    /** What `-` reads instead of the process's own standard input. */
    readonly stdin?: AsyncIterable<Uint8Array>;
    /** Told how many bytes were read from disk, compressed or not, each time some were. */
    readonly onBytes?: ((count: number) => void) | undefined;
    /** Largest file that holds one article, and longest line of JSON Lines, in bytes once decompressed. */
    readonly maxBytes?: number;
}
/**
 * Files, directories and `-` -> articles' bytes, in the order given, directories in byte order of their names. Formats go
 * by the name's ending (.html .txt .json .jsonl .warc, each also .gz), else by the first bytes. In directories, hidden files are left out. One chunk of a file is in
 * memory at a time, or one article. What cannot be read comes out as an OnrecordError in its place; the rest goes on.
 */
export declare function localInputs(paths: readonly string[], options?: LocalOptions): AsyncGenerator<LocalInput | OnrecordError>;
/** How many bytes the files of `paths` have on disk, for progress; null where stdin is among them. */
export declare function totalBytes(paths: readonly string[]): Promise<number | null>;
