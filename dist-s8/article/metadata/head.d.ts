import type { Document, Element } from 'domhandler';
/** An element and its place in page order. */
export interface Placed {
    readonly element: Element;
    readonly at: number;
}
/** What a page says about itself outside its text, collected in one walk. */
export interface Head {
    /** Of meta elements: name, property, itemprop or http-equiv (lower case) -> contents in page order. */
    readonly meta: ReadonlyMap<string, readonly string[]>;
    /** Contents of script type="application/ld+json". */
    readonly jsonLd: readonly string[];
    /** The title element. */
    readonly title: string | null;
    readonly canonical: string | null;
    readonly base: string | null;
    readonly language: string | null;
    /** Elements that may carry title, byline or date, in page order. */
    readonly headings: readonly Placed[];
    readonly times: readonly Placed[];
    readonly bylines: readonly Placed[];
}
/** All text below an element, one space between words. */
export declare function textOf(element: Element, longest?: number): string;
/** Document tree -> its head matter. Linear, without recursion. */
export declare function readHead(document: Document): Head;
