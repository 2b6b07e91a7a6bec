/** Where headlines of a page stand; any may be missing. */
export interface TitleSources {
    readonly linked: string | null;
    readonly openGraph: string | null;
    readonly twitter: string | null;
    /** The title element. */
    readonly document: string | null;
    readonly h1: readonly string[];
    readonly h2: readonly string[];
    /** Names of the outlet: of the page's own metadata, of its address. */
    readonly outlets: readonly string[];
    readonly language: string | null;
}
export declare const fold: (text: string) => string;
/** The page's headline, by the agreement of its sources; null where it has none. */
export declare function findTitle(sources: TitleSources): string | null;
