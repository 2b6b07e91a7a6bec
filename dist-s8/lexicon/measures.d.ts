/** Measures of one dimension and how many of its first one each is; two numbers that convert into each other are one. */
export declare const MEASURES: readonly {
    readonly dimension: string;
    /** By the spelling that variants share, singular. */
    readonly of: Readonly<Record<string, number>>;
    readonly example: readonly [string, string];
}[];
