import { tagOf } from './context.js'
import { isDigits, type Scene } from './phrases.js'
import { GAP } from './pieces.js'

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const SMALL = new Map<string, number>([
  ...UNITS.split(' ').map((word, n): [string, number] => [word, n]),
  ...TENS.split(' ').map((word, n): [string, number] => [word, 20 + 10 * n]),
])
const LARGE = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
])
const isNumber = (piece: string) => SMALL.has(piece) || LARGE.has(piece) || isDigits(piece)

/** Words that may stand between a number and its weapon: "two more North Korean missiles". */
const BETWEEN = new Set(['JJ', 'JJR', 'JJS', 'NNP', 'NNPS', 'VBN', 'NN', 'RB', 'VBD', 'VBG'])
const NOT_BETWEEN = new Set([
  'and',
  'or',
  'to',
  'percent',
  'million',
  'billion',
  'trillion',
  'cent',
  'year',
  'day',
  'years',
  'days',
])

/** "Two of | its | F-35s". */
const OWNERS = new Set(['its', 'their', 'the', 'our', 'his', 'her'])
/** What weapons of a kind are counted by: "three | batteries | of IRIS-T". */
const SETS = new Set(['battery', 'batteries', 'system', 'systems', 'launcher', 'launchers'])

/** "A pair of | destroyers". */
const GROUPS = new Map([
  ['pair', 2],
  ['trio', 3],
  ['quartet', 4],
])
/** "Mk 45 guns": the number is part of a name. */
const MARKS = new Set(['mk', 'mark', 'type', 'block', 'model', 'project', 'version'])

/**
 * How many, where a number counts the weapons at pieces [from, to): "two Hwasong-17 missiles" is 2, "dozens of", "a", ranges
 * and years are nothing. Looks back over at most six words.
 */
export function quantityBefore(scene: Scene, from: number): number | undefined {
  const { text, pieces, tokens } = scene
  let at = from - 1
  for (let steps = 0; steps < 6 && at >= 0; steps++, at--) {
    const gap = pieces.gap[at + 1]!
    // "Two U.S. destroyers": a stop within a sentence is that of an abbreviation.
    if (gap > GAP.SPACE && text[pieces.end[at]!] !== '.') return undefined
    const word = pieces.lower[at]!
    if (isNumber(word)) {
      if (gap === GAP.SPACE) return numberEnding(scene, at)
      at = beforeMeasure(scene, at)
      if (pieces.gap[at] !== GAP.SPACE) return undefined
      continue
    }
    if (word === 'of') {
      const counted = at > 0 && pieces.gap[at] === GAP.SPACE ? pieces.lower[at - 1]! : ''
      if (GROUPS.has(counted)) return GROUPS.get(counted)
      if (OWNERS.has(pieces.lower[at + 1]!) && isNumber(counted)) return numberEnding(scene, at - 1)
      if (!isOfSet(scene, from) || at + 1 !== from) return undefined
      at--
      continue
    }
    // "Two of | its | F-35s", but not "one official said the missiles fell".
    if (OWNERS.has(word) && pieces.lower[at - 1] === 'of') continue
    if (NOT_BETWEEN.has(word) || !BETWEEN.has(tagOf(tokens, pieces.token[at]!))) return undefined
  }
  return undefined
}

/** "Two | 2,000-pound bombs", "four | 40mm guns": the first piece of the number that a measure ends with. */
function beforeMeasure({ text, pieces }: Scene, last: number): number {
  let first = last
  while (first > 0 && pieces.gap[first] === GAP.COMMA && text[pieces.end[first - 1]! + 1] !== ' ') first--
  return first
}

/** "Batteries of | Patriots". */
export const isOfSet = ({ pieces }: Scene, from: number): boolean =>
  from > 1 && pieces.lower[from - 1] === 'of' && pieces.gap[from] === GAP.SPACE && SETS.has(pieces.lower[from - 2]!)

function numberEnding({ text, pieces, tokens }: Scene, last: number): number | undefined {
  let first = last
  while (first > 0 && pieces.gap[first]! <= GAP.COMMA && isNumber(pieces.lower[first - 1]!)) {
    if (pieces.gap[first] === GAP.COMMA && text[pieces.end[first - 1]! + 1] === ' ') break
    first--
  }
  const before = first > 0 && pieces.gap[first]! <= GAP.SPACE ? pieces.lower[first - 1]! : ''
  if (isDigits(pieces.lower[first]!) && MARKS.has(before)) return undefined
  if (before === 'to' || before === 'or' || before === 'between') return undefined
  const range = first > 1 && before === 'and' && pieces.lower.slice(Math.max(0, first - 4), first).includes('between')
  const sign = text[pieces.start[first]! - 1] ?? ' '
  if (range || /[$€£¥#.]/.test(sign)) return undefined
  if (isDigits(pieces.lower[last]!))
    return digits(tokens.words[pieces.token[last]!]!, text.slice(pieces.start[first]!, pieces.end[last]!))
  return spelled(pieces.lower.slice(first, last + 1), before)
}

/** "14", "1,200"; not a decimal, a fraction, a year or part of a designator. */
function digits(token: string, printed: string): number | undefined {
  if (token !== printed || !/^(?:\d{1,3}(?:,\d{3})+|\d{1,7})$/.test(token)) return undefined
  const value = Number(token.replaceAll(',', ''))
  return /^(?:19|20)\d\d$/.test(token) || value === 0 ? undefined : value
}

function spelled(words: readonly string[], before: string): number | undefined {
  let total = 0
  let part = 0
  for (const word of words) {
    const small = SMALL.get(word)
    const large = LARGE.get(word)
    if (small !== undefined) part += small
    else if (large !== undefined) {
      if (part === 0 && total === 0 && before !== 'a') return undefined
      part = Math.max(part, 1) * large
      if (large === 1000) {
        total += part
        part = 0
      }
    } else if (isDigits(word)) part += Number(word)
  }
  return total + part || undefined
}
