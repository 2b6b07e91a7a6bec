import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Page } from '../model/article.js'
import { OnrecordError } from '../model/errors.js'
import { forEach } from './each.js'
import { type Entry, readFeed, timeOf } from './feeds/feeds.js'
import { readSitemap } from './feeds/sitemaps.js'
import { type LocalInput, localInputs } from './files/files.js'
import { readWarc } from './files/warc.js'
import { urlKey } from './output/identity.js'
import { pageOf, type Run } from './run.js'
import { decodeBody, isGzip } from './web/decode.js'
import { kindOf } from './web/kind.js'
import { transient } from './web/request.js'
import type { Answer, Validators, Web } from './web/web.js'

/** A feed or sitemap on the web, as it was when it was last read. */
export interface List {
  readonly url: string
  readonly pollSeconds: number | null
  readonly cacheControl: string | null
}

/** Pages of one feed or sitemap under way at once; those of one host still go one by one. */
const PAGES_AT_ONCE = 64

/** Turns sources into pages for the run. Nothing here rejects but when the output cannot be written. */
export class Sources {
  private readonly since: number

  constructor(
    private readonly run: Run,
    private readonly web: Web,
    private readonly signal: AbortSignal,
    since?: string,
  ) {
    this.since = since === undefined ? Number.NEGATIVE_INFINITY : timeOf(since)
  }

