// What the corpus plants across outlets: verdicts on variants, clusters, and the pairs file.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asReference } from '../../src/compare/clusters/reference.js'
import { compare } from '../../src/compare/compare.js'
import { type Pair, scorePairs } from '../../src/compare/pairs.js'
import type { Verdict } from '../../src/model/compare.js'
import type { Document } from '../../src/model/document.js'
import type { Statement } from '../../src/model/statement.js'
import { wordingOf } from '../../src/model/wording.js'
import type { Miss, Shares } from './shares.js'

interface Planted {
  readonly statement: string
  readonly reference?: true
  /** One or several that are right; none where no verdict is asserted. */
  readonly verdict?: Verdict | readonly Verdict[]
}

export interface GoldClusters {
  readonly clusters: readonly { readonly id: string; readonly variants: readonly Planted[] }[]
  readonly related: readonly (Planted & { readonly of: string })[]
}

/** The clusters.json of a corpus folder; none where it has no such file. */
export function loadClusters(corpus: string): GoldClusters {
  const file = join(corpus, 'clusters.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as GoldClusters) : { clusters: [], related: [] }
}

/** Reference and variant of every planted verdict. */
export function* plantedPairs({ clusters, related }: GoldClusters): Generator<[string, string, readonly Verdict[]]> {
  const references = new Map(clusters.map((c) => [c.id, c.variants.find((v) => v.reference)!.statement]))
  const all = [...clusters.flatMap((c) => c.variants.map((v) => ({ ...v, of: c.id }))), ...related]
  for (const { of, statement, verdict } of all) {
    if (verdict) yield [references.get(of)!, statement, [verdict].flat() as Verdict[]]
  }
}

/** Adds the share of planted verdicts that are given for statements that were found, on the program's own wordings. */
export function scoreVerdicts(
  planted: GoldClusters,
  documents: ReadonlyMap<string, Document>,
  found: ReadonlyMap<string, Statement>,
  shares: Shares,
  errors: Miss[],
): void {
  const wording = (key: string) => {
    const statement = found.get(key)
    return statement && wordingOf(documents.get(key.split('#')[0]!)!, statement)
  }
  for (const [reference, variant, right] of plantedPairs(planted)) {
    const [a, b] = [wording(reference), wording(variant)]
    shares.add('variants: both statements found', a !== undefined && b !== undefined)
    if (!a || !b) continue
    const { verdict, why } = compare(asReference(a), b)
    shares.add('variants: verdict', right.includes(verdict))
    if (right.includes(verdict)) continue
    errors.push({
      what: `verdict ${verdict} for ${right.join(' or ')}`,
      words: `${a.speakers?.join(' + ')}: ${a.text}`,
      context: `${variant}: ${b.speakers?.join(' + ')}: ${b.text} (${why.join('; ')})`,
    })
  }
}

/** Accuracy and macro F1 on pairs.jsonl of a corpus folder, both halves; nothing where it has no such file. */
export function pairFigures(corpus: string): { figures: Record<string, number>; errors: Miss[] } {
  const file = join(corpus, 'pairs.jsonl')
  if (!existsSync(file)) return { figures: {}, errors: [] }
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const pairs = lines.map((line) => JSON.parse(line) as Pair & { verdict: Verdict })
  const score = scorePairs(pairs)
  const errors = score.errors.map(({ id, expected, given }): Miss => {
    const { left, right } = pairs.find((p) => p.id === id)!
    return { what: `pair ${given} for ${expected}`, words: left.text, context: `${id}: ${right.text}` }
  })
  return { figures: { 'pairs: accuracy': score.accuracy, 'pairs: macro F1': score.macroF1 }, errors }
}
