import { type Growing } from './hosts.js';
import type { Labelling } from './labelling.js';
/**
 * Quotations that no cue took. One that opens a sentence goes on the attribution whose quotation stands before it in the
 * paragraph, or whose quotation the paragraph before ends with; else it stands alone, with the name behind a dash or the
 * nearest source of its paragraph. One amid a sentence goes to the verb of speech that leads up to it.
 */
export declare function adoptOrphans(l: Labelling, growing: Growing[]): void;
