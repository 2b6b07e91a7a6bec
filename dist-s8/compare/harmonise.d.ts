import type { Word } from './prepare.js';
/**
 * Two word lists cut alike: "ceasefire" and "cease fire" become one word, "unsatisfied" and "not satisfied" two, and what
 * is measured in miles is measured as on the left.
 */
export declare function harmonise(left: readonly Word[], printed: readonly Word[]): [readonly Word[], readonly Word[]];
