import type { Article, Block, BlockKind } from '../model/article.js'
import { OnrecordError } from '../model/errors.js'
import { isoDate } from './dates.js'
import { classify, findParagraphs } from './lines.js'
import { type Facts, makeArticle } from './make.js'

/** Where a JSON value came from, for messages: the path as given and the one-based line. */
export interface JsonPlace {
  readonly file?: string | null | undefined
  readonly line?: number | undefined
}

const KINDS: readonly string[] = [
  'headline',
  'subheading',
  'paragraph',
  'quote',
  'list',
  'boilerplate',
] satisfies BlockKind[]

/**
 * A JSON value `{text, id?, title?, published?, outlet?, url? …}` -> Article; any field of Article is taken, so an Article
 * reads back as itself. `text` is kept to the letter; blocks are its non-empty lines unless `blocks` are given.
 * `file` of the place becomes the article's unless the value names one. Throws OnrecordError `malformed`, with a remedy.
 */
export function articleFromJson(value: unknown, where: JsonPlace = {}): Article {
  const place = { file: where.file ?? undefined, line: where.line }
  const malformed = (message: string, remedy: string) => new OnrecordError('malformed', message, { ...place, remedy })
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw malformed('not a JSON object', 'give one object {"text": …, "title": …} an article')
  const row = value as Readonly<Record<string, unknown>>
  const string = (field: string): string | null => {
    const given = row[field]
    if (given === undefined || given === null || given === '') return null
    if (typeof given === 'number' && field === 'id') return String(given)
    if (typeof given !== 'string')
      throw malformed(`"${field}" is not a string`, `write "${field}" as a string or leave it out`)
    return given
  }
  const text = row.text
  if (typeof text !== 'string' || text.trim() === '')
    throw malformed(
      text === undefined ? '"text" is missing' : '"text" is not a string with words',
      'give the article in "text"',
    )
  const title = string('title')
  const published = string('published')
  const modified = string('modified')
  const facts: Facts = {
    file: string('file') ?? where.file ?? null,
    url: string('url'),
    canonical: string('canonical'),
    outlet: string('outlet') ?? string('publisher'),
    title,
    byline: names(row.byline ?? row.authors, malformed),
    published: published === null ? null : isoDate(published),
    publishedFrom: (string('publishedFrom') ?? 'given') as Article['publishedFrom'],
    modified: modified === null ? null : isoDate(modified),
    language: string('language'),
    section: string('section'),
    isAccessibleForFree: typeof row.isAccessibleForFree === 'boolean' ? row.isAccessibleForFree : null,
  }
  const id = string('id')
  const copyOf = string('copyOf')
  const blocks = Array.isArray(row.blocks)
    ? givenBlocks(row.blocks, text, malformed)
    : classify(text, findParagraphs(text), title)
  return makeArticle(text, blocks, { ...facts, ...(id === null ? {} : { id }), ...(copyOf === null ? {} : { copyOf }) })
}

type Malformed = (message: string, remedy: string) => OnrecordError

function names(given: unknown, malformed: Malformed): readonly string[] {
  if (given === undefined || given === null || given === '') return []
  const list: readonly unknown[] = Array.isArray(given) ? given : [given]
  if (!list.every((name) => typeof name === 'string'))
    throw malformed('"byline" is not a list of names', 'write "byline" as ["Name", …]')
  return list
}

function givenBlocks(list: readonly unknown[], text: string, malformed: Malformed): Block[] {
  let last = 0
  return list.map((given, i): Block => {
    const { kind, start, end, why, published } = (given ?? {}) as Readonly<Record<string, unknown>>
    const sound =
      typeof kind === 'string' &&
      KINDS.includes(kind) &&
      Number.isInteger(start) &&
      Number.isInteger(end) &&
      (start as number) >= last &&
      (end as number) > (start as number) &&
      (end as number) <= text.length
    if (!sound)
      throw malformed(
        `"blocks" ${i} is not a block of this text`,
        'leave "blocks" out, or give kind, start and end in text order',
      )
    last = end as number
    return {
      kind: kind as BlockKind,
      start: start as number,
      end: end as number,
      ...(typeof why === 'string' ? { why } : {}),
      ...(typeof published === 'string' ? { published } : {}),
    }
  })
}
