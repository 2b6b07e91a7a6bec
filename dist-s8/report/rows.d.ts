import type { Digest } from '../model/digest.js';
import type { Proof } from './proof.js';
/** One printing of one item, flat: what the CSV and Parquet exports hold. */
export interface PrintingRow {
    readonly cluster: string;
    readonly status: string;
    readonly day: string;
    readonly speakers: string;
    readonly speakerCountries: string;
    readonly kind: string;
    readonly act: string;
    readonly polarity: string;
    /** Content with the quoted stretches inside quotation marks. */
    readonly words: string;
    readonly occasion: string;
    readonly countries: string;
    readonly weapons: string;
    readonly outlets: number;
    readonly wordings: number;
    readonly outlet: string;
    readonly published: string;
    readonly verdict: string;
    readonly why: string;
    readonly url: string;
    readonly statement: string;
    /** UTF-16 offsets into the article's text. */
    readonly start: number;
    readonly end: number;
}
/** Every printing of every item of a digest, in its order; each item's words are proven as they are written. */
export declare function printingRows(digest: Digest, proof: Proof): Generator<PrintingRow>;
