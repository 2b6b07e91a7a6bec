import { BASE } from '../lexicon/countries.base.js'
import { ORGANISATIONS } from '../lexicon/organisations.js'
import { PLACES } from '../lexicon/places.js'
import { lazily } from '../model/lazily.js'

/** Also words: "Male officers", "a reunion". */
const WORDS = new Set(['Male', 'Reunion', 'Jersey'])
const isName = (name: string): boolean => /^\p{Lu}[^\s.]+[^\s.s]$/u.test(name) && !WORDS.has(name)
/** Shorter names of towns are words as often ("Hit", "Acre"). */
const FEWEST = 5

const countries = lazily(() => new Set(BASE.flatMap(([, , name, capital]) => [name, capital])))
const others = lazily(
  () => new Set([...PLACES.flatMap(({ names }) => names.split(/; | = /)), ...ORGANISATIONS.map(({ name }) => name)]),
)

/**
 * Countries, capitals, places and bodies of one word, capitalised: names wherever they stand, which the tagger, learned from US
 * politics, takes for an adverb or a noun where one opens a sentence ("Norway, Sweden and Denmark said", "Interfax reported").
 */
export const isKnownName = (spelling: string): boolean =>
  isName(spelling) && (countries().has(spelling) || (spelling.length >= FEWEST && others().has(spelling)))

const towns = lazily(
  () =>
    new Set([
      ...BASE.map(([, , , capital]) => capital),
      ...PLACES.filter(({ kind }) => kind === 'city').flatMap(({ names }) => names.split(/; | = /)),
    ]),
)
/** A capital or a city, of one word or more. */
export const isTown = (name: string): boolean => towns().has(name)
