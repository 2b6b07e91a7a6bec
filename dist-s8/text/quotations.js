import { withoutExcerptMarks } from './excerpts.js';
import { doubleAt, isElision, isSpace, isWord, looksClosed, looksOpen } from './marks.js';
/**
 * What stands in quotation marks, block by block, in text order. Double marks and guillemets pair first, then single ones
 * outside, inside and around them. A mark that never closes runs to the end of its block; odd marks never throw.
 */
export function findQuotations(article) {
    const quotations = [];
    withoutExcerptMarks(article).forEach((range, number) => {
        if (article.blocks[number].kind === 'boilerplate')
            return;
        const doubles = pairDoubles(article.text, range);
        const pairs = [...doubles, ...pairSingles(article.text, range, doubles)];
        pairs.sort((a, b) => a.start - b.start || b.end - a.end);
        const open = [];
        for (const pair of pairs) {
            while (open.length > 0 && quotations[open.at(-1)].end <= pair.start)
                open.pop();
            open.push(quotations.length);
            quotations.push({ ...pair, within: open.length > 1 ? open.at(-2) : -1, block: number });
        }
    });
    return quotations;
}
const around = (text, { start, end }) => ({
    before: (i) => (i > start ? text[i - 1] : ' '),
    after: (i) => (i < end ? text[i] : ' '),
});
/** Guillemets first, then the other double marks between and within them: pairs never cross. */
function pairDoubles(text, block) {
    const guillemets = pairFamily(text, block, 'guillemet', []);
    const doubles = pairFamily(text, block, 'double', guillemets);
    for (const { inner } of guillemets)
        doubles.push(...pairFamily(text, inner, 'double', []));
    return doubles;
}
/** Pairs of one family in a range; what `over` holds is taken as it is and stepped over. */
function pairFamily(text, range, family, over) {
    const { before, after } = around(text, range);
    const pairs = [...over];
    let opener;
    let next = 0;
    const close = (from, end, to, closed) => {
        if (end > from.end)
            pairs.push(pairOf(from.start, from.end, end, to, closed, family));
    };
    for (let i = range.start; i < range.end; i++) {
        if (next < over.length && over[next].start === i) {
            i = over[next++].end - 1;
            continue;
        }
        const mark = doubleAt(text, i);
        if (mark === undefined || mark.family !== family || mark.end > range.end)
            continue;
        i = mark.end - 1;
        const b = before(mark.start);
        const a = after(mark.end);
        if (opener === undefined) {
            const opens = mark.side === 'open' || (mark.side === 'either' && (looksOpen(b, a) || !looksClosed(b, a)));
            if (opens)
                opener = mark;
        }
        else if (closes(opener, mark, text, b, a)) {
            close(opener, mark.start, mark.end, true);
            opener = undefined;
        }
    }
    if (opener !== undefined)
        close(opener, range.end, range.end, false);
    return pairs;
}
function closes(opener, mark, text, before, after) {
    if (mark.side === 'close')
        return true;
    // „…“ closes with the mark that opens elsewhere.
    if (mark.side === 'open')
        return text[opener.start] === '\u201e' && looksClosed(before, after);
    return !looksOpen(before, after);
}
function pairOf(start, innerStart, innerEnd, end, closed, style) {
    return { start, end, inner: { start: innerStart, end: innerEnd }, closed, style };
}
/** Single marks: between the doubles (stepping over whole ones) and within each of them. */
function pairSingles(text, block, doubles) {
    const pairs = [];
    const sorted = [...doubles].sort((a, b) => a.start - b.start);
    sorted.forEach(({ inner }, i) => {
        let end = i + 1;
        while (end < sorted.length && sorted[end].start < inner.end)
            end++;
        singlesIn(text, inner, outermost(sorted.slice(i + 1, end)), pairs);
    });
    singlesIn(text, block, outermost(sorted), pairs);
    return pairs;
}
/** Of pairs in text order, those that lie in no other. */
function outermost(pairs) {
    let end = -1;
    return pairs.filter((pair) => {
        if (pair.start < end)
            return false;
        end = pair.end;
        return true;
    });
}
const isSingle = (c) => c === 0x27 || c === 0x2018 || c === 0x2019;
function singlesIn(text, range, over, pairs) {
    const { before, after } = around(text, range);
    let opener = -1;
    let weak = -1;
    let next = 0;
    const take = (close) => {
        if (close > opener + 1)
            pairs.push(pairOf(opener, opener + 1, close, close + 1, true, 'single'));
        opener = -1;
        weak = -1;
    };
    for (let i = range.start; i < range.end; i++) {
        if (next < over.length && over[next].start === i) {
            i = over[next++].end - 1;
            continue;
        }
        const c = text.charCodeAt(i);
        if (!isSingle(c))
            continue;
        const b = before(i);
        const a = after(i + 1);
        if (c !== 0x2019 && looksOpen(b, a) && !isElision(text, i + 1)) {
            // A second opening mark: the first was an apostrophe, unless something could close it.
            if (weak >= 0)
                take(weak);
            opener = i;
        }
        else if (opener >= 0 && c !== 0x2018 && looksClosed(b, a)) {
            if (isPossessive(b, a, text, i, range.end))
                weak = weak < 0 ? i : weak;
            else
                take(i);
        }
    }
    if (weak >= 0)
        take(weak);
    const runsOn = opener === range.start && over.length === 0 && range.end - opener > 40 && /^\p{Lu}/u.test(after(opener + 1));
    if (opener >= 0 && runsOn)
        pairs.push(pairOf(opener, opener + 1, range.end, range.end, false, 'single'));
}
/** "the workers' rights": after an s and before a lower-case word, a mark is an apostrophe if a better end follows. */
function isPossessive(before, after, text, i, end) {
    if (before !== 's' || !isSpace(after) || i + 2 >= end)
        return false;
    const c = text[i + 2];
    return isWord(c) && c === c.toLowerCase();
}
