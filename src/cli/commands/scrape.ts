import { type Command, InvalidArgumentError } from 'commander'
import type { Article } from '../../model/article.js'
import { OnrecordError } from '../../model/errors.js'
import type { Output } from '../../scrape/output/output.js'
import type { Tally } from '../../scrape/run.js'
import { examples } from '../examples.js'
import { wholeNumber } from '../options.js'
import { grouped, Progress } from '../progress.js'
import { fail, interruption, jsonLine, note, print } from '../terminal.js'

interface Options {
  readonly output?: string
  readonly journal?: string
  readonly contact?: string
  readonly delay: number
  readonly maxPages?: number
  readonly maxTime?: number
  readonly since?: string
  readonly watch?: boolean
  readonly encoding?: string
  readonly allowPrivate?: boolean
}

export function define(command: Command): void {
  command
    .argument('[sources...]', 'addresses, files or folders, or - for a list of them on stdin, one a line')
    .option('-o, --output <path>', 'corpus folder, or a file ending in .jsonl; without it JSON Lines on stdout')
    .option('--journal <file>', 'with JSON Lines on stdout: remember here what was fetched, for the next run')
    .option('--contact <who>', 'mail address or web page by which a site can reach you; sent with each request')
    .option('--delay <seconds>', 'pause between requests to one host; a longer Crawl-delay is obeyed', seconds, 1)
    .option('--max-pages <n>', 'ask for so many pages at most', wholeNumber)
    .option('--max-time <time>', 'stop after 90s, 15m, 2h …', seconds)
    .option('--since <date>', 'leave out what a feed or sitemap dates before this day', day)
    .option('--watch', 'go on polling the feeds and sitemaps, each at its own pace, until Ctrl-C')
    .option('--encoding <name>', 'charset of the pages, over what they say of themselves')
    .option('--allow-private', 'also fetch from private addresses: your own network, a server under test')
    .addHelpText(
      'after',
      `
A source is an article, a feed (RSS, Atom, JSON Feed), a sitemap or an index of them, a web archive (WARC), or a folder of
saved pages; onrecord finds out which. A corpus folder holds a folder an article: source.html, the page as it came, and
article.json. Both outputs are what \`onrecord read\` and \`onrecord add\` take.

With --output a run that was stopped, even killed, goes on when it is started again, and a later run fetches only what
is new: its journal lies beside the articles. Copies of one story by several outlets are kept and linked (copyOf).

robots.txt is obeyed; a host gets one request at a time. Private addresses are not asked.
${examples([
  [
    'what a feed lists, into a folder',
    'onrecord scrape https://news.example/rss.xml -o corpus --contact me@example.org',
  ],
  [
    'a news sitemap, from this month on',
    'onrecord scrape https://news.example/sitemap.xml -o corpus --since 2026-03-01',
  ],
  ['a list of addresses, straight to records', 'onrecord scrape - < urls.txt | onrecord read - > records.jsonl'],
  ['a web archive (Common Crawl News)', 'onrecord scrape CC-NEWS-20260301.warc.gz -o march.jsonl'],
  ['follow feeds day and night', 'onrecord scrape --watch -o corpus - < feeds.txt'],
])}`,
    )
    .action(run)
}

async function run(given: readonly string[], options: Options): Promise<void> {
  const [{ scrape }, { extractArticle }] = await Promise.all([
    import('../../scrape/scrape.js'),
    import('../../article/extract.js'),
  ])
  if (options.encoding !== undefined) knownEncoding(options.encoding)
  const output = await outputOf(options)
  const progress = new Progress(null)
  const signal = interruption()
  const tally = await scrape(sourcesOf(given), {
    extract: (page) => extractArticle(page, { encoding: options.encoding }),
    output,
    contact: options.contact ?? null,
    delay: options.delay,
    maxPages: options.maxPages,
    maxSeconds: options.maxTime,
    since: options.since,
    watch: options.watch,
    allowPrivate: options.allowPrivate === true,
    signal,
    onProblem: (problem) => {
      progress.clear()
      fail(problem)
    },
    onWatch: (lists) => {
      progress.clear()
      note(`watching ${grouped(lists)} ${lists === 1 ? 'list' : 'lists'}; Ctrl-C ends it`)
    },
    onProgress: (counts) => progress.update(counts.articles, summary(counts)),
  })
  progress.clear()
  note(summary(tally))
  if (tally.stopped !== null)
    note(
      `stopped${WHY[tally.stopped]}; the same command ${options.output === undefined && options.journal === undefined ? 'with --output would go' : 'goes'} on from here`,
    )
}

