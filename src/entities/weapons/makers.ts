import { BASE } from '../../lexicon/countries.base.js'
import { COUNTRIES } from '../../lexicon/countries.js'
import { lazily } from '../../model/lazily.js'
import type { Scene } from './phrases.js'
import { GAP } from './pieces.js'

/** "Chinese-made | KX-30 missiles": the country of the maker, where it is told. */
export function makerBefore({ pieces }: Scene, from: number): string | null {
  const { lower, gap } = pieces
  if (from < 2 || gap[from] !== GAP.SPACE || gap[from - 1] !== GAP.HYPHEN || !MADE.has(lower[from - 1]!)) return null
  const country = lower[from - 2]!
  return countryCalled(`${lower[from - 3]} ${country}`) ?? countryCalled(country) ?? null
}
const MADE = new Set(['made', 'built', 'designed', 'produced', 'developed'])

const byName = lazily(
  () =>
    new Map([
      ...BASE.map(([iso2, , country]): [string, string] => [country.toLowerCase(), iso2]),
      ...COUNTRIES.flatMap(({ iso2, adjectives, aliases }) =>
        `${adjectives}; ${aliases}`.split('; ').map((word): [string, string] => [word.toLowerCase(), iso2]),
      ),
    ]),
)
/** The country of a name or an adjective in lower case. */
export const countryCalled = (name: string): string | undefined => byName().get(name)
