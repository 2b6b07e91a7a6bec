export interface Attachable {
    readonly n: number;
    readonly tag: Uint8Array;
    readonly bits: Int32Array;
    readonly sentenceTo: Int32Array;
    readonly head: Int32Array;
    readonly relation: Uint8Array;
}
export declare const OPEN = -2;
/**
 * Hangs every word on a head by rules over tags: noun phrases and verb groups first, then from left to right the subject
 * before a finite group, the object after it, prepositional phrases on the verb or the noun before, relative pronouns,
 * complements. No weights. Attachment errors matter little to the rankers: a learned parser bought them nothing.
 */
export declare function attach(reading: Attachable, lower: readonly string[]): void;
