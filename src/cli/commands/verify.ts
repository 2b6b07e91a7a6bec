import type { Command } from 'commander'
import type { Passage, Reference, Verification } from '../../compare/verify/verify.js'
import { OnrecordError } from '../../model/errors.js'
import { examples } from '../examples.js'
import { jsonLine, note, print, visible } from '../terminal.js'

interface VerifyOptions {
  readonly speaker?: string
  readonly date?: string
  readonly against?: readonly string[]
  readonly db?: string
  readonly batch?: string
  readonly json?: boolean
}

export function define(command: Command): void {
  command
    .argument('[words]', 'the words that somebody is said to have said')
    .option('--speaker <name>', 'who is said to have said them')
    .option('--date <date>', 'when (ISO 8601); words said more than three days off are of another occasion')
    .option('--against <file...>', 'transcripts ("SPEAKER: words"), communiqués, pages: text or HTML')
    .option('--db <file>', 'the statements of a store made by `onrecord add`')
    .option(
      '--batch <file>',
      'JSON Lines of {"id", "quote", "speaker"?, "date"?, "reference": {"text", "date"?}}; - is stdin',
    )
    .option('--json', 'print the answer as JSON')
    .addHelpText(
      'after',
      `
Verdicts: verbatim, light-edit, trimmed, marked-edit, altered-quote, meaning-flip, other-speaker, other-occasion,
not-comparable (another language), not-found (then the three nearest passages). Offsets count UTF-16 code units.
${examples([
  ['against a transcript', 'onrecord verify "a grave threat to the region" --speaker Aoki --against briefing.txt'],
  ['against all statements of a store', 'onrecord verify "We will answer" --db news.db'],
  ['many at once', 'onrecord verify --batch claims.jsonl > verdicts.jsonl'],
])}`,
    )
    .action(async (words: string | undefined, options: VerifyOptions) => {
      if (options.batch !== undefined) return batch(options.batch)
      if (words === undefined || words.trim() === '')
        throw new OnrecordError('usage', 'no words to verify', { remedy: 'give them as one argument, or --batch FILE' })
      if ((options.against === undefined) === (options.db === undefined))
        throw new OnrecordError('usage', 'verify wants --against FILE or --db FILE', { remedy: 'give one of the two' })
      const { verify } = await import('../../compare/verify/verify.js')
      const references = options.db === undefined ? await texts(options.against!) : await statements(options.db, words)
      const { speaker, date } = options
      const claim = {
        text: words,
        ...(speaker !== undefined && { speakers: [speaker] }),
        ...(date !== undefined && { date }),
      }
      const answer = verify(claim, references)
      if (options.json) await print(`${jsonLine(answer)}\n`)
      else await tell(answer, words)
    })
}

async function batch(file: string): Promise<void> {
  const { asClaim, verifyClaim } = await import('../../compare/verify/claims.js')
  const { inBatch } = await import('../batch.js')
  await inBatch(file, (value) => verifyClaim(asClaim(value)))
}

/** Files as references: text to the letter, pages as the text of their article. */
async function texts(files: readonly string[]): Promise<Reference[]> {
  const { readFile } = await import('node:fs/promises')
  return Promise.all(
    files.map(async (file): Promise<Reference> => {
      let bytes: Uint8Array
      try {
        bytes = await readFile(file)
      } catch (cause) {
        throw new OnrecordError('unreadable', 'cannot be read', { file, remedy: 'check the path' }, { cause })
      }
      const text = new TextDecoder().decode(bytes)
      if (!/\.x?html?$/i.test(file) && !/^\s*(?:<!doctype html|<html)/i.test(text)) return { text, key: file }
      const { extractArticle } = await import('../../article/extract.js')
      const article = extractArticle({ file, url: null, bytes, contentType: null })
      return { text: article.text, key: file, ...(article.published !== null && { date: article.published }) }
    }),
  )
}

/** Statements of a store that share a telling word with a quotation. */
async function statements(path: string, words: string): Promise<Reference[]> {
  const { storeOf } = await import('../querying.js')
  const { findQuotes } = await import('../../store/quotes.js')
  const { namesOf } = await import('../comparing.js')
  const { isFunctionWord } = await import('../../compare/words/units.js')
  const store = await storeOf([], { db: path, jobs: 1 })
  try {
    const telling = (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !isFunctionWord(word))
    const text = (telling.length > 0 ? telling : [words]).join(' OR ')
    const { rows } = findQuotes(store, { text, limit: MOST })
    return [...rows].map((row) => ({
      text: row.text,
      key: row.statement,
      ...(namesOf(row) !== '' && { speakers: [namesOf(row)] }),
      ...(row.day !== null && { date: row.day }),
    }))
  } finally {
    store.close()
  }
}
const MOST = 2000

async function tell({ verdict, found, nearest }: Verification, words: string): Promise<void> {
  const { redline, shown } = await import('../redline.js')
  if (found === null) {
    await print('not-found\n')
    if (nearest.length > 0) note('nearest:')
    for (const passage of nearest) note(`  ${where(passage)}: ${shown(passage.words)}`)
    return
  }
  const lines = [
    verdict,
    `  claimed   ${redline(words, found.edits)}`,
    `  on record ${shown(found.words)}`,
    `  ${where(found)}`,
    ...found.why.map((why) => `  ${visible(why)}`),
  ]
  await print(`${lines.join('\n')}\n`)
}

const where = ({ speaker, date, key, start, end }: Passage) =>
  visible([speaker, date, key && `${key}:${start}-${end}`].filter((part) => part != null).join(', '))
