import { partBits } from './parts.js';
import { letters } from './settle.js';
const SIDE = partBits(...['navigation', 'side', 'foot', 'related', 'teaser', 'comments', 'share', 'advertisement'], ...['newsletter', 'author', 'caption', 'media', 'consent']);
const LEAF = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'td', 'dd', 'dt', 'pre']);
const LISTS = new Set(['ul', 'ol', 'table', 'dl']);
const FAR = 99;
const MANY = 2 ** 24;
export function measure(page, hints, prose, region) {
    const { boxes, chunks } = page;
    const n = boxes.length;
    const sums = sumUp(page, prose);
    const { make, count } = makesOf(page);
    const makes = {
        size: new Float64Array(count),
        length: new Float64Array(count),
        links: new Float64Array(count),
        prose: new Float64Array(count),
    };
    const copies = new Map();
    for (let i = 0; i < chunks.length; i++) {
        const { text, linkChars, box } = chunks[i];
        const m = make[box];
        makes.size[m] += 1;
        makes.length[m] += text.length;
        makes.links[m] += linkChars;
        if (prose[i])
            makes.prose[m] += text.length;
        copies.set(text, (copies.get(text) ?? 0) + 1);
    }
    const { main } = region;
    const onMain = pathTo(page, main);
    const inMain = new Uint8Array(n);
    const away = new Int32Array(n);
    const level = new Int32Array(n);
    const core = coreBox(page, prose);
    const onCore = pathTo(page, core);
    const pathBox = new Map();
    for (let i = core; i !== -1; i = boxes[i].parent)
        pathBox.set(make[i], i);
    const twins = new Float64Array(count);
    const coreUp = new Int32Array(n);
    const coreDown = new Int32Array(n);
    const twin = new Int32Array(n).fill(-1);
    const list = new Int32Array(n).fill(-1);
    const article = new Int32Array(n).fill(-1);
    const headings = new Uint8Array(n);
    for (let i = 0; i < n; i++) {
        const { tag, parent, depth } = boxes[i];
        twins[make[i]] += 1;
        inMain[i] = i === main || (parent !== -1 && inMain[parent]) ? 1 : 0;
        away[i] = inMain[i] || onMain[i] ? 0 : (parent === -1 ? 0 : away[parent]) + 1;
        if (inMain[i] || onMain[i])
            level[i] = depth - boxes[main].depth;
        else if (parent !== -1)
            level[i] = Math.min(level[parent], 0);
        if (onCore[i])
            coreUp[i] = boxes[core].depth - depth;
        else if (parent !== -1) {
            coreUp[i] = coreUp[parent];
            coreDown[i] = coreDown[parent] + 1;
            twin[i] = twin[parent] !== -1 ? twin[parent] : pathBox.has(make[i]) ? i : -1;
        }
        list[i] = LISTS.has(tag) ? i : parent === -1 ? -1 : list[parent];
        article[i] = tag === 'article' ? i : parent === -1 ? -1 : article[parent];
        if (tag === 'h1' || tag === 'h2' || tag === 'h3')
            for (let j = parent, d = 0; j !== -1 && d < 4; j = boxes[j].parent, d++)
                headings[j] = 1;
    }
    let [length, links] = [0, 0];
    const mainBefore = new Float64Array(chunks.length + 1);
    const coreBefore = new Float64Array(chunks.length + 1);
    const since = new Int32Array(chunks.length);
    const until = new Int32Array(chunks.length);
    for (let i = 0, last = FAR; i < chunks.length; i++) {
        const { text, linkChars, box } = chunks[i];
        length += text.length;
        links += linkChars;
        mainBefore[i + 1] = mainBefore[i] + (prose[i] && inMain[box] ? text.length : 0);
        coreBefore[i + 1] = coreBefore[i] + (prose[i] && coreUp[box] === 0 ? text.length : 0);
        since[i] = last;
        last = prose[i] && inMain[box] ? 1 : last + 1;
    }
    for (let i = chunks.length - 1, next = FAR; i >= 0; i--) {
        until[i] = next;
        next = prose[i] && inMain[chunks[i].box] ? 1 : next + 1;
    }
    return {
        ...{ page, hints, region, prose, sums, make, makes, core, coreUp, coreDown, twin, pathBox, twins, inMain, away },
        ...{ level, list, article, headings, mainBefore, coreBefore, since, until, copies },
        description: letters((hints.description ?? '').slice(0, 200)).slice(0, 80),
        title: letters((hints.title ?? '').slice(0, 400)),
        pageProse: (sums.prose[0] ?? 0) + 1,
        linkShare: links / (length + 1),
    };
}
function sumUp({ boxes, chunks }, prose) {
    const n = boxes.length;
    const sums = {
        length: new Float64Array(n),
        links: new Float64Array(n),
        prose: new Float64Array(n),
        chunks: new Float64Array(n),
    };
    for (let i = 0; i < chunks.length; i++) {
        const { text, linkChars, box } = chunks[i];
        sums.length[box] += text.length;
        sums.links[box] += linkChars;
        sums.chunks[box] += 1;
        if (prose[i])
            sums.prose[box] += text.length * (boxes[box].within & SIDE ? 0.2 : 1);
    }
    for (const sum of Object.values(sums)) {
        for (let i = n - 1; i > 0; i--)
            if (boxes[i].parent !== -1)
                sum[boxes[i].parent] += sum[i];
    }
    return sums;
}
function makesOf({ boxes }) {
    const names = new Map();
    const known = new Map();
    const make = new Int32Array(boxes.length);
    const idOf = (name) => {
        let id = names.get(name);
        if (id === undefined)
            names.set(name, (id = names.size));
        return id;
    };
    for (let i = 0; i < boxes.length; i++) {
        const { parent, tag, element } = boxes[i];
        const around = parent === -1 ? 0 : make[parent] + 1;
        // Fewer than 2^24 makes and names (LIMITS.tags): a pair fits a number exactly, by tag and by class in turn.
        const byTag = around * MANY + idOf(tag);
        let at = known.get(byTag);
        if (at === undefined)
            known.set(byTag, (at = known.size));
        const byClass = -1 - (at * MANY + idOf(element.attribs.class ?? ''));
        let id = known.get(byClass);
        if (id === undefined)
            known.set(byClass, (id = known.size));
        make[i] = id;
    }
    return { make, count: known.size };
}
function pathTo({ boxes }, box) {
    const path = new Uint8Array(boxes.length);
    for (let i = boxes.length === 0 ? -1 : box; i !== -1; i = boxes[i].parent)
        path[i] = 1;
    return path;
}
/** The box whose own children hold most prose; two fifths of it count for the box above. */
function coreBox({ boxes, chunks }, prose) {
    const score = new Float64Array(boxes.length);
    for (let i = 0; i < chunks.length; i++) {
        if (!prose[i])
            continue;
        const { text, box } = chunks[i];
        const own = LEAF.has(boxes[box].tag) ? boxes[box].parent : box;
        if (own === -1)
            continue;
        const weight = text.length * (boxes[box].within & SIDE ? 0.3 : 1);
        score[own] += weight;
        if (boxes[own].parent !== -1)
            score[boxes[own].parent] += weight * 0.4;
    }
    let core = 0;
    for (let i = 1; i < boxes.length; i++)
        if (score[i] > score[core])
            core = i;
    return core;
}
