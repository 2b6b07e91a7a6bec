import { parentPort, workerData } from 'node:worker_threads'
import type { LocalInput } from '../scrape/files/files.js'
import { perform } from './task.js'

// A thread of pool.ts: a group of inputs in, what became of them out, one group at a time and in order.
let last: Promise<void> = Promise.resolve()
parentPort!.on('message', (inputs: LocalInput[]) => {
  last = last.then(async () => parentPort!.postMessage(await perform(inputs, workerData)))
})
