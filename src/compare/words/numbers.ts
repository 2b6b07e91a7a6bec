const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'

const small = new Map<string, number>([
  ...UNITS.split(' ').map((word, i) => [word, i] as const),
  ...TENS.split(' ').map((word, i) => [word, 20 + 10 * i] as const),
])
const scales = new Map<string, number>([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['dozen', 12],
])
const ordinals = new Map(ORDINALS.split(' ').map((word, i) => [word, i] as const))

/** "10,000" -> 10000, "1.5" -> 1.5; a comma that groups no three digits is a decimal one. */
function digits(key: string): number {
  return Number(/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(key) ? key.replace(/,/g, '') : key.replace(',', '.'))
}

export interface Numeral {
  /** How many tokens it takes. */
  readonly length: number
  readonly value: number
  readonly ordinal: boolean
  /** Written as four bare digits from 1900 to 2100. */
  readonly year: boolean
}

/** False for keys that begin no numeral. */
export const beginsNumeral = (key: string): boolean =>
  small.has(key) || ordinals.has(key) || /^(?:\d|an?$|dozen$)/.test(key)

/**
 * The numeral that begins at a token: "10,000", "10 thousand", "one hundred and twenty-five", "two dozen", "3rd"; or null.
 * @param joined tells whether nothing but a space or hyphen parts a token from the one before.
 */
export function numeralAt(keys: readonly string[], at: number, joined: (i: number) => boolean): Numeral | null {
  const first = keys[at]!
  const ordinal = ordinals.get(first)
  if (ordinal !== undefined) return { length: 1, value: ordinal, ordinal: true, year: false }
  const isWord = first.charCodeAt(0) > 57
  if (isWord && first !== 'a' && first !== 'an' && first !== 'dozen' && !small.has(first)) return null
  const next = (i: number) => (i < keys.length && joined(i) ? keys[i]! : '')
  const figures = !isWord && /^\d[\d.,]*$/.test(first)
  if (figures && /^(?:st|nd|rd|th)$/.test(next(at + 1)))
    return { length: 2, value: digits(first), ordinal: true, year: false }
  const article = (first === 'a' || first === 'an') && scales.has(next(at + 1))
  if (!figures && !article && first !== 'dozen' && !small.has(first)) return null
  // `current` gathers what the next scale multiplies: (one hundred and twenty-five) thousand.
  let total = 0
  let current = figures ? digits(first) : article || first === 'dozen' ? 1 : small.get(first)!
  if (!Number.isFinite(current)) return null
  let least = figures || article ? 1 : current >= 20 ? 10 : 1
  let i = first === 'dozen' ? at : at + 1
  for (;;) {
    const and = next(i) === 'and' && least >= 100
    const word = and ? next(i + 1) : next(i)
    const scale = and ? undefined : scales.get(word)
    const after = scales.get(next(and ? i + 2 : i + 1)) ?? 0
    const more = after >= least ? undefined : small.get(word)
    if (scale !== undefined) {
      if (scale < 1000) current *= scale
      else {
        total += current * scale
        current = 0
      }
      least = scale
    } else if (more !== undefined && more > 0 && more < least && !(more >= 10 && least === 10)) {
      current += more
      least = more >= 20 ? 10 : 1
    } else break
    i += and ? 2 : 1
  }
  const year = i === at + 1 && /^(?:19|20)\d\d$/.test(first)
  return { length: i - at, value: total + current, ordinal: false, year }
}
