import { whenWordsReset } from '../learned/words.js';
import { Features } from './features.js';
import { aroundFeatures, besideFeatures, cueFeatures, cueSign, ownFeatures, REACH, sameAround } from './label-groups.js';
import { STATES } from './label-states.js';
import { CHAIN_BITS, LABELS, otherFeatures } from './labels.js';
/** Sums of two labels share a number, so a token takes four: the even labels in the lower halves, with the borrow in the upper. */
const K = 4;
const SLOT_BITS = 10;
const SLOTS = 1 << SLOT_BITS;
/** What a word with its tag adds to its neighbours' sums and its own, from the third before it to the third after; where nothing hangs on it, to its own. */
const ALONE = (2 * REACH + 1) * K;
const WIDTH = ALONE + K;
const features = new Features(CHAIN_BITS);
/** Sums of words and of states met before (few, so that they stay in the cache), in whole steps of the weights: a later one of the same slot takes its place. */
const words = new Array(SLOTS).fill(undefined);
const tags = new Uint8Array(SLOTS);
const wordSums = new Int32Array(SLOTS * WIDTH);
const states = STATES.map((state) => ({
    state,
    packed: new Int32Array(SLOTS).fill(-1),
    sums: new Int32Array(SLOTS * K),
}));
/** The same where there is no word. */
const absent = new Int32Array(ALONE);
let table;
whenWordsReset(() => {
    words.fill(undefined);
    for (const { packed } of states)
        packed.fill(-1);
    table = undefined;
});
/**
 * Scores of all tokens, `LABELS` each, as the weights of `labelFeatures` give them. What depends on few values is looked up,
 * not hashed and added up again: sums of whole numbers are the same in any order.
 */
export function emissions(weights, r, c) {
    if (table === undefined) {
        table = biased(weights.values);
        absent.fill(0);
        for (let k = -REACH; k <= REACH; k++)
            if (k !== 0)
                beside(table, r, k, -1, absent, (k + REACH) * K);
    }
    const sums = new Int32Array(r.n * K);
    const around = new Int32Array(K);
    for (let i = 0; i < r.n; i++)
        addWord(table, r, i, sums);
    for (const known of states)
        for (let i = 0; i < r.n; i++)
            addState(table, known, known.state.of(r, c, i), sums, i * K);
    for (let i = 0; i < r.n; i++) {
        if (!sameAround(r, c, i)) {
            aroundFeatures(features.start(0), r, c, i);
            around.fill(0);
            addRows(table, around, 0);
        }
        otherFeatures(features.start(0), r, c, i);
        addRows(table, sums, i * K);
        add(around, 0, sums, i * K);
    }
    return unpack(sums, r.n, weights.scale);
}
function addWord(table, r, i, sums) {
    const word = r.words[i];
    const tag = r.tag[i];
    const slot = Math.imul(word.lowerHash + tag, 0x9e3779b1) >>> (32 - SLOT_BITS);
    const at = slot * WIDTH;
    if (words[slot] !== word || tags[slot] !== tag) {
        words[slot] = word;
        tags[slot] = tag;
        wordSums.fill(0, at, at + WIDTH);
        for (let k = -REACH; k <= REACH; k++)
            if (k !== 0)
                beside(table, r, k, i, wordSums, at + (k + REACH) * K);
        ownFeatures(features.start(0), r, i);
        addRows(table, wordSums, at + REACH * K);
        cueFeatures(features.start(0), r, i, 0, -1);
        addRows(table, wordSums, at + ALONE);
    }
    const from = r.passageFrom[i];
    const to = r.passageTo[i];
    // Seen from token j, this one stands `i - j` behind it.
    const low = Math.max(from, i - REACH);
    const high = Math.min(to - 1, i + REACH);
    for (let j = low; j <= high; j++)
        add(wordSums, at + (i - j + REACH) * K, sums, j * K);
    if (low !== i - REACH || high !== i + REACH) {
        for (let k = -REACH; k <= REACH; k++)
            if (i + k < from || i + k >= to)
                add(absent, (k + REACH) * K, sums, i * K);
    }
    const sign = cueSign(r, i);
    if (sign === 0 && r.subject[i] < 0)
        add(wordSums, at + ALONE, sums, i * K);
    else {
        cueFeatures(features.start(0), r, i, sign, r.subject[i]);
        addRows(table, sums, i * K);
    }
}
function beside(table, r, k, at, out, o) {
    besideFeatures(features.start(0), k, r, at);
    addRows(table, out, o);
}
function addState(table, known, packed, sums, o) {
    const slot = Math.imul(packed, 0x9e3779b1) >>> (32 - SLOT_BITS);
    if (known.packed[slot] !== packed) {
        known.packed[slot] = packed;
        known.sums.fill(0, slot * K, slot * K + K);
        known.state.features(features.start(0), packed);
        addRows(table, known.sums, slot * K);
    }
    add(known.sums, slot * K, sums, o);
}
function add(from, at, sums, o) {
    for (let k = 0; k < K; k++)
        sums[o + k] += from[at + k];
}
/** Every weight with 128 more, so that none is below 0 and four of them can be added at once. */
function biased(values) {
    const rows = new Int32Array(values.slice().buffer);
    for (let i = 0; i < rows.length; i++)
        rows[i] ^= 0x80808080;
    return rows;
}
const HALVES = 0x00ff00ff;
/** Adds the rows of the collected features, eight weights each. */
function addRows(table, out, o) {
    const { count } = features;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let k = 0; k < count; k++) {
        const row = features.row(k) << 1;
        const x = table[row];
        const y = table[row + 1];
        a = (a + (x & HALVES)) | 0;
        b = (b + ((x >>> 8) & HALVES)) | 0;
        c = (c + (y & HALVES)) | 0;
        d = (d + ((y >>> 8) & HALVES)) | 0;
    }
    const bias = Math.imul(count, 0x00800080);
    out[o] += a - bias;
    out[o + 1] += b - bias;
    out[o + 2] += c - bias;
    out[o + 3] += d - bias;
}
/** Scores from sums: the lower half of a number, and the upper without what it lent. */
function unpack(sums, n, scale) {
    const scores = new Float64Array(n * LABELS);
    for (let i = 0; i < n; i++) {
        for (let k = 0; k < LABELS; k++) {
            // Labels 0 and 2 share the first number of a token, 1 and 3 the second, and so on.
            const pair = sums[i * K + (k >> 2) * 2 + (k & 1)];
            const low = (pair << 16) >> 16;
            scores[i * LABELS + k] = (k & 2 ? (pair - low) >> 16 : low) * scale;
        }
    }
    return scores;
}
