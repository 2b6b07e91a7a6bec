import { type Word } from '../learned/words.js';
/** Buckets of how often a stem in a class heads a cue or a source, learned from the training articles. */
export declare function learnedPriors(word: Word, wordClass: number): number;
