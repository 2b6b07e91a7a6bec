import { PAGE_PARTS } from '../../lexicon/pageparts.js';
import { boilerplateReason } from '../boilerplate.js';
import { letters } from './settle.js';
const log = (n) => Math.log2(1 + n);
const flag = (truth) => (truth ? 1 : 0);
const clamp = (n, limit) => Math.max(-limit, Math.min(limit, n));
const TAGS = ['p', 'li', 'h1', 'h2', 'h3', 'h4', 'blockquote', 'td', 'div', 'dd', 'pre', 'section'];
const TAG_INDEX = new Map(TAGS.map((tag, i) => [tag, i]));
TAG_INDEX.set('h5', 5).set('h6', 5).set('th', 7).set('dt', 9).set('article', 11).set('main', 11);
const tagOf = (box) => TAG_INDEX.get(box.tag) ?? -1;
const HANDLE = /@\w{3,}|https?:\/\/|www\.|pic\.twitter/;
const BY = /^(?:by|von|par|por|text:|foto:|photo|from)\b/i;
const DATE = /\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b|\b\d{1,2}\.\d{1,2}\./;
const SCANNED = 400;
function count(text) {
    const scanned = Math.min(text.length, SCANNED);
    let [spaces, commas, upper, digits, marks] = [0, 0, 0, 0, 0];
    for (let j = 0; j < scanned; j++) {
        const c = text.charCodeAt(j);
        if (c === 32)
            spaces++;
        else if (c === 44)
            commas++;
        else if (c >= 65 && c <= 90)
            upper++;
        else if (c >= 48 && c <= 57)
            digits++;
        else if ((c === 124 || c > 166) && '|·•»›©→'.includes(text[j]))
            marks++;
    }
    return { scanned, spaces, commas, upper, digits, marks };
}
function lastMark(text) {
    let i = text.length - 1;
    while (i > 0 && `"'”’»“)]›`.includes(text[i]))
        i--;
    return text[i];
}
const stops = (text) => flag('.!?…。！？'.includes(lastMark(text)));
const textRows = [
    ['length', ({ chunk }) => log(chunk.text.length)],
    ['words', ({ chunk, text }) => log((text.spaces * chunk.text.length) / text.scanned)],
    ['linkDensity', ({ chunk }) => chunk.linkChars / chunk.text.length],
    ['bold', ({ chunk }) => chunk.boldChars / chunk.text.length],
    ['links', ({ chunk }) => Math.min(chunk.links, 10)],
    ['linkFirst', ({ chunk }) => chunk.linkFirst],
    ['stop', ({ chunk }) => stops(chunk.text)],
    ['colon', ({ chunk }) => flag(lastMark(chunk.text) === ':')],
    ['commas', ({ text }) => text.commas / text.scanned],
    ['lower', ({ chunk }) => flag(chunk.text[0] >= 'a' && chunk.text[0] <= 'z')],
    ['upper', ({ text }) => text.upper / text.scanned],
    ['digits', ({ text }) => text.digits / text.scanned],
    ['marks', ({ text }) => text.marks],
    ['boilerplate', ({ chunk }) => flag(chunk.text.length < 300 && boilerplateReason(chunk.text) !== null)],
    ['prose', ({ m, i }) => m.prose[i]],
    ['quote', ({ chunk }) => flag(`"“„»«'‘`.includes(chunk.text[0]))],
    ['handle', ({ chunk }) => flag(HANDLE.test(chunk.text))],
    ['by', ({ chunk }) => flag(BY.test(chunk.text))],
    ['date', ({ chunk }) => flag(chunk.text.length < 120 && DATE.test(chunk.text))],
    ['capitals', ({ chunk }) => flag(chunk.text.length < 300 && chunk.text === chunk.text.toUpperCase())],
];
const boxRows = [
    ...TAGS.map((tag, t) => [`tag:${tag}`, ({ box }) => flag(tagOf(box) === t)]),
    ['hidden', ({ box }) => flag(box.hidden)],
    ['depth', ({ box }) => box.depth],
    ...PAGE_PARTS.map((part, p) => [`near:${part}`, ({ near }) => (near >> p) & 1]),
    ...PAGE_PARTS.map((part, p) => [`within:${part}`, ({ box }) => (box.within >> p) & 1]),
    ['boxChunks', ({ m, chunk }) => Math.min(20, m.sums.chunks[chunk.box])],
    ['boxLinks', ({ m, chunk }) => m.sums.links[chunk.box] / (m.sums.length[chunk.box] + 1)],
    ['boxProse', ({ m, chunk }) => m.sums.prose[chunk.box] / (m.sums.length[chunk.box] + 1)],
    ...['parent', 'grand'].flatMap((around) => [
        [`${around}Length`, (at) => log(at.m.sums.length[at[around]])],
        [`${around}Links`, (at) => at.m.sums.links[at[around]] / (at.m.sums.length[at[around]] + 1)],
        [`${around}Prose`, (at) => at.m.sums.prose[at[around]] / at.m.pageProse],
        [`${around}Chunks`, (at) => log(at.m.sums.chunks[at[around]])],
    ]),
    ['parentProseShare', ({ m, parent }) => m.sums.prose[parent] / (m.sums.length[parent] + 1)],
];
const makeOf = ({ m, chunk }) => m.make[chunk.box];
const listOf = ({ m, chunk }) => m.list[chunk.box];
const twinOf = ({ m, chunk }) => m.twin[chunk.box];
const TWIN_TAGS = { article: 3, li: 2, section: 1 };
const groupRows = [
    ['makeSize', (at) => log(at.m.makes.size[makeOf(at)])],
    ['makeLength', (at) => log(at.m.makes.length[makeOf(at)] / at.m.makes.size[makeOf(at)])],
    ['makeLinks', (at) => at.m.makes.links[makeOf(at)] / (at.m.makes.length[makeOf(at)] + 1)],
    ['makeProse', (at) => at.m.makes.prose[makeOf(at)] / at.m.pageProse],
    ['listLength', (at) => (listOf(at) === -1 ? -1 : log(at.m.sums.length[listOf(at)]))],
    ['listLinks', (at) => (listOf(at) === -1 ? -1 : at.m.sums.links[listOf(at)] / (at.m.sums.length[listOf(at)] + 1))],
    ['listItems', (at) => (listOf(at) === -1 ? -1 : log(at.m.sums.chunks[listOf(at)]))],
    ['listProse', (at) => (listOf(at) === -1 ? -1 : at.m.sums.prose[listOf(at)] / (at.m.sums.length[listOf(at)] + 1))],
    ['listAway', (at) => (listOf(at) === -1 ? -1 : at.m.coreUp[listOf(at)] + at.m.coreDown[listOf(at)])],
    ['twinLevel', ({ m, chunk }) => twinLevel(m, m.twin[chunk.box])],
    ['twinCount', (at) => (twinOf(at) === -1 ? 0 : Math.min(20, at.m.twins[at.m.make[twinOf(at)]]))],
    ['twinTag', (at) => (twinOf(at) === -1 ? -1 : (TWIN_TAGS[at.m.page.boxes[twinOf(at)].tag] ?? 0))],
    ['twinAfter', (at) => (twinOf(at) === -1 ? 0 : twinOf(at) > at.m.core ? 1 : -1)],
    ['twinHeading', (at) => (twinOf(at) === -1 ? -1 : at.m.headings[twinOf(at)])],
    ['twinLinks', (at) => (twinOf(at) === -1 ? -1 : at.m.sums.links[twinOf(at)] / (at.m.sums.length[twinOf(at)] + 1))],
];
function twinLevel({ page, pathBox, make, core }, twin) {
    return twin === -1 ? -1 : page.boxes[core].depth - page.boxes[pathBox.get(make[twin])].depth;
}
function sameArticle({ m, chunk }) {
    const [own, core] = [m.article[chunk.box], m.article[m.core]];
    return own === core ? flag(own !== -1) : own === -1 ? -1 : -2;
}
const share = (before, i) => before[i] / (before.at(-1) + 1);
const rest = (before, i) => (before.at(-1) + 1 - before[i + 1]) / (before.at(-1) + 1);
const placeRows = [
    ['inMain', ({ m, chunk }) => m.inMain[chunk.box]],
    ['mainAway', ({ m, chunk }) => m.away[chunk.box]],
    ['mainLevel', ({ m, chunk }) => m.level[chunk.box]],
    ['mainShare', ({ m }) => m.sums.prose[m.region.main] / m.pageProse],
    ['coreUp', ({ m, chunk }) => m.coreUp[chunk.box]],
    ['coreDown', ({ m, chunk }) => m.coreDown[chunk.box]],
    ['coreShare', ({ m }) => m.sums.prose[m.core] / m.pageProse],
    ['sameArticle', sameArticle],
    ['place', ({ m, i }) => i / m.page.chunks.length],
    ['mainBefore', ({ m, i }) => share(m.mainBefore, i)],
    ['mainAfter', ({ m, i }) => rest(m.mainBefore, i)],
    ['coreBefore', ({ m, i }) => share(m.coreBefore, i)],
    ['coreAfter', ({ m, i }) => rest(m.coreBefore, i)],
    ['since', ({ m, i }) => Math.min(m.since[i], 30)],
    ['until', ({ m, i }) => Math.min(m.until[i], 30)],
    ['sinceTitle', ({ m, i }) => (m.region.headline === -1 ? -50 : clamp(i - m.region.headline, 50))],
    ['inJson', ({ m, chunk }) => (m.hints.body === null ? -1 : flag(m.hints.body.includes(letters(chunk.text))))],
    ['inTitle', ({ m, chunk }) => inTitle(m.title, chunk.text)],
    ['inDescription', ({ m, chunk }) => inDescription(m.description, chunk.text)],
    ['copies', ({ m, chunk }) => Math.min(5, m.copies.get(chunk.text))],
    ['pageProse', ({ m }) => log(m.pageProse)],
    ['pageChunks', ({ m }) => log(m.page.chunks.length)],
    ['pageLinks', ({ m }) => m.linkShare],
];
function inTitle(title, text) {
    if (title === '' || text.length <= 10 || text.length >= 300)
        return 0;
    const own = letters(text);
    return flag(own !== '' && (own === title || (own.length > 15 && title.includes(own))));
}
function inDescription(description, text) {
    if (description === '' || text.length < 40)
        return 0;
    const own = letters(text.slice(0, 200));
    return flag(own.startsWith(description.slice(0, 60)) || description.startsWith(own.slice(0, 80)));
}
const besideRows = [-1, 1, -2, 2].flatMap((step) => {
    const of = (value) => (at) => {
        const other = at.m.page.chunks[at.i + step];
        return other === undefined ? -1 : value(at, other, at.i + step);
    };
    const name = (what) => `${what}${step > 0 ? '+' : ''}${step}`;
    const rows = [
        [name('length'), of((_, other) => log(other.text.length))],
        [name('links'), of((_, other) => other.linkChars / other.text.length)],
        [name('prose'), of(({ m }, _, j) => m.prose[j])],
    ];
    if (Math.abs(step) === 2)
        return rows;
    return [
        ...rows,
        [name('same'), of((at, other) => kinship(at, other))],
        [name('tag'), of(({ m }, other) => tagOf(m.page.boxes[other.box]))],
        [name('stop'), of((_, other) => stops(other.text))],
    ];
});
function kinship({ m, chunk, box }, other) {
    if (m.make[other.box] === m.make[chunk.box])
        return 1;
    return other.box === chunk.box || m.page.boxes[other.box].parent === box.parent ? 0.5 : 0;
}
const ROWS = [...textRows, ...boxRows, ...groupRows, ...placeRows, ...besideRows];
/** Names of the features, in the order of the numbers that `features` gives. */
export const FEATURES = ROWS.map(([name]) => name);
/** What tells a chunk of the article from another: a number a feature, written into `out` from `offset` on. */
export function features(m, i, out, offset) {
    const { boxes, chunks } = m.page;
    const chunk = chunks[i];
    const box = boxes[chunk.box];
    const parent = box.parent === -1 ? chunk.box : box.parent;
    const grand = boxes[parent].parent === -1 ? parent : boxes[parent].parent;
    const near = box.parts | boxes[parent].parts | boxes[grand].parts;
    const at = { m, i, chunk, box, parent, grand, near, text: count(chunk.text) };
    for (let r = 0; r < ROWS.length; r++)
        out[offset + r] = ROWS[r][1](at);
}
