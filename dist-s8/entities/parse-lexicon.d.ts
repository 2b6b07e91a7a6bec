import { Lexicon } from './lexicon.js';
/**
 * Reads a user's lexicon: CSV (RFC 4180) in UTF-8 whose first line names columns, `kind` and `name` among them.
 *
 * | column | |
 * | --- | --- |
 * | `kind` | person, organisation or place |
 * | `name` | as it should be called |
 * | `aliases` | other spellings, split at ";" |
 * | `country` | ISO 3166-1 alpha-2; empty where there is none |
 * | `title`, `from`, `to` | of a person: an office, and the first and last day in it (ISO; empty for open) |
 * | `gender` | of a person: male or female; empty where unknown |
 * | `sector` | of an organisation: ministry, military, agency, media, company … |
 *
 * A person has a row for each office. People are added to the built-in table; organisations and places are found wherever
 * they are printed. Throws `malformed` with file, line and remedy.
 */
export declare function parseLexicon(csv: string, file?: string): Lexicon;
