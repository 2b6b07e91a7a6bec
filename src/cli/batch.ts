import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { OnrecordError } from '../model/errors.js'
import { fail, jsonLine, print } from './terminal.js'

/**
 * JSON Lines in, JSON Lines out, in order; `-` is stdin. A line that cannot be used is named on stderr and the rest goes
 * on (exit status 1).
 */
export async function inBatch(file: string, perform: (value: unknown) => unknown): Promise<void> {
  const input = file === '-' ? process.stdin : createReadStream(file)
  let line = 0
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      line++
      if (text.trim() === '') continue
      try {
        await print(`${jsonLine(perform(parse(text)))}\n`)
      } catch (error) {
        if (!(error instanceof OnrecordError)) throw error
        const { code, message, remedy } = error
        fail(new OnrecordError(code, message, { file, line, remedy }))
      }
    }
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause) || cause instanceof OnrecordError) throw cause
    throw new OnrecordError('unreadable', 'cannot be read', { file, remedy: 'check the path' }, { cause })
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new OnrecordError('malformed', 'no JSON', { remedy: 'write one object on each line' }, { cause })
  }
}
