import { isUtf8 } from 'node:buffer'
import PQueue from 'p-queue'
import type { Agent } from 'undici'
import { OnrecordError } from '../../model/errors.js'
import { type AddressRules, absoluteUrl, checkedUrl, isPublicAddress, printable } from './address.js'
import { introduction } from './agent.js'
import { guardedAgent, type Resolve } from './connect.js'
import { decodeBody } from './decode.js'
import { Host } from './host.js'
import { isForeignType } from './kind.js'
import { LIMITS, type Limits } from './limits.js'
import { type RawAnswer, requestOnce, Transient, transient } from './request.js'
import { ALL_ALLOWED, parseRobots, pauseSeconds, ROBOTS_BYTES, type RobotsRules } from './robots.js'

export interface WebOptions {
  /** Whom a host may write to about us: a mail address or a web page. */
  readonly contact?: string | null
  /** Seconds between two requests to one host; a longer Crawl-delay goes before. Default 1. */
  readonly delay?: number
  readonly limits?: Partial<Limits>
  /** Lets loopback and private addresses through. */
  readonly allowPrivate?: boolean
  /** Ends all requests: the run's time is up, or the user stopped it. */
  readonly signal?: AbortSignal
  /** Instead of the system's resolver, and instead of the rule for addresses: for tests. */
  readonly resolve?: Resolve
  readonly reachable?: (address: string) => boolean
}

/** What a server gave us before, for a conditional request (RFC 9110, 13). */
export interface Validators {
  readonly etag?: string | null
  readonly lastModified?: string | null
}

export interface Answer {
  /** Where the answer came from, behind all redirects. */
  readonly url: string
  readonly status: 200 | 304
  /** Decompressed; empty with 304. */
  readonly bytes: Uint8Array
  readonly contentType: string | null
  readonly headers: ReadonlyMap<string, string>
}

const HOSTS_AT_ONCE = 8
const ROBOTS_SECONDS = 24 * 60 * 60 // RFC 9309, 2.4
const ROBOTS_FAILED_SECONDS = 10 * 60
const REDIRECTS = new Set([301, 302, 303, 307, 308])
/** The page is not there, and will not be. */
const LASTING = new Set([404, 410, 451])
const TRANSIENT = new Set([429, 500, 502, 503, 504])

/** The web, asked politely: see `get`. */
export class Web {
  readonly limits: Limits
  private readonly rules: AddressRules
  private readonly agent: Agent
  private readonly slots = new PQueue({ concurrency: HOSTS_AT_ONCE })
  private readonly hosts = new Map<string, Host>()
  private readonly signal: AbortSignal
  private readonly delay: number
  private readonly headers: Readonly<Record<string, string>>

  constructor(options: WebOptions = {}) {
    this.limits = { ...LIMITS, ...options.limits }
    const reachable = options.reachable ?? (options.allowPrivate === true ? () => true : isPublicAddress)
    this.rules = { reachable, urlLength: this.limits.urlLength }
    this.agent = guardedAgent(this.rules, this.limits, options.resolve)
    this.signal = options.signal ?? new AbortController().signal
    this.delay = options.delay ?? 1
    this.headers = introduction(options.contact ?? null)
  }

  /**
   * Fetches an address in its host's turn, as its robots.txt allows, following redirects; each hop is checked like the
   * first. With `validators` the request is conditional and the answer may be 304. Requests of a higher `priority`
   * overtake others to the same host.
   * Throws OnrecordError: `refused` (address, robots.txt), `too-large`, `malformed` (encoding, foreign media type),
   * `network` (no answer, an error status, too many redirects).
   */
  async get(
    address: string,
    { validators, priority = 0 }: { validators?: Validators; priority?: number } = {},
  ): Promise<Answer> {
    let url = checkedUrl(address, this.rules)
    for (let hop = 0; hop <= this.limits.redirects; hop++) {
      const target = url
      const raw = await this.hostOf(url).turn(() => this.ask(target, conditional(validators)), hop > 0 ? 9 : priority)
      const location = locationOf(raw)
      if (location === null) return this.answer(url, raw)
      url = this.next(location, url, address)
    }
    throw new OnrecordError('network', `more than ${this.limits.redirects} redirects`, { file: address })
  }

  /** Closes all connections. */
  async close(): Promise<void> {
    await this.agent.destroy()
  }

  private hostOf(url: URL): Host {
    let host = this.hosts.get(url.host)
    if (host === undefined) {
      if (this.hosts.size > 5000) for (const [name, h] of this.hosts) if (h.idle) this.hosts.delete(name)
      host = new Host(url.host, this.limits, this.signal)
      this.hosts.set(url.host, host)
    }
    return host
  }

  private async ask(url: URL, headers: Readonly<Record<string, string>>): Promise<RawAnswer> {
    const host = this.hostOf(url)
    const robots = await this.robotsOf(host, url.origin)
    if (!robots.allows(url))
      throw new OnrecordError('refused', `the robots.txt of ${url.host} does not allow it`, { file: url.href })
    const pause = pauseSeconds(this.delay, robots.crawlDelay, this.limits.crawlDelayCapSeconds)
    return host.patiently(() => this.once(url, headers), pause)
  }

