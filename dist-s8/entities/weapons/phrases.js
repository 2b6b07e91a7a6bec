import { REFINEMENTS } from '../../lexicon/weapons.js';
import { kindNamed } from './kinds.js';
import { cutForm, GAP } from './pieces.js';
import { meet } from './trie.js';
const keyOf = (words) => cutForm(words).lower.join(' ');
const refinements = new Map(REFINEMENTS.map(([modifier, kind, refined]) => [`${keyOf(modifier)}>${kind}`, refined]));
/** Longest phrase that begins at piece `from`, or null. */
export function readPhrase(scene, from) {
    const { text, pieces } = scene;
    let at = from;
    const modifiers = [];
    for (let steps = 0; steps < 8; steps++) {
        const met = meet(text, pieces, at);
        const noun = longest(met, 'kind');
        const modifier = longest(met, 'modifier');
        if (noun && (!modifier || noun.to >= modifier.to))
            return readHeads(scene, noun, modifiers);
        const tail = longest(met, 'tail');
        if (!modifier)
            return tail && modifiers.length === 0 ? tailAlone(scene, tail) : null;
        const onward = modifier.to < pieces.count && pieces.gap[modifier.to] <= GAP.SPACE;
        if (!onward)
            return null;
        modifiers.push(modifier.entry.key);
        at = modifier.to;
        if (noun && !beginsPhrase(scene, at))
            return readHeads(scene, noun, modifiers.slice(0, -1));
    }
    return null;
}
const beginsPhrase = ({ text, pieces }, at) => meet(text, pieces, at).some(({ entry }) => entry.role === 'kind' || entry.role === 'modifier');
function tailAlone(scene, tail) {
    const next = tail.to < scene.pieces.count && scene.pieces.gap[tail.to] <= GAP.SPACE
        ? meet(scene.text, scene.pieces, tail.to)
        : [];
    const more = longest(next, 'tail');
    const last = more ?? tail;
    return { to: last.to, head: null, kind: null, compound: false, plural: last.entry.plural };
}
function readHeads({ text, pieces }, first, modifiers) {
    let last = first;
    let to = first.to;
    let plural = first.entry.plural;
    let nouns = 1;
    while (to < pieces.count && pieces.gap[to] <= GAP.SPACE && !plural) {
        const met = meet(text, pieces, to);
        const noun = longest(met, 'kind');
        const tail = longest(met, 'tail');
        if (noun && (!tail || noun.to > tail.to)) {
            last = noun;
            nouns++;
            to = noun.to;
            plural = noun.entry.plural;
        }
        else if (tail) {
            to = tail.to;
            plural = tail.entry.plural;
            nouns++;
        }
        else
            break;
    }
    let kind = last.entry.kind;
    for (const modifier of modifiers) {
        const refined = refinements.get(`${modifier}>${kind.name}`);
        if (refined)
            kind = kindNamed(refined);
    }
    return { to, head: last.entry, kind, compound: modifiers.length > 0 || nouns > 1, plural };
}
export function longest(met, role) {
    let best = null;
    for (const one of met) {
        if (one.entry.role !== role)
            continue;
        if (!best || one.to > best.to || (one.to === best.to && one.exact && !best.exact))
            best = one;
    }
    return best;
}
const UNITS = new Set([
    'mm',
    'millimetre',
    'millimeter',
    'millimetres',
    'millimeters',
    'caliber',
    'calibre',
    'inch',
    'cal',
]);
/** Piece after a calibre that begins at `from` ("155mm", "7.62-millimetre", ".50-caliber"), or `from` where there is none. */
export function afterCalibre({ pieces }, from) {
    if (!isDigits(pieces.lower[from]))
        return from;
    let at = from + 1;
    if (at + 1 < pieces.count && pieces.gap[at] === GAP.MARK && isDigits(pieces.lower[at]))
        at++;
    const fits = at + 1 < pieces.count && pieces.gap[at] <= GAP.SPACE && UNITS.has(pieces.lower[at]);
    return fits && pieces.gap[at + 1] <= GAP.SPACE ? at + 1 : from;
}
export const isDigits = (piece) => {
    const c = piece.charCodeAt(0);
    return c > 47 && c < 58;
};
