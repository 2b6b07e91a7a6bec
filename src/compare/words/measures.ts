import { MEASURES } from '../../lexicon/measures.js'
import { bases } from './kin.js'
import type { Unit as Word } from './units.js'

interface Measure {
  readonly name: string
  readonly dimension: string
  readonly worth: number
}

const measures = new Map(
  MEASURES.flatMap(({ dimension, of }) =>
    Object.entries(of).map(([name, worth]): [string, Measure] => [name, { name, dimension, worth }]),
  ),
)
/** Outlets round what they convert: 1,100 kilometers are "680 miles" or "about 700 miles". */
const ROUNDED = 0.03

/** "kilometers" -> kilometer; undefined for what measures nothing. */
export function measureOf(key: string): Measure | undefined {
  for (const base of bases(key)) {
    const found = measures.get(base)
    if (found !== undefined) return found
  }
  return undefined
}

/** True for two measures of one dimension: "kilometers" and "miles". */
export function areOtherMeasures(a: string, b: string): boolean {
  const [x, y] = [measureOf(a), measureOf(b)]
  return x !== undefined && y !== undefined && x.name !== y.name && x.dimension === y.dimension
}

/** The numbers of a side with what they count: the number of the unit, and its measure. */
const measured = (words: readonly Word[]) =>
  words.flatMap((word, at) => {
    const measure = word.kind === 'number' && at + 1 < words.length ? measureOf(words[at + 1]!.key) : undefined
    return measure === undefined ? [] : [{ at, measure, worth: word.value! * measure.worth }]
  })

/** The right words with each number that converts into one of the left under that one's keys: "680 miles" for "1,100 km". */
export function converted(left: readonly Word[], right: readonly Word[]): readonly Word[] {
  const numbers = measured(right)
  if (numbers.length === 0) return right
  const known = measured(left)
  const words = [...right]
  for (const { at, measure, worth } of numbers) {
    if (known.some((other) => other.measure.name === measure.name && other.worth === worth)) continue
    const same = known.find(
      (other) =>
        other.measure.dimension === measure.dimension &&
        other.measure.name !== measure.name &&
        Math.abs(other.worth - worth) <= ROUNDED * other.worth,
    )
    if (same === undefined) continue
    for (const i of [0, 1]) words[at + i] = { ...right[at + i]!, key: left[same.at + i]!.key }
  }
  return words
}
