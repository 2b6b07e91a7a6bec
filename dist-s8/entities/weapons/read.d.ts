import type { Candidate } from './candidate.js';
import { type Scene } from './phrases.js';
import { type Pieces } from './pieces.js';
export declare function worthReading({ count, lower }: Pieces): boolean;
/** Reads one sentence from left to right and adds what it finds. */
export declare function readSentence(scene: Scene, sentence: number, articleOfWar: () => boolean, out: Candidate[]): void;
