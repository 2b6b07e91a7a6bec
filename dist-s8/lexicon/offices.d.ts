/** Titles: words that give a person an office, a rank or a form of address. Hand-made. */
export interface OfficeRow {
    /** Lower case; "{}" takes a portfolio ("defence", "foreign"). */
    readonly title: string;
    readonly plural?: string;
    readonly kind: 'state' | 'government' | 'diplomat' | 'legislator' | 'military' | 'police' | 'court' | 'religious' | 'spokesperson' | 'executive' | 'official' | 'honorific';
    /** True where a name may follow at once: "President Aoki". */
    readonly before: boolean;
    readonly gender?: 'male' | 'female';
    readonly example: string;
}
export declare const OFFICES: readonly OfficeRow[];
/** Words that may stand between a country and a title, or make a portfolio: "first deputy defence minister". */
export declare const TITLE_MODIFIERS: Set<string>;
/** Of those, what says nothing of the office: "Chile's new foreign minister". */
export declare const EMPTY_MODIFIERS: Set<string>;
/** How a word before a title (or after its hyphen: "president-elect") changes the role's status. */
export declare const STATUS: readonly (readonly [
    status: 'former' | 'acting' | 'elect' | 'late',
    words: string,
    example: string
])[];
/** Titles that one country alone gives, in English: held by no one else unless the text says so. */
export declare const NATIONAL_TITLES: readonly {
    readonly title: string;
    readonly country: string;
    readonly example: string;
}[];
/** What a national title is called where another country's holder is meant: the counterpart of a secretary of state. */
export declare const ELSEWHERE: readonly (readonly [title: string, elsewhere: string])[];
/** Words of a portfolio after "minister of", "secretary for". */
export declare const PORTFOLIOS: Set<string>;
