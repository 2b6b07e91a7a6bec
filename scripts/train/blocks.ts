/**
 * Learns which chunks of a page are its article: npx tsx scripts/train/blocks.ts [--folds] DATA
 *
 * DATA holds article-extraction/ and metadata/{fundus,trafilatura}/, each with html/ID.html.gz and ground-truth.json (whole
 * bodies, or short texts that a body must and must not hold). Writes src/learned/blocks.bin; with --folds it writes nothing
 * and prints the figures of five-fold cross-validation, no site in two folds, by the scorers of DATA/../score.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { FEATURES, features } from '../../src/article/body/features.js'
import { measure } from '../../src/article/body/measures.js'
import { type Outline, outline } from '../../src/article/body/outline.js'
import { findHeadline, findRegion, proseOf } from '../../src/article/body/region.js'
import { hintsOf } from '../../src/article/body/select.js'
import { settle } from '../../src/article/body/settle.js'
import { decode } from '../../src/article/decode.js'
import { loadPage } from '../../src/article/load.js'
import { titleOf } from '../../src/article/metadata/facts.js'
import { readHead } from '../../src/article/metadata/head.js'
import { readLinked } from '../../src/article/metadata/jsonld.js'
import { likelihood, packForest } from '../../src/learned/forest.js'
import { boost } from './forest.js'
import { type Gold, labels, words } from './labels.js'

interface Example {
  readonly set: string
  readonly id: string
  readonly site: string
  readonly gold: Gold
  readonly page: Outline
  readonly candidates: Uint8Array
  /** First row of the page in the matrix. */
  readonly row: number
}

const WIDTH = FEATURES.length
const SETS = ['article-extraction', 'metadata/fundus', 'metadata/trafilatura']
/** What the short texts of a page count: a page has three of each at most. */
const SEGMENT = 6

const data = process.argv.at(-1)!
const rows: Float32Array[] = []
const label: number[] = []
const weight: number[] = []
const examples: Example[] = []
for (const set of SETS) {
  const gold: Record<string, Gold> = JSON.parse(readFileSync(join(data, set, 'ground-truth.json'), 'utf8'))
  for (const file of readdirSync(join(data, set, 'html')).sort()) {
    const id = file.replace('.html.gz', '')
    const bytes = gunzipSync(readFileSync(join(data, set, 'html', file)))
    const html = decode({ file, url: null, contentType: null, bytes }, set === SETS[0] ? 'utf-8' : undefined)
    examples.push(exampleOf(set, id, gold[id]!, html))
  }
}

function exampleOf(set: string, id: string, gold: Gold, html: string): Example {
  const document = loadPage(html)
  const page = outline(document)
  const head = readHead(document)
  const linked = readLinked(head.jsonLd, head.meta.get('og:title')?.[0] ?? head.title)
  const hints = hintsOf(head, linked, titleOf(head, linked, null))
  const prose = proseOf(page)
  const region = findRegion(page, prose, findHeadline(page, hints.title))
  const measures = measure(page, hints, prose, region)
  const own = labels(page.chunks, gold)
  const sizes = page.chunks.map((chunk) => Math.sqrt(Math.min(60, words(chunk.text).length)))
  const known = sizes.reduce((sum, size, i) => sum + (own[i] === null ? 0 : size), 0)
  const row = label.length
  for (let i = 0; i < page.chunks.length; i++) {
    const numbers = new Float32Array(WIDTH)
    if (region.candidates[i] && own[i] !== null) features(measures, i, numbers, 0)
    else if (region.candidates[i]) features(measures, i, numbers, 0)
    rows.push(numbers)
    label.push(own[i] ?? 0)
    const count = gold.articleBody === undefined ? SEGMENT : sizes[i]! * Math.sqrt(600 / (known + 100))
    weight.push(own[i] === null || !region.candidates[i] ? 0 : count)
  }
  const host = /^(?:https?:\/\/)?([^/]+)/.exec(gold.url ?? id)![1]!
  return { set, id, site: host.split('.').slice(-2).join('.'), gold, page, candidates: region.candidates, row }
}

const matrix = new Float32Array(rows.length * WIDTH)
for (const [i, numbers] of rows.entries()) matrix.set(numbers, i * WIDTH)
const sample = { features: matrix, width: WIDTH, label: Float64Array.from(label), weight: Float64Array.from(weight) }
const rowsOf = (of: readonly Example[]) =>
  Int32Array.from(of.flatMap((e) => e.page.chunks.map((_, i) => e.row + i)).filter((row) => weight[row]! > 0))

const seed = Number(process.env.SEED ?? 7)
if (!process.argv.includes('--folds')) {
  const file = packForest(boost(sample, rowsOf(examples), { seed }))
  writeFileSync(new URL('../../src/learned/blocks.bin', import.meta.url), file)
  console.log(`${examples.length} pages, ${WIDTH} features, ${file.length} bytes`)
} else {
  const FOLDS = 5
  const sites = new Map([...new Set(examples.map((e) => e.site))].sort().map((site, i) => [site, (i * 7) % FOLDS]))
  const bodies = new Map<string, string>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const forest = boost(sample, rowsOf(examples.filter((e) => sites.get(e.site) !== fold)), { seed })
    for (const { id, set, site, page, candidates, row } of examples) {
      if (sites.get(site) !== fold) continue
      const likely = Float32Array.from(page.chunks, (_, i) =>
        candidates[i] ? likelihood(forest, matrix, (row + i) * WIDTH) : 0,
      )
      const chosen = settle(page, candidates, likely)
      bodies.set(`${set} ${id}`, page.chunks.flatMap((chunk, i) => (chosen[i] ? [chunk.text] : [])).join('\n'))
    }
  }
  const { score } = await import(join(data, '../score/articles.mjs'))
  const metadata = await import(join(data, 'metadata/score.mjs'))
  for (const set of SETS) {
    const own = examples.filter((e) => e.set === set)
    const gold = Object.fromEntries(own.map((e) => [e.id, e.gold]))
    const found = Object.fromEntries(own.map((e) => [e.id, { articleBody: bodies.get(`${set} ${e.id}`) }]))
    const { f1, precision, recall, accuracy } =
      own[0]?.gold.articleBody === undefined ? metadata.score(gold, found).segments : score(gold, found)
    console.log(set, ...[f1, precision, recall, accuracy].map((figure: number) => figure.toFixed(4)))
  }
}
