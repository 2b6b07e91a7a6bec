import type { Article } from '../model/article.js'
import { type Document, SCHEMA } from '../model/document.js'
import { type ErrorCode, OnrecordError } from '../model/errors.js'
import { Groups } from '../model/groups.js'
import type { Lexicon } from '../read.js'
import type { LocalInput } from '../scrape/files/files.js'
import { jsonLine } from './terminal.js'

/** How inputs are read; goes to worker threads, so plain data. */
export interface TaskOptions {
  /** WHATWG label that wins over what pages say of themselves. */
  readonly encoding?: string | undefined
  /** Takes records (`onrecord/1`) among JSON inputs as they are, instead of reading their articles anew. */
  readonly keepRecords?: boolean
  readonly lexicon?: LexiconFile | undefined
}

/** A user's lexicon as text: it goes to worker threads too. */
export interface LexiconFile {
  readonly file: string
  readonly csv: string
}

/** An OnrecordError as plain data: structured cloning keeps no fields of an error. */
export interface Problem {
  readonly code: ErrorCode
  readonly message: string
  readonly file: string | undefined
  readonly line: number | undefined
  readonly remedy: string | undefined
}

/** What became of one input: its records as JSON, and what went wrong. */
export interface Done {
  readonly records: readonly string[]
  readonly problems: readonly Problem[]
}

/** What stands in an input: articles to read, records as they are, and what is wrong. */
type Found = { readonly article: Article } | { readonly record: Document } | { readonly problem: Problem }

/** Where the record of an article goes. */
interface Place {
  readonly input: LocalInput
  readonly records: (string | null)[]
  readonly problems: Problem[]
  readonly at: number
  readonly article: Article
}

/**
 * Inputs -> what became of each, in order. Never rejects: whatever is wrong with one article is a problem beside the others. Articles are
 * read in groups; a group that fails is read again, an article at a time.
 */
export async function perform(inputs: readonly LocalInput[], options: TaskOptions): Promise<Done[]> {
  const done = inputs.map((input) => ({ input, records: [] as (string | null)[], problems: [] as Problem[] }))
  const groups = new Groups<Place>()
  for (const into of done) {
    for await (const found of findIn(into.input, options)) {
      if ('problem' in found) into.problems.push(found.problem)
      else if ('record' in found) into.records.push(jsonLine(found.record))
      else {
        const at = into.records.push(null) - 1
        if (groups.add({ ...into, at, ...found }, found.article.text.length)) await readGroup(groups.take(), options)
      }
    }
  }
  await readGroup(groups.take(), options)
  return done.map(({ records, problems }) => ({ records: records.filter((record) => record !== null), problems }))
}

async function* findIn(input: LocalInput, options: TaskOptions): AsyncGenerator<Found> {
  try {
    if (input.format !== 'json') yield { article: await articleOf(input, options) }
    else {
      const value = parse(input, options)
      for (const element of Array.isArray(value) ? value : [value]) {
        try {
          yield await elementOf(element, input, options)
        } catch (error) {
          yield { problem: problemOf(error, input) }
        }
      }
    }
  } catch (error) {
    yield { problem: problemOf(error, input) }
  }
}

/** The language stages take a quarter of a second to load: what only takes records in never waits for them. */
async function readGroup(group: readonly Place[], { lexicon }: TaskOptions): Promise<void> {
  if (group.length === 0) return
  const { parseLexicon, readTogether } = await import('../read.js')
  if (lexicon && parsed?.from !== lexicon) parsed = { from: lexicon, lexicon: parseLexicon(lexicon.csv, lexicon.file) }
  const write = (places: readonly Place[]) => {
    const articles = places.map(({ article }) => article)
    readTogether(articles, lexicon ? parsed?.lexicon : undefined).forEach((document, i) => {
      const { records, at } = places[i]!
      records[at] = jsonLine(document)
    })
  }
  try {
    write(group)
  } catch {
    for (const place of group) {
      try {
        write([place])
      } catch (error) {
        place.problems.push(problemOf(error, place.input))
      }
    }
  }
}
/** The lexicon of the run, compiled once. */
let parsed: { readonly from: LexiconFile; readonly lexicon: Lexicon } | undefined

/** Stages are imported when the first input needs them: a command that reads JSON never waits for an HTML parser. */
async function articleOf(input: LocalInput, options: TaskOptions): Promise<Article> {
  if (input.format === 'html') return (await import('../article/extract.js')).extractArticle(input.page, options)
  const { decode } = await import('../article/decode.js')
  const { articleFromText } = await import('../article/text.js')
  return articleFromText(decode(input.page, options.encoding), { file: input.page.file })
}

async function elementOf(value: unknown, input: LocalInput, options: TaskOptions): Promise<Found> {
  const isRecord = value !== null && typeof value === 'object' && 'schema' in value && value.schema === SCHEMA
  const where = { file: nameOf(input), line: input.line }
  if (isRecord && options.keepRecords) return { record: (await import('../model/schema.js')).parseRecord(value, where) }
  const { articleFromJson } = await import('../article/json.js')
  const article = isRecord ? (value as { article?: unknown }).article : value
  return { article: articleFromJson(article, { ...where, file: input.page.file }) }
}

const nameOf = (input: LocalInput) => input.page.file ?? '(stdin)'

function parse(input: LocalInput, { encoding }: TaskOptions): unknown {
  const where = { file: nameOf(input), line: input.line }
  let text: string
  try {
    text = new TextDecoder(encoding ?? 'utf-8', { fatal: true }).decode(input.page.bytes)
  } catch {
    throw new OnrecordError('malformed', `not ${encoding ?? 'UTF-8'}`, {
      ...where,
      remedy: 'name its charset with --encoding',
    })
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    const remedy = input.line === undefined ? 'give one article as a JSON object' : 'give one JSON object a line'
    throw new OnrecordError('malformed', `not JSON: ${(error as Error).message}`, { ...where, remedy })
  }
}

/** Any error as a problem with its place; what is no OnrecordError is a fault of ours, and the rest still goes on. */
export function problemOf(error: unknown, input: LocalInput): Problem {
  const place = { file: input.page.url ?? nameOf(input), line: input.line }
  if (error instanceof OnrecordError) {
    const { code, message, file, line, remedy } = error
    return { code, message, remedy, file: file ?? place.file, line: line ?? place.line }
  }
  const message = `internal error: ${error instanceof Error ? error.message : String(error)}`
  return { code: 'unreadable', message, ...place, remedy: 'please report it with this article' }
}

export const errorOf = ({ code, message, ...where }: Problem): OnrecordError => new OnrecordError(code, message, where)
