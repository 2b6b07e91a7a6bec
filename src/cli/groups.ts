import { setTimeout as sleep } from 'node:timers/promises'
import { Groups } from '../model/groups.js'

/** Milliseconds that what is there waits for more: whoever feeds a pipe by hand is answered at once. */
const PATIENCE = 20

/** Puts what comes at once into groups, in order. One item is drawn ahead, no more. */
export async function* inGroups<T>(items: AsyncIterable<T>, lengthOf: (item: T) => number): AsyncGenerator<T[]> {
  const iterator = items[Symbol.asyncIterator]()
  const groups = new Groups<T>()
  const draw = () => {
    const drawn = iterator.next()
    drawn.catch(() => {}) // told when its turn comes, not while a group is being read
    return drawn
  }
  let next = draw()
  try {
    for (let first = true; ; ) {
      const result: IteratorResult<T> | null = first ? await next : await soon(next).catch(() => null)
      if (result?.done) break
      if (result !== null) next = draw()
      first = result === null || groups.add(result.value, lengthOf(result.value))
      if (first) yield groups.take()
    }
    const rest = groups.take()
    if (rest.length > 0) yield rest
  } finally {
    void iterator.return?.() // nobody waits for what may never come
  }
}

/** Null where it takes longer than `PATIENCE`. */
async function soon<T>(promise: Promise<T>): Promise<T | null> {
  const waiting = new AbortController()
  try {
    return await Promise.race([promise, sleep(PATIENCE, null, { signal: waiting.signal })])
  } finally {
    waiting.abort()
  }
}

/** Runs up to `width` at a time; results come in the order of the inputs, and no more inputs are drawn meanwhile. */
export async function* inOrder<I, O>(
  inputs: AsyncIterable<I>,
  run: (input: I) => Promise<O>,
  width: number,
): AsyncGenerator<O> {
  const running: Promise<O>[] = []
  for await (const input of inputs) {
    running.push(run(input))
    if (running.length >= width) yield await running.shift()!
  }
  while (running.length > 0) yield await running.shift()!
}
