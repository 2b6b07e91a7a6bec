import { DESIGNATORS, GENERICS, MODIFIERS, SHIP_PREFIXES, SYSTEMS, TAILS } from '../../lexicon/weapons.js';
import { formsOf, kindNamed, kindOfSystem } from './kinds.js';
import { cutForm, firstPiece, GAP, isCapital } from './pieces.js';
const newNode = () => ({ next: null, entries: null });
function capitalsOf(form, pieces) {
    const shout = !/\d/.test(form) && /\p{Lu}.*\p{Lu}/u.test(form) && form === form.toUpperCase();
    return pieces.start.map((start, i) => {
        if (!isCapital(form, start, pieces.end[i]))
            return 0;
        return shout ||
            (pieces.end[i] - start > 1 &&
                pieces.count > 1 &&
                isCapital(form, start, pieces.end[i], true) &&
                !/\d/.test(form))
            ? 2
            : 1;
    });
}
/** The plural of a noun, as English makes it. */
export function pluralOf(noun) {
    if (/(?:craft|artillery|ammunition|ordnance|weaponry|hardware|equipment|fire|gas|defences|defenses|arms|WMD|MANPADS|AWACS|MLRS|s)$/.test(noun))
        return noun;
    if (/[^aeiou]y$/.test(noun))
        return `${noun.slice(0, -1)}ies`;
    return /(?:x|ch|sh|torpedo)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
function plant(root, { role, form, singular, kind, row }) {
    const pieces = cutForm(form);
    let node = root;
    for (let k = 1; k < pieces.count; k++) {
        node.next ??= new Map();
        let next = node.next.get(pieces.lower[k]);
        if (!next)
            node.next.set(pieces.lower[k], (next = newNode()));
        node = next;
    }
    const key = singular === null ? pieces.lower.join(' ') : cutForm(singular).lower.join(' ');
    const capitals = capitalsOf(singular === null ? form : form.replace(/s$/, ''), pieces);
    const entry = { role, form, key, plural: singular !== null, kind, row, pieces, capitals };
    (node.entries ??= []).push(entry);
}
/** Forms by their first piece. */
function sow() {
    const seeds = new Map();
    const add = (role, form, kind = null, row = 0, singular = null) => {
        const first = firstPiece(form);
        const list = seeds.get(first);
        if (list)
            list.push({ role, form, singular, kind, row });
        else
            seeds.set(first, [{ role, form, singular, kind, row }]);
    };
    const addNoun = (role, noun, kind) => {
        add(role, noun, kind);
        const plural = pluralOf(noun);
        if (plural !== noun)
            add(role, plural, kind, 0, noun);
    };
    for (const group of SYSTEMS) {
        for (const row of group.rows) {
            const kind = kindOfSystem(group, row);
            add('name', row[0], kind);
            for (let k = 3; k < row.length; k++)
                add('name', row[k], kind);
        }
    }
    for (const row of GENERICS)
        for (const form of formsOf(row))
            addNoun('kind', form, kindNamed(row[0]));
    for (const [words] of MODIFIERS)
        add('modifier', words);
    for (const noun of TAILS)
        addNoun('tail', noun, null);
    DESIGNATORS.forEach(({ prefix }, row) => void add('family', prefix, null, row));
    SHIP_PREFIXES.forEach(([prefix], row) => void add('ship', prefix, null, row));
    return seeds;
}
const SEEDS = sow();
const grown = new Map();
/** The forms that begin with a piece, grown when first asked for. */
function branch(piece) {
    const known = grown.get(piece);
    if (known)
        return known;
    const seeds = SEEDS.get(piece);
    if (!seeds)
        return undefined;
    const node = newNode();
    for (const seed of seeds)
        plant(node, seed);
    grown.set(piece, node);
    return node;
}
export const startsForm = (piece) => SEEDS.has(piece) || (piece.length > 3 && piece.endsWith('s') && SEEDS.has(piece.slice(0, -1)));
/** All forms that begin at piece `from`, the longest last. At most as many steps as the longest form has pieces. */
export function meet(text, pieces, from) {
    const met = [];
    let node;
    for (let i = from; i < pieces.count; i++) {
        if (i > from && (!node?.next || (pieces.gap[i] >= GAP.COMMA && !initialBefore(pieces, i))))
            break;
        const piece = pieces.lower[i];
        const after = i === from ? branch(piece) : node.next.get(piece);
        if (after?.entries)
            collect(text, pieces, from, i + 1, after.entries, false, met);
        else if (piece.length > 3 && piece.endsWith('s')) {
            const single = piece.slice(0, -1);
            const singular = i === from ? branch(single) : node.next.get(single);
            if (singular?.entries)
                collect(text, pieces, from, i + 1, singular.entries, true, met);
        }
        node = after;
    }
    return met;
}
/** "Gerald R. Ford": a point and a space after one letter. */
const initialBefore = (pieces, i) => pieces.gap[i] === GAP.BREAK &&
    pieces.end[i - 1] - pieces.start[i - 1] === 1 &&
    pieces.start[i] - pieces.end[i - 1] === 2;
function collect(text, pieces, from, to, entries, plural, met) {
    for (const entry of entries) {
        if (plural && entry.role !== 'name')
            continue;
        const exact = gapsFit(pieces, from, entry.pieces);
        if (exact === null || !capitalsFit(text, pieces, from, entry, plural))
            continue;
        met.push({ entry, to, plural, exact });
    }
}
/** Hyphen, space and nothing stand for one another, but two words never grow together. Null where they do not fit. */
function gapsFit(pieces, from, form) {
    let exact = true;
    for (let k = 1; k < form.count; k++) {
        const printed = pieces.gap[from + k];
        const wanted = form.gap[k];
        if (printed === wanted)
            continue;
        if (printed > GAP.SPACE || wanted > GAP.SPACE)
            return null;
        if (form.lower[k - 1].length === 1 && form.lower[k].length > 1 && !/\d/.test(form.lower[k]))
            return null;
        exact = false;
    }
    return exact;
}
function capitalsFit(text, pieces, from, entry, plural) {
    for (let k = 0; k < entry.capitals.length; k++) {
        const need = entry.capitals[k];
        if (need === 0)
            continue;
        const start = pieces.start[from + k];
        const last = k === entry.capitals.length - 1;
        const end = pieces.end[from + k] - (last && (plural || (entry.plural && entry.role === 'kind')) ? 1 : 0);
        if (!isCapital(text, start, end, need === 2))
            return false;
    }
    return true;
}
