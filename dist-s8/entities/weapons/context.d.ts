import { type Tokens } from '../../model/text.js';
import { type Pieces } from './pieces.js';
/** What the words around a form ask for before it counts as a weapon. */
export type Verdict = 'accept' | 'refuse' | 'needs-sentence' | 'needs-cue' | 'needs-article' | 'needs-air' | 'needs-kind';
/** Judges the form `key` at pieces [from, to) by its false friends. */
export declare function judge(pieces: Pieces, from: number, to: number, key: string, named: boolean, plural?: boolean): Verdict;
/** What a sentence speaks of, looked up when first asked. */
export declare class Context {
    #private;
    headline: boolean;
    constructor(pieces: Pieces);
    /** For the next sentence; `headline`: where capitals may be mere style. */
    reset(headline: boolean): void;
    /** Number of words of war outside [from, to). */
    cuesOutside(from: number, to: number): number;
    get speaksOfCivilAviation(): boolean;
    /** A headline in Title Case or CAPITALS: capitals tell nothing. */
    isTitle(text: string): boolean;
}
/** True where the article speaks of war: four different words of war or more. */
export declare function speaksOfWar(tokens: Tokens): boolean;
export declare const tagOf: (tokens: Tokens, token: number) => string;
