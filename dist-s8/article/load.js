import { load } from 'cheerio/slim';
import { OnrecordError } from '../model/errors.js';
import { LIMITS } from './limits.js';
/** Elements without elements in them: they open nothing. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr script style title textarea'.split(' '));
/** Elements that the parser closes by itself before another of their kind. */
const IMPLIED = new Set('p li td th tr dd dt option'.split(' '));
const TAG = /<(\/?)([a-z][a-z0-9-]*)/gi;
const [SLASH, A, Z] = [47, 97, 122];
const BUCKETS = 1 << 12;
/** Throws where the page has more tags, or deeper nesting, than LIMITS allow. Linear. */
function guard(html, tooLarge) {
    // An upper bound first: every tag opens, and an end tag closes only where one of its name is open. Most pages end here.
    const named = new Int32Array(BUCKETS);
    let [tags, open, deepest] = [0, 0, 0];
    for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) {
        let next = html.charCodeAt(at + 1);
        const closing = next === SLASH;
        let hash = 0;
        let i = closing ? at + 2 : at + 1;
        for (next = html.charCodeAt(i) | 32; next >= A && next <= Z; next = html.charCodeAt(++i) | 32)
            hash = (hash * 31 + next) & (BUCKETS - 1);
        if (hash === 0)
            continue;
        if (closing) {
            if (named[hash] === 0)
                continue;
            named[hash] -= 1;
            open--;
        }
        else {
            tags++;
            named[hash] += 1;
            if (++open > deepest)
                deepest = open;
        }
    }
    if (tags > LIMITS.tags)
        throw tooLarge(`more than ${LIMITS.tags} tags`);
    if (deepest > LIMITS.depth)
        measureDepth(html, tooLarge);
}
/** Follows the open elements as the parser does. */
function measureDepth(html, tooLarge) {
    const stack = [];
    for (const [, slash, tag] of html.matchAll(TAG)) {
        const name = tag.toLowerCase();
        if (VOID.has(name))
            continue;
        if (slash === '/') {
            const at = stack.lastIndexOf(name);
            if (at !== -1)
                stack.length = at;
        }
        else {
            if (stack.at(-1) === name && IMPLIED.has(name))
                stack.pop();
            if (stack.push(name) > LIMITS.depth)
                throw tooLarge(`elements nested deeper than ${LIMITS.depth}`);
        }
    }
}
const UNREAD = /<(?:!--|(?:script|style|svg|iframe|select|textarea)\b)/gi;
/** The page without what nobody reads in it: scripts but JSON-LD, styles, drawings, comments. It is half of most pages. */
function strip(html) {
    let kept = '';
    let from = 0;
    let lower = null;
    UNREAD.lastIndex = 0;
    for (let m = UNREAD.exec(html); m !== null; m = UNREAD.exec(html)) {
        const comment = m[0] === '<!--';
        const close = comment ? '-->' : `</${m[0].slice(1).toLowerCase()}`;
        // "<!-->" is a whole comment.
        let end = html.indexOf(close, m.index + 2);
        if (end === -1 && !comment)
            end = (lower ??= html.toLowerCase()).indexOf(close, m.index);
        if (end === -1)
            break;
        end = comment ? end + close.length : html.indexOf('>', end) + 1;
        if (end === 0)
            break;
        UNREAD.lastIndex = end;
        if (/^<script/i.test(m[0]) && /ld\+json/i.test(html.slice(m.index, Math.min(end, m.index + 300))))
            continue;
        kept += `${html.slice(from, m.index)} `;
        from = end;
    }
    return kept + html.slice(from);
}
/** HTML -> document tree, by cheerio. Throws OnrecordError `too-large` over LIMITS.tags or LIMITS.depth. */
export function loadPage(html, file = null) {
    const remedy = 'no news page looks like this: leave it out';
    const read = strip(html);
    guard(read, (message) => new OnrecordError('too-large', message, { file: file ?? undefined, remedy }));
    return load(read).root()[0];
}
