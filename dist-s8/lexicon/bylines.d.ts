/** How newspapers print who wrote an article, by language; lower case. */
export interface BylineRow {
    readonly language: string;
    /** Words before a name. */
    readonly by: readonly string[];
    /** Words between two names. */
    readonly and: readonly string[];
    readonly example: string;
    readonly names: readonly string[];
}
export declare const BYLINES: readonly BylineRow[];
/** Words that a desk, an agency or a role has in its name, and no person; lower case. */
export declare const DESK_WORDS: readonly string[];
/** What stands after a name: a role, an outlet; the name ends before it. Lower case. */
export declare const ROLE_WORDS: readonly string[];
