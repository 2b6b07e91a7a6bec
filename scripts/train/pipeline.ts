import { quantise, type Section } from '../../src/learned/format.js'
import { useWeights } from '../../src/learned/weights.js'
import { Chain } from '../../src/statements/labelling/chain.js'
import { labelFrom, MOVE_SCALE } from '../../src/statements/labelling/label.js'
import type { Labelling } from '../../src/statements/labelling/labelling.js'
import { LABELS } from '../../src/statements/labelling/labels.js'
import { CONTENT_BITS, rankSources, SOURCE_BITS } from '../../src/statements/ranking/rank.js'
import { Reading } from '../../src/statements/syntax/reading.js'
import { layOut } from '../../src/text/layers.js'
import { type ChainModel, labelScores, labelsOf, type Pupil, rowsOf, trainChain } from './chain.js'
import { contentChoice, pairCues, sourceChoice } from './choices.js'
import { type Example, plainArticle, type TaggedSentence } from './corpus.js'
import { goldOf, type Lesson, NO_PRIORS, PriorCounts } from './gold.js'
import { type Choice, trainRanker } from './ranker.js'
import { trainTagger } from './tagger.js'

export type Log = (line: string) => void
type Sections = Map<string, Section>

const SEED = 7
const TAGGER_EPOCHS = 5
const CHAIN_EPOCHS = 9
const RANKER_EPOCHS = 4
const FOLDS = 4

/** Lays out every article with a tagger that did not see it, and counts priors, for each without its own counts. */
export function prepare(
  examples: readonly Example[],
  tagged: readonly TaggedSentence[],
  log: Log,
): { lessons: Lesson[]; priors: PriorCounts } {
  const half = new Map(examples.map((e, i) => [e.id, i % 2]))
  const raw: Lesson[] = new Array(examples.length)
  for (const part of [0, 1]) {
    useWeights(
      trainTagger(
        tagged.filter((s) => half.get(s.document) !== part),
        TAGGER_EPOCHS,
        SEED,
      ),
    )
    examples.forEach((example, i) => {
      if (i % 2 !== part) return
      const layers = layOut(plainArticle(example.id, example.text))
      const reading = new Reading(layers, NO_PRIORS)
      raw[i] = { example, layers, reading, gold: goldOf(example, layers, reading) }
    })
  }
  const priors = new PriorCounts(raw)
  const lessons = raw.map((lesson, i) => ({ ...lesson, reading: new Reading(lesson.layers, priors.without(i)) }))
  log(`${lessons.length} articles laid out`)
  return { lessons, priors }
}

/** Labels each pupil with a chain learned from the other folds. */
export function jackknife(pupils: readonly Pupil[], log: Log): Labelling[] {
  const labellings: Labelling[] = new Array(pupils.length)
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = trainChain(
      pupils.filter((_, i) => i % FOLDS !== fold),
      CHAIN_EPOCHS,
      SEED + fold,
    )
    const chain = new Chain(model.transitions)
    pupils.forEach((pupil, i) => {
      if (i % FOLDS === fold) labellings[i] = labelWith(model, chain, pupil)
    })
    log(`chain without fold ${fold} learned`)
  }
  return labellings
}

function labelWith({ weights }: ChainModel, chain: Chain, { reading, rows }: Pupil): Labelling {
  const scores = new Float64Array(reading.n * LABELS)
  for (let i = 0; i < reading.n; i++) {
    const own = rows.rows.subarray(rows.from[i]!, rows.from[i + 1]!)
    labelScores(weights, 1, own, own.length, scores, i * LABELS)
  }
  return labelFrom(reading, chain, scores)
}

export const pupilsOf = (lessons: readonly Lesson[]): Pupil[] =>
  lessons.map(({ reading, gold }) => ({ reading, rows: rowsOf(reading), labels: labelsOf(reading, gold) }))

/** Sections "chain" and "moves". */
export function chainSections({ weights, transitions }: ChainModel): Sections {
  return new Map<string, Section>([
    ['chain', quantise(weights, largest(weights))],
    ['moves', Int32Array.from(transitions, (x) => Math.round(x * MOVE_SCALE))],
  ])
}

const largest = (weights: Float32Array): number => weights.reduce((top, x) => Math.max(top, Math.abs(x)), 0)

/** Sections "source" and "content", learned on labellings that did not see their articles. */
export function trainRankers(lessons: readonly Lesson[], labellings: readonly Labelling[], log: Log): Sections {
  const pairs = lessons.map(({ gold }, i) => pairCues(labellings[i]!, gold))
  const sources = pairs.map((list, i) => list.map((pairing) => sourceChoice(labellings[i]!, pairing)))
  const sourceChoices = sources.flat().flatMap(({ choice }) => (choice === null ? [] : [choice]))
  const source = trainRanker(sourceChoices, SOURCE_BITS, RANKER_EPOCHS, RATE, SEED, log)
  const sections: Sections = new Map([['source', quantise(source, largest(source))]])
  useWeights(sections)
  const contentChoices: Choice[] = []
  pairs.forEach((list, i) => {
    list.forEach((pairing, k) => {
      let span: readonly [number, number] | null = sources[i]![k]!.source
      if (pairing.gold === null) {
        const best = rankSources(labellings[i]!, pairing.cue)
        span = best && [best.from, best.to]
      }
      const choice = contentChoice(labellings[i]!, pairing, span)
      if (choice !== null) contentChoices.push(choice)
    })
  })
  log(`${sourceChoices.length} choices of a source, ${contentChoices.length} of a content`)
  const content = trainRanker(contentChoices, CONTENT_BITS, RANKER_EPOCHS, RATE, SEED, log)
  return sections.set('content', quantise(content, largest(content)))
}

const RATE = 0.03

/** Everything, in the order in which later parts lean on earlier ones. */
export function trainAll(examples: readonly Example[], tagged: readonly TaggedSentence[], log: Log): Sections {
  const { lessons, priors } = prepare(examples, tagged, log)
  const pupils = pupilsOf(lessons)
  const labellings = jackknife(pupils, log)
  const chain = chainSections(trainChain(pupils, CHAIN_EPOCHS, SEED, log))
  const rankers = trainRankers(lessons, labellings, log)
  const tagger = trainTagger(tagged, TAGGER_EPOCHS, SEED)
  return new Map([...tagger, ['priors', priors.table()] as const, ...chain, ...rankers])
}
