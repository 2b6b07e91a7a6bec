import { createReadStream, type Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Page } from '../../model/article.js'
import { OnrecordError } from '../../model/errors.js'
import { isGzip } from '../web/decode.js'
import { splitLines } from './lines.js'
import { type FileFormat, formatOfName, sniff } from './sniff.js'

/** One article's worth of bytes, and how to read them. */
export interface LocalInput {
  readonly page: Page
  readonly format: 'html' | 'text' | 'json'
  /** One-based line within the file, of JSON Lines. */
  readonly line?: number
}

export interface LocalOptions {
  /** What `-` reads instead of the process's own standard input. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** Told how many bytes were read from disk, compressed or not, each time some were. */
  readonly onBytes?: ((count: number) => void) | undefined
  /** Largest file that holds one article, and longest line of JSON Lines, in bytes once decompressed. */
  readonly maxBytes?: number
}

const MAX_BYTES = 64 * 1024 * 1024

/**
 * Files, directories and `-` -> articles' bytes, in the order given, directories in byte order of their names. Formats go
 * by the name's ending (.html .txt .json .jsonl .warc, each also .gz), else by the first bytes. In directories, hidden files are left out. One chunk of a file is in
 * memory at a time, or one article. What cannot be read comes out as an OnrecordError in its place; the rest goes on.
 */
export async function* localInputs(
  paths: readonly string[],
  options: LocalOptions = {},
): AsyncGenerator<LocalInput | OnrecordError> {
  for (const path of paths) {
    for await (const file of path === '-' ? ['-'] : walk(path)) {
      if (file instanceof OnrecordError) yield file
      else yield* readFile(file, options)
    }
  }
}

/** How many bytes the files of `paths` have on disk, for progress; null where stdin is among them. */
export async function totalBytes(paths: readonly string[]): Promise<number | null> {
  let total = 0
  for (const path of paths) {
    if (path === '-') return null
    for await (const file of walk(path)) {
      if (typeof file === 'string') total += (await stat(file).catch(() => null))?.size ?? 0
    }
  }
  return total
}

async function* walk(path: string): AsyncGenerator<string | OnrecordError> {
  try {
    if (!(await stat(path)).isDirectory()) {
      yield path
      return
    }
    const all = await readdir(path, { withFileTypes: true })
    const entries = all.filter(({ name }) => !name.startsWith('.')).sort(byBytes)
    const names = new Set(entries.map(({ name }) => name))
    for (const entry of entries) {
      if (entry.isDirectory()) yield* walk(join(path, entry.name))
      else if (formatOfName(entry.name) !== null && !isCompanion(entry.name, names)) yield join(path, entry.name)
    }
  } catch (error) {
    yield unreadable(path, error)
  }
}

const byBytes = (a: Dirent, b: Dirent) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name))

/**
 * A folder of one article holds source.html, the page as it came, article.json, what was extracted from it, and gold.json for
 * tests: it counts once. article.json is read where there is one, for it also knows the address of the page and of what it
 * is a copy; else the page. gold.json never beside one of them.
 */
function isCompanion(name: string, names: ReadonlySet<string>): boolean {
  const article = names.has('article.json')
  const page = names.has('source.html') || names.has('source.html.gz')
  if (name === 'source.html' || name === 'source.html.gz') return article
  return name === 'gold.json' && (article || page)
}

async function* readFile(path: string, options: LocalOptions): AsyncGenerator<LocalInput | OnrecordError> {
  const file = path === '-' ? null : path
  const name = file ?? '(stdin)'
  let line = 0
  try {
    const raw = file === null ? (options.stdin ?? process.stdin) : createReadStream(file, { highWaterMark: 1 << 18 })
    const [first, all] = await peek(options.onBytes ? counted(raw, options.onBytes) : raw)
    const named = file === null ? null : formatOfName(file)
    const compressed = isGzip(first) && named !== 'warc' // an archive is gunzipped by its reader, which survives damage
    const [start, bytes] = compressed ? await peek(gunzip(all)) : [first, all]
    const format: FileFormat = named ?? sniff(start)
    const limit = options.maxBytes ?? MAX_BYTES
    if (format === 'jsonl') {
      for await (const row of splitLines(bytes, limit)) {
        line = row.line
        if (row.bytes) yield { page: pageOf(file, row.bytes), format: 'json', line }
        else yield tooLarge(name, limit, row.line)
      }
    } else if (format === 'warc') yield* readArchive(bytes, file)
    else {
      const content = await collect(bytes, limit)
      if (content === null) yield tooLarge(name, limit)
      else if (content.length === 0) yield new OnrecordError('no-article', 'the file is empty', { file: name })
      else yield { page: pageOf(file, content), format }
    }
  } catch (error) {
    yield unreadable(name, error, line === 0 ? undefined : line + 1)
  }
}

async function* readArchive(bytes: AsyncIterable<Uint8Array>, file: string | null) {
  const problems: OnrecordError[] = []
  const { readWarc } = await import('./warc.js')
  for await (const page of readWarc(bytes, { file, onProblem: (problem) => problems.push(problem) })) {
    yield* problems.splice(0)
    yield { page, format: 'html' as const }
  }
  yield* problems
}

const pageOf = (file: string | null, bytes: Uint8Array): Page => ({ file, url: null, bytes, contentType: null })

async function* counted(source: AsyncIterable<Uint8Array>, onBytes: (count: number) => void) {
  for await (const chunk of source) {
    onBytes(chunk.length)
    yield chunk
  }
}

/** The first bytes of a stream, and the whole stream. */
async function peek(source: AsyncIterable<Uint8Array>): Promise<[Uint8Array, AsyncIterable<Uint8Array>]> {
  const chunks = source[Symbol.asyncIterator]()
  const first = await chunks.next()
  const start = first.done ? new Uint8Array(0) : first.value
  async function* whole() {
    try {
      for (let next = first; !next.done; next = await chunks.next()) yield next.value
    } finally {
      await chunks.return?.()
    }
  }
  return [start, whole()]
}

/** Gunzips all members; an error of either stream comes out of the loop that reads it. */
function gunzip(source: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return pipeline(source, createGunzip({ chunkSize: 1 << 18 }), () => {})
}

/** The whole of a stream; null where it is longer than `limit`. */
async function collect(source: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of source) {
    chunks.push(chunk)
    if ((length += chunk.length) > limit) return null
  }
  return Buffer.concat(chunks, length)
}

const tooLarge = (file: string, limit: number, line?: number) =>
  new OnrecordError('too-large', `${line === undefined ? 'file' : 'line'} longer than ${limit / 1024 / 1024} MB`, {
    file,
    line,
    remedy: line === undefined ? 'split it into one file an article' : 'put one article on a line',
  })

const CAUSES: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  ENOENT: ['no such file or directory', 'check the path'],
  EACCES: ['permission denied', 'make it readable'],
  EISDIR: ['is a directory', 'give its files'],
  EMFILE: ['too many open files', 'raise the limit with ulimit -n'],
  Z_BUF_ERROR: ['the compressed file ends early', 'fetch or compress it again; what came before was read'],
  Z_DATA_ERROR: ['damaged compressed data', 'fetch or compress it again; what came before was read'],
}

function unreadable(file: string, error: unknown, line?: number): OnrecordError {
  if (error instanceof OnrecordError) return error
  const { code = '', message } = error as NodeJS.ErrnoException
  const [text, remedy] = CAUSES[code] ?? [message, 'check the file']
  return new OnrecordError('unreadable', text, { file, line, remedy }, { cause: error })
}
