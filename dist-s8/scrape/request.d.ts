import { type Dispatcher } from 'undici';
import { OnrecordError } from '../model/errors.js';
import type { Limits } from './limits.js';
/** One answer to one request, redirects not followed, body as sent. */
export interface RawAnswer {
    readonly status: number;
    readonly headers: ReadonlyMap<string, string>;
    readonly bytes: Buffer;
}
export interface RequestOptions {
    readonly dispatcher: Dispatcher;
    readonly headers: Readonly<Record<string, string>>;
    readonly limits: Limits;
    /** Ends the request at once: the run's total time is up, or the user stopped it. */
    readonly signal: AbortSignal;
    /** Asked when the headers are in; an error ends the request before the body is read. */
    readonly refuse?: (headers: ReadonlyMap<string, string>) => OnrecordError | null;
    /** Takes this much of a body and leaves the rest, instead of failing. */
    readonly cutAt?: number;
}
/** Why a request came to nothing, where time may mend it. */
export declare class Transient extends Error {
    readonly failure: OnrecordError;
    readonly how: {
        /** Another try in this run is of use. */
        readonly again?: boolean;
        /** It was not even asked for: its host is to be left alone. */
        readonly postponed?: boolean;
        /** The status of the answer, where there was one. */
        readonly status?: number;
        readonly retryAfter?: string | null;
    };
    constructor(failure: OnrecordError, how?: {
        /** Another try in this run is of use. */
        readonly again?: boolean;
        /** It was not even asked for: its host is to be left alone. */
        readonly postponed?: boolean;
        /** The status of the answer, where there was one. */
        readonly status?: number;
        readonly retryAfter?: string | null;
    });
    /** The failure for those who do not try again, marked so that `transient` finds this in it. */
    asFailure(): OnrecordError;
}
/** What makes an error one that another run may mend; null for all others. */
export declare const transient: (error: unknown) => Transient | null;
/**
 * Asks once. The time limit is a total, from connecting to the last byte.
 * Throws OnrecordError (`refused`, `too-large`, `network`), or Transient for what time may mend.
 */
export declare function requestOnce(url: URL, options: RequestOptions): Promise<RawAnswer>;
