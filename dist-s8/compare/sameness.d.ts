import type { Column } from './align.js';
import type { Word } from './prepare.js';
/** How much of the matter of two wordings is common. */
export interface Sameness {
    /** Of the side that has less: 1 where all of it stands on the other. */
    readonly covered: number;
    /** Of both sides together (Dice). */
    readonly shared: number;
    /** Most columns in a row that are the same on both sides, grammar included. */
    readonly run: number;
    /** The two begin alike and end in matter of which neither has anything of the other's: a formula about two things. */
    readonly apart: boolean;
}
/** Words in a row that do not fall together by chance; two wordings of hardly more have no room for such a row. */
export declare const RUN = 3;
/** What a word tells of the matter: names and rare words most, stock phrases of officials little, grammar next to nothing. */
export declare function weightOf(word: Word, names: ReadonlySet<string>): number;
/** The common matter of two aligned wordings; words that were moved count too. */
export declare function sameness(left: readonly Word[], right: readonly Word[], columns: readonly Column[], names: ReadonlySet<string>): Sameness;
