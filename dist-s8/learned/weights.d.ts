import { type Section, type Weights } from './format.js';
/** Learned weights by their section's name. Throws where the file has none of that name. */
export declare function weights(name: string): Weights;
/** A learned table of whole numbers by its section's name. Throws where the file has none of that name. */
export declare function table(name: string): Int32Array;
/** Puts sections in the place of the file's: for training, where later stages read what earlier ones learned. */
export declare function useWeights(replacement: ReadonlyMap<string, Section>): void;
