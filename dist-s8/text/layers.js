import { wordOf } from '../learned/words.js';
import { afterCapitals, afterDateline } from './dateline.js';
import { findQuotations } from './quotations.js';
import { splitSentences } from './sentences.js';
import { tagTokens } from './tagger.js';
import { tokenise } from './tokens.js';
/**
 * Lays quotations, sentences and tagged tokens over an article. Quotation marks pair before sentences are split; no token
 * or sentence crosses a block, and boilerplate has none. Linear in the text; throws on none.
 */
export function layOut(article) {
    const quotations = findQuotations(article);
    const columns = new Columns(article.text);
    const sentences = [];
    const marks = new MarkReader(quotations);
    const opened = article.blocks.filter(({ start, end }) => afterCapitals(article.text, start, end) > start);
    article.blocks.forEach((block, number) => {
        if (block.kind === 'boilerplate')
            return;
        const first = columns.count;
        tokenise(article.text, block.start, block.end, marks.lengthAt, (start, end) => columns.add(start, end, marks.sideAt(start)));
        const emit = (firstToken, endToken) => {
            const start = columns.start[firstToken];
            columns.sentence.fill(sentences.length, firstToken, endToken);
            sentences.push({ start, end: columns.end[endToken - 1], firstToken, endToken, block: number });
        };
        // A dateline is none of the sentence behind it.
        const words = opened.length === 1 && opened[0] === block
            ? afterCapitals(article.text, block.start, block.end)
            : afterDateline(article.text, block.start, block.end);
        let from = first;
        while (from < columns.count && columns.start[from] < words)
            from++;
        if (from > first && from < columns.count)
            emit(first, from);
        else
            from = first;
        splitSentences(article.text, columns, from, columns.count, emit);
    });
    const tokens = columns.finish(quotations);
    tagTokens(tokens, sentences, columns.mark);
    return { tokens, sentences, quotations };
}
/** Tells the tokeniser where quotation marks stand; asked in text order. */
class MarkReader {
    #at;
    #next = 0;
    #nextSide = 0;
    constructor(quotations) {
        const edges = [];
        for (const q of quotations) {
            edges.push([q.start, q.inner.start - q.start, 1]);
            if (q.closed)
                edges.push([q.inner.end, q.end - q.inner.end, 2]);
        }
        this.#at = Int32Array.from(edges.sort((a, b) => a[0] - b[0]).flat());
    }
    lengthAt = (i) => {
        const at = this.#at;
        while (this.#next < at.length && at[this.#next] < i)
            this.#next += 3;
        const hit = this.#next < at.length && at[this.#next] === i;
        return hit ? at[this.#next + 1] : 0;
    };
    /** 1 where an opening mark begins at `i`, 2 for a closing one, else 0. */
    sideAt = (i) => {
        const at = this.#at;
        while (this.#nextSide < at.length && at[this.#nextSide] < i)
            this.#nextSide += 3;
        return at[this.#nextSide] === i ? at[this.#nextSide + 2] : 0;
    };
}
/** Token columns that grow. */
class Columns {
    text;
    count = 0;
    start = new Int32Array(1024);
    end = new Int32Array(1024);
    sentence = new Int32Array(1024);
    mark = new Uint8Array(1024);
    words = [];
    lower = [];
    constructor(text) {
        this.text = text;
    }
    add(start, end, mark) {
        const i = this.count++;
        if (i === this.start.length)
            this.#grow();
        this.start[i] = start;
        this.end[i] = end;
        this.mark[i] = mark;
        const { spelling, lower } = wordOf(this.text.slice(start, end));
        this.words.push(spelling);
        this.lower.push(lower);
    }
    #grow() {
        const grown = (old) => {
            const wide = new Int32Array(old.length * 2);
            wide.set(old);
            return wide;
        };
        this.start = grown(this.start);
        this.end = grown(this.end);
        this.sentence = grown(this.sentence);
        const marks = new Uint8Array(this.mark.length * 2);
        marks.set(this.mark);
        this.mark = marks;
    }
    finish(quotations) {
        const { count, words, lower } = this;
        return {
            count,
            start: this.start.subarray(0, count),
            end: this.end.subarray(0, count),
            sentence: this.sentence.subarray(0, count),
            tag: new Uint8Array(count),
            quotation: innermost(this, quotations),
            words,
            lower,
        };
    }
}
function innermost({ start, end, count }, quotations) {
    const inside = new Int32Array(count).fill(-1);
    let next = 0;
    let open = -1;
    for (let i = 0; i < count; i++) {
        for (;;) {
            while (open >= 0 && quotations[open].end <= start[i])
                open = quotations[open].within;
            if (next >= quotations.length || quotations[next].start >= end[i])
                break;
            if (quotations[next].end > start[i])
                open = next;
            next++;
        }
        inside[i] = open;
    }
    return inside;
}
