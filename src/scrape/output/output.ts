import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Article, Page } from '../../model/article.js'
import { OnrecordError } from '../../model/errors.js'
import type { PageLine } from './journal.js'
import { wholeLines } from './tail.js'

/** Where articles go. What a run has put there and its journal tell of each other after a kill. */
export interface Output {
  /** Where the journal lies; null keeps it in memory. */
  readonly journal: string | null
  /** Lines go to the journal before the article (`before`: a lost article is asked for again) or after it. */
  readonly journalled: 'before' | 'after'
  /** Called once, when no other run works on the same output. */
  open(): void
  /** True where what the journal tells of an article is still there. */
  holds(line: PageLine): boolean
  put(article: Article, page: Page, name: string): Promise<void>
  /** Waits for the disk. */
  sync(): void
  close(): void
}

const FILES = ['source.html', 'article.json']
const MAKING = '.making-'

/**
 * A corpus folder: a folder an article with `source.html`, the page as it came, and `article.json`. Each appears at
 * once and whole, by renaming. Names are slugs of our making (identity.ts), so nothing leaves the folder.
 */
export class FolderOutput implements Output {
  readonly journal: string
  readonly journalled = 'after'
  private unsynced: string[] = []

  constructor(private readonly folder: string) {
    this.journal = join(folder, '.scrape.jsonl')
  }

  open(): void {
    for (const name of readdirSync(this.folder)) {
      if (name.startsWith(MAKING)) rmSync(join(this.folder, name), { recursive: true }) // of a run that was killed
    }
  }

  holds(line: PageLine): boolean {
    if (line.folder === undefined) return true
    const sizes = FILES.map(
      (name) => statSync(join(this.folder, line.folder!, name), { throwIfNoEntry: false })?.size ?? 0,
    )
    return sizes.every((size) => size > 0) // a power cut may leave empty files
  }

  async put(article: Article, page: Page, name: string): Promise<void> {
    const final = join(this.folder, name)
    const making = join(this.folder, MAKING + name)
    attempt(final, () => {
      mkdirSync(making)
      writeFileSync(join(making, 'source.html'), page.bytes)
      writeFileSync(join(making, 'article.json'), `${JSON.stringify(article, null, 2)}\n`)
      rmSync(final, { recursive: true, force: true }) // of a run that was killed before it wrote its journal
      renameSync(making, final)
    })
    this.unsynced.push(final)
  }

  sync(): void {
    for (const folder of this.unsynced.splice(0)) {
      for (const path of [...FILES.map((name) => join(folder, name)), folder]) {
        const file = openSync(path, 'r')
        fsyncSync(file)
        closeSync(file)
      }
    }
  }

  close(): void {
    this.sync()
  }
}

/** A file of JSON Lines, appended to; a line that a killed run left torn is cut off. */
export class LinesOutput implements Output {
  readonly journal: string
  readonly journalled = 'before'
  private file = -1
  private readonly ids = new Set<string>()

  constructor(private readonly path: string) {
    this.journal = `${path}.journal`
  }

  open(): void {
    const { path } = this
    this.file = attempt(path, () => {
      const file = openSync(path, 'a+')
      const end = wholeLines(file, (line) => this.ids.add(idOf(line)))
      if (existsSync(this.journal)) ftruncateSync(file, end)
      else if (end < fstatSync(file).size) writeSync(file, '\n') // not ours: kept, and closed
      return file
    })
  }

  holds(line: PageLine): boolean {
    return line.outcome !== 'article' || (line.id !== undefined && this.ids.has(line.id))
  }

  async put(article: Article): Promise<void> {
    attempt(this.path, () => writeSync(this.file, `${JSON.stringify(article)}\n`))
  }

  sync(): void {
    fsyncSync(this.file)
  }

  close(): void {
    this.sync()
    closeSync(this.file)
  }
}

/** The id at the head of a line that we wrote, without parsing the rest. */
const idOf = (line: string): string => /^\{"id":"([^"]{1,200})"/.exec(line)?.[1] ?? ''

function attempt<T>(path: string, write: () => T): T {
  try {
    return write()
  } catch (error) {
    const remedy = 'check the folder, its permissions and the space on the disk'
    throw new OnrecordError(
      'store',
      `cannot write: ${(error as Error).message}`,
      { file: path, remedy },
      { cause: error },
    )
  }
}
