// npm run evaluate [-- --errors N] [--update [--allow-lower]]   the corpus, held to corpus/baseline.json
// npm run evaluate -- --data FILE|DIR [--errors N]              a data set in the form of PolNeAR, re3d or page ground truths
// Exit status: 0 fine, 1 a figure below its floor, 2 wrong usage.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { goldUtterances, readUtterances, scoreClusters } from './evaluate/clusters.js'
import { scoreCorpus } from './evaluate/corpus.js'
import { scoreData } from './evaluate/data.js'
import { loadCorpus } from './evaluate/gold.js'
import { type Figures, judge, loadFloors, nextFloors, saveFloors } from './evaluate/ratchet.js'
import type { Miss } from './evaluate/shares.js'
import { causes, percent, table } from './evaluate/table.js'
import { loadClusters, pairFigures } from './evaluate/variants.js'

interface Scored {
  readonly figures: Record<string, number>
  readonly errors: readonly Miss[]
}

function scoreAll(folder: string): Scored {
  const articles = join(folder, 'articles')
  const corpus = loadCorpus(articles)
  const planted = loadClusters(folder)
  const { figures, errors, documents, found } = scoreCorpus(articles, corpus, planted)
  const all = { ...figures }
  const misses = [...errors]
  if (planted.clusters.length > 0) {
    for (const [name, utterances] of [
      ['of gold statements', goldUtterances(corpus)],
      ['of read statements', readUtterances(documents, found)],
    ] as const) {
      const score = scoreClusters(utterances, planted)
      all[`clusters ${name}: F1`] = score.f1
      all[`clusters ${name}: verdicts`] = score.verdicts
      all[`clusters ${name}: pure`] = score.pure
      misses.push(...score.errors.map((e) => ({ ...e, what: `clusters ${name}: ${e.what}` })))
    }
  }
  const pairs = pairFigures(folder)
  return { figures: { ...all, ...pairs.figures }, errors: [...misses, ...pairs.errors] }
}

/** Names what fell below its floor; true where the gate holds. Writes the floors where asked to. */
function gate(file: string, figures: Figures, update: boolean, lower: boolean): boolean {
  const floors = loadFloors(file)
  const { raised, fallen } = judge(floors, figures)
  for (const { figure, floor, value } of fallen) {
    console.error(
      `BELOW THE FLOOR: ${figure} is ${value === undefined ? 'gone' : percent(value)}, floor ${percent(floor)}`,
    )
  }
  if (update) {
    saveFloors(file, nextFloors(floors, figures, lower))
    const fate = lower ? 'LOWERED' : 'kept: --allow-lower lowers them'
    console.error(`${raised.length} floors raised${fallen.length > 0 ? `, ${fallen.length} would fall (${fate})` : ''}`)
  }
  return fallen.length === 0 || (update && lower)
}

function main(): number {
  const { values: options } = parseArgs({
    options: {
      corpus: { type: 'string', default: join(import.meta.dirname, '../corpus') },
      data: { type: 'string' },
      errors: { type: 'string' },
      update: { type: 'boolean', default: false },
      'allow-lower': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const samples = options.errors === undefined ? null : Number(options.errors)
  if (samples !== null && (!Number.isInteger(samples) || samples < 0)) throw new Error('--errors wants a whole number')
  const baseline = join(options.corpus, 'baseline.json')
  const { figures, errors } = options.data === undefined ? scoreAll(options.corpus) : scoreData(options.data)
  const floors = options.data === undefined ? loadFloors(baseline) : {}
  console.log(options.json ? JSON.stringify(figures, null, 2) : table(figures, floors))
  if (samples !== null) console.log(`\n${causes(errors, samples)}`)
  if (options.data !== undefined) return 0
  return gate(baseline, figures, options.update, options['allow-lower']) ? 0 : 1
}

try {
  process.exitCode = main()
} catch (error) {
  console.error(`evaluate: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 2
}
