import { type Span } from '../model/span.js';
import type { Unit } from './units.js';
/**
 * Where a text is nearest to a quotation: stretches that hold most of its telling words (or words of the same stem or
 * meaning), each weighed by how rare it is in the text, best first. One pass over the text, a look-up a word.
 */
export declare function passagesFor(units: readonly Unit[], text: string, bounds: readonly Span[], count: number): Span[];
