import { OnrecordError } from '../model/errors.js'

/** Control characters, and those that reorder lines and letters: a terminal must not obey what a stranger's page says. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb]/g

/** Text for a terminal: one line, every control and overriding character as a visible `\u001b`. */
export function visible(text: string): string {
  return text.replace(UNSAFE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/**
 * JSON on one line, safe to show in a terminal: what `JSON.stringify` leaves bare of control and line-separating
 * characters is escaped too, which a JSON parser reads as the same value.
 */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Writes to stdout; resolves when the reader of a pipe has taken it, so that output never piles up in memory. */
export async function print(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await new Promise<void>((resolve) => process.stdout.once('drain', resolve))
}

/** A line on stderr, for people. */
export function note(message: string): void {
  process.stderr.write(`${message.split('\n').map(visible).join('\n')}\n`)
}

/** Names an error on stderr and sets the exit status: 2 for wrong usage, else 1. What is no OnrecordError is a bug. */
export function fail(error: unknown): void {
  if (error instanceof OnrecordError) note(`onrecord: ${error.toString()}`)
  else note(`onrecord: internal error, please report it\n${error instanceof Error ? error.stack : String(error)}`)
  process.exitCode = error instanceof OnrecordError && error.code === 'usage' ? 2 : 1
}

/** `onrecord … | head` ends quietly when head has seen enough. */
export function onBrokenPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit()
      process.exitCode = 1
      if (stream === process.stdout) note(`onrecord: cannot write the output: ${error.message}`)
      process.exit()
    })
  }
}

/**
 * Aborted by Ctrl-C (or SIGTERM), so that a long command can end after a whole record with exit status 130; the second
 * time the process ends at once.
 */
export function interruption(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      process.exitCode = signal === 'SIGINT' ? 130 : 143
      if (controller.signal.aborted) process.exit()
      controller.abort()
    })
  }
  return controller.signal
}
