import { LABELS } from './labels.js';
const K = LABELS;
/** "I" labels (even, not 0) go on from their own "B" or "I" only. Row K: the start. */
export const ALLOWED = new Uint8Array((K + 1) * K);
for (let j = 0; j <= K; j++) {
    for (let k = 0; k < K; k++) {
        const inner = k > 0 && k % 2 === 0;
        ALLOWED[j * K + k] = !inner || j === k || j === k - 1 ? 1 : 0;
    }
}
const NEVER = -1e9;
/** The labels that may stand before each: all, or its own "B" and "I". */
const FIRST = Uint8Array.from({ length: K }, (_, k) => (k > 0 && k % 2 === 0 ? k - 1 : 0));
const LAST = Uint8Array.from({ length: K }, (_, k) => (k > 0 && k % 2 === 0 ? k : K - 1));
/** A linear-chain conditional random field (Lafferty et al. 2001) over tokens: scores in, probabilities or labels out. */
export class Chain {
    transitions;
    #moves;
    #forward = new Float64Array(0);
    /** `transitions` in the order of `ALLOWED`, as logarithms. */
    constructor(transitions) {
        this.transitions = transitions;
        this.#moves = new Float64Array(transitions.length);
        this.refresh();
    }
    /** To be called after `transitions` changed. */
    refresh() {
        for (let i = 0; i < this.#moves.length; i++)
            this.#moves[i] = ALLOWED[i] ? Math.exp(this.transitions[i]) : 0;
    }
    /**
     * Probabilities of the labels, K a token, by forward-backward with scaling; returns the log of the partition function.
     * `scores` holds K a token, as logarithms; it is overwritten by their exponentials. `edges` gains the
     * expected number of each transition.
     */
    marginals(scores, n, out, edges) {
        if (this.#forward.length < n * K)
            this.#forward = new Float64Array(n * K);
        const forward = this.#forward;
        const moves = this.#moves;
        let log = 0;
        for (let i = 0; i < n; i++) {
            const o = i * K;
            let top = scores[o];
            for (let k = 1; k < K; k++)
                if (scores[o + k] > top)
                    top = scores[o + k];
            let total = 0;
            for (let k = 0; k < K; k++) {
                const e = Math.exp(scores[o + k] - top);
                scores[o + k] = e;
                let x = 0;
                if (i === 0)
                    x = moves[K * K + k];
                else
                    for (let j = FIRST[k]; j <= LAST[k]; j++)
                        x += forward[o - K + j] * moves[j * K + k];
                x *= e;
                forward[o + k] = x;
                total += x;
            }
            const scale = 1 / total;
            for (let k = 0; k < K; k++)
                forward[o + k] *= scale;
            log += Math.log(total) + top;
        }
        const back = new Float64Array(K);
        const next = new Float64Array(K);
        back.fill(1);
        for (let i = n - 1; i >= 0; i--) {
            const o = i * K;
            let total = 0;
            for (let k = 0; k < K; k++)
                total += out[o + k] = forward[o + k] * back[k];
            for (let k = 0; k < K; k++)
                out[o + k] /= total;
            if (i === 0)
                break;
            if (edges !== undefined)
                this.#expect(scores, back, o, edges);
            let sum = 0;
            for (let j = 0; j < K; j++) {
                let x = 0;
                for (let k = 0; k < K; k++)
                    x += moves[j * K + k] * scores[o + k] * back[k];
                next[j] = x;
                sum += x;
            }
            for (let j = 0; j < K; j++)
                back[j] = next[j] / sum;
        }
        return log;
    }
    #expect(scores, back, o, edges) {
        const forward = this.#forward;
        const moves = this.#moves;
        let total = 0;
        const at = (j, k) => forward[o - K + j] * moves[j * K + k] * scores[o + k] * back[k];
        for (let j = 0; j < K; j++)
            for (let k = 0; k < K; k++)
                total += at(j, k);
        for (let j = 0; j < K; j++)
            for (let k = 0; k < K; k++)
                edges[j * K + k] += at(j, k) / total;
    }
    /** The best sequence of labels (Viterbi). */
    decode(scores, n, out, offset) {
        const from = new Int8Array(n * K);
        let previous = new Float64Array(K);
        let current = new Float64Array(K);
        for (let k = 0; k < K; k++)
            previous[k] = ALLOWED[K * K + k] ? scores[k] + this.transitions[K * K + k] : NEVER;
        for (let i = 1; i < n; i++) {
            for (let k = 0; k < K; k++) {
                let top = NEVER * 2;
                let best = 0;
                for (let j = FIRST[k]; j <= LAST[k]; j++) {
                    const x = previous[j] + this.transitions[j * K + k];
                    if (x > top) {
                        top = x;
                        best = j;
                    }
                }
                current[k] = top + scores[i * K + k];
                from[i * K + k] = best;
            }
            const held = previous;
            previous = current;
            current = held;
        }
        let best = 0;
        for (let k = 1; k < K; k++)
            if (previous[k] > previous[best])
                best = k;
        for (let i = n - 1; i >= 0; i--) {
            out[offset + i] = best;
            best = from[i * K + best];
        }
    }
}
