/** How the bytes of a file are laid out. */
export type FileFormat = 'html' | 'text' | 'json' | 'jsonl' | 'warc';
/** The format that a file's name tells, `.gz` left aside; null for a name that tells none. */
export declare function formatOfName(name: string): FileFormat | null;
/**
 * The format that the first bytes tell: `WARC/`, markup, JSON (Lines, where the first line is an object of its own), else
 * plain text.
 */
export declare function sniff(bytes: Uint8Array): FileFormat;
