import type { IncomingHttpHeaders } from 'node:http'
import { type Dispatcher, request } from 'undici'
import { OnrecordError } from '../../model/errors.js'
import { mebibytes } from './decode.js'
import type { Limits } from './limits.js'

/** One answer to one request, redirects not followed, body as sent. */
export interface RawAnswer {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly bytes: Buffer
}

export interface RequestOptions {
  readonly dispatcher: Dispatcher
  readonly headers: Readonly<Record<string, string>>
  readonly limits: Limits
  /** Ends the request at once: the run's total time is up, or the user stopped it. */
  readonly signal: AbortSignal
  /** Asked when the headers are in; an error ends the request before the body is read. */
  readonly refuse?: (headers: ReadonlyMap<string, string>) => OnrecordError | null
  /** Takes this much of a body and leaves the rest, instead of failing. */
  readonly cutAt?: number
}

/** Why a request came to nothing, where time may mend it. */
export class Transient extends Error {
  constructor(
    readonly failure: OnrecordError,
    readonly how: {
      /** Another try in this run is of use. */
      readonly again?: boolean
      /** It was not even asked for: its host is to be left alone. */
      readonly postponed?: boolean
      /** The status of the answer, where there was one. */
      readonly status?: number
      readonly retryAfter?: string | null
    } = {},
  ) {
    super(failure.message)
  }

  /** The failure for those who do not try again, marked so that `transient` finds this in it. */
  asFailure(): OnrecordError {
    const { code, message, file, remedy } = this.failure
    return new OnrecordError(code, message, { file, remedy }, { cause: this })
  }
}

/** What makes an error one that another run may mend; null for all others. */
export const transient = (error: unknown): Transient | null =>
  error instanceof Error && error.cause instanceof Transient ? error.cause : null

/**
 * Asks once. The time limit is a total, from connecting to the last byte.
 * Throws OnrecordError (`refused`, `too-large`, `network`), or Transient for what time may mend.
 */
export async function requestOnce(url: URL, options: RequestOptions): Promise<RawAnswer> {
  const { limits } = options
  const deadline = AbortSignal.timeout(limits.requestSeconds * 1000)
  const signal = AbortSignal.any([deadline, options.signal])
  let answered = false
  try {
    const {
      statusCode,
      headers: raw,
      body,
    } = await request(url, {
      dispatcher: options.dispatcher,
      headers: options.headers,
      signal,
      headersTimeout: 0,
      bodyTimeout: 0,
    })
    answered = true
    const headers = flat(raw)
    body.on('error', () => {}) // also told to the reader below; this one is for bodies that nobody reads
    const refusal = statusCode === 200 ? (options.refuse?.(headers) ?? tooLarge(url, headers, options)) : null
    if (refusal !== null) {
      body.destroy()
      throw refusal
    }
    return { status: statusCode, headers, bytes: await collect(url, body, statusCode, options) }
  } catch (error) {
    throw named(url, error, { deadline, answered, limits, stopped: options.signal })
  }
}

function flat(raw: IncomingHttpHeaders): Map<string, string> {
  const headers = new Map<string, string>()
  for (const [name, value] of Object.entries(raw)) {
    if (value !== undefined) headers.set(name.toLowerCase(), Array.isArray(value) ? value[0]! : value)
  }
  return headers
}

function tooLarge(url: URL, headers: ReadonlyMap<string, string>, { limits, cutAt }: RequestOptions) {
  const length = Number(headers.get('content-length') ?? 0)
  return cutAt === undefined && length > limits.wireBytes ? overLimit(url, limits) : null
}

const overLimit = (url: URL, limits: Limits) =>
  new OnrecordError('too-large', `a body of more than ${mebibytes(limits.wireBytes)}`, {
    file: url.href,
    remedy: /\.warc(?:\.gz)?$/.test(url.pathname) ? 'download the archive and give the file' : undefined,
  })

/** The body within its limit; of an error page a bit is enough to leave the connection usable. */
async function collect(
  url: URL,
  body: Dispatcher.ResponseData['body'],
  status: number,
  { limits, cutAt }: RequestOptions,
): Promise<Buffer> {
  const cut = status === 200 ? cutAt : 64 * 1024
  const parts: Buffer[] = []
  let length = 0
  for await (const part of body as AsyncIterable<Buffer>) {
    parts.push(part)
    length += part.length
    if (length <= (cut ?? limits.wireBytes)) continue
    body.destroy()
    if (cut === undefined) throw overLimit(url, limits)
    break
  }
  return Buffer.concat(parts).subarray(0, cut)
}

interface Circumstances {
  readonly deadline: AbortSignal
  readonly answered: boolean
  readonly limits: Limits
  readonly stopped: AbortSignal
}

/** Not mended by trying again at once: the name does not exist, or the certificate is not good. */
const LASTING = /^(ENOTFOUND|CERT_|ERR_TLS_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO|ERR_SSL)/

function named(url: URL, error: unknown, at: Circumstances): Error {
  const chain = [error, (error as Error).cause, ...((error as AggregateError).errors ?? [])]
  const own = chain.find((e) => e instanceof OnrecordError)
  if (own !== undefined) return new OnrecordError(own.code, own.message, { file: url.href, remedy: own.remedy })
  const fail = (code: 'network' | 'too-large', message: string, remedy?: string) =>
    new OnrecordError(code, message, { file: url.href, remedy }, { cause: error })
  if (at.stopped.aborted) return fail('network', 'not fetched: the run was stopped', 'run again to go on')
  if (at.deadline.aborted) {
    const seconds = `${at.limits.requestSeconds} s`
    if (at.answered) return new Transient(fail('too-large', `the body was not complete after ${seconds}`))
    return new Transient(fail('network', `no answer within ${seconds}`), { again: true })
  }
  const code = String(
    chain.map((e) => (e as NodeJS.ErrnoException | undefined)?.code).find((c) => c !== undefined) ?? '',
  )
  if (code === 'UND_ERR_HEADERS_OVERFLOW')
    return fail('too-large', `headers of more than ${mebibytes(at.limits.headerBytes)}`)
  const failure = fail('network', `no answer: ${reason(code, error)}`)
  return new Transient(failure, { again: !LASTING.test(code) })
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such host',
  ECONNREFUSED: 'the host refuses connections',
  ECONNRESET: 'the host broke off the connection',
  UND_ERR_SOCKET: 'the host broke off the connection',
  UND_ERR_CONNECT_TIMEOUT: 'the host cannot be reached',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  EAI_AGAIN: 'its name cannot be looked up just now',
}

const reason = (code: string, error: unknown) =>
  REASONS[code] ?? (error instanceof Error && error.message !== '' ? error.message : code)
