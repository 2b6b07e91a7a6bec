/** Runs a task for each item, so many at once, taking items only as there is room. The first rejection ends it. */
export declare function forEach<T>(items: Iterable<T> | AsyncIterable<T>, atOnce: number, task: (item: T) => Promise<void>): Promise<void>;
