import { setTimeout as sleep } from 'node:timers/promises'
import { forEach } from './each.js'
import { Run, type RunOptions, type Tally } from './run.js'
import { type List, Sources } from './sources.js'
import { PACE, type PaceLimits, pollDelay } from './web/pace.js'
import { Web, type WebOptions } from './web/web.js'

export interface ScrapeOptions extends WebOptions, RunOptions {
  /** Seconds after which the run ends; what is then under way is given up and done by the next run. */
  readonly maxSeconds?: number | undefined
  /** Leaves out what a feed or sitemap dates before this (ISO 8601). */
  readonly since?: string | undefined
  /** Goes on polling the feeds and sitemaps, each at its own pace, until it is stopped. */
  readonly watch?: boolean | undefined
  readonly pace?: PaceLimits | undefined
  /** Told how many feeds and sitemaps are watched from now on. */
  readonly onWatch?: ((lists: number) => void) | undefined
}

/** Sources looked at at once; the web itself is asked a host at a time (web.ts). */
const SOURCES_AT_ONCE = 64

/**
 * Sources -> articles. A source is the address of an article, a feed, a sitemap or an index of sitemaps; or the path
 * of a page, a feed, a sitemap, a web archive or a folder of these. Articles go to `output` as they come; what fails is
 * told to `onProblem` and the rest goes on. What its journal holds is not fetched again.
 * Throws OnrecordError `store` where the output cannot be written, `usage` for options that cannot be.
 */
export async function scrape(
  sources: Iterable<string> | AsyncIterable<string>,
  options: ScrapeOptions,
): Promise<Tally> {
  const stop = new AbortController()
  const signal = options.signal === undefined ? stop.signal : AbortSignal.any([stop.signal, options.signal])
  const web = new Web({ ...options, signal })
  const run = new Run(web, options, signal)
  const endOfTime = () => {
    run.stop('max-time')
    stop.abort()
  }
  const timer =
    options.maxSeconds === undefined
      ? undefined
      : setTimeout(endOfTime, Math.min(options.maxSeconds * 1000, 2 ** 31 - 1))
  const lists: List[] = []
  try {
    const work = new Sources(run, web, signal, options.since)
    await forEach(sources, SOURCES_AT_ONCE, async (source) => {
      if (run.over) return run.stop(options.signal?.aborted === true ? 'interrupted' : 'max-pages')
      const list = await work.take(source)
      if (list !== null) lists.push(list)
    })
    run.sync()
    if (options.watch === true && !run.over) {
      options.onWatch?.(lists.length)
      await Promise.all(lists.map((list) => watch(list, work, run, signal, options.pace ?? PACE)))
    }
  } finally {
    clearTimeout(timer)
    if (options.signal?.aborted === true) run.stop('interrupted')
    await web.close()
    run.close()
  }
  return run.tally
}

async function watch(list: List, work: Sources, run: Run, signal: AbortSignal, pace: PaceLimits): Promise<void> {
  let last = list
  for (let failures = 0; ; ) {
    await sleep(pollDelay(last.pollSeconds, last.cacheControl, failures, pace) * 1000, undefined, { signal }).catch(
      () => {},
    )
    if (run.over) return
    const next = await work.look(last)
    run.sync()
    if (next === null) return
    failures = next === 'failed' ? failures + 1 : 0
    if (next !== 'failed') last = next
  }
}
