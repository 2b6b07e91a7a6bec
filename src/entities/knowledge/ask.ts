import { createRequire } from 'node:module'

/** compromise's opinion of a short name. */
export type Opinion = 'person' | 'organisation' | 'place' | null

type Lexicon = Readonly<Record<string, string | readonly string[]>>
let lexicon: Lexicon | undefined

/**
 * Tags that compromise's lexicon (given names with gender, family names, cities, organisations) has for a word or phrase in
 * lower case. Its tagger would take a millisecond a name and knows no more of a name that stands alone. Loaded on the
 * first question only: it takes as long to load as all else together.
 */
function tagsOf(phrase: string): readonly string[] {
  if (!lexicon) {
    const nlp = createRequire(import.meta.url)('compromise/two') as typeof import('compromise/two').default
    lexicon = (nlp.model() as unknown as { readonly one: { readonly lexicon: Lexicon } }).one.lexicon
  }
  const tags = Object.hasOwn(lexicon, phrase) ? lexicon[phrase]! : []
  return typeof tags === 'string' ? [tags] : tags
}

const KINDS: Readonly<Record<string, Opinion>> = {
  City: 'place',
  Region: 'place',
  Place: 'place',
  Organization: 'organisation',
  SportsTeam: 'organisation',
  Person: 'person',
}
const GIVEN = new Set(['FirstName', 'MaleName', 'FemaleName'])

/** What compromise holds a short capitalised name for: as a whole, else by its first and last word. */
export function askCompromise(words: readonly string[]): Opinion {
  const whole = tagsOf(words.join(' '))
  for (const tag of whole) if (Object.hasOwn(KINDS, tag)) return KINDS[tag]!
  const first = tagsOf(words[0]!)
  const last = words.length > 1 ? tagsOf(words.at(-1)!) : first
  return first.some((t) => GIVEN.has(t)) || last.includes('LastName') ? 'person' : null
}

/** Whether a given name (lower case) is a man's or a woman's. */
export function askGender(given: string): 'male' | 'female' | undefined {
  const tags = tagsOf(given)
  return tags.includes('MaleName') ? 'male' : tags.includes('FemaleName') ? 'female' : undefined
}
