/** The spelling that all variants of a lower-case word share: "organise" and "organize", "Kiev" and "Kyiv". */
export declare function spelling(word: string): string;
/** Letters that transliterations mix up, made one: equal for "Zelenskiy" and "Selensky", not for "Iran" and "Iraq". */
export declare const soundKey: (word: string) => string;
