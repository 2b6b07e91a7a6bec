/** Irregular forms worth knowing for cues, auxiliaries and light verbs; the rest goes by endings. */
const IRREGULAR = new Map(('said say|told tell|wrote write|written write|thought think|knew know|known know|saw see|seen see|found find|made make|' +
    'took take|taken take|gave give|given give|went go|gone go|spoke speak|spoken speak|felt feel|heard hear|meant mean|' +
    'sought seek|put put|held hold|drew draw|drawn draw|began begin|begun begin|got get|shown show|swore swear|sworn swear|' +
    'understood understand|kept keep|left leave|tried try|tries try|denied deny|replied reply|relied rely|chose choose|' +
    'chosen choose|is be|are be|was be|were be|been be|am be|being be|has have|had have|having have|does do|did do|done do|' +
    'fought fight|won win|led lead|laid lay|paid pay|brought bring|sent send|came come|read read|says say|called call|' +
    'threw throw|thrown throw|struck strike|forgot forget|forgotten forget|forbade forbid|forbidden forbid|foresaw foresee|' +
    'foreseen foresee|foretold foretell|withdrew withdraw|broke break|broken break|stood stand|lied lie|lies lie|lying lie|' +
    'implied imply|testified testify|clarified clarify|specified specify|bade bid|wrung wring|bet bet|let let|set set|' +
    'rose rise|risen rise|fell fall|fallen fall|lost lose|met meet|overheard overhear|retold retell|reread reread|' +
    'dreamt dream|learnt learn|spelt spell|spelled spell|rebutted rebut|quit quit|vowed vow|agreed agree|decreed decree')
    .split('|')
    .map((pair) => pair.split(' ')));
/**
 * A crude lemma of a lower-cased word: endings off, doubled consonants single, final "e" off, so that the forms of one
 * verb meet ("urges", "urged", "urging" -> "urg"). A key for weights, not a word for print.
 */
export function stemOf(lower) {
    const irregular = IRREGULAR.get(lower);
    if (irregular !== undefined)
        return irregular;
    const n = lower.length;
    if (n <= 3)
        return lower;
    const cut = ending(lower, n);
    let stem = lower.slice(0, n - cut);
    if (cut > 0 && /ie[sd]$/.test(lower))
        stem = `${lower.slice(0, n - 3)}y`;
    if (cut > 0 && /([bdgklmnprt])\1$/.test(stem))
        stem = stem.slice(0, -1);
    return stem.endsWith('e') ? stem.slice(0, -1) : stem;
}
function ending(lower, n) {
    if (/(?:ss|us|is)$/.test(lower))
        return 0;
    if (lower.endsWith('ies') || lower.endsWith('ied'))
        return 3;
    if (/(?:ch|sh|x|ss)es$/.test(lower))
        return 2;
    if (lower.endsWith('s'))
        return 1;
    if (lower.endsWith('ed') && n > 4)
        return 2;
    return lower.endsWith('ing') && n > 5 ? 3 : 0;
}
