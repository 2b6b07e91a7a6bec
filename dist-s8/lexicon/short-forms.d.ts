/** Short and long forms of one thing. `as` is what a comparison counts by; `cased` forms count only as printed. */
export interface ShortFormRow {
    readonly as: string;
    readonly forms: readonly string[];
    /** Printed so, and only so: "US", not "us". */
    readonly cased?: readonly string[];
    readonly example: string;
}
export declare const SHORT_FORMS: readonly ShortFormRow[];
/** Contracted endings and what they stand for; `words` are whole contractions that no ending explains. */
export declare const CONTRACTIONS: readonly {
    readonly form: string;
    readonly as: string;
}[];
export declare const CONTRACTED_ENDINGS: readonly {
    readonly ending: string;
    readonly as: string;
    readonly example: string;
}[];
