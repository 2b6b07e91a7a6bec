import { frameOf } from './frame.js';
import { claimsOf } from './marks.js';
import { unitsOf } from './units.js';
/** Cuts a wording into units, marks those inside quotation marks and sets the attribution aside. Linear in the text. */
export function prepare(wording) {
    const claims = claimsOf(wording);
    const words = unitsOf(wording.text, claims ?? []);
    const frame = frameOf(wording.text, words);
    return {
        wording,
        claims,
        frame,
        words: frame.units.size === 0 ? words : words.filter(({ at }) => !frame.units.has(at)),
    };
}
