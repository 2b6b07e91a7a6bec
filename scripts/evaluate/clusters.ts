// Scores clusters and their verdicts against corpus/clusters.json, on the statements that the gold files give.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cluster } from '../../src/compare/cluster.js'
import { quotedIn } from '../../src/compare/marks.js'
import { isOfficial, type Utterance } from '../../src/compare/utterance.js'
import type { Cluster } from '../../src/model/compare.js'
import { type Gold, inParagraph, loadCorpus, paragraph } from './gold.js'

interface GoldVariant {
  readonly statement: string
  readonly reference?: true
  /** The verdict, or those that a fair reader may give. */
  readonly verdict?: string | readonly string[]
}
export interface GoldClusters {
  readonly clusters: readonly { readonly id: string; readonly variants: readonly GoldVariant[] }[]
  readonly related: readonly { readonly cluster: string; readonly statement: string; readonly verdict: string }[]
}

export interface ClusterScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly verdicts: number
  readonly errors: readonly { readonly what: string; readonly words: string; readonly context: string }[]
}

/** The statements of the gold files as utterances, content joined as `wordingOf` joins it. */
export function goldUtterances(corpus: readonly Gold[]): Utterance[] {
  return corpus.flatMap((gold) =>
    gold.statements.map((statement): Utterance => {
      const pieces = statement.content.map((piece) => {
        const at = inParagraph(gold, piece, statement.in)
        return at === null ? '' : paragraph(gold, at.number)!.slice(at.start, at.end)
      })
      const text = pieces.join(' ')
      const speakers = (statement.who ?? []).map((id) => gold.entities[id]?.name ?? `country:${id}`)
      return {
        key: `${gold.slug}#${statement.id}`,
        text,
        quotations: quotedIn(text),
        published: gold.article.published,
        date: statement.said?.date ?? gold.article.published,
        outlet: gold.article.outlet,
        official: isOfficial({ outlet: gold.article.outlet, url: null, canonical: null }),
        ...(speakers.length > 0 && { speakers }),
      }
    }),
  )
}

const pairsOf = (keys: readonly string[]) =>
  keys.flatMap((a, i) => keys.slice(i + 1).map((b) => (a < b ? `${a} ${b}` : `${b} ${a}`)))

export function scoreClusters(utterances: readonly Utterance[], gold: GoldClusters): ClusterScore {
  const clusters = cluster(utterances)
  const text = new Map(utterances.map((u) => [u.key, u.text]))
  const listed = new Set(gold.clusters.flatMap(({ variants }) => variants.map(({ statement }) => statement)))
  const wanted = new Set(gold.clusters.flatMap(({ variants }) => pairsOf(variants.map(({ statement }) => statement))))
  const given = new Set(
    clusters.flatMap(({ variants }) => pairsOf(variants.map((v) => v.statement).filter((key) => listed.has(key)))),
  )
  const right = [...given].filter((pair) => wanted.has(pair)).length
  const show = (pair: string) =>
    pair
      .split(' ')
      .map((key) => `${key}: ${text.get(key)}`)
      .join('\n             ')
  const errors = [
    ...[...given]
      .filter((pair) => !wanted.has(pair))
      .map((pair) => ({ what: 'merged', words: '', context: show(pair) })),
    ...[...wanted]
      .filter((pair) => !given.has(pair))
      .map((pair) => ({ what: 'parted', words: '', context: show(pair) })),
  ]
  const judged = judge(clusters, gold, text)
  const [precision, recall] = [right / given.size, right / wanted.size]
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    verdicts: 1 - judged.errors.length / judged.count,
    errors: [...errors, ...judged.errors],
  }
}

function judge(clusters: readonly Cluster[], gold: GoldClusters, text: ReadonlyMap<string, string>) {
  const given = new Map(
    clusters.flatMap((c) => c.variants.map((v) => [v.statement, { ...v, reference: c.reference }] as const)),
  )
  const wanted = gold.clusters.flatMap(({ variants }) => variants.filter(({ verdict }) => verdict !== undefined))
  const errors = wanted.flatMap(({ statement, verdict }) => {
    const found = given.get(statement)
    if (found !== undefined && [verdict].flat().includes(found.verdict)) return []
    const why = found?.why.join('; ')
    return [
      {
        what: `verdict ${verdict} given ${found?.statement === found?.reference ? 'as reference' : found?.verdict}`,
        words: `${statement}: ${text.get(statement)}`,
        context: `${found?.reference}: ${text.get(found?.reference ?? '')} — ${why}`,
      },
    ]
  })
  return { count: wanted.length, errors }
}

/** The score of the whole corpus under a folder. */
export function scoreCorpusClusters(corpus: string): ClusterScore {
  const gold = JSON.parse(readFileSync(join(corpus, 'clusters.json'), 'utf8')) as GoldClusters
  return scoreClusters(goldUtterances(loadCorpus(join(corpus, 'articles'))), gold)
}
