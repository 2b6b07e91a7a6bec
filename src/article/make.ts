import { createHash } from 'node:crypto'
import type { Article, Block } from '../model/article.js'

/** What is known of an article besides its text; all that is left out becomes null or empty. */
export type Facts = Partial<Omit<Article, 'text' | 'sha256' | 'blocks'>>

/** Text, blocks and facts -> Article, hashed and frozen. The id is given or the first 16 hex digits of the hash. */
export function makeArticle(text: string, blocks: readonly Block[], facts: Facts): Article {
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex')
  return Object.freeze({
    id: facts.id ?? sha256.slice(0, 16),
    file: facts.file ?? null,
    url: facts.url ?? null,
    canonical: facts.canonical ?? null,
    outlet: facts.outlet ?? null,
    title: facts.title ?? null,
    byline: Object.freeze([...(facts.byline ?? [])]),
    published: facts.published ?? null,
    publishedFrom: facts.published == null ? null : (facts.publishedFrom ?? 'given'),
    modified: facts.modified ?? null,
    language: facts.language ?? null,
    section: facts.section ?? null,
    isAccessibleForFree: facts.isAccessibleForFree ?? null,
    ...(facts.copyOf == null ? {} : { copyOf: facts.copyOf }),
    text,
    sha256,
    blocks: Object.freeze(blocks.map(frozen)),
  })
}

/** Written out: V8 gives every frozen `{ ...block }` a hidden class of its own, and reading them is slow everywhere after. */
function frozen({ kind, start, end, why, published }: Block): Block {
  return Object.freeze({
    kind,
    start,
    end,
    ...(why === undefined ? {} : { why }),
    ...(published === undefined ? {} : { published }),
  })
}
