/** A stranger's words as HTML text or an attribute's value. */
export declare const escapeHtml: (text: string) => string;
/** Only web addresses become links: a page cannot smuggle in a script. */
export declare const link: (text: string, url: string | null) => string;
