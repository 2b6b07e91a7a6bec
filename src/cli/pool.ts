import { Worker } from 'node:worker_threads'
import { OnrecordError } from '../model/errors.js'
import type { LocalInput } from '../scrape/files/files.js'
import { type Done, problemOf, type TaskOptions } from './task.js'

interface Job {
  readonly inputs: readonly LocalInput[]
  readonly resolve: (done: Done[]) => void
}

/** Groups waiting at a worker, so that it never idles while the main thread writes. */
const QUEUE = 2

/** Worker threads that perform groups of inputs. A worker that dies (out of memory) costs the input it died on, no other. */
export class Pool {
  /** How many groups are worth handing in at once. */
  readonly width: number
  private readonly options: TaskOptions
  private readonly queues = new Map<Worker, Job[]>()

  constructor(jobs: number, options: TaskOptions) {
    this.width = jobs * QUEUE
    this.options = options
    for (let i = 0; i < jobs; i++) this.start([])
  }

  /** What became of each input; never rejects. */
  run(inputs: readonly LocalInput[]): Promise<Done[]> {
    // A copy of its own: cloning a view would send the whole chunk of the file that it looks into.
    const copies = inputs.map(({ page, ...rest }) => ({ ...rest, page: { ...page, bytes: page.bytes.slice() } }))
    const [worker, queue] = [...this.queues].reduce((a, b) => (b[1].length < a[1].length ? b : a))
    return new Promise((resolve) => {
      queue.push({ inputs: copies, resolve })
      worker.postMessage(copies)
    })
  }

  async close(): Promise<void> {
    const workers = [...this.queues.keys()]
    this.queues.clear()
    await Promise.all(workers.map((worker) => worker.terminate()))
  }

  private start(queue: Job[]): void {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: this.options })
    this.queues.set(worker, queue)
    worker.on('message', (done: Done[]) => queue.shift()?.resolve(done))
    worker.on('error', (error) => {
      this.queues.delete(worker)
      const job = queue.shift()
      if (job) queue.unshift(...apart(job, isMemory(error) ? tooLarge : error))
      this.start(queue)
    })
    for (const { inputs } of queue) worker.postMessage(inputs)
  }
}

/** The job that a worker died on, an input at a time; none where it was one input, which is to blame. */
function apart({ inputs, resolve }: Job, error: Error): Job[] {
  if (inputs.length <= 1) {
    resolve(inputs.map((input) => ({ records: [], problems: [problemOf(error, input)] })))
    return []
  }
  const all: Done[] = []
  return inputs.map((input) => ({
    inputs: [input],
    resolve: ([done]) => {
      if (all.push(done!) === inputs.length) resolve(all)
    },
  }))
}

const isMemory = (error: Error) => (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
const tooLarge = new OnrecordError('too-large', 'not enough memory to read it', {
  remedy: 'split it, or give Node more: NODE_OPTIONS=--max-old-space-size=8192',
})
