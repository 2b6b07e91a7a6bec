import { blockForest } from '../../learned/blocks.js';
import { likelihood } from '../../learned/forest.js';
import { features } from './features.js';
import { entryDates } from './live.js';
import { measure } from './measures.js';
import { findHeadline, findRegion, proseOf } from './region.js';
import { letters, settle } from './settle.js';
const NOTHING = { body: [], linkShare: 0, textLength: 0, near: [], labels: [] };
const NEAR = [-4, 24];
const LABEL = 60;
/** Which chunks of an outline are the article's body. */
export function select(page, hints) {
    if (page.chunks.length === 0)
        return NOTHING;
    const prose = proseOf(page);
    const headline = findHeadline(page, hints.title);
    const region = findRegion(page, prose, headline);
    const measures = measure(page, hints, prose, region);
    const forest = blockForest();
    const row = new Float32Array(forest.width);
    const likely = new Float32Array(page.chunks.length);
    for (let i = 0; i < page.chunks.length; i++) {
        if (!region.candidates[i])
            continue;
        features(measures, i, row, 0);
        likely[i] = likelihood(forest, row, 0);
    }
    const chosen = choose(page, region.candidates, likely, prose);
    const dates = entryDates(page, chosen);
    const from = headline === -1 ? Math.max(0, region.candidates.indexOf(1)) : headline;
    return {
        body: page.chunks.flatMap(({ text, box }, i) => chosen[i] ? [{ kind: kindOf(page.boxes, box), text, published: dates?.[box] ?? null }] : []),
        linkShare: measures.linkShare,
        textLength: page.chunks.reduce((sum, chunk) => sum + chunk.text.length, 0),
        near: page.chunks.slice(Math.max(0, from + NEAR[0]), from + NEAR[1]).map((chunk) => chunk.text),
        labels: page.chunks.flatMap(({ text }, i) => (region.candidates[i] && text.length <= LABEL ? [text] : [])),
    };
}
/** On a page unlike those learned from, what is likeliest there is taken. */
function choose(page, candidates, likely, prose) {
    const chosen = settle(page, candidates, likely);
    if (chosen.includes(1))
        return chosen;
    let most = 0;
    for (let i = 0; i < likely.length; i++)
        if (prose[i] && likely[i] > most)
            most = likely[i];
    if (most > 0)
        return settle(page, candidates, likely.map((p) => (p / most) * 0.95));
    // Not even a candidate: the paragraphs that are outside links and outside comments' like.
    return prose.map((flag, i) => (flag && page.chunks[i].linkChars === 0 && page.chunks[i].text.length > 80 ? 1 : 0));
}
function kindOf(boxes, at) {
    const { tag } = boxes[at];
    if (/^h[1-6]$/.test(tag))
        return 'subheading';
    for (let i = at, steps = 0; i !== -1 && steps < 4; i = boxes[i].parent, steps++) {
        if (boxes[i].tag === 'blockquote')
            return 'quote';
        if (boxes[i].tag === 'li' || boxes[i].tag === 'dl')
            return 'list';
    }
    return 'paragraph';
}
/** What the head of a page tells of its article's body. */
export function hintsOf(head, linked, title) {
    const body = letters(linked.body ?? '');
    const description = head.meta.get('og:description')?.[0] ?? head.meta.get('description')?.[0] ?? null;
    return { body: body.length > 200 ? body : null, title, description };
}
