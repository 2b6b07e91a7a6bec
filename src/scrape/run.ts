import type { Article, Page } from '../model/article.js'
import { OnrecordError } from '../model/errors.js'
import { Budget } from './budget.js'
import { feedLinks } from './feeds/links.js'
import { slugOf, urlKey } from './output/identity.js'
import { Journal, type PageLine } from './output/journal.js'
import { Known } from './output/known.js'
import type { Output } from './output/output.js'
import { kindOf } from './web/kind.js'
import { transient } from './web/request.js'
import type { Answer, Web } from './web/web.js'

/** What a run did so far. */
export interface Tally {
  /** Articles put out, and how many of them are copies of another outlet's. */
  readonly articles: number
  readonly copies: number
  /** Pages that turned out to be ones we have. */
  readonly duplicates: number
  /** Pages passed over because an earlier run settled them. */
  readonly known: number
  /** Feeds and sitemaps that had not changed. */
  readonly unchanged: number
  /** Pages, feeds and files that failed. */
  readonly failed: number
  /** Pages not asked for, because their host is in trouble: left to another run. */
  readonly postponed: number
  /** Why the run ended before its work was done. */
  readonly stopped: 'max-pages' | 'max-time' | 'interrupted' | null
}

export interface RunOptions {
  /** Page -> Article; throws OnrecordError `no-article` for a page that holds none. */
  readonly extract: (page: Page) => Article
  readonly output: Output
  /** Most pages to ask for. */
  readonly maxPages?: number | undefined
  /** Told of everything that failed; the run goes on. */
  readonly onProblem?: ((problem: OnrecordError) => void) | undefined
  readonly onProgress?: ((tally: Tally) => void) | undefined
}

/** Refusals and errors of a page, a run each, until it is left alone for good. A host that is down or busy counts none. */
const MAX_TRIES = 3
const BUSY = new Set([429, 502, 503, 504])

/** One run over one output: pages in, articles out, a line in the journal for each. */
export class Run {
  tally: Tally = {
    articles: 0,
    copies: 0,
    duplicates: 0,
    known: 0,
    unchanged: 0,
    failed: 0,
    postponed: 0,
    stopped: null,
  }
  readonly budget: Budget
  readonly journal: Journal
  private readonly known = new Known()
  private readonly inFlight = new Map<string, Promise<boolean>>()
  private readonly claimed = new Set<string>()
  private readonly troubled = new Set<string | undefined>()

  constructor(
    private readonly web: Web,
    private readonly options: RunOptions,
    private readonly signal: AbortSignal,
  ) {
    this.budget = new Budget(options.maxPages ?? Number.POSITIVE_INFINITY)
    const { output } = options
    this.journal = Journal.open(output.journal, {
      locked: () => output.open(),
      visit: (line) => {
        const held = output.holds(line)
        if (held) this.known.recall(line)
        return held
      },
    })
    for (const line of this.journal.damaged)
      this.problem(
        new OnrecordError('malformed', 'a damaged line of the journal, passed over', {
          file: output.journal ?? undefined,
          line,
        }),
      )
  }

  count(what: Exclude<keyof Tally, 'stopped'>): void {
    this.tally = { ...this.tally, [what]: this.tally[what] + 1 }
    this.options.onProgress?.(this.tally)
  }

  stop(why: NonNullable<Tally['stopped']>): void {
    this.tally = { ...this.tally, stopped: this.tally.stopped ?? why }
  }

  /** Reports a failure; what many pages of a host in trouble share, once. */
  problem(error: OnrecordError): void {
    if (transient(error)?.how.postponed === true) {
      this.count('postponed')
      if (this.troubled.has(error.file)) return
      this.troubled.add(error.file)
    } else this.count('failed')
    this.options.onProblem?.(error)
  }

  get over(): boolean {
    return this.signal.aborted || this.budget.spent
  }

  /** True where an earlier run, or this one, has done with a page. */
  isSettled(key: string): boolean {
    const line = this.journal.page(key)
    return line !== undefined && (line.outcome !== 'failed' || (line.tries ?? 0) >= MAX_TRIES)
  }

  /** Fetches a page and keeps its article. False where it should be asked for again in another run. */
  pageAt(url: string, from: string): Promise<boolean> {
    const key = urlKey(url)
    if (this.isSettled(key)) {
      this.count('known')
      return Promise.resolve(true)
    }
    const going = this.inFlight.get(key)
    if (going !== undefined) return going
    const settled = this.fetchPage(url, key, from).finally(() => this.inFlight.delete(key))
    this.inFlight.set(key, settled)
    return settled
  }

