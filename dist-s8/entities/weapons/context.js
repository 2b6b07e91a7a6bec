import { CIVIL, CUES, FALSE_KINDS, FALSE_NAMES } from '../../lexicon/weapons.js';
import { TAGS } from '../../model/text.js';
import { cutForm, GAP, isCapital } from './pieces.js';
const words = (list) => new Set(list?.split(/,\s*/));
const cues = words(CUES);
const civil = words(CIVIL);
const byWord = (rows) => {
    const map = new Map();
    for (const row of rows) {
        const key = cutForm(row.word).lower.join(' ');
        const list = map.get(key) ?? [];
        list.push(compile(row));
        map.set(key, list);
    }
    return map;
};
const compile = (row) => ({
    before: words(row.before),
    after: words(row.after),
    only: row.onlyBefore !== undefined || row.onlyAfter !== undefined,
    onlyBefore: words(row.onlyBefore),
    onlyAfter: words(row.onlyAfter),
    needs: row.needs,
    singular: row.singular === true,
});
const KINDS = byWord(FALSE_KINDS);
const NAMES = byWord(FALSE_NAMES);
const STRENGTH = { cue: 1, air: 2, sentence: 3, article: 4, kind: 5 };
const VERDICTS = [
    'accept',
    'needs-cue',
    'needs-air',
    'needs-sentence',
    'needs-article',
    'needs-kind',
];
/** Judges the form `key` at pieces [from, to) by its false friends. */
export function judge(pieces, from, to, key, named, plural = false) {
    const rules = (named ? NAMES : KINDS).get(key);
    if (!rules)
        return 'accept';
    let strength = 0;
    for (const rule of rules) {
        if (rule.singular && plural)
            continue;
        if (beside(rule.before, pieces, from, -1) || beside(rule.after, pieces, to, 1))
            return 'refuse';
        if (rule.only && !beside(rule.onlyBefore, pieces, from, -1) && !beside(rule.onlyAfter, pieces, to, 1))
            return 'refuse';
        if (rule.needs)
            strength = Math.max(strength, STRENGTH[rule.needs]);
    }
    return VERDICTS[strength];
}
/** True where one to three words before (`step` -1: ending at `at`) or after (`step` 1: from `at`) are in the list. */
function beside(list, pieces, at, step) {
    if (list.size === 0)
        return false;
    let words = '';
    for (let n = 0; n < 4; n++) {
        const i = step === 1 ? at + n : at - 1 - n;
        if (i < 0 || i >= pieces.count)
            return false;
        if (pieces.gap[step === 1 ? i : i + 1] > GAP.MARK)
            return false;
        words = words === '' ? pieces.lower[i] : step === 1 ? `${words} ${pieces.lower[i]}` : `${pieces.lower[i]} ${words}`;
        if (list.has(words))
            return true;
    }
    return false;
}
/** What a sentence speaks of, looked up when first asked. */
export class Context {
    #pieces;
    #cues = null;
    #civil = null;
    #titled = null;
    #share = 0.95;
    headline = false;
    constructor(pieces) {
        this.#pieces = pieces;
    }
    /** For the next sentence; `headline`: where capitals may be mere style. */
    reset(headline) {
        this.#cues = this.#civil = this.#titled = null;
        this.headline = headline;
        this.#share = headline ? 0.7 : 0.95;
    }
    /** Number of words of war outside [from, to). */
    cuesOutside(from, to) {
        const { lower, count } = this.#pieces;
        if (!this.#cues) {
            this.#cues = [];
            for (let i = 0; i < count; i++)
                if (cues.has(lower[i]))
                    this.#cues.push(i);
        }
        let n = 0;
        for (const i of this.#cues)
            if (i < from || i >= to)
                n++;
        return n;
    }
    get speaksOfCivilAviation() {
        if (this.#civil === null) {
            this.#civil = false;
            for (let i = 0; i < this.#pieces.count; i++)
                if (civil.has(this.#pieces.lower[i]))
                    this.#civil = true;
        }
        return this.#civil;
    }
    /** A headline in Title Case or CAPITALS: capitals tell nothing. */
    isTitle(text) {
        if (this.#titled === null) {
            const { start, end, count } = this.#pieces;
            let long = 0;
            let capital = 0;
            for (let i = 0; i < count; i++) {
                if (end[i] - start[i] < 4)
                    continue;
                long++;
                if (isCapital(text, start[i], end[i]))
                    capital++;
            }
            this.#titled = long > 0 && capital / long > this.#share;
        }
        return this.#titled;
    }
}
/** True where the article speaks of war: four different words of war or more. */
export function speaksOfWar(tokens) {
    const seen = new Set();
    for (let t = 0; t < tokens.count && seen.size < 4; t++)
        if (cues.has(tokens.lower[t]))
            seen.add(tokens.lower[t]);
    return seen.size > 3;
}
export const tagOf = (tokens, token) => TAGS[tokens.tag[token]];