const WHY = { 'max-pages': ' by --max-pages', 'max-time': ' by --max-time', interrupted: '' } as const

function summary({ articles, copies, duplicates, known, unchanged, failed, postponed }: Tally): string {
  const parts: readonly (readonly [count: number, text: string])[] = [
    [copies, 'copies of others'],
    [duplicates, 'duplicates left out'],
    [known, 'known already'],
    [unchanged, 'lists unchanged'],
    [failed, 'failed'],
    [postponed, 'left to the next run'],
  ]
  const rest = parts.filter(([count]) => count > 0).map(([count, text]) => `, ${grouped(count)} ${text}`)
  return `${grouped(articles)} ${articles === 1 ? 'article' : 'articles'}${rest.join('')}`
}

function knownEncoding(label: string): void {
  try {
    new TextDecoder(label)
  } catch {
    throw new OnrecordError('usage', `unknown encoding ${JSON.stringify(label)}`, {
      remedy: 'give a WHATWG label such as utf-8 or windows-1252',
    })
  }
}

/** The sources given, and the lines of stdin in place of `-`; blank lines and those that begin with # are left out. */
async function* sourcesOf(given: readonly string[]): AsyncGenerator<string> {
  if (given.length === 0 && process.stdin.isTTY)
    throw new OnrecordError('usage', 'no source', {
      remedy: 'give an address, a file or a folder, or - to read a list',
    })
  for (const source of given.length === 0 ? ['-'] : given) {
    if (source !== '-') {
      yield source
      continue
    }
    const { splitLines } = await import('../../scrape/files/lines.js')
    for await (const { line, bytes } of splitLines(process.stdin, 64 * 1024)) {
      if (bytes === null) fail(new OnrecordError('too-large', 'a line longer than 64 KB', { file: '(stdin)', line }))
      const text = new TextDecoder().decode(bytes ?? undefined).trim()
      if (text !== '' && !text.startsWith('#')) yield text
    }
  }
}

async function outputOf({ output, journal }: Options): Promise<Output> {
  if (output === undefined) return toStdout(journal ?? null)
  if (journal !== undefined)
    throw new OnrecordError('usage', '--journal goes with stdout; --output keeps its own', { remedy: 'leave one out' })
  const { FolderOutput, LinesOutput } = await import('../../scrape/output/output.js')
  return /\.(?:jsonl|ndjson)$/i.test(output) ? new LinesOutput(output) : new FolderOutput(output)
}

const toStdout = (journal: string | null): Output => ({
  journal,
  journalled: 'after',
  open: () => {},
  holds: () => true, // who reads stdout keeps it
  put: (article: Article) => print(`${jsonLine(article)}\n`),
  sync: () => {},
  close: () => {},
})

const UNITS: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86_400 }

function seconds(value: string): number {
  const [, number, unit] = /^(\d{1,7}(?:\.\d{1,3})?)([smhd]?)$/.exec(value) ?? []
  if (number === undefined) throw new InvalidArgumentError('Not a time: give 90s, 15m, 2h or 1d.')
  return Number(number) * UNITS[unit!]!
}

function day(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}/.test(value) || Number.isNaN(Date.parse(value)))
    throw new InvalidArgumentError('Not a date: give it as 2026-03-04.')
  return value
}
