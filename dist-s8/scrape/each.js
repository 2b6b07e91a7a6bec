import PQueue from 'p-queue';
/** Runs a task for each item, so many at once, taking items only as there is room. The first rejection ends it. */
export async function forEach(items, atOnce, task) {
    const queue = new PQueue({ concurrency: atOnce });
    const failures = [];
    for await (const item of items) {
        if (failures.length > 0)
            break;
        void queue.add(() => task(item)).catch((error) => failures.push(error));
        await queue.onSizeLessThan(atOnce);
    }
    await queue.onIdle();
    if (failures.length > 0)
        throw failures[0];
}
