/**
 * Calls `take` with each line of an open file that ends in a line feed, from the start, without holding the file.
 * Gives the length of those lines in bytes: what comes after is a line that was torn when its writer was killed.
 */
export declare function wholeLines(file: number, take: (line: string) => void): number;
