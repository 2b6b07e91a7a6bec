import { CUES } from '../lexicon/cues.js';
/** Rows by the first word of each form. */
const ROWS = new Map();
for (const row of CUES) {
    for (const form of row.forms) {
        const words = form.split(' ');
        const list = ROWS.get(words[0]);
        if (list)
            list.push({ words, row });
        else
            ROWS.set(words[0], [{ words, row }]);
    }
}
const NEGATIONS = new Set(["n't", 'not', 'never', 'no', 'neither', 'nor', 'nobody', 'without', 'cannot', 'hardly']);
/** First words of a source that takes the saying back: "neither Japan nor Norway said". */
const NOBODY = new Set(['neither', 'no', 'nobody', 'none']);
/** Acts of not saying, or of saying that it is not so. */
const NEGATING = new Set(['deny', 'decline', 'refuse']);
/** What the speaker does: the longest row of the cue table among the cue's words, its head's row first of equals. */
export function doingOf(scene, { cue, source }) {
    if (!cue)
        return { act: 'say', polarity: 'affirmed' };
    const { from, to } = scene.range(cue);
    let best;
    let size = 0;
    let negated = source !== null && NOBODY.has(scene.lower(scene.tokenAt(source.start)));
    for (let i = from; i < to; i++) {
        if (NEGATIONS.has(scene.lower(i)))
            negated = true;
        for (const { words, row } of ROWS.get(scene.lower(i)) ?? []) {
            if (!words.every((word, k) => scene.lower(i + k) === word && i + k < to + 1))
                continue;
            const weight = 4 * words.length + (row.lemma === cue.lemma ? 2 : 0) + (row.as === wordClass(scene.tag(i)) ? 1 : 0);
            if (weight <= size)
                continue;
            best = row;
            size = weight;
        }
    }
    const act = best?.act ?? 'say';
    return { act, polarity: negated || NEGATING.has(act) ? 'negated' : 'affirmed' };
}
const wordClass = (tag) => tag.startsWith('V') ? 'verb' : tag.startsWith('N') ? 'noun' : tag.startsWith('J') ? 'adjective' : 'phrase';
