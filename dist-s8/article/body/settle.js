import { boilerplateReason } from '../boilerplate.js';
import { partBits } from './parts.js';
const LIKELY = 0.5;
/** Mean likelihood above which a list, table or definition list stays whole. */
const LIST = 0.42;
/** Likelihood below which nothing is brought back. */
const FLOOR = 0.15;
/** Likelihood at which a chunk between two of its kind in the article is brought back. */
const BETWEEN = 0.3;
/** How many chunks are compared with one another at most: keeps the work linear on odd pages. */
const COMPARED = 200;
const QUOTE = partBits('quote');
const EMBED = partBits('embed');
const HEADING = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const LISTS = new Set(['ul', 'ol', 'table', 'dl']);
/** All that is no letter or digit, near enough: ASCII and Latin-1 signs, general and East Asian punctuation. */
const SIGNS = /[\0-/:-@[-`{-\u00bf\u00d7\u00f7\u2000-\u206f\u3000-\u303f]+/g;
/** Letters and digits alone, lower case: what comparisons of page texts go by. */
export const letters = (text) => text.replace(SIGNS, '').toLowerCase();
/**
 * Which chunks are the article, from how likely each is: lists stay whole, a heading goes with what follows it, posts
 * embedded in the text stay, repetitions go (a paragraph twice, the whole text again for machines, a pulled quote).
 * Writes 0 or 1 for each chunk.
 */
export function settle(page, candidates, likely) {
    const { boxes, chunks } = page;
    const chosen = new Uint8Array(chunks.length);
    for (let i = 0; i < chunks.length; i++)
        chosen[i] = candidates[i] && likely[i] > LIKELY ? 1 : 0;
    keepLists(page, candidates, likely, chosen);
    for (let i = 0; i < chunks.length; i++) {
        if (!candidates[i] || chosen[i])
            continue;
        const box = boxes[chunks[i].box];
        // A post quoted between paragraphs is part of the story.
        if (box.within & EMBED &&
            (box.tag === 'blockquote' || boxes[box.parent]?.tag === 'blockquote') &&
            likely[i] > 0.05)
            chosen[i] = 1;
        else if (likely[i] > BETWEEN && chosen[i - 1] && likely[i + 1] !== undefined && likely[i + 1] > LIKELY)
            chosen[i] = 1;
    }
    dropBoilerplate(page, chosen);
    dropRepetitions(page, likely, chosen);
    dropLooseHeadings(page, chosen);
    return chosen;
}
const OWN = new Set(['production credit', 'editorial note', 'copyright']);
/** Lines that the table knows for none of the article; credits of the newsroom are the article's own. */
function dropBoilerplate({ chunks }, chosen) {
    for (let i = 0; i < chunks.length; i++) {
        const why = chosen[i] ? boilerplateReason(chunks[i].text) : null;
        if (why !== null && !OWN.has(why))
            chosen[i] = 0;
    }
}
function keepLists({ boxes, chunks }, candidates, likely, chosen) {
    const list = new Int32Array(boxes.length).fill(-1);
    for (let i = 0; i < boxes.length; i++)
        list[i] = LISTS.has(boxes[i].tag) ? i : boxes[i].parent === -1 ? -1 : list[boxes[i].parent];
    const sum = new Map();
    for (let i = 0; i < chunks.length; i++) {
        const at = list[chunks[i].box];
        if (at === -1 || !candidates[i])
            continue;
        const weight = Math.min(200, chunks[i].text.length) + 5;
        const entry = sum.get(at);
        if (entry)
            [entry[0], entry[1]] = [entry[0] + weight * likely[i], entry[1] + weight];
        else
            sum.set(at, [weight * likely[i], weight]);
    }
    for (let i = 0; i < chunks.length; i++) {
        const entry = sum.get(list[chunks[i].box]);
        if (!entry || !candidates[i])
            continue;
        if (entry[0] / entry[1] >= LIST)
            chosen[i] = likely[i] > FLOOR ? 1 : 0;
        else if (likely[i] < 0.8)
            chosen[i] = 0;
    }
}
function dropRepetitions({ boxes, chunks }, likely, chosen) {
    const at = [];
    for (let i = 0; i < chunks.length; i++)
        if (chosen[i])
            at.push(i);
    // The same words elsewhere on the page are a copy for another screen; within one box they are the writer's.
    const seen = new Map();
    for (const i of at) {
        const { text, box } = chunks[i];
        if (text.length < 60)
            continue;
        const first = seen.get(text);
        if (first !== undefined && boxes[chunks[first].box].parent === boxes[box].parent)
            continue;
        const better = first === undefined || likely[i] > likely[first] + 0.05;
        if (first !== undefined)
            chosen[better ? first : i] = 0;
        if (better)
            seen.set(text, i);
    }
    const longest = [...at].sort((a, b) => chunks[b].text.length - chunks[a].text.length || a - b);
    const compared = at.slice(0, COMPARED).map((i) => letters(chunks[i].text));
    for (const i of longest.slice(0, 3)) {
        const whole = letters(chunks[i].text);
        if (whole.length < 300)
            break;
        let [parts, held] = [0, 0];
        compared.forEach((part, j) => {
            if (at[j] === i || !chosen[at[j]] || part.length < 30 || part.length >= whole.length || !whole.includes(part))
                return;
            parts++;
            held += part.length;
        });
        if (parts >= 2 && held > whole.length * 0.5)
            chosen[i] = 0;
    }
    const quotes = at.filter((i) => chosen[i] && boxes[chunks[i].box].within & QUOTE && chunks[i].text.length > 25 && chunks[i].text.length < 400);
    for (const i of quotes.slice(0, 20)) {
        const own = letters(chunks[i].text);
        if (compared.some((other, j) => at[j] !== i && other.length > own.length && other.includes(own)))
            chosen[i] = 0;
    }
}
/** A heading at the end of the article heads nothing of it. */
function dropLooseHeadings({ boxes, chunks }, chosen) {
    for (let i = chunks.length - 1; i >= 0; i--) {
        if (!chosen[i])
            continue;
        if (!HEADING.has(boxes[chunks[i].box].tag))
            return;
        chosen[i] = 0;
    }
}
