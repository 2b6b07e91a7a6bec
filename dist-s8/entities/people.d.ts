/** The words of a person's name without nickname and white space runs. */
export declare const nameParts: (name: string) => string[];
/** The words by which a person may be called alone: last word, first too where the family name leads; without Jr. */
export declare function surnames(parts: readonly string[]): string[];
/** One key for spellings of a name: "Lee Jong-sub", "Lee Jong-Sup"; "Mohammed", "Mohamed". */
export declare function spellingKey(parts: readonly string[]): string;
