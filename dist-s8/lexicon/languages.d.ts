/** Small words by which a language shows itself in one sentence; none of them an English word of any frequency. */
export declare const LANGUAGE_WORDS: Readonly<Record<string, string>>;
/** English words, rarer than those of its row, that are small words elsewhere too: they tell no language. */
export declare const ALSO_ENGLISH = "a i o so no do me per come over war die se an he den dem son sin man pour plus sent hat mit es fue par sur leer med til min fra set det ser you tale alle dan di de la el en al ma e";
