import { setTimeout as sleep } from 'node:timers/promises'
import PQueue from 'p-queue'
import { OnrecordError } from '../../model/errors.js'
import type { Limits } from './limits.js'
import { Transient } from './request.js'
import type { RobotsRules } from './robots.js'

const GIVEN_UP_SECONDS = 60 * 60

/** What we owe one host: one request at a time, a pause between them, patience when it is in trouble. */
export class Host {
  private readonly turns = new PQueue({ concurrency: 1 })
  private notBefore = 0
  private failures = 0
  /** Its robots.txt, by origin, and until when that is good. */
  readonly robots = new Map<string, { readonly rules: Promise<RobotsRules>; readonly until: number }>()

  constructor(
    readonly name: string,
    private readonly limits: Limits,
    private readonly signal: AbortSignal,
  ) {}

  /** Runs a task when it is this host's turn for it; the higher priority first, then in order. */
  turn<T>(task: () => Promise<T>, priority: number): Promise<T> {
    return this.turns.add(task, { priority })
  }

  get idle(): boolean {
    return this.turns.size === 0 && this.turns.pending === 0
  }

  /**
   * Asks until there is an answer, `limits.tries` times at most. Between tries it waits what the host asks for by
   * Retry-After, else twice as long each time. A host that asks for more than the cap is left alone that long, and one
   * that failed `limits.hostFailures` requests in a row for an hour: its requests fail at once. Call it within a turn.
   */
  async patiently<T>(ask: () => Promise<T>, pause: number): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      await this.wait()
      try {
        const answer = await ask()
        this.failures = 0
        this.notBefore = Date.now() + pause * 1000
        return answer
      } catch (error) {
        this.notBefore = Date.now() + pause * 1000
        if (!(error instanceof Transient)) throw error
        const asked = retryAfterSeconds(error.how.retryAfter ?? null)
        const backoff = Math.min(this.limits.backoffSeconds * 2 ** (attempt - 1), this.limits.backoffCapSeconds)
        this.notBefore = Date.now() + Math.max(pause, asked ?? backoff) * 1000
        const patient = (asked ?? 0) <= this.limits.backoffCapSeconds
        if (error.how.again === true && patient && attempt < this.limits.tries) continue
        this.failures += 1
        if (this.failures >= this.limits.hostFailures) this.notBefore = Date.now() + GIVEN_UP_SECONDS * 1000
        throw error.asFailure()
      }
    }
  }

  private async wait(): Promise<void> {
    const seconds = (this.notBefore - Date.now()) / 1000
    if (seconds > Math.max(this.limits.backoffCapSeconds, this.limits.crawlDelayCapSeconds)) {
      const why = this.failures >= this.limits.hostFailures ? 'did not answer again and again' : 'asked us to wait'
      throw this.trouble(`${this.name} ${why}; left alone for ${Math.ceil(seconds / 60)} min`)
    }
    if (seconds > 0) await sleep(seconds * 1000, undefined, { signal: this.signal }).catch(() => {})
    if (this.signal.aborted) throw this.trouble('not fetched: the run was stopped')
  }

  private trouble(message: string): OnrecordError {
    const failure = new OnrecordError('network', message, { file: this.name, remedy: 'run again later to go on' })
    return new Transient(failure, { postponed: true }).asFailure()
  }
}

/** Seconds of a Retry-After header (RFC 9110, 10.2.3): a number or a date; null where it is neither. */
export function retryAfterSeconds(header: string | null, now: number = Date.now()): number | null {
  if (header === null) return null
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header)
  const date = /^\s*[a-z]{3}/i.test(header) ? Date.parse(header) : Number.NaN
  return Number.isNaN(date) ? null : Math.max(0, (date - now) / 1000)
}
