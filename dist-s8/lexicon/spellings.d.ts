/** One word, several spellings; the first is what a comparison counts by. */
export declare const SPELLINGS: readonly (readonly [kept: string, ...others: string[]])[];
/** Endings in which British spelling differs, and what they become; `from` is that length in letters or more. */
export declare const ENDINGS: readonly {
    readonly uk: string;
    readonly us: string;
    readonly example: [string, string];
}[];
/** Words that only look as if a rule of `ENDINGS` met them and would then fall together with another word. */
export declare const NOT_BRITISH = "mourning mourned pouring poured touring toured scouring flour hour sour tour four your";
