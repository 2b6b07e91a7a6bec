import { CONTRACTED_ENDINGS, CONTRACTIONS } from '../../lexicon/short-forms.js'
import type { Span } from '../../model/span.js'
import { type Chunk, chunksOf } from './chunks.js'
import { remember } from './remember.js'
import { spelling } from './spelling.js'

/** A chunk, or a piece of one, under the key that its spellings share. */
export interface Token extends Span {
  readonly key: string
  readonly declared: boolean
  readonly kind: Chunk['kind']
}

const contractions = new Map(CONTRACTIONS.map(({ form, as }) => [form, as.split(' ')] as const))
/** Keys of words that are one piece, null for the others. */
const singleOf = remember((raw): string | null => {
  if (contractions.has(raw) || raw.indexOf("'") > 0) return null
  // "F-16" and "F16" are one designator.
  return raw.includes('-') ? raw.replace(/-/g, '') : spelling(raw)
})

/** "don't" -> do, not; "Oslo's" -> oslo, 's; each piece keeps the whole word's span. */
function pieces({ start, end, key: raw }: Span & { key: string }): { start: number; end: number; key: string }[] {
  const whole = contractions.get(raw)
  if (whole) return whole.map((key) => ({ start, end, key }))
  const mark = raw.indexOf("'")
  if (mark > 0) {
    if (raw.endsWith("n't"))
      return [
        { start, end, key: spelling(raw.slice(0, -3)) },
        { start, end, key: 'not' },
      ]
    if (raw.endsWith("'s"))
      return [
        { start, end: end - 2, key: spelling(raw.slice(0, -2)) },
        { start: end - 2, end, key: "'s" },
      ]
    const ending = CONTRACTED_ENDINGS.find((row) => raw.endsWith(row.ending))
    if (ending)
      return [
        { start, end, key: raw.slice(0, -ending.ending.length) },
        { start, end, key: ending.as },
      ]
  }
  // "F-16" and "F16" are one designator.
  return [{ start, end, key: raw.includes('-') ? raw.replace(/-/g, '') : spelling(raw) }]
}

/** A text in tokens, in order; what stands in square brackets is marked, the brackets are left out. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let depth = 0
  const chunks = chunksOf(text)
  for (let i = 0; i < chunks.length; i++) {
    let chunk = chunks[i]!
    if (chunk.kind === 'open') depth++
    else if (chunk.kind === 'close') depth = Math.max(0, depth - 1)
    else {
      // "reject[s]" and "[w]e" are one word with a declared change.
      let declared = depth > 0
      for (;;) {
        const [bracket, next] = [chunks[i + 1], chunks[i + 2]]
        if (chunk.kind !== 'word' || bracket === undefined || next?.kind !== 'word') break
        if (
          (bracket.kind !== 'open' && bracket.kind !== 'close') ||
          bracket.start !== chunk.end ||
          next.start !== bracket.end
        )
          break
        depth = bracket.kind === 'open' ? depth + 1 : Math.max(0, depth - 1)
        chunk = { kind: 'word', start: chunk.start, end: next.end, key: chunk.key + next.key }
        declared = true
        i += 2
      }
      const single = chunk.kind === 'word' ? singleOf(chunk.key) : null
      if (single !== null) tokens.push({ start: chunk.start, end: chunk.end, key: single, declared, kind: 'word' })
      else if (chunk.kind === 'word')
        for (const { start, end, key } of pieces(chunk)) tokens.push({ start, end, key, declared, kind: 'word' })
      else tokens.push({ start: chunk.start, end: chunk.end, key: chunk.key, declared, kind: chunk.kind })
    }
  }
  return tokens
}
