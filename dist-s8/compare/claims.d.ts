import type { Edit, Verdict } from '../model/compare.js';
/** One line of a file of quotations to verify. */
export interface ClaimLine {
    readonly id: string | number | null;
    readonly quote: string;
    readonly speaker?: string | null;
    readonly date?: string | null;
    readonly reference: {
        readonly text: string;
        readonly date?: string | null;
        readonly speaker?: string | null;
    };
}
/** `start` and `end` are UTF-16 offsets into the reference's text; null where nothing was found. */
export interface ClaimVerdict {
    readonly id: string | number | null;
    readonly verdict: Verdict;
    readonly speaker: string | null;
    readonly start: number | null;
    readonly end: number | null;
    readonly edits: readonly Pick<Edit, 'from' | 'to' | 'class'>[];
}
/** The verdict on a quotation, as `onrecord verify --batch` prints it. */
export declare function verifyClaim({ id, quote, speaker, date, reference }: ClaimLine): ClaimVerdict;
/** Checks a parsed line. @throws OnrecordError `malformed`, naming what is missing */
export declare function asClaim(value: unknown): ClaimLine;
