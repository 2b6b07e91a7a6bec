/** One object of schema.org JSON-LD. */
export type Thing = Readonly<Record<string, unknown>>;
/** What a page's JSON-LD says of its article; empty or null where it says nothing. */
export interface Linked {
    /** True where the page calls itself an article. */
    readonly isArticle: boolean;
    readonly headline: string | null;
    /** People, and apart from them desks and organisations that are named as authors. */
    readonly authors: readonly string[];
    readonly desks: readonly string[];
    readonly published: string | null;
    readonly modified: string | null;
    readonly publisher: string | null;
    readonly section: string | null;
    readonly language: string | null;
    readonly url: string | null;
    readonly body: string | null;
    readonly isAccessibleForFree: boolean | null;
    /** Entries of a live blog. */
    readonly updates: readonly {
        readonly headline: string | null;
        readonly body: string | null;
        readonly published: string;
    }[];
}
/** JSON as pages write it: with comments around, control characters within and commas too many. */
export declare function parseLoose(source: string): unknown;
/** Contents of JSON-LD scripts -> what they say of the page's article. `wanted` is the page's title: it decides between several. */
export declare function readLinked(sources: readonly string[], wanted: string | null): Linked;
