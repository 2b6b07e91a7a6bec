import { parentPort, workerData } from 'node:worker_threads'
import type { LocalInput } from '../scrape/files/files.js'
import { perform } from './task.js'

// A thread of pool.ts: an input in, what became of it out, one at a time and in order.
let last: Promise<void> = Promise.resolve()
parentPort!.on('message', (input: LocalInput) => {
  last = last.then(async () => parentPort!.postMessage(await perform(input, workerData)))
})
