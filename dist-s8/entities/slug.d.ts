/** A name as the tail of an id: lower case, without diacritics, hyphens between words ("Lee Jong-sub" -> "lee-jong-sub"). */
export declare function slug(name: string): string;
