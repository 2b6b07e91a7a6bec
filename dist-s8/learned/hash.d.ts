/** 32-bit hash of a string by its UTF-16 units (FNV-1a). Same everywhere, so weights can be keyed by it. */
export declare function hashOf(text: string, seed?: number): number;
/** A feature's hash from its template's number and up to two values (constants after MurmurHash3's finaliser). */
export declare function mix(template: number, a: number, b: number): number;
