/** True where two texts are surely in two languages: small words of each, and none of English in the foreign one. */
export declare function areForeign(a: string, b: string): boolean;
