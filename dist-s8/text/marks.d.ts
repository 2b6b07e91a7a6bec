export type Side = 'open' | 'close' | 'either';
export interface Mark {
    readonly start: number;
    readonly end: number;
    readonly side: Side;
    readonly family: 'double' | 'guillemet';
}
export declare const isWord: (c: string) => boolean;
export declare const isSpace: (c: string) => boolean;
/** The double mark that begins at `i`, if one does. Two single marks together are one double. */
export declare function doubleAt(text: string, i: number): Mark | undefined;
/** True where a mark between these two characters looks like the beginning of a quotation. */
export declare function looksOpen(before: string, after: string): boolean;
/** True where a mark between these two characters looks like the end of a quotation. */
export declare const looksClosed: (before: string, after: string) => boolean;
export declare function isElision(text: string, afterMark: number): boolean;
