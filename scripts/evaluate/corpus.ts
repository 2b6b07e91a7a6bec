// The corpus figures: the whole pipeline, page to record, against corpus/articles/*/gold.json.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractArticle } from '../../src/article/extract.js'
import type { Document } from '../../src/model/document.js'
import { overlaps, type Span } from '../../src/model/span.js'
import type { Statement } from '../../src/model/statement.js'
import { read } from '../../src/read.js'
import { Alignment, place } from './align.js'
import { scoreEntities } from './entities.js'
import { type Gold, type GoldStatement, Locator } from './gold.js'
import { Identities } from './identity.js'
import { authorScore, bodyFigures, sameDay, sameOutlet, sameTitle } from './pages.js'
import { type Miss, Shares } from './shares.js'
import { wrongSpeaker } from './speakers.js'
import { predicted, type ScoredStatement, StatementScore } from './statements.js'
import { type GoldClusters, scoreVerdicts } from './variants.js'
import { jaccard, pairUp, type Range, shared, Words } from './words.js'

/** `add`, `answer` and the like are told apart by taste. */
const ASSERTIONS = ['say', 'add', 'answer', 'explain', 'describe', 'stress', 'report']
export const sameAct = (a: string, b: string): boolean => a === b || (ASSERTIONS.includes(a) && ASSERTIONS.includes(b))

/** Reads one page of the corpus as the program does. */
export function readPage(articles: string, slug: string): Document {
  const file = join(articles, slug, 'source.html')
  return read(extractArticle({ file, url: null, bytes: readFileSync(file), contentType: null }))
}

interface Placed {
  readonly statement: GoldStatement
  readonly spans: ScoredStatement
}

/** Gold statements as spans of the extracted text; a lost paragraph leaves a span behind the text's end, which nothing can match. */
function placeStatements(gold: Gold, locator: Locator, text: string): Placed[] {
  let beyond = text.length
  const range = (span: Span | null): Range => (span ? [span.start, span.end] : [beyond, ++beyond])
  return gold.statements.map((statement) => {
    const { speaker, cue, content, kind } = statement
    const one = (words: typeof cue) => (words === null ? null : [range(locator.find(words, statement.in))])
    return {
      statement,
      spans: {
        source: one(speaker),
        cue: one(cue),
        content: content.map((words) => range(locator.find(words, statement.in))),
        kind,
      },
    }
  })
}

export interface CorpusResult {
  readonly figures: Record<string, number>
  readonly errors: readonly Miss[]
  readonly documents: ReadonlyMap<string, Document>
  /** Predicted statement id of each gold one that was found, by `slug#id` of the gold. */
  readonly found: ReadonlyMap<string, Statement>
}

function scorePage(gold: Gold, document: Document, shares: Shares, errors: Miss[]): void {
  const { article } = document
  const check = (what: string, want: string, got: string | null, right: boolean) => {
    shares.add(`page: ${what}`, right)
    if (!right) errors.push({ what: `page: ${what}`, words: want, context: `${gold.slug}: ${got}` })
  }
  const { title, byline, published, outlet } = gold.article
  check('title', title, article.title, article.title !== null && sameTitle(title, article.title))
  check('outlet', outlet, article.outlet, article.outlet !== null && sameOutlet(outlet, article.outlet))
  check('day', published, article.published, article.published !== null && sameDay(published, article.published))
  check('byline', byline.join('; '), article.byline.join('; '), authorScore(byline, article.byline).exact)
  const tight = (s: string) => s.replace(/\s+/g, '')
  const body = tight(
    article.blocks
      .filter((b) => b.kind !== 'boilerplate')
      .map((b) => article.text.slice(b.start, b.end))
      .join('\n'),
  )
  const honest = tight([title, ...gold.body].join('\n'))
  for (const words of gold.boilerplate) {
    // Short labels may stand in the article as well ("Share").
    if (honest.includes(tight(words))) continue
    check('boilerplate kept out', words, 'in the body', !body.includes(tight(words)))
  }
}

/** Statements where there are none: on boilerplate, or within a stretch that only looks like a quotation. */
function scoreTraps(gold: Gold, document: Document, shares: Shares, errors: Miss[]): void {
  const { text, blocks } = document.article
  const bad: [string, Span][] = blocks.filter((b) => b.kind === 'boilerplate').map((b) => ['boilerplate', b])
  for (const trap of gold.traps ?? []) {
    for (let at = text.indexOf(trap); at >= 0; at = text.indexOf(trap, at + 1)) {
      bad.push(['trap', { start: at, end: at + trap.length }])
    }
  }
  for (const statement of document.statements) {
    // A trap inside a longer content is that content's own scare quote.
    const hit = bad.find(([what, span]) =>
      statement.content.some((c) =>
        what === 'boilerplate' ? overlaps(c, span) : c.start >= span.start - 1 && c.end <= span.end + 1,
      ),
    )
    shares.add('statements: none from boilerplate or traps', hit === undefined)
    if (!hit) continue
    errors.push({ what: `statement from ${hit[0]}`, words: text.slice(hit[1].start, hit[1].end), context: gold.slug })
  }
}

