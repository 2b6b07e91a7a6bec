/** What ties two words that are not the same. */
export type Kin = 'inflection' | 'derivation' | 'synonym' | 'antonym';
/** Every word that a form may be the inflection of, itself first: "carried" -> carried, carry; "planned" -> planned, plan. */
export declare function bases(word: string): readonly string[];
/** What ties two different keys, the closest first; null where nothing does. Symmetric. */
export declare function kin(a: string, b: string): Kin | null;
/** All keys under which words alike in matter meet: base forms, stem, rows of synonyms. For a search by matter. */
export declare function matterKeys(key: string): readonly string[];
/** True where two spellings are ways to print one foreign name: "Zelenskiy" and "Selensky". */
export declare const isTransliteration: (a: string, b: string) => boolean;