  private once(url: URL, headers: Readonly<Record<string, string>>, cutAt?: number): Promise<RawAnswer> {
    return this.slots.add(async () => {
      const answer = await requestOnce(url, {
        dispatcher: this.agent,
        headers: { ...this.headers, ...headers },
        limits: this.limits,
        signal: this.signal,
        ...(cutAt === undefined ? { refuse: (h) => foreign(url, h.get('content-type') ?? '') } : { cutAt }),
      })
      const { status } = answer
      const retryAfter = answer.headers.get('retry-after') ?? null
      if (TRANSIENT.has(status)) throw new Transient(badStatus(url, answer), { again: true, status, retryAfter })
      return answer
    })
  }

  private robotsOf(host: Host, origin: string): Promise<RobotsRules> {
    const known = host.robots.get(origin)
    if (known !== undefined && known.until > Date.now()) return known.rules
    const rules = this.fetchRobots(host, origin).catch((error: unknown) => {
      const why = transient(error)
      throw why === null ? error : new Transient(why.failure, { postponed: true }).asFailure()
    })
    const remember = (seconds: number) => host.robots.set(origin, { rules, until: Date.now() + seconds * 1000 })
    remember(ROBOTS_SECONDS)
    rules.catch(() => remember(ROBOTS_FAILED_SECONDS)) // unreachable: all is forbidden meanwhile
    return rules
  }

  /** RFC 9309, 2.3.1: redirects to anywhere count, 4xx means no rules, no answer or 5xx means all is forbidden. */
  private async fetchRobots(host: Host, origin: string): Promise<RobotsRules> {
    let url = checkedUrl('/robots.txt', this.rules, origin)
    for (let hop = 0; hop <= this.limits.redirects; hop++) {
      const target = url
      const raw = await host.patiently(() => this.once(target, {}, ROBOTS_BYTES), 0)
      const location = locationOf(raw)
      if (location === null) {
        if (raw.status !== 200) return ALL_ALLOWED
        const encoding = raw.headers.get('content-encoding') ?? null
        return parseRobots(origin, decodeBody(raw.bytes, encoding, this.limits.wireBytes, url.href))
      }
      url = this.next(location, url, `${origin}/robots.txt`)
    }
    return ALL_ALLOWED
  }

  /** Where a redirect leads, checked like any address; the error names the address that was asked for. */
  private next(location: string, from: URL, asked: string): URL {
    try {
      return checkedUrl(location, this.rules, from.href)
    } catch (error) {
      if (!(error instanceof OnrecordError)) throw error
      const target = printable(absoluteUrl(location, from.href) ?? location)
      throw new OnrecordError(error.code, `leads to ${target}: ${error.message}`, { file: asked, remedy: error.remedy })
    }
  }

  private answer(url: URL, raw: RawAnswer): Answer {
    if (raw.status !== 200 && raw.status !== 304)
      throw LASTING.has(raw.status)
        ? badStatus(url, raw)
        : new Transient(badStatus(url, raw), { status: raw.status }).asFailure()
    const contentType = raw.headers.get('content-type') ?? null
    const encoding = raw.headers.get('content-encoding') ?? null
    const bytes =
      raw.status === 304 ? new Uint8Array() : decodeBody(raw.bytes, encoding, this.limits.bodyBytes, url.href)
    return { url: url.href, status: raw.status, bytes, contentType, headers: raw.headers }
  }
}

/** Where a redirect leads; null for what is none. Servers write UTF-8 into a header that is read byte by byte. */
function locationOf({ status, headers }: RawAnswer): string | null {
  const location = REDIRECTS.has(status) ? headers.get('location') : undefined
  if (location === undefined) return null
  const bytes = Buffer.from(location, 'latin1')
  return isUtf8(bytes) ? bytes.toString('utf8') : location
}

function conditional({ etag, lastModified }: Validators = {}): Record<string, string> {
  return {
    ...(etag == null ? {} : { 'if-none-match': etag }),
    ...(lastModified == null ? {} : { 'if-modified-since': lastModified }),
  }
}

function badStatus(url: URL, { status }: RawAnswer): OnrecordError {
  const whole = url.pathname === '/robots.txt' ? 'robots.txt could not be read, so the host is left alone: ' : ''
  return new OnrecordError('network', `${whole}answered ${status}${MEANING[status] ?? ''}`, { file: url.href })
}

const MEANING: Readonly<Record<number, string>> = {
  401: ', asks for a login',
  403: ', forbidden',
  404: ', not found',
  410: ', gone',
  429: ', too many requests',
  451: ', blocked for legal reasons',
  503: ', not available',
}

const foreign = (url: URL, contentType: string) =>
  isForeignType(contentType)
    ? new OnrecordError('malformed', `${contentType.split(';')[0]!.slice(0, 80)}, not a web page`, { file: url.href })
    : null