  private async fetchPage(url: string, key: string, from: string): Promise<boolean> {
    if (this.signal.aborted) return false
    if (!(await this.budget.reserve())) {
      this.stop('max-pages')
      return false
    }
    try {
      return await this.keep(pageOf(await this.web.get(url)), key, from)
    } catch (error) {
      return this.failed(error, key, url, from)
    } finally {
      this.budget.settle(true)
    }
  }

  /** Extracts a page, compares it with what we have, puts it out. Never rejects but when the output cannot be written. */
  async keep(page: Page, key: string, from?: string): Promise<boolean> {
    const base = { page: key, url: page.url, ...(from === undefined ? {} : { from }) }
    try {
      if (kindOf(page.bytes, page.contentType) !== 'page')
        throw new OnrecordError('malformed', 'not a web page', { file: page.url ?? page.file ?? undefined })
      const arrived = page.url === null ? key : urlKey(page.url)
      const before = this.journal.page(arrived)
      if (arrived !== key && before?.outcome === 'article' && before.id !== undefined)
        return this.duplicate({ ...base, of: before.id })
      if (this.claimed.has(arrived)) return this.duplicate(base)
      const article = this.options.extract(page)
      const canonical = article.canonical !== null && URL.canParse(article.canonical) ? urlKey(article.canonical) : key
      const keys = [...new Set([key, arrived, canonical])]
      const { kinship, line } = this.known.meet(article, keys, this.journal)
      if (kinship.kind === 'duplicate') return this.duplicate({ ...base, of: kinship.of })
      this.claimed.add(arrived)
      const name = slugOf(arrived)
      const also = keys.slice(1)
      await this.put(
        { ...article, id: line.id ?? article.id, ...(kinship.kind === 'copy' ? { copyOf: kinship.of } : {}) },
        page,
        name,
        { ...base, outcome: 'article', ...line, ...(also.length > 0 ? { also } : {}), folder: name },
      )
      if (kinship.kind === 'copy') this.tally = { ...this.tally, copies: this.tally.copies + 1 }
      this.count('articles')
      return true
    } catch (error) {
      return this.failed(from === undefined ? withFeed(error, page) : error, key, page.url, from)
    }
  }

  private async put(article: Article, page: Page, name: string, line: PageLine): Promise<void> {
    const { output } = this.options
    if (output.journalled === 'before') this.append(line)
    await output.put(article, page, name)
    if (output.journalled === 'after') this.append(line)
  }

  private duplicate(line: Omit<PageLine, 'outcome'>): boolean {
    this.append({ ...line, outcome: 'duplicate' })
    this.count('duplicates')
    return true
  }

  private append(line: PageLine): void {
    this.journal.append(line)
    if (this.journal.due) this.sync()
  }

  /** Waits for the disk: first what was put out, then the journal that tells of it. */
  sync(): void {
    this.options.output.sync()
    this.journal.sync()
  }

  close(): void {
    this.options.output.close()
    this.journal.close()
  }

  /** Journals and reports a failure; true where another run would fare no better. */
  private failed(cause: unknown, key: string, url: string | null, from?: string): boolean {
    if (this.signal.aborted) return false
    if (cause instanceof OnrecordError && cause.code === 'store') throw cause
    const error =
      cause instanceof OnrecordError
        ? cause
        : new OnrecordError(
            'malformed',
            `internal error: ${String(cause)}`,
            { file: url ?? key, remedy: 'please report it' },
            { cause },
          )
    const place = { page: key, url, ...(from === undefined ? {} : { from }), error: error.toString() }
    const why = transient(error)
    if (why?.how.postponed === true) {
      // nothing was asked, so there is nothing to remember
    } else if (why !== null) {
      const { status } = why.how
      const counts = status !== undefined && !BUSY.has(status)
      this.append({ ...place, outcome: 'failed', tries: (this.journal.page(key)?.tries ?? 0) + (counts ? 1 : 0) })
    } else if (error.code === 'no-article') this.append({ ...place, outcome: 'empty' })
    else if (error.code !== 'refused' && error.code !== 'usage') this.append({ ...place, outcome: 'gone' }) // what is refused may be allowed later
    this.problem(error)
    return why === null
  }
}

export const pageOf = ({ url, bytes, contentType }: Answer): Page => ({ file: null, url, bytes, contentType })

/** A page that was given as a source and holds no article may be a front page: then its feed is what was meant. */
function withFeed(error: unknown, { url, bytes }: Page): unknown {
  if (url === null || !(error instanceof OnrecordError) || error.code !== 'no-article') return error
  const feed = feedLinks(bytes, url)[0]
  if (feed === undefined) return error
  const { code, message, file } = error
  return new OnrecordError(code, message, { file, remedy: `its feed is ${feed}` }, { cause: error })
}
