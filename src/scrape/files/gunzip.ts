import { constants, createGunzip, type Gunzip } from 'node:zlib'
import { isGzip } from '../web/decode.js'

/** An empty chunk: bytes are missing here, what follows begins anew. */
const SEAM: Uint8Array = new Uint8Array(0)

/** Compressed bytes given to zlib at a time. A bomb gives a thousand for one: 16 MiB, and they are gone before the next. */
const PIECE = 16 * 1024
const OUT = 256 * 1024

/** Members tried within one damaged piece: more is an attack on our time. */
const TRIES = 8

/**
 * A stream as it is, or gunzipped where it begins as gzip (RFC 1952, any number of members).
 * Damage costs the member in which it lies and the one before, if that ends in the same piece: then comes a SEAM, and
 * reading resumes at the next member. A stream that breaks off gives what came before.
 */
export async function* decompressed(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let plain: boolean | undefined
  let ready: Promise<Step> = Promise.resolve({ member: new Member(), out: [] })
  for await (const piece of pieces(source)) {
    plain ??= !isGzip(piece)
    if (plain) {
      yield piece
      continue
    }
    const { member, out } = await ready
    ready = step(member, piece) // zlib works in its own thread while the reader works on `out`
    yield* out
  }
  const { member, out } = await ready
  yield* out
  if (plain === false && member !== null) yield* await member.end()
}

interface Step {
  /** The stream to write the next piece to; null while looking for a member to begin with. */
  readonly member: Member | null
  readonly out: readonly Uint8Array[]
}

async function step(member: Member | null, piece: Uint8Array): Promise<Step> {
  if (member !== null) {
    const out = await member.write(piece)
    if (member.state !== 'damaged') return { member: member.state === 'open' ? member : null, out }
  }
  const seam = member === null ? [] : [SEAM]
  let at = -1
  for (let i = 0; i < TRIES && (at = memberStart(piece, at + 1)) !== -1; i++) {
    const next = new Member()
    const out = await next.write(piece.subarray(at))
    if (next.state === 'open') return { member: next, out: [...seam, ...out] }
  }
  return { member: null, out: seam }
}

/** The same bytes in pieces of one size, the last one shorter. */
async function* pieces(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = []
  let length = 0
  for await (const chunk of source) {
    held.push(chunk)
    length += chunk.length
    if (length < PIECE) continue
    const bytes = held.length === 1 ? chunk : Buffer.concat(held, length)
    const whole = length - (length % PIECE)
    for (let at = 0; at < whole; at += PIECE) yield bytes.subarray(at, at + PIECE)
    held = whole === length ? [] : [bytes.subarray(whole)]
    length -= whole
  }
  if (length > 0) yield Buffer.concat(held, length)
}

/** Where the next gzip member begins: magic number, method deflate, no reserved flag. */
function memberStart(piece: Uint8Array, from: number): number {
  for (let i = from; i + 3 < piece.length; i++) {
    if (piece[i] === 0x1f && piece[i + 1] === 0x8b && piece[i + 2] === 8 && piece[i + 3]! < 0x20) return i
  }
  return -1
}

/** One zlib stream, driven by hand so that an error keeps what came before it. */
class Member {
  /** `done`: zlib met padding after a member and reads no further. */
  state: 'open' | 'done' | 'damaged' = 'open'
  private readonly gunzip: Gunzip
  private out: Uint8Array[] = []
  private settle: (() => void) | null = null

  constructor() {
    this.gunzip = createGunzip({ chunkSize: OUT, finishFlush: constants.Z_SYNC_FLUSH })
    this.gunzip.on('data', (chunk: Buffer) => this.out.push(chunk))
    this.gunzip.once('error', () => this.stop('damaged'))
    this.gunzip.once('end', () => this.stop('done'))
  }

  write(piece: Uint8Array): Promise<readonly Uint8Array[]> {
    return this.until((done) => this.gunzip.write(piece, done))
  }

  end(): Promise<readonly Uint8Array[]> {
    return this.until(() => this.gunzip.end())
  }

  private until(start: (done: () => void) => void): Promise<readonly Uint8Array[]> {
    return new Promise((resolve) => {
      this.settle = () => {
        this.settle = null
        const out = this.out
        this.out = []
        resolve(out)
      }
      start(() => this.settle?.())
    })
  }

  private stop(state: 'done' | 'damaged'): void {
    this.state = state
    this.settle?.()
  }
}
