import { type Verdict } from './context.js';
import { type Kind } from './kinds.js';
import { type Scene } from './phrases.js';
/** A name met at a piece, with the noun of its kind where one follows. */
export interface NameMet {
    readonly to: number;
    readonly kind: Kind;
    readonly form: 'name' | 'alias' | 'abbreviation';
    readonly rule: string;
    /** What still has to be true for it to count. */
    readonly needs: Verdict;
    readonly plural: boolean;
}
/** The named system, designator or ship that begins at piece `from`, or null. */
export declare function readName(scene: Scene, from: number): NameMet | null;
/** Letters and digits that no table knows, with the noun of a kind beside them: "KX-30 missiles". */
export declare function readDesignator(scene: Scene, from: number): NameMet | null;
/** End of the capitalised words of a ship's name from piece `at`; `at` where there are none. */
export declare function afterShipName({ text, pieces, tokens }: Scene, at: number, most: number): number;
