import { note } from './terminal.js'

const EVERY = { terminal: 200, log: 10_000 } // milliseconds

/** 1,234,567 */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

/** 59 -> "0:59", 3725 -> "1:02:05" */
export function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60]
  return (parts[0] === 0 ? parts.slice(1) : parts).map((n, i) => (i === 0 ? n : String(n).padStart(2, '0'))).join(':')
}

/** How far long work is, on stderr: one line that changes on a terminal, a line now and then elsewhere. */
export class Progress {
  private readonly started = performance.now()
  private readonly terminal = process.stderr.isTTY === true
  private shown = this.started
  private bytes = 0
  private readonly totalBytes: number | null

  /** `totalBytes` is null where nobody knows: then there is no time left to tell. */
  constructor(totalBytes: number | null) {
    this.totalBytes = totalBytes
  }

  readonly onBytes = (count: number): void => {
    this.bytes += count
  }

  /** Shows the counts, with rate and time left, if it is time to. */
  update(done: number, counts: string): void {
    const now = performance.now()
    if (now - this.shown < (this.terminal ? EVERY.terminal : EVERY.log)) return
    this.shown = now
    const seconds = (now - this.started) / 1000
    const rate = done / seconds
    const share = this.totalBytes ? Math.min(1, this.bytes / this.totalBytes) : 0
    const left = share > 0 ? `, ${Math.floor(share * 100)}%, ${clock((seconds / share) * (1 - share))} left` : ''
    this.show(`${counts}, ${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s${left}`)
  }

  private show(line: string): void {
    if (this.terminal) process.stderr.write(`\r\u001b[K${line.slice(0, (process.stderr.columns || 80) - 1)}`)
    else note(line)
  }

  /** Takes the changing line off the terminal, so that what is written next stands alone. */
  clear(): void {
    if (this.terminal) process.stderr.write('\r\u001b[K')
  }
}
