import { BREAK, CONJUNCTION } from './grammar.js';
import { CONTENT } from './labels.js';
/** Kinds of candidates. */
export const BEFORE = 0;
export const AFTER = 1;
export const QUOTED = 2;
export const RUN = 3;
export const AROUND = 4;
export const AROUND_SOURCE = 5;
export const SENTENCE_AROUND = 6;
const SUBORDINATORS = new Set('as while although though because after before since when if that to for how whether what why who which where'.split(' '));
const WINDOW = 90;
/** Where contents may begin and end, in order. */
export class Boundaries {
    starts = [];
    ends = [];
    #from;
    #to;
    #marks;
    constructor(l, cue, source) {
        const r = l.reading;
        const h = cue.head;
        this.#from = Math.max(r.stretchFrom[h], cue.from - WINDOW);
        this.#to = Math.min(r.stretchTo[h], cue.to + WINDOW);
        this.#marks = new Uint8Array(this.#to - this.#from + 1);
        this.#edges(cue, source);
        const last = Math.max(cue.to, source !== null && source[0] >= this.#from && source[1] <= this.#to ? source[1] : 0);
        for (let i = this.#from; i < this.#to; i++)
            this.#token(l, i, last);
        this.#tree(r, cue);
        this.#list(r);
    }
    /** Steps over marks at the edges and lists what is left, each place once. */
    #list({ mark }) {
        let lastStart = -1;
        let lastEnd = -1;
        for (let i = this.#from; i <= this.#to; i++) {
            const m = this.#marks[i - this.#from];
            if (m & 1 && i > lastStart) {
                lastStart = i;
                while (lastStart < this.#to && mark[lastStart])
                    lastStart++;
                if (lastStart < this.#to)
                    this.starts.push(lastStart);
            }
            if (m & 2) {
                let end = i;
                while (end > this.#from && mark[end - 1])
                    end--;
                if (end > lastEnd && end > this.#from) {
                    lastEnd = end;
                    this.ends.push(end);
                }
            }
        }
    }
    #start(i) {
        if (i >= this.#from && i < this.#to)
            this.#marks[i - this.#from] |= 1;
    }
    #end(i) {
        if (i > this.#from && i <= this.#to)
            this.#marks[i - this.#from] |= 2;
    }
    #edges(cue, source) {
        this.#start(this.#from);
        this.#end(this.#to);
        this.#start(cue.to);
        this.#end(cue.from);
        if (source === null)
            return;
        this.#start(source[1]);
        this.#end(source[0]);
    }
    #token(l, i, last) {
        const r = l.reading;
        const bits = r.bits[i];
        if (r.mark[i] && bits & BREAK) {
            this.#start(i + 1);
            this.#end(i);
        }
        if (bits & CONJUNCTION || SUBORDINATORS.has(r.words[i].lower)) {
            this.#end(i);
            if (i - last < 14 && i >= last)
                this.#start(i);
            if (bits & CONJUNCTION)
                this.#start(i + 1);
        }
        const q = r.quotation[i];
        if (q >= 0) {
            if (r.quotations.from[q] === i)
                this.#start(i);
            if (r.quotations.to[q] === i + 1)
                this.#end(i + 1);
        }
        if (i > this.#from && q < 0 && r.quotation[i - 1] >= 0)
            this.#end(i);
        if (l.labels[i] === CONTENT || l.at(i, CONTENT) > 0.15)
            this.#start(i);
        if (l.labels[i] >= CONTENT && (i + 1 >= this.#to || l.labels[i + 1] !== CONTENT + 1))
            this.#end(i + 1);
    }
    #subtree(r, i) {
        this.#start(r.low[i]);
        this.#end(r.high[i]);
    }
    /** Edges of what hangs below the cue (three levels) and beside it. */
    #tree(r, cue) {
        for (let i = cue.from; i < cue.to; i++) {
            for (let k = r.firstKid[i]; k >= 0; k = r.nextKid[k]) {
                this.#subtree(r, k);
                if (i !== cue.head)
                    continue;
                for (let m = r.firstKid[k]; m >= 0; m = r.nextKid[m]) {
                    this.#end(r.high[m]);
                    if (m > k)
                        this.#end(r.low[m]);
                    for (let y = r.firstKid[m]; y >= 0; y = r.nextKid[y])
                        this.#end(r.high[y]);
                }
            }
        }
        for (let x = r.head[cue.head], k = 0; x >= 0 && k < 4; x = r.head[x], k++) {
            this.#subtree(r, x);
            for (let m = r.firstKid[x]; m >= 0; m = r.nextKid[m])
                this.#subtree(r, m);
        }
    }
}
const held = new Int32Array(16);
/**
 * Visits stretches between boundaries, quotations of the passage, and what stands before and after the cue taken together.
 * The same pieces may come twice, of different kinds: the first counts. `held` is overwritten after each visit.
 */
export function visitContents(l, cue, source, visit) {
    const r = l.reading;
    const { starts, ends } = new Boundaries(l, cue, source);
    const s0 = source === null ? -1 : source[0];
    const s1 = source === null ? -1 : source[1];
    for (const from of starts) {
        if (from > cue.to + 25)
            break;
        const kind = from >= cue.to ? AFTER : BEFORE;
        for (const to of ends) {
            if (to <= from || (from < cue.to && to > cue.from) || (from < s1 && to > s0))
                continue;
            held[0] = from;
            held[1] = to;
            visit(kind, 1, held);
        }
    }
    const quotations = quotationsNear(r, cue);
    for (let i = 0; i < quotations.length; i++) {
        for (let j = i; j < quotations.length && j < i + 4; j++) {
            for (let k = i; k <= j; k++)
                held.set(quotations[k], 2 * (k - i));
            visit(j === i ? QUOTED : RUN, j - i + 1, held);
        }
    }
    visitAround(r, cue, source, starts, ends, quotations, visit);
}
/** The same as a list, each once. */
export function contentCandidates(l, cue, source) {
    const list = [];
    const seen = new Set();
    visitContents(l, cue, source, (kind, count, pieces) => {
        const own = pieces.slice(0, 2 * count);
        const key = own.join();
        if (seen.has(key))
            return;
        seen.add(key);
        list.push({ pieces: own, kind });
    });
    return list;
}
/** Quotations of the passage that do not hold the cue, at most four on each side. */
function quotationsNear(r, cue) {
    const { from, to } = r.quotations;
    const own = r.quotation[cue.head];
    let low = 0;
    let high = from.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (from[middle] < cue.from)
            low = middle + 1;
        else
            high = middle;
    }
    const list = [];
    for (let q = Math.max(0, low - 5); q < Math.min(from.length, low + 4); q++) {
        const inPassage = from[q] >= r.passageFrom[cue.head] && from[q] < r.passageTo[cue.head];
        if (q === own || !inPassage)
            continue;
        let first = from[q];
        let last = to[q];
        while (first < last && r.mark[first])
            first++;
        while (last > first && r.mark[last - 1])
            last--;
        if (first < last)
            list.push([first, last]);
    }
    return list;
}
function visitAround(r, cue, source, starts, ends, quotations, visit) {
    const s0 = r.stretchFrom[cue.head];
    const inStretch = source !== null && source[0] >= s0 && source[1] <= r.stretchTo[cue.head];
    const first = inStretch ? Math.min(cue.from, source[0]) : cue.from;
    const last = inStretch ? Math.max(cue.to, source[1]) : cue.to;
    const before = [];
    for (let k = 0; k < 4 && k < starts.length; k++)
        if (starts[k] < first)
            before.push(starts[k]);
    const afterStarts = [skip(r, last, 1)];
    const afterEnds = [];
    for (const end of ends)
        if (end > last)
            afterEnds.push(end);
    let later = 0;
    for (const [from, to] of quotations) {
        if (to <= first + 1 && to >= first - 3)
            addOnce(before, from);
        if (from < last - 1)
            continue;
        if (later < 2)
            addOnce(afterStarts, from);
        if (later < 3)
            addOnce(afterEnds, to);
        later++;
    }
    const both = (kind, a, b, c, d) => {
        if (a >= b || c >= d)
            return;
        held[0] = a;
        held[1] = b;
        held[2] = c;
        held[3] = d;
        visit(kind, 2, held);
    };
    const firstEnd = skip(r, first, -1);
    for (const s of before)
        for (const t of afterStarts)
            for (const e of afterEnds)
                both(AROUND, s, firstEnd, t, e);
    if (source === null || source[1] >= cue.from)
        return;
    const afterCue = skip(r, cue.to, 1);
    for (const e of afterEnds) {
        both(AROUND_SOURCE, skip(r, source[1], 1), skip(r, cue.from, -1), afterCue, e);
        both(SENTENCE_AROUND, skip(r, s0, 1), skip(r, source[0], -1), afterCue, e);
    }
}
function addOnce(list, x) {
    if (!list.includes(x))
        list.push(x);
}
/** The place beyond marks, to the right (1) or left (-1). */
function skip({ mark, n }, at, step) {
    let i = at;
    if (step === 1)
        while (i < n && mark[i])
            i++;
    else
        while (i > 0 && mark[i - 1])
            i--;
    return i;
}
