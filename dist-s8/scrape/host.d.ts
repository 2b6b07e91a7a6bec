import type { Limits } from './limits.js';
import type { RobotsRules } from './robots.js';
/** What we owe one host: one request at a time, a pause between them, patience when it is in trouble. */
export declare class Host {
    readonly name: string;
    private readonly limits;
    private readonly signal;
    private readonly turns;
    private notBefore;
    private failures;
    /** Its robots.txt, by origin, and until when that is good. */
    readonly robots: Map<string, {
        readonly rules: Promise<RobotsRules>;
        readonly until: number;
    }>;
    constructor(name: string, limits: Limits, signal: AbortSignal);
    /** Runs a task when it is this host's turn for it; the higher priority first, then in order. */
    turn<T>(task: () => Promise<T>, priority: number): Promise<T>;
    get idle(): boolean;
    /**
     * Asks until there is an answer, `limits.tries` times at most. Between tries it waits what the host asks for by
     * Retry-After, else twice as long each time. A host that asks for more than the cap is left alone that long, and one
     * that failed `limits.hostFailures` requests in a row for an hour: its requests fail at once. Call it within a turn.
     */
    patiently<T>(ask: () => Promise<T>, pause: number): Promise<T>;
    private wait;
    private trouble;
}
/** Seconds of a Retry-After header (RFC 9110, 10.2.3): a number or a date; null where it is neither. */
export declare function retryAfterSeconds(header: string | null, now?: number): number | null;
