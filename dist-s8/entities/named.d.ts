import type { MentionForm, Role } from '../model/entity.js';
/** A name in the text, before it is linked. Roles are added while titles are read. */
export interface Named {
    /** Tokens, half-open; of a part of a token the token that holds it. */
    readonly first: number;
    readonly end: number;
    /** UTF-16 offsets, half-open. */
    readonly start: number;
    readonly stop: number;
    readonly kind: 'country' | 'place' | 'organisation' | 'person';
    /** Of what the tables know. */
    id?: string;
    readonly name: string;
    readonly form: MentionForm;
    readonly rule: string;
    readonly evidence: string[];
    as?: 'actor' | 'place';
    country?: string;
    sector?: string;
    readonly roles: Role[];
    /** Persons: said by a title or form of address. */
    gender?: 'male' | 'female';
    /** Of a body that many countries have: its name in the table. */
    readonly body?: string;
    /** Nested in a longer mention: "Iraqi" in "Iraqi Army". */
    readonly nested?: boolean;
}
