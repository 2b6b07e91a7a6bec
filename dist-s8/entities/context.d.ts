import type { Named } from './named.js';
import type { Words } from './words.js';
/** What a title is called in a country other than the one that alone has it. */
export declare const titleIn: (title: string, country: string | undefined) => string;
/** The country that alone has this title, if any. */
export declare const nationalTitle: (title: string) => string | undefined;
/** Which country a ministry or minister is of, where the words beside do not say. */
export declare class Context {
    #private;
    readonly w: Words;
    constructor(w: Words, named: readonly Named[]);
    /** "Army spokesman": the body that the title's first word names, where the article has one such body. */
    bodyOf(title: string): Named | undefined;
    /**
     * The country for which most speaks: it acted last in the block before token `at` (2.5; 1.2 in the one before), the sentence names its capital
     * (1.5), it was named last in the block (0.7), the dateline is there (1), and its share of the article's countries (up to 2).
     */
    near(at: number): string | undefined;
}