  /** One source as the user gave it. Gives the list that it is, or may be once it answers, for polling; else null. */
  async take(source: string): Promise<List | null> {
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(source)) {
      await this.local(source)
      return null
    }
    const list: List = { url: source, pollSeconds: null, cacheControl: null }
    const next = await this.look(list)
    return next === 'failed' ? list : next
  }

  /** Asks for what may be a list or a page, and takes it in. Null where there is nothing to poll. */
  async look(last: List): Promise<List | null | 'failed'> {
    const { run, web } = this
    const { url } = last
    try {
      const key = URL.canParse(url) ? urlKey(url) : url
      if (run.isSettled(key)) {
        run.count('known')
        return null
      }
      if (!(await run.budget.reserve())) {
        run.stop('max-pages')
        return null
      }
      let isPage = false
      let answer: Answer
      try {
        answer = await web.get(url, { validators: run.journal.list(url) ?? {}, priority: 5 })
        isPage = answer.status === 200 && kindOf(contentOf(answer, web), answer.contentType) === 'page'
        if (isPage) await run.keep(pageOf(answer), key)
      } finally {
        run.budget.settle(isPage)
      }
      return isPage ? null : await this.list(last, answer)
    } catch (error) {
      this.failed(error)
      return (error as OnrecordError).code === 'network' || transient(error) !== null ? 'failed' : null
    }
  }

  /** The pages of a feed, sitemap, index or archive that an address gave. */
  private async list(last: List, answer: Answer): Promise<List | null> {
    const { run, web } = this
    const { url } = last
    const cacheControl = answer.headers.get('cache-control') ?? null
    if (answer.status === 304) {
      run.count('unchanged')
      await this.pages([], url)
      return { ...last, cacheControl }
    }
    const bytes = contentOf(answer, web)
    const kind = kindOf(bytes, answer.contentType)
    if (kind === 'feed') {
      const { entries, pollSeconds } = readFeed(bytes, answer.contentType, answer.url, web.limits)
      await this.pages(entries, url, validatorsOf(answer))
      return { url, pollSeconds, cacheControl }
    }
    if (kind === 'sitemap') {
      await this.pages(readSitemap(bytes, answer.contentType, answer.url, web.limits), url, validatorsOf(answer))
      return { url, pollSeconds: null, cacheControl }
    }
    if (kind === 'sitemap-index') {
      await this.index(url, readSitemap(bytes, answer.contentType, answer.url, web.limits), new Set([urlKey(url)]), 1)
      return { url, pollSeconds: null, cacheControl }
    }
    if (kind !== 'warc') throw unknownKind(url)
    for await (const page of readWarc(once(bytes), { file: url, onProblem: (problem) => run.problem(problem) }))
      await this.archived(page, url)
    return null
  }

  /** The sitemaps of an index, one after the other. Loops and floods of them end in an error; the rest goes on. */
  private async index(from: string, children: readonly Entry[], seen: Set<string>, depth: number): Promise<void> {
    const { limits } = this.web
    for (const { url, date } of children) {
      if (this.run.over) return
      if (date !== null && timeOf(date) < this.since) continue
      const key = urlKey(url)
      if (seen.has(key)) continue
      if (seen.size > limits.sitemaps) {
        const message = `more than ${limits.sitemaps} sitemaps in one index`
        return this.failed(new OnrecordError('too-large', message, { file: from, remedy: 'give them one by one' }))
      }
      seen.add(key)
      try {
        const answer = await this.web.get(url, { validators: this.run.journal.list(url) ?? {}, priority: 5 })
        if (answer.status === 304) {
          await this.list({ url, pollSeconds: null, cacheControl: null }, answer)
          continue
        }
        const bytes = contentOf(answer, this.web)
        const kind = kindOf(bytes, answer.contentType)
        if (kind !== 'sitemap' && kind !== 'sitemap-index') throw unknownKind(url)
        const entries = readSitemap(bytes, answer.contentType, answer.url, limits)
        if (kind === 'sitemap') await this.pages(entries, url, validatorsOf(answer))
        else if (depth < limits.sitemapDepth) await this.index(url, entries, seen, depth + 1)
        else throw new OnrecordError('too-large', `indexes nested more than ${limits.sitemapDepth} deep`, { file: url })
      } catch (error) {
        this.failed(error)
      }
    }
  }

  /**
   * The pages that a list names, and those it named before that failed. When all are settled, the list is next asked
   * for only if it has changed.
   */
  private async pages(entries: readonly Entry[], from: string, validators: Validators = {}): Promise<void> {
    const wanted = entries.filter(({ date }) => !(date !== null && timeOf(date) < this.since)).map(({ url }) => url)
    let settled = wanted.length === entries.length
    await forEach(new Set([...wanted, ...this.run.journal.failed(from)]), PAGES_AT_ONCE, async (url) => {
      const ok = await this.run.pageAt(url, from)
      settled &&= ok || this.run.journal.page(urlKey(url))?.outcome === 'failed' // those are kept by the journal
    })
    if (settled) this.run.journal.remember({ list: from, ...validators })
  }

  /** A file or folder. */
  private async local(path: string): Promise<void> {
    for await (const input of localInputs([path])) {
      if (this.run.over) return this.run.budget.spent ? this.run.stop('max-pages') : undefined
      if (input instanceof OnrecordError) {
        this.run.problem(input)
        continue
      }
      try {
        await this.localInput(input)
      } catch (error) {
        this.failed(error)
      }
    }
  }

  private async localInput({ page, format, line }: LocalInput): Promise<void> {
    const { run, web } = this
    if (page.url !== null) return this.archived(page, page.file ?? undefined)
    const where = page.file ?? '(stdin)'
    const kind =
      line === undefined && format !== 'text' ? kindOf(page.bytes, format === 'html' ? 'text/html' : null) : 'other'
    if (kind === 'feed') await this.pages(readFeed(page.bytes, null, where, web.limits).entries, where)
    else if (kind === 'sitemap') await this.pages(readSitemap(page.bytes, null, where, web.limits), where)
    else if (kind === 'sitemap-index')
      await this.index(where, readSitemap(page.bytes, null, where, web.limits), new Set(), 1)
    else if (kind !== 'page') throw unknownKind(where, '`onrecord read` takes articles as text and JSON as they are')
    else {
      const key = await fileKey(where)
      if (run.isSettled(key)) run.count('known')
      else await this.within(() => run.keep(page, key))
    }
  }

  /** A page out of an archive. */
  private async archived(page: Page, from?: string): Promise<void> {
    const key = urlKey(page.url!)
    if (this.run.isSettled(key)) this.run.count('known')
    else await this.within(() => this.run.keep(page, key, from))
  }

  private async within(keep: () => Promise<boolean>): Promise<void> {
    if (!(await this.run.budget.reserve())) return this.run.stop('max-pages')
    await keep()
    this.run.budget.settle(true)
  }

  private failed(error: unknown): void {
    if (!(error instanceof OnrecordError) || error.code === 'store') throw error
    if (!this.signal.aborted) this.run.problem(error)
  }
}

const unknownKind = (file: string, remedy?: string) =>
  new OnrecordError('malformed', 'neither a web page, a feed, a sitemap nor a web archive', { file, remedy })

/** Sitemaps and archives are often stored gzipped, which no header tells. */
const contentOf = ({ bytes, url }: Answer, { limits }: Web): Uint8Array =>
  isGzip(bytes) ? decodeBody(bytes, 'gzip', limits.bodyBytes, url) : bytes

const validatorsOf = ({ headers }: Answer): Validators => ({
  etag: headers.get('etag') ?? null,
  lastModified: headers.get('last-modified') ?? null,
})

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** A file is another one when it changed. */
async function fileKey(path: string): Promise<string> {
  const { size, mtimeMs } = await stat(path)
  return `file/${resolve(path)}?${size}-${mtimeMs}`
}
