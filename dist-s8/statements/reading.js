import { wordsOf } from '../learned/words.js';
import { attach } from './attach.js';
import { ADJECTIVE, CLASS, IS_SUBJECT, NOUN, QUOTE, VERB } from './grammar.js';
/** Longest passage that is labelled at once, and longest run of sentences joined by one quotation, in tokens. */
const PASSAGE = 1500;
const STRETCH = 600;
export const UNSEEN = 9;
/** 1 verb, 2 noun, 3 adjective, 0 any other: what priors tell apart. */
export const wordClass = (bits) => (bits & VERB ? 1 : bits & NOUN ? 2 : bits & ADJECTIVE ? 3 : 0);
/** The article as the rankers read it: a column a property, a row a token. */
export class Reading {
    n;
    words;
    /** As printed. */
    spellings;
    lower;
    stem;
    shape;
    suffix;
    tag;
    /** Bits of the tag, see grammar. */
    bits;
    /** 1 where the token has no letter or digit. */
    mark;
    sentenceFrom;
    sentenceTo;
    /** Sentences that one quotation spans count as one stretch. */
    stretchFrom;
    stretchTo;
    passageFrom;
    passageTo;
    block;
    /** Outermost quotations as token ranges; `quotation[i]` is the one that holds token i, or -1. */
    quotations;
    quotation;
    quoted;
    head;
    relation;
    low;
    high;
    firstKid;
    nextKid;
    subject;
    cuePrior;
    sourcePrior;
    /** 0 no cue, 1 perhaps, 2 likely: outside quotations, by the prior. */
    cueish;
    constructor({ tokens, sentences, quotations }, priors) {
        const n = tokens.count;
        this.n = n;
        this.words = wordsOf(tokens.words);
        this.spellings = tokens.words;
        this.lower = new Int32Array(n);
        this.stem = new Int32Array(n);
        this.shape = new Int32Array(n);
        this.suffix = new Int32Array(n);
        this.tag = tokens.tag;
        this.bits = new Int32Array(n);
        this.mark = new Uint8Array(n);
        this.quoted = new Uint8Array(n);
        this.cuePrior = new Uint8Array(n);
        this.sourcePrior = new Uint8Array(n);
        this.cueish = new Uint8Array(n);
        for (let i = 0; i < n; i++) {
            const word = this.words[i];
            const bits = CLASS[tokens.tag[i]];
            this.lower[i] = word.lowerHash;
            this.stem[i] = word.stemHash;
            this.shape[i] = word.shape;
            this.suffix[i] = word.suffix3;
            this.bits[i] = bits;
            this.mark[i] = word.mark || bits & QUOTE ? 1 : 0;
            this.quoted[i] = tokens.quotation[i] >= 0 ? 1 : 0;
            const prior = priors(word, wordClass(bits));
            const cue = prior & 15;
            this.cuePrior[i] = cue;
            this.sourcePrior[i] = prior >> 4;
            if (cue >= 4 && cue !== UNSEEN && this.quoted[i] === 0)
                this.cueish[i] = cue >= 6 ? 2 : 1;
        }
        const ints = () => new Int32Array(n);
        this.sentenceFrom = ints();
        this.sentenceTo = ints();
        this.block = ints();
        for (const { firstToken, endToken, block } of sentences) {
            this.sentenceFrom.fill(firstToken, firstToken, endToken);
            this.sentenceTo.fill(endToken, firstToken, endToken);
            this.block.fill(block, firstToken, endToken);
        }
        const outer = outermost(tokens.quotation, quotations);
        this.quotation = outer.of;
        this.quotations = outer;
        this.stretchFrom = ints();
        this.stretchTo = ints();
        this.passageFrom = ints();
        this.passageTo = ints();
        this.#join(this.stretchFrom, this.stretchTo, STRETCH, (i) => this.quotation[i] >= 0 && this.quotation[i] === this.quotation[i - 1]);
        this.#join(this.passageFrom, this.passageTo, PASSAGE, (i) => this.block[i] === this.block[i - 1]);
        this.head = ints();
        this.relation = new Uint8Array(n);
        attach(this, tokens.lower);
        this.low = ints();
        this.high = ints();
        this.firstKid = ints().fill(-1);
        this.nextKid = ints().fill(-1);
        this.subject = ints().fill(-1);
        this.#trees();
    }
    /** Joins neighbouring sentences where `joins(first token)` holds, up to a length. */
    #join(from, to, longest, joins) {
        for (let i = 0; i < this.n;) {
            let end = this.sentenceTo[i];
            while (end < this.n && joins(end) && this.sentenceTo[end] - i <= longest)
                end = this.sentenceTo[end];
            from.fill(i, i, end);
            to.fill(end, i, end);
            i = end;
        }
    }
    #trees() {
        const { n, head, low, high } = this;
        for (let i = 0; i < n; i++) {
            low[i] = i;
            high[i] = i + 1;
        }
        for (let i = n - 1; i >= 0; i--) {
            const h = head[i];
            if (h < 0)
                continue;
            this.nextKid[i] = this.firstKid[h];
            this.firstKid[h] = i;
            if (IS_SUBJECT[this.relation[i]])
                this.subject[h] = i;
        }
        for (let i = 0; i < n; i++) {
            for (let h = head[i], k = 0; h >= 0 && k < 60; h = head[h], k++) {
                if (low[h] > i)
                    low[h] = i;
                if (high[h] < i + 1)
                    high[h] = i + 1;
            }
        }
    }
}
function outermost(quotation, quotations) {
    const of = new Int32Array(quotation.length).fill(-1);
    const from = [];
    const to = [];
    const closed = [];
    let last = -1;
    for (let i = 0; i < quotation.length; i++) {
        let q = quotation[i];
        if (q < 0)
            continue;
        while (quotations[q].within >= 0)
            q = quotations[q].within;
        if (q !== last) {
            from.push(i);
            closed.push(quotations[q].closed ? 1 : 0);
            last = q;
        }
        of[i] = from.length - 1;
        to[from.length - 1] = i + 1;
    }
    return { of, from: Int32Array.from(from), to: Int32Array.from(to), closed: Uint8Array.from(closed) };
}
