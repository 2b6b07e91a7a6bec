import { PAGE_PART_WORDS, PAGE_PARTS } from '../../lexicon/pageparts.js';
export const partBits = (...parts) => parts.reduce((bits, part) => bits | (1 << PAGE_PARTS.indexOf(part)), 0);
const BITS = new Map();
for (const row of PAGE_PART_WORDS)
    for (const word of row.words)
        BITS.set(word, (BITS.get(word) ?? 0) | partBits(row.part));
const LONGEST = 400;
/** Names of a state, a layout or a subject, not of a part: "has-sidebar", "category-media", "md:hidden". */
const STATE = /^(?:has|is|no|not|with|without|js|category|cat|tag|type|status|format|topic|theme|section|single|page|post)-|:|(?:grid|layout)(?:-|$)/;
/** The end of a name that a build tool made: "__rh9I2", "__qBWLu". */
const HASH = /^(?=.*\d|.*[a-z][A-Z])[A-Za-z0-9-]{4,8}$/;
/** Of "block__element" the element, unless that is a hash. */
function element(name) {
    const at = name.lastIndexOf('__');
    if (at === -1)
        return name;
    const last = name.slice(at + 2);
    return HASH.test(last) ? name.slice(0, at).replace(/^.*__/, '') : last;
}
/** Which parts of a page the words of a class name, id or role tell; see lexicon/pageparts. `known` remembers single names. */
export function partsOf(names, known) {
    let bits = 0;
    const text = names.length > LONGEST ? names.slice(0, LONGEST) : names;
    for (const name of text.split(SPACE)) {
        if (name === '')
            continue;
        let own = known?.get(name);
        if (own === undefined) {
            own = partsOfName(name);
            known?.set(name, own);
        }
        bits |= own;
    }
    return bits;
}
const SPACE = /[ \t\r\n\f]/;
/** Short names are remembered between pages: V8 copies strings this short out of their page, so they keep none alive. */
const SHORT = 12;
const MOST = 20_000;
const SHORT_NAMES = new Map();
function partsOfName(name) {
    if (name.length > SHORT)
        return readName(name);
    let parts = SHORT_NAMES.get(name);
    if (parts === undefined) {
        if (SHORT_NAMES.size >= MOST)
            SHORT_NAMES.clear();
        SHORT_NAMES.set(name, (parts = readName(name)));
    }
    return parts;
}
function readName(full) {
    // Of "block__element--modifier" the element tells; the block is an element further out.
    const name = element(full.split('--', 1)[0] ?? full)
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase();
    if (name === '' || STATE.test(name))
        return 0;
    let bits = 0;
    let previous = '';
    for (const word of name.split(/[^\p{L}]+/u)) {
        if (word === '')
            continue;
        bits |= (BITS.get(word) ?? 0) | (previous === '' ? 0 : (BITS.get(previous + word) ?? 0));
        previous = word;
    }
    return bits;
}
