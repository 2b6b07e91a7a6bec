import { randomBytes } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { OnrecordError } from '../model/errors.js'

/** Writes a file whole or not at all: beside its place first, then moved there. Throws OnrecordError `unreadable`. */
export async function save(file: string, content: string | Uint8Array): Promise<void> {
  const beside = `${file}.${randomBytes(4).toString('hex')}.part`
  try {
    await writeFile(beside, content)
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true })
    const remedy = 'name a file in a folder that you may write to'
    throw new OnrecordError(
      'unreadable',
      `cannot write: ${(error as Error).message}`,
      { file, remedy },
      { cause: error },
    )
  }
}
