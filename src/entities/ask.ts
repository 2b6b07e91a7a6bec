import { TAGGED_NAMES } from '../lexicon/tagged-names.js'

/** compromise's opinion of a short name. */
export type Opinion = 'person' | 'organisation' | 'place' | null

let tags: Map<string, string> | undefined

/** The tag that compromise's lexicon has for a word or phrase in lower case. Laid out on the first question only. */
function tagOf(phrase: string): string {
  tags ??= new Map(
    TAGGED_NAMES.flatMap(([tag, names]) => names.split(/\|\n?/).map((name): [string, string] => [name, tag])),
  )
  return tags.get(phrase) ?? ''
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
  const kind = KINDS[tagOf(words.join(' '))]
  if (kind) return kind
  const last = words.length > 1 ? words.at(-1)! : words[0]!
  return GIVEN.has(tagOf(words[0]!)) || tagOf(last) === 'LastName' ? 'person' : null
}

/** Whether a given name (lower case) is a man's or a woman's. */
export function askGender(given: string): 'male' | 'female' | undefined {
  const tag = tagOf(given)
  return tag === 'MaleName' ? 'male' : tag === 'FemaleName' ? 'female' : undefined
}
