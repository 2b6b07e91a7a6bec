import type { Digest, Words } from '../model/digest.js'
import type { Proof } from './proof.js'

/** A digest as JSON; every `Words` in it is proven as it is written. @throws OnrecordError `proof` */
export function json(digest: Digest, proof: Proof): string {
  const text = JSON.stringify(
    digest,
    (_key, value: unknown) => {
      if (isWords(value)) proof(value)
      return value
    },
    1,
  )
  return `${text}\n`
}

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && 'sha256' in value && 'quoted' in value
