// Scores clusters and their verdicts against corpus/clusters.json, on the statements that the gold files give.
import { join } from 'node:path'
import { cluster } from '../../src/compare/clusters/cluster.js'
import { isOfficial, isSilence, type Utterance, utterancesOf } from '../../src/compare/clusters/utterance.js'
import { quotedIn } from '../../src/compare/wording/marks.js'
import type { Cluster } from '../../src/model/compare.js'
import type { Document } from '../../src/model/document.js'
import type { Statement } from '../../src/model/statement.js'
import { statementKey } from '../../src/model/wording.js'
import { type Gold, inParagraph, loadCorpus, paragraph } from './gold.js'
import { type GoldClusters, loadClusters } from './variants.js'

export interface ClusterScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly verdicts: number
  /** Share of the clusters of several that hold one gold cluster's statements and nothing else. */
  readonly pure: number
  readonly errors: readonly { readonly what: string; readonly words: string; readonly context: string }[]
}

/** The statements of the gold files as utterances, content joined as `wordingOf` joins it. */
export function goldUtterances(corpus: readonly Gold[]): Utterance[] {
  return corpus.flatMap((gold) =>
    gold.statements.flatMap((statement): Utterance[] => {
      const pieces = statement.content.map((piece) => {
        const at = inParagraph(gold, piece, statement.in)
        return at === null ? '' : paragraph(gold, at.number)!.slice(at.start, at.end)
      })
      if (isSilence(statement.act ?? '', pieces)) return []
      const text = pieces.join(' ')
      const speakers = (statement.who ?? []).map((id) => gold.entities[id]?.name ?? `country:${id}`)
      return [
        {
          key: `${gold.slug}#${statement.id}`,
          text,
          quotations: quotedIn(text),
          published: gold.article.published,
          date: statement.said?.date ?? gold.article.published,
          outlet: gold.article.outlet,
          official: isOfficial({ outlet: gold.article.outlet, url: null, canonical: null }),
          ...(speakers.length > 0 && { speakers }),
        },
      ]
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
  const home = new Map(gold.clusters.flatMap(({ id, variants }) => variants.map((v) => [v.statement, id] as const)))
  const several = clusters.filter(({ variants }) => variants.length > 1)
  const mixed = several.filter(
    ({ variants }) => new Set(variants.map(({ statement }) => home.get(statement) ?? statement)).size > 1,
  )
  for (const { variants } of mixed) {
    errors.push({
      what: 'strangers',
      words: '',
      context: variants.map((v) => show(v.statement)).join('\n             '),
    })
  }
  const judged = judge(clusters, gold, text)
  return {
    precision: given.size ? right / given.size : 0,
    recall: wanted.size ? right / wanted.size : 0,
    f1: given.size + wanted.size ? (2 * right) / (given.size + wanted.size) : 0,
    pure: several.length ? 1 - mixed.length / several.length : 0,
    verdicts: judged.count ? 1 - judged.errors.length / judged.count : 0,
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

/** The statements that the program found, by the keys of the gold ones where they are the same. */
export function readUtterances(
  documents: ReadonlyMap<string, Document>,
  found: ReadonlyMap<string, Statement>,
): Utterance[] {
  const keys = new Map([...found].map(([key, statement]) => [statement, key]))
  return [...documents].flatMap(([slug, document]) => {
    const told = new Map(document.statements.map((s) => [statementKey(document.article, s), s]))
    return utterancesOf(document).map((utterance) => {
      const statement = told.get(utterance.key)!
      return { ...utterance, key: keys.get(statement) ?? `${slug}#read-${statement.id}` }
    })
  })
}

/** The score of the whole corpus under a folder. */
export function scoreCorpusClusters(corpus: string): ClusterScore {
  return scoreClusters(goldUtterances(loadCorpus(join(corpus, 'articles'))), loadClusters(corpus))
}
