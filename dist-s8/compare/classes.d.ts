import type { EditClass } from '../model/compare.js';
import type { Block } from './blocks.js';
/** True for dots or nothing at the end of a text: style, not an edit. */
export declare const isEmptyEnd: ({ left, right, before, after }: Block) => boolean;
/** The class of a run of gaps: words dropped, added, or put for others. @param text the reference. */
export declare function classOfBlock(block: Block, text: string): EditClass;
