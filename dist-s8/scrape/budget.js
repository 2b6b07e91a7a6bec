/** How many pages a run may still ask for. A page is reserved before it is asked for, and freed if it was no page. */
export class Budget {
    left;
    waiting = [];
    reserved = 0;
    constructor(left) {
        this.left = left;
    }
    get spent() {
        return this.left <= 0;
    }
    /** True when a page may be asked for; false when the budget is spent. Waits while others may still free theirs. */
    async reserve() {
        if (this.left <= 0)
            return false;
        if (this.reserved < this.left) {
            this.reserved += 1;
            return true;
        }
        return new Promise((resolve) => this.waiting.push(resolve));
    }
    /** Ends a reservation: `used` for a page, whether it came or failed. */
    settle(used) {
        this.reserved -= 1;
        if (used)
            this.left -= 1;
        while (this.waiting.length > 0 && (this.left <= 0 || this.reserved < this.left)) {
            if (this.left > 0)
                this.reserved += 1;
            this.waiting.shift()(this.left > 0);
        }
    }
}
