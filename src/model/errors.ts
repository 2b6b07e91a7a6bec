/** What went wrong, as a word that a program can test; the command line maps `usage` to exit status 2, all else to 1. */
export type ErrorCode =
  | 'usage' // wrong arguments: unknown country, kind, format …
  | 'unreadable' // a file or stream that cannot be opened or ends early
  | 'malformed' // input that is not what it says it is: JSON, HTML, WARC, feed
  | 'no-article' // a page that holds no article; the message says why
  | 'too-large' // over a limit on size, depth, time or number
  | 'refused' // not allowed: private address, robots.txt, scheme, path outside the folder
  | 'network' // no answer, or an answer with an error status
  | 'store' // a database that cannot be used: wrong schema version, locked, damaged
  | 'proof' // a printed word that no longer re-slices from its stored article

export interface Where {
  /** Path or address as the user gave it. */
  readonly file?: string | undefined
  /** One-based line within `file`. */
  readonly line?: number | undefined
  /** What the user can do about it, a short sentence. */
  readonly remedy?: string | undefined
}

/** The only error that onrecord throws on purpose: broken input or wrong usage, never an absent value. */
export class OnrecordError extends Error {
  override readonly name = 'OnrecordError'
  readonly code: ErrorCode
  readonly file: string | undefined
  readonly line: number | undefined
  readonly remedy: string | undefined

  constructor(code: ErrorCode, message: string, where: Where = {}, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.file = where.file
    this.line = where.line
    this.remedy = where.remedy
  }

  /** `file:line: message (remedy)`, as printed on stderr. */
  override toString(): string {
    const place = this.file === undefined ? '' : `${this.file}${this.line === undefined ? '' : `:${this.line}`}: `
    return `${place}${this.message}${this.remedy === undefined ? '' : ` (${this.remedy})`}`
  }
}
