import PQueue from 'p-queue'

/** Runs a task for each item, so many at once, taking items only as there is room. The first rejection ends it. */
export async function forEach<T>(
  items: Iterable<T> | AsyncIterable<T>,
  atOnce: number,
  task: (item: T) => Promise<void>,
): Promise<void> {
  const queue = new PQueue({ concurrency: atOnce })
  const failures: unknown[] = []
  for await (const item of items) {
    if (failures.length > 0) break
    void queue.add(() => task(item)).catch((error: unknown) => failures.push(error))
    await queue.onSizeLessThan(atOnce)
  }
  await queue.onIdle()
  if (failures.length > 0) throw failures[0]
}
