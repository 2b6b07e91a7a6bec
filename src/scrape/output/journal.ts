import {
  closeSync,
  fdatasyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { OnrecordError } from '../../model/errors.js'
import type { Validators } from '../web/web.js'
import { wholeLines } from './tail.js'

/** What became of one page. `failed` may be mended by another try; `empty` (no article) and `gone` not. */
type PageOutcome = 'article' | 'duplicate' | 'empty' | 'gone' | 'failed'

/** A line of the journal about a page. */
export interface PageLine {
  /** `urlKey` of its address, or path, size and time of a local file. */
  readonly page: string
  readonly outcome: PageOutcome
  readonly url: string | null
  /** Where its address was found: feed or sitemap. */
  readonly from?: string
  /** `urlKey` of where redirects led, and of the canonical address that the page names, where they differ. */
  readonly also?: readonly string[]
  /** Of an article: its id, outlet, hash, sketch, and its folder where there is one. */
  readonly id?: string
  readonly site?: string
  readonly sha256?: string
  readonly sketch?: string
  readonly folder?: string
  /** Of a duplicate: the id of the article that it repeats. */
  readonly of?: string
  /** Why there is no article. */
  readonly error?: string
  /** How often it failed in a way that is its own fault. */
  readonly tries?: number
}

/** A line about a feed or sitemap of which every page is settled: the next request may be conditional. */
export interface ListLine extends Validators {
  readonly list: string
}

/** Lines between two waits for the disk. */
const SYNC_EVERY = 64

/**
 * What was fetched, for the next run: JSON Lines, only ever appended to. A line is with the system when `append`
 * returns, so that a killed process loses none, and on disk after `sync`, so that a power cut loses little. A torn last
 * line is cut off at the start. One process at a time: a lock beside the file holds the process id.
 */
export class Journal {
  private readonly pages = new Map<string, PageLine>()
  private readonly lists = new Map<string, ListLine>()
  private readonly failedOf = new Map<string, Set<string>>()
  private unsynced = 0
  /** Lines that could not be read, by number. */
  readonly damaged: number[] = []

  private constructor(
    private readonly path: string | null,
    private readonly file: number | null,
  ) {}

  /**
   * Opens a journal, made where there is none; `null` keeps it in memory. `locked` runs when no other process has it,
   * before it is read; `visit` then sees each line about a page, and those it says no to are not believed (their files
   * are gone). Throws `store` where it is in use or cannot be opened.
   */
  static open(
    path: string | null,
    { locked = () => {}, visit = () => true }: { locked?: () => void; visit?: (line: PageLine) => boolean } = {},
  ): Journal {
    if (path === null) {
      locked()
      return new Journal(null, null)
    }
    try {
      mkdirSync(dirname(path), { recursive: true })
      lock(`${path}.lock`)
      locked()
      const journal = new Journal(path, openSync(path, 'a+'))
      journal.load(visit)
      return journal
    } catch (error) {
      if (error instanceof OnrecordError) throw error
      const remedy = 'check the folder and its permissions'
      throw new OnrecordError(
        'store',
        `cannot open: ${(error as Error).message}`,
        { file: path, remedy },
        { cause: error },
      )
    }
  }

  /** The last line about a page, or about a page that another one turned out to be. */
  page(key: string): PageLine | undefined {
    return this.pages.get(key)
  }

  list(url: string): ListLine | undefined {
    return this.lists.get(url)
  }

  /** Pages that were found in a list and failed, so that another try is due even if the list has not changed. */
  failed(list: string): readonly string[] {
    return [...(this.failedOf.get(list) ?? [])]
  }

  /** Takes down what a list was validated by, where that is something new. */
  remember(line: ListLine): void {
    const known = this.lists.get(line.list)
    const [etag, lastModified] = [line.etag ?? null, line.lastModified ?? null]
    if (etag === (known?.etag ?? null) && lastModified === (known?.lastModified ?? null)) return
    this.append(line)
  }

  append(line: PageLine | ListLine): void {
    this.take(line)
    if (this.file === null) return
    writeSync(this.file, `${JSON.stringify(line)}\n`)
    this.unsynced += 1
  }

  /** True when it is time to `sync`. */
  get due(): boolean {
    return this.unsynced >= SYNC_EVERY
  }

  sync(): void {
    if (this.file !== null && this.unsynced > 0) fdatasyncSync(this.file)
    this.unsynced = 0
  }

  close(): void {
    this.sync()
    if (this.file !== null) closeSync(this.file)
    if (this.path !== null) unlinkSync(`${this.path}.lock`)
  }

  private load(visit: (line: PageLine) => boolean): void {
    let number = 0
    const end = wholeLines(this.file!, (text) => {
      number += 1
      const line = parsed(text)
      if (line === null) this.damaged.push(number)
      else if ('list' in line || visit(line)) this.take(line)
    })
    ftruncateSync(this.file!, end)
  }

  private take(line: PageLine | ListLine): void {
    if ('list' in line) {
      this.lists.set(line.list, line)
      return
    }
    const { sketch: _, ...light } = line
    for (const key of [line.page, ...(line.also ?? [])]) {
      if (key === line.page || !this.pages.has(key)) this.pages.set(key, light)
    }
    if (line.from === undefined || line.url === null) return
    const failed = this.failedOf.get(line.from) ?? new Set()
    if (line.outcome === 'failed') this.failedOf.set(line.from, failed.add(line.url))
    else failed.delete(line.url)
  }
}

function parsed(line: string): PageLine | ListLine | null {
  try {
    const value: unknown = JSON.parse(line)
    if (value === null || typeof value !== 'object') return null
    const row = value as Partial<PageLine & ListLine>
    return typeof row.list === 'string' || (typeof row.page === 'string' && typeof row.outcome === 'string')
      ? (row as PageLine | ListLine)
      : null
  } catch {
    return null
  }
}

function lock(path: string): void {
  for (let attempt = 0; ; attempt++) {
    try {
      const file = openSync(path, 'wx')
      writeSync(file, String(process.pid))
      closeSync(file)
      return
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const holder = Number(readFileSync(path, 'utf8'))
    if (attempt > 0 || (holder !== process.pid && isRunning(holder)))
      throw new OnrecordError('store', `in use by process ${holder}`, {
        file: path,
        remedy: 'wait for it to end, or delete this file if there is no such run',
      })
    unlinkSync(path) // left by a run that was killed
  }
}

function isRunning(process_: number): boolean {
  if (!Number.isInteger(process_) || process_ <= 0) return false
  try {
    process.kill(process_, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
