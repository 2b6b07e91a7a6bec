/**
 * What makes two addresses one page: the address without scheme, fragment, tracking parameters (lexicon/tracking) and
 * the order of the others. Only for comparing, never for asking. Give it an absolute address.
 */
export declare function urlKey(address: string): string;
/** The host without the part that only says how it is shown. */
export declare const siteOf: (address: string) => string;
export declare const shortHash: (text: string, digits?: number) => string;
/**
 * A folder name for a page: host and last words of its path for people, a hash of the whole key (its id) for uniqueness.
 * Only `a-z 0-9 - .`, never hidden, never above 98 characters: safe on every file system and inside its folder.
 */
export declare function slugOf(key: string): string;
