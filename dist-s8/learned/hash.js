/** 32-bit hash of a string by its UTF-16 units (FNV-1a). Same everywhere, so weights can be keyed by it. */
export function hashOf(text, seed = 0x811c9dc5) {
    let h = seed;
    for (let i = 0; i < text.length; i++)
        h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    return h;
}
/** A feature's hash from its template's number and up to two values (constants after MurmurHash3's finaliser). */
export function mix(template, a, b) {
    let x = Math.imul(template, 0x9e3779b1) ^ Math.imul(a + 1, 0x85ebca6b);
    x ^= x >>> 15;
    x = Math.imul(x, 0x2c1b3c6d) ^ Math.imul(b + 1, 0xc2b2ae35);
    x ^= x >>> 13;
    x = Math.imul(x, 0x297a2d39);
    return x ^ (x >>> 16);
}
