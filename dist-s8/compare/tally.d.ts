/** Scores by small integers, in one array that is used again and again. */
export declare class Tally {
    #private;
    add(number: number, score: number): void;
    /** The numbers with the highest scores, the lowest number first among equals. */
    strongest(count: number): number[];
    clear(): void;
}
