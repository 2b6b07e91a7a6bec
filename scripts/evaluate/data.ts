// Figures on data sets that are not in the repository: PolNeAR, re3d, article extraction, metadata. The form tells which it is.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { extractArticle } from '../../src/article/extract.js'
import { articleFromJson } from '../../src/article/json.js'
import { OnrecordError } from '../../src/model/errors.js'
import { read } from '../../src/read.js'
import { type MentionDocument, type MentionError, predictedMentions, scoreMentions } from './mentions.js'
import { bodyFigures, type ExtractedPage, metadataFigures, type PageTruth } from './pages.js'
import type { Miss } from './shares.js'
import { predicted, type ScoredStatement, StatementScore } from './statements.js'
import type { Range } from './words.js'

export interface DataResult {
  readonly figures: Record<string, number>
  readonly errors: readonly Miss[]
}

interface AttributionDocument {
  readonly id: string
  readonly text: string
  readonly attributions: readonly ScoredStatement[]
}

function scoreAttributions(documents: readonly AttributionDocument[]): DataResult {
  const score = new StatementScore()
  const errors: Miss[] = []
  for (const document of documents) {
    const { text, attributions } = document
    const given = predicted(read(articleFromJson(document)))
    const pairs = score.add(text, attributions, given)
    const print = (ranges: readonly Range[] | null) =>
      ranges?.map(([b, e]) => text.slice(b, e).replace(/\s+/g, ' ')).join(' … ') ?? '—'
    const say = (what: string, s: ScoredStatement) =>
      errors.push({
        what: `${what}, ${s.kind}`,
        words: print(s.cue),
        context: `${print(s.source)} | ${print(s.content)}`,
      })
    const hit = new Set(pairs.map(([i]) => i))
    const used = new Set(pairs.map(([, k]) => k))
    attributions.forEach((s, i) => {
      if (!hit.has(i)) say('missed', s)
    })
    given.forEach((s, k) => {
      if (!used.has(k)) say('spurious', s)
    })
    for (const [i, , right] of pairs) if (!right) say('other source', attributions[i]!)
  }
  return { figures: score.figures(), errors }
}

function scoreEntityTexts(documents: readonly MentionDocument[]): DataResult {
  const given = new Map(
    documents.map((d) => [d.id, predictedMentions(read(articleFromJson({ id: d.id, text: d.text })))]),
  )
  const errors: MentionError[] = []
  const figures: Record<string, number> = {}
  for (const lenient of [false, true]) {
    const score = scoreMentions(documents, given, lenient, lenient ? undefined : errors)
    for (const [type, { exact, overlap }] of Object.entries(score)) {
      figures[`${lenient ? 'lenient' : 'strict'} ${type} overlap F1`] = overlap.f1
      if (type === 'micro') figures[`${lenient ? 'lenient' : 'strict'} ${type} exact F1`] = exact.f1
    }
  }
  return { figures, errors }
}

const NOTHING: ExtractedPage = {
  title: null,
  authors: [],
  published: null,
  outlet: null,
  canonical: null,
  language: null,
  articleBody: '',
}

function extractPage(folder: string, id: string, encoding: string | undefined): ExtractedPage {
  const file = join(folder, 'html', `${id}.html`)
  const bytes = existsSync(file) ? readFileSync(file) : gunzipSync(readFileSync(`${file}.gz`))
  try {
    const { text, blocks, ...article } = extractArticle({ file, url: null, bytes, contentType: null }, { encoding })
    const body = blocks.filter((b) => b.kind !== 'headline' && b.kind !== 'boilerplate')
    return {
      ...article,
      authors: article.byline,
      articleBody: body.map((b) => text.slice(b.start, b.end)).join('\n'),
    }
  } catch (error) {
    if (error instanceof OnrecordError) return NOTHING
    throw error
  }
}

function scorePages(folder: string): DataResult {
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<string, PageTruth>
  const withMetadata = Object.values(truth).some((page) => page.title !== undefined)
  // The article extraction pages are serialised DOMs: UTF-8, whatever they say of themselves.
  const encoding = withMetadata ? undefined : 'utf-8'
  const pages = Object.entries(truth).map(([id, page]) => [id, page, extractPage(folder, id, encoding)] as const)
  const errors: Miss[] = []
  const figures: Record<string, number> = {}
  if (pages.some(([, page]) => page.articleBody !== undefined)) {
    Object.assign(
      figures,
      bodyFigures(pages.map(([, page, got]) => [page.articleBody ?? '', got.articleBody] as const)),
    )
  }
  if (withMetadata) Object.assign(figures, metadataFigures(pages, errors))
  return { figures, errors }
}

/** Scores a file or folder in one of the four forms. Throws where it is none of them. */
export function scoreData(path: string): DataResult {
  if (statSync(path).isDirectory()) return scorePages(path)
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as unknown)
  const first = rows[0] as object | undefined
  if (first && 'attributions' in first) return scoreAttributions(rows as AttributionDocument[])
  if (first && 'entities' in first) return scoreEntityTexts(rows as MentionDocument[])
  throw new Error(`${path}: neither attributions nor entities on its first line`)
}
