import { FAMILIES, GIVEN, MEN, ORGANISATIONS, PEOPLE, PLACES, WOMEN } from '../../lexicon/known-names.js'

/** What a short name is held for that only compromise knows. */
export type Opinion = 'person' | 'organisation' | 'place' | null
type Meaning = Exclude<Opinion, null> | 'male' | 'female' | 'given' | 'family'

const LISTS: readonly (readonly [Meaning, string])[] = [
  ['place', PLACES],
  ['organisation', ORGANISATIONS],
  ['person', PEOPLE],
  ['male', MEN],
  ['female', WOMEN],
  ['given', GIVEN],
  ['family', FAMILIES],
]

let meanings: Map<string, Meaning> | undefined
/** Of a word or phrase in lower case; spread out on the first question only. */
function meaningOf(name: string): Meaning | undefined {
  meanings ??= new Map(LISTS.flatMap(([meaning, names]) => names.split(',').map((known) => [known, meaning] as const)))
  return meanings.get(name)
}

/** What a short name in lower case is held for: as a whole, else by its first and last word. */
export function opinionOf(words: readonly string[]): Opinion {
  const whole = meaningOf(words.join(' '))
  if (whole === 'person' || whole === 'organisation' || whole === 'place') return whole
  const first = words.length > 1 ? meaningOf(words[0]!) : whole
  const last = words.length > 1 ? meaningOf(words.at(-1)!) : whole
  return first === 'male' || first === 'female' || first === 'given' || last === 'family' ? 'person' : null
}

/** Whether a given name (lower case) is a man's or a woman's. */
export function genderOfGiven(name: string): 'male' | 'female' | null {
  const meaning = meaningOf(name)
  return meaning === 'male' || meaning === 'female' ? meaning : null
}