/** Runs the pipeline over the corpus and scores every stage. */
export function scoreCorpus(articles: string, corpus: readonly Gold[], planted: GoldClusters): CorpusResult {
  const score = new StatementScore()
  const shares = new Shares()
  const errors: Miss[] = []
  const documents = new Map<string, Document>()
  const found = new Map<string, Statement>()
  const bodies: [string, string][] = []
  const identities = new Identities()
  for (const gold of corpus) {
    const document = readPage(articles, gold.slug)
    documents.set(gold.slug, document)
    const { text, blocks } = document.article
    const inBody = blocks.filter((b) => b.kind !== 'headline' && b.kind !== 'boilerplate')
    bodies.push([gold.body.join('\n'), inBody.map((b) => text.slice(b.start, b.end)).join('\n')])
    scorePage(gold, document, shares, errors)
    scoreTraps(gold, document, shares, errors)
    const locator = new Locator(gold, text)
    for (let n = 1; n <= gold.body.length; n++) {
      if (!locator.has(n)) errors.push({ what: 'page: lost paragraph', words: gold.body[n - 1]!, context: gold.slug })
    }
    const mentions = place(gold, locator)
    const alignment = new Alignment(gold, document, mentions)
    scoreEntities(gold, document, mentions, alignment, shares, errors)
    identities.add(gold, alignment)

    const outer = document.statements.filter((s) => s.nestedIn === undefined)
    const spans = predicted(document)
    const placed = placeStatements(gold, locator, text)
    const words = new Words(text)
    const optional = placed.filter((p) => p.statement.optional)
    const wanted = placed.filter((p) => !p.statement.optional)
    const needed = (content: Set<number>) => wanted.some((w) => jaccard(words.of(w.spans.content), content) >= 0.5)
    const granted = (content: Set<number>) =>
      optional.some((o) => {
        const own = words.of(o.spans.content)
        const common = shared(own, content)
        return common > 0 && 2 * common >= Math.min(own.size, content.size)
      })
    const kept = spans
      .map((_, k) => k)
      .filter((k) => {
        const content = words.of(spans[k]!.content)
        return needed(content) || !granted(content)
      })
    const pairs = score.add(
      text,
      wanted.map((p) => p.spans),
      kept.map((k) => spans[k]!),
    )
    const print = (ranges: readonly Range[] | null) => ranges?.map(([b, e]) => text.slice(b, e)).join(' … ') ?? '—'
    const show = (s: ScoredStatement) => `${gold.slug}: ${print(s.source)} | ${print(s.cue)} | ${print(s.content)}`
    for (const [i, k, sourceRight] of pairs) {
      const { statement: want, spans: where } = wanted[i]!
      const got = outer[kept[k]!]!
      found.set(`${gold.slug}#${want.id}`, got)
      const judge = (what: string, right: boolean, detail: string) => {
        shares.add(`statements: ${what}`, right)
        if (!right) errors.push({ what: `statement: ${what}`, words: detail, context: show(where) })
      }
      const wrong = wrongSpeaker(gold, want, got, alignment)
      const reason = `want ${want.who?.join(' + ') || want.mode || 'nobody'}, got ${wrong}`
      judge('speaker resolved', wrong === null, `${sourceRight ? '' : 'other source span; '}${reason}`)
      judge('kind', got.kind === want.kind, `want ${want.kind}, got ${got.kind}`)
      if (want.mode && want.speaker !== null && got.speaker) {
        judge('mode', got.speaker.mode === want.mode, `want ${want.mode}, got ${got.speaker.mode}`)
      }
      if (want.act && got.cue) judge('act', sameAct(got.act, want.act), `want ${want.act}, got ${got.act}`)
      if (!['deny', 'decline', 'refuse', 'reject'].includes(want.act ?? '')) {
        judge('polarity', (got.polarity === 'negated') === (want.polarity === 'negated'), got.polarity)
      }
      if (want.occasion) judge('occasion found', got.occasion !== undefined, want.occasion.words)
      if (want.said || got.said) {
        const right = want.said ? got.said?.iso.startsWith(want.said.date) === true : false
        judge('said', right, `${want.said?.date}, got ${got.said?.iso} (${got.said?.basis})`)
      }
    }
    // Optional statements are not judged, but clusters may hold them.
    const spanWords = spans.map((s) => words.of(s.content))
    for (const [i, k] of pairUp(
      optional.map((o) => words.of(o.spans.content)),
      spanWords,
    )) {
      if (![...found.values()].includes(outer[k]!)) found.set(`${gold.slug}#${optional[i]!.statement.id}`, outer[k]!)
    }
    const hit = new Set(pairs.map(([i]) => i))
    const used = new Set(pairs.map(([, k]) => k))
    wanted.forEach((p, i) => {
      if (!hit.has(i)) errors.push({ what: 'statement missed', words: print(p.spans.cue), context: show(p.spans) })
    })
    kept.forEach((n, k) => {
      if (used.has(k)) return
      errors.push({ what: 'statement spurious', words: `rule ${outer[n]!.rule}`, context: show(spans[n]!) })
    })
  }
  identities.score(corpus, shares, errors)
  scoreVerdicts(planted, documents, found, shares, errors)
  const figures: Record<string, number> = {}
  for (const [name, value] of Object.entries(bodyFigures(bodies))) figures[`page: ${name}`] = value
  for (const [name, value] of Object.entries(score.figures())) figures[`statements: ${name}`] = value
  for (const [name, value] of shares.figures()) figures[name] = value
  return { figures, errors, documents, found }
}
