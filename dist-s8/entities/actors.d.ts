import { type Words } from './words.js';
/**
 * Who acts, or where: of a country's or capital's mention from token `first` to `end`. "In Tokyo", "fired at Tokyo", "Tokyo's
 * streets" are places; subjects, addressees and holders of acts are actors. `fallback` decides where the words say nothing; what a
 * capital has ("Moscow's answer") is its government's, but for streets and the like.
 */
export declare function actsOrLies(w: Words, first: number, end: number, fallback: 'actor' | 'place', metonym: boolean): 'actor' | 'place';
/** "SEOUL, South Korea (AP) —", "TOKYO —": the first words of a block before a bracket or dash. */
export declare function isDateline(w: Words, first: number, end: number): boolean;
