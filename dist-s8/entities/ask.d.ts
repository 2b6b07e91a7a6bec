/** compromise's opinion of a short name. */
export type Opinion = 'person' | 'organisation' | 'place' | null;
/** What compromise holds a short capitalised name for: as a whole, else by its first and last word. */
export declare function askCompromise(words: readonly string[]): Opinion;
/** Whether a given name (lower case) is a man's or a woman's. */
export declare function askGender(given: string): 'male' | 'female' | undefined;
