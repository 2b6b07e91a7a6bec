import type { Span } from '../model/span.js';
import type { StatementKind } from '../model/statement.js';
import type { Referent } from './referent.js';
/** Who spoke, as far as the text has been read. */
export interface Spoken extends Referent {
    /** The words that name who speaks. */
    readonly source: Span;
    readonly kind: StatementKind;
    /** The paper in which they said it. */
    readonly document?: string;
    readonly block: number;
    readonly sentence: number;
}
/** The speakers of the outermost statements so far, the last one first at hand. */
export declare class Memory {
    #private;
    add(spoken: Spoken): void;
    get last(): Spoken | undefined;
    /** The nearest speaker who fits, of the last `reach` statements. */
    find(fits: (s: Spoken) => boolean, reach?: number): Spoken | undefined;
}
