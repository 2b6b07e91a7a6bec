import type { Word } from '../learned/words.js';
import type { Layers } from '../model/text.js';
/** How often words of a stem and class head a cue (low four bits) or a source (next four), as buckets. */
export type Priors = (word: Word, wordClass: number) => number;
export declare const UNSEEN = 9;
/** 1 verb, 2 noun, 3 adjective, 0 any other: what priors tell apart. */
export declare const wordClass: (bits: number) => number;
/** The article as the rankers read it: a column a property, a row a token. */
export declare class Reading {
    #private;
    readonly n: number;
    readonly words: readonly Word[];
    /** As printed. */
    readonly spellings: readonly string[];
    readonly lower: Int32Array;
    readonly stem: Int32Array;
    readonly shape: Int32Array;
    readonly suffix: Int32Array;
    readonly tag: Uint8Array;
    /** Bits of the tag, see grammar. */
    readonly bits: Int32Array;
    /** 1 where the token has no letter or digit. */
    readonly mark: Uint8Array;
    readonly sentenceFrom: Int32Array;
    readonly sentenceTo: Int32Array;
    /** Sentences that one quotation spans count as one stretch. */
    readonly stretchFrom: Int32Array;
    readonly stretchTo: Int32Array;
    readonly passageFrom: Int32Array;
    readonly passageTo: Int32Array;
    readonly block: Int32Array;
    /** Outermost quotations as token ranges; `quotation[i]` is the one that holds token i, or -1. */
    readonly quotations: {
        readonly from: Int32Array;
        readonly to: Int32Array;
        readonly closed: Uint8Array;
    };
    readonly quotation: Int32Array;
    readonly quoted: Uint8Array;
    readonly head: Int32Array;
    readonly relation: Uint8Array;
    readonly low: Int32Array;
    readonly high: Int32Array;
    readonly firstKid: Int32Array;
    readonly nextKid: Int32Array;
    readonly subject: Int32Array;
    readonly cuePrior: Uint8Array;
    readonly sourcePrior: Uint8Array;
    /** 0 no cue, 1 perhaps, 2 likely: outside quotations, by the prior. */
    readonly cueish: Uint8Array;
    constructor({ tokens, sentences, quotations }: Layers, priors: Priors);
}
