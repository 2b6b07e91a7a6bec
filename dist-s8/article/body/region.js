import { isProse } from '../lines.js';
import { partBits } from './parts.js';
import { letters } from './settle.js';
/** Parts whose prose says little about where the article is. */
const WEAK = partBits('teaser', 'navigation', 'side', 'foot', 'related', 'comments', 'share', 'advertisement', 'newsletter', 'author', 'caption', 'media', 'consent');
/** Parts that hold nothing of the article. */
const OUTSIDE = partBits('navigation', 'side', 'foot', 'related', 'comments', 'share', 'advertisement', 'newsletter', 'caption', 'consent');
const BODY = partBits('body');
const COMMENTS = partBits('comments');
const EMBED = partBits('embed', 'quote');
/** Inside a box that is named the article's body these names mean nothing. */
const HARMLESS = partBits('teaser', 'related', 'side', 'media', 'author');
const DISCOUNT = 0.2;
/** Share of a box's prose that a box within must hold to stand for it. */
const NARROW = 0.8;
/** Share of the page's prose above which a box is no side matter, whatever its name says. */
const LARGE = 0.5;
/** Share of the candidates' text that the headline's own article element must hold for the others to be other articles. */
const OWN = 0.15;
/** Which chunks read as prose of their own, not as a list of links. */
export function proseOf({ chunks }) {
    const prose = new Uint8Array(chunks.length);
    for (let i = 0; i < chunks.length; i++) {
        const { text, linkChars } = chunks[i];
        prose[i] = isProse(text) && linkChars < text.length * 0.4 ? 1 : 0;
    }
    return prose;
}
/** Characters that count for where the article is: prose in full, other text outside links a little. */
const mass = ({ text, linkChars }, prose) => (prose ? text.length : (text.length - linkChars) * 0.1);
const LEAF = new Set(['p', 'li', 'blockquote', 'td', 'dd', 'pre']);
/** Where the article is: the smallest box with most of the page's prose, without the parts that are none of it. */
export function findRegion(page, prose, headline) {
    const { boxes, chunks } = page;
    const n = boxes.length;
    const raw = new Float64Array(n);
    const heads = new Uint8Array(n);
    chunks.forEach((chunk, i) => {
        raw[chunk.box] += mass(chunk, prose[i]);
    });
    if (headline !== -1)
        heads[chunks[headline].box] = 1;
    for (let i = n - 1; i > 0; i--) {
        const up = boxes[i].parent;
        if (up === -1)
            continue;
        raw[up] += raw[i];
        if (heads[i])
            heads[up] = 1;
    }
    let total = 0;
    for (let i = 0; i < n; i++)
        if (boxes[i].parent === -1)
            total += raw[i];
    // A box is side matter by its name, unless it holds the headline or half of the page.
    const bodies = new Uint8Array(n);
    const weak = new Uint8Array(n);
    const outside = new Uint8Array(n);
    for (let i = 0; i < n; i++) {
        const { parts, parent } = boxes[i];
        const body = parent !== -1 && bodies[parent] === 1;
        bodies[i] = body || boxes[i].element.attribs.itemprop === 'articleBody' || parts & BODY ? 1 : 0;
        const named = parts & BODY ? 0 : body ? parts & ~HARMLESS : parts;
        const large = heads[i] || (raw[i] > total * LARGE && !(parts & COMMENTS));
        weak[i] = (parent !== -1 && weak[parent]) || (named & WEAK && !large) ? 1 : 0;
        outside[i] = (parent !== -1 && outside[parent]) || (named & OUTSIDE && !large && !(parts & EMBED)) ? 1 : 0;
    }
    const weight = new Float64Array(n);
    chunks.forEach((chunk, i) => {
        weight[chunk.box] += mass(chunk, prose[i]) * (weak[chunk.box] ? DISCOUNT : 1);
    });
    for (let i = n - 1; i > 0; i--)
        if (boxes[i].parent !== -1)
            weight[boxes[i].parent] += weight[i];
    let main = 0;
    for (let i = 1; i < n; i++)
        if (boxes[i].parent === main && weight[i] > weight[main] * NARROW && !LEAF.has(boxes[i].tag))
            main = i;
    const inside = new Uint8Array(n);
    for (let i = main; i < n; i++)
        inside[i] = i === main || (boxes[i].parent !== -1 && inside[boxes[i].parent]) ? 1 : 0;
    const candidates = new Uint8Array(chunks.length);
    let first = -1;
    chunks.forEach((chunk, i) => {
        if (!inside[chunk.box])
            return;
        if (first === -1)
            first = i;
        candidates[i] = outside[chunk.box] ? 0 : 1;
    });
    if (headline !== -1) {
        // The lead may stand between the headline and the body's box; what stands above the headline is of another article.
        for (let i = headline + 1; i < first; i++)
            candidates[i] = outside[chunks[i].box] ? 0 : 1;
        keepMost(chunks, prose, candidates, (i) => i > headline);
        const article = nearestArticle(boxes);
        const own = article[chunks[headline].box];
        if (own !== -1)
            keepMost(chunks, prose, candidates, (i) => article[chunks[i].box] === own, OWN);
    }
    return { main, candidates, headline };
}
/** Keeps the candidates that `test` accepts, if they hold the given share of the candidates' mass. */
function keepMost(chunks, prose, candidates, test, share = 0.5) {
    let [kept, all] = [0, 0];
    chunks.forEach((chunk, i) => {
        if (!candidates[i])
            return;
        const weight = mass(chunk, prose[i]);
        all += weight;
        if (test(i))
            kept += weight;
    });
    if (kept < all * share)
        return;
    for (let i = 0; i < chunks.length; i++)
        if (!test(i))
            candidates[i] = 0;
}
/** Of each box the article element that it stands in, or -1. */
function nearestArticle(boxes) {
    const article = new Int32Array(boxes.length);
    for (let i = 0; i < boxes.length; i++) {
        const { tag, parent } = boxes[i];
        article[i] = tag === 'article' ? i : parent === -1 ? -1 : article[parent];
    }
    return article;
}
/** The headline's chunk: the h1 or heading equal to the title, nearest above most of the page's prose. */
export function findHeadline({ boxes, chunks }, title) {
    const wanted = title === null ? '' : letters(title);
    let best = -1;
    let rank = 0;
    for (let i = 0; i < chunks.length; i++) {
        const { text, box } = chunks[i];
        if (text.length > 300)
            continue;
        const { tag } = boxes[box];
        const same = wanted !== '' && text.length >= wanted.length && text.length < wanted.length * 2 + 10 && letters(text) === wanted;
        const own = (same ? 4 : 0) + (tag === 'h1' ? 2 : tag === 'h2' && same ? 1 : 0);
        if (own > rank)
            [best, rank] = [i, own];
    }
    return best;
}
