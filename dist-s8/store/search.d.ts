/**
 * What a person types to search -> an FTS5 expression that cannot fail: all words must stand there, "several words" in quotation
 * marks next to each other, `launch*` any word that begins so, `-word` must not stand there, OR between alternatives.
 * Null where nothing is left to search for.
 */
export declare function searchExpression(typed: string): string | null;
