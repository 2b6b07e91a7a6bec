/**
 * What a person types to search -> an FTS5 expression that cannot fail: all words must stand there, "several words" in quotation
 * marks next to each other, `launch*` any word that begins so, `-word` must not stand there, OR between alternatives.
 * Null where nothing is left to search for.
 */
export function searchExpression(typed) {
    const alternatives = [[]];
    const without = [];
    for (const [, minus = '', phrase, bare = ''] of typed.matchAll(/(-?)(?:["“]([^"“”]*)["”]?|([^\s"“”]+))/gu)) {
        if (bare === 'OR' && minus === '') {
            if (alternatives.at(-1).length > 0)
                alternatives.push([]);
            continue;
        }
        const words = phrase ?? bare;
        if (!/[\p{L}\p{N}]/u.test(words))
            continue;
        const term = `"${words.replace(/\u0000|\*+$/g, '')}"${phrase === undefined && words.endsWith('*') ? ' *' : ''}`;
        if (minus === '')
            alternatives.at(-1).push(term);
        else
            without.push(term);
    }
    const any = alternatives.filter((terms) => terms.length > 0).map((terms) => `(${terms.join(' AND ')})`);
    if (any.length === 0)
        return null;
    return without.length === 0 ? any.join(' OR ') : `(${any.join(' OR ')}) NOT (${without.join(' OR ')})`;
}
