import type { Verdict } from './compare.js';
import type { Span } from './span.js';
import type { Said, SpeakerMode, StatementKind } from './statement.js';
/** Words of a stored article: printed only through `Proof`, which slices them out of the article again. */
export interface Words extends Span {
    /** Id of the article, and the hash of the text that the offsets count in. */
    readonly article: string;
    readonly sha256: string;
    readonly text: string;
    /** True inside quotation marks: words that the outlet claims as verbatim. */
    readonly quoted: boolean;
}
export interface DigestSpeaker {
    readonly id: string;
    readonly name: string;
    readonly role: string | null;
    /** ISO 3166-1 alpha-2. */
    readonly country: string | null;
}
/** `same` and `del` are words of the reference, `ins` words of the variant. */
export interface RedlinePart {
    readonly op: 'same' | 'del' | 'ins';
    readonly words: Words;
}
/** One article's printing of a statement. */
export interface DigestPrinting {
    readonly statement: string;
    readonly outlet: string | null;
    readonly title: string | null;
    readonly published: string | null;
    readonly url: string | null;
    readonly speakers: readonly string[];
    readonly verdict: Verdict;
    readonly why: readonly string[];
    /** Empty for the reference itself. */
    readonly redline: readonly RedlinePart[];
    readonly start: number;
    readonly end: number;
}
export declare const DIGEST_STATUSES: readonly ['new', 'changed', 'repeated', 'other'];
export type DigestStatus = (typeof DIGEST_STATUSES)[number];
/** A cluster as a reader sees it: its reference, and how the others printed it. */
export interface DigestItem {
    /** The cluster's id. */
    readonly id: string;
    readonly status: DigestStatus;
    /** When it was said, else when it was first printed: an ISO day. */
    readonly day: string | null;
    readonly kind: StatementKind;
    readonly mode: SpeakerMode | null;
    readonly speakers: readonly DigestSpeaker[];
    /** As printed: who, and the words that attribute. */
    readonly speaker: Words | null;
    readonly cue: Words | null;
    readonly act: string;
    readonly polarity: 'affirmed' | 'negated';
    /** The content, cut at the quotation marks (which are left out). */
    readonly words: readonly Words[];
    readonly occasion: {
        readonly kind: string;
        readonly words: Words;
    } | null;
    readonly said: Said | null;
    /** ISO 3166-1 alpha-2. */
    readonly countries: readonly string[];
    /** Names. */
    readonly weapons: readonly string[];
    readonly topic: string;
    readonly outlets: number;
    readonly wordings: number;
    readonly referenceBecause: string;
    /** The reference first. */
    readonly printings: readonly DigestPrinting[];
    /** Ids of clusters with the same formula on another occasion or by other speakers. */
    readonly repeated: readonly string[];
}
export interface DigestGroup {
    readonly title: string;
    readonly items: readonly DigestItem[];
}
export interface DigestSection {
    readonly status: DigestStatus;
    readonly title: string;
    readonly groups: readonly DigestGroup[];
    /** Items of this section that `limit` left out. */
    readonly omitted: number;
}
export declare const DIGEST_ORDERS: readonly ['day', 'speaker', 'country', 'weapon', 'topic'];
export type DigestOrder = (typeof DIGEST_ORDERS)[number];
/** Counts by row and column, both in descending order of their sums. */
export interface CountTable {
    readonly columns: readonly string[];
    readonly rows: readonly {
        readonly name: string;
        readonly counts: readonly number[];
    }[];
}
/** What needs a human: no speaker, or one that the rules would not decide. */
export interface ReviewItem {
    readonly statement: string;
    readonly outlet: string | null;
    readonly reason: string;
    readonly words: readonly Words[];
}
export interface Digest {
    readonly schema: 'onrecord-digest/1';
    readonly since: string | null;
    readonly until: string | null;
    readonly by: DigestOrder;
    readonly counts: {
        readonly articles: number;
        readonly outlets: number;
        readonly statements: number;
        readonly items: number;
        readonly changed: number;
        readonly unresolved: number;
    };
    readonly sections: readonly DigestSection[];
    /** Items by ISO day ("undated" last), those that `limit` left out among them. */
    readonly days: readonly (readonly [day: string, items: number])[];
    /** Who spoke about whom: countries that speak by countries spoken about, in items. */
    readonly matrix: CountTable;
    /** Weapons by day, in items. */
    readonly weapons: CountTable;
    readonly review: readonly ReviewItem[];
    readonly reviewOmitted: number;
    /** ISO 3166-1 alpha-2 -> name, of every country in the digest. */
    readonly countries: Readonly<Record<string, string>>;
}
