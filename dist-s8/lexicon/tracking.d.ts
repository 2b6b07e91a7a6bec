/** Query parameters that tell a site how a reader came and never what is shown: addresses that differ in them are one page. */
export interface TrackingRow {
    /** The name, lower case; with a `*` at its end all names that begin so. */
    readonly name: string;
    /** An address that carries it. */
    readonly example: string;
}
export declare const TRACKING: readonly TrackingRow[];
