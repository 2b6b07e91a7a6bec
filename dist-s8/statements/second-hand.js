import { kindOf } from './spans.js';
const CITING = new Set(['quote', 'cite', 'quoting', 'citing']);
/** Longest name of who is quoted, in tokens. */
const LONGEST = 25;
/** "Yonhap cited a military source as saying …": the source speaks, the agency passes it on. Others stay as they are. */
export function atSecondHand(scene, a) {
    const [first, ...rest] = a.content;
    if (a.cue === null || a.source === null || !CITING.has(a.cue.lemma) || first.start < a.cue.end)
        return a;
    const { from, to } = scene.range(first);
    for (let i = from + 1; i + 2 < to && i < from + LONGEST; i++) {
        if (scene.lower(i) !== 'as' || scene.tag(i + 1) !== 'VBG')
            continue;
        const { start, end } = scene.layers.tokens;
        const content = [{ start: start[i + 2], end: first.end }, ...rest];
        const quotations = a.quotations.filter((q) => q.start >= content[0].start);
        return {
            ...a,
            kind: kindOf(scene.article.text, content, quotations),
            source: { start: start[from], end: end[i - 1] },
            cue: { start: start[i], end: end[i + 1], lemma: lemmaOf(scene.lower(i + 1)) },
            content,
            quotations,
            rule: `${a.rule}, at second hand`,
            citedBy: a.source,
        };
    }
    return a;
}
const lemmaOf = (form) => form === 'saying' ? 'say' : form === 'telling' ? 'tell' : form.replace(/ing$/, '');
