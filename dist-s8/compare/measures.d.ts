import type { Word } from './prepare.js';
interface Measure {
    readonly name: string;
    readonly dimension: string;
    readonly worth: number;
}
/** "kilometers" -> kilometer; undefined for what measures nothing. */
export declare function measureOf(key: string): Measure | undefined;
/** True for two measures of one dimension: "kilometers" and "miles". */
export declare function areOtherMeasures(a: string, b: string): boolean;
/** The right words with each number that converts into one of the left under that one's keys: "680 miles" for "1,100 km". */
export declare function converted(left: readonly Word[], right: readonly Word[]): readonly Word[];
export {};
