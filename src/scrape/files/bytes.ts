/**
 * Reads a stream of chunks by line and by count, holding no more than what was asked for. An empty chunk is a seam
 * (see gunzip.ts): reading ends there as at the end of the stream, until `pastSeam`.
 */
export class ByteReader {
  private readonly chunks: AsyncIterator<Uint8Array>
  private held: Buffer = Buffer.alloc(0)
  private ended = false
  private seam = false
  /** Bytes handed out or skipped so far. */
  position = 0

  constructor(source: AsyncIterable<Uint8Array>) {
    this.chunks = source[Symbol.asyncIterator]()
  }

  /** Bytes up to and including the next line feed; null at the end; cut at `limit` where a line is longer. */
  async line(limit: number): Promise<Buffer | null> {
    let searched = 0
    for (;;) {
      const at = this.held.indexOf(0x0a, searched)
      if (at !== -1 && at < limit) return this.hand(at + 1)
      if (this.held.length >= limit) return this.hand(limit)
      searched = this.held.length
      if (!(await this.more())) return this.held.length === 0 ? null : this.hand(this.held.length)
    }
  }

  /** The next `count` bytes, fewer only at the end of the stream. */
  async take(count: number): Promise<Buffer> {
    if (this.held.length >= count) return this.hand(count)
    const parts = [this.held]
    let length = this.held.length
    this.held = Buffer.alloc(0)
    while (length < count && (await this.more())) {
      const part = this.held.length > count - length ? this.held.subarray(0, count - length) : this.held
      this.held = this.held.subarray(part.length)
      parts.push(part)
      length += part.length
    }
    this.position += length
    return Buffer.concat(parts, length)
  }

  /** Passes over `count` bytes without holding them; how many there were. */
  async skip(count: number): Promise<number> {
    let left = count
    while (left > 0 && (this.held.length > 0 || (await this.more()))) {
      left -= this.hand(Math.min(left, this.held.length)).length
    }
    return count - left
  }

  get atSeam(): boolean {
    return this.seam
  }

  /** True where reading stopped at a seam, and goes on behind it; false at the end of the stream. */
  pastSeam(): boolean {
    const was = this.seam
    this.seam = false
    return was
  }

  /** Lets go of the stream before its end. */
  async close(): Promise<void> {
    await this.chunks.return?.()
  }

  private hand(count: number): Buffer {
    const out = this.held.subarray(0, count)
    this.held = this.held.subarray(count)
    this.position += count
    return out
  }

  private async more(): Promise<boolean> {
    if (this.ended || this.seam) return false
    const { value, done } = await this.chunks.next()
    this.ended = done === true
    this.seam = value?.length === 0
    if (this.ended || this.seam) return false
    const chunk = Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    this.held = this.held.length === 0 ? chunk : Buffer.concat([this.held, chunk])
    return true
  }
}
