export declare const MOST = 12;
/** The words before a name taken off: "Written by Mika Aoki" -> "Mika Aoki". */
export declare function afterBy(text: string): string;
export declare const SLUG: RegExp;
/** True for what may be a person's name or pen name, not a desk, an agency or the outlet itself. */
export declare function isPerson(name: string, outlets: readonly string[]): boolean;
/** A printed byline -> names: "By Mika Aoki and Ola Berg, Reuters" -> ["Mika Aoki", "Ola Berg"]. */
export declare function namesOf(byline: string, language: string | null, outlets: readonly string[]): string[];
