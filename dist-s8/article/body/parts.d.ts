import { type PagePart } from '../../lexicon/pageparts.js';
/** A set of page parts as bits, in the order of PAGE_PARTS. */
export type Parts = number;
export declare const partBits: (...parts: readonly PagePart[]) => Parts;
/** Which parts of a page the words of a class name, id or role tell; see lexicon/pageparts. `known` remembers single names. */
export declare function partsOf(names: string, known?: Map<string, Parts>): Parts;
