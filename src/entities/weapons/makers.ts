import { COUNTRIES } from '../../lexicon/countries.js'
import type { Scene } from './phrases.js'
import { GAP } from './pieces.js'

/** "Chinese-made | KX-30 missiles": the country of the maker, where it is told. */
export function makerBefore({ pieces }: Scene, from: number): string | null {
  const { lower, gap } = pieces
  if (from < 2 || gap[from] !== GAP.SPACE || gap[from - 1] !== GAP.HYPHEN || !MADE.has(lower[from - 1]!)) return null
  const country = lower[from - 2]!
  return makers().get(`${lower[from - 3]} ${country}`) ?? makers().get(country) ?? null
}
const MADE = new Set(['made', 'built', 'designed', 'produced', 'developed'])

let byName: Map<string, string> | null = null
/** Countries by their adjectives and short names, gathered when first asked for. */
const makers = (): ReadonlyMap<string, string> =>
  (byName ??= new Map(
    COUNTRIES.flatMap(({ iso2, adjectives, aliases }) =>
      `${adjectives}; ${aliases}`.split('; ').map((name): [string, string] => [name.toLowerCase(), iso2]),
    ),
  ))
