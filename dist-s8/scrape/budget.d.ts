/** How many pages a run may still ask for. A page is reserved before it is asked for, and freed if it was no page. */
export declare class Budget {
    private left;
    private waiting;
    private reserved;
    constructor(left: number);
    get spent(): boolean;
    /** True when a page may be asked for; false when the budget is spent. Waits while others may still free theirs. */
    reserve(): Promise<boolean>;
    /** Ends a reservation: `used` for a page, whether it came or failed. */
    settle(used: boolean): void;
}
