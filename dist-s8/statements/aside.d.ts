import type { Cued } from './rank.js';
import type { Reading } from './reading.js';
import type { CueSpan, SourceCandidate } from './sources.js';
/** Scores: an aside that ends its sentence goes before all that the rankers propose, one amid it behind whatever they would keep. */
export declare const SURE = 8;
/**
 * "The ship sank on Monday, two officials said in Oslo.": a clause and, at its end, who says it. Grammar alone settles what
 * is said there, where the rankers, who see edges, mistake long clauses with verbs of speech in them. Amid a sentence ("…,
 * she said, hours after …") what follows can be hers or not: there the score is low. Null for anything else, and where a
 * quotation ends before the comma, for the rules over marks know more of those.
 */
export declare function asideOf(r: Reading, cue: CueSpan, ranked: SourceCandidate | null): Cued | null;
