import { ANONYMOUS, OFFICES, PORTFOLIOS, ROLE_WORDS } from '../../lexicon/roles.js'
import { chunksOf } from '../words/chunks.js'
import { countryOfBody, governmentOf } from '../words/governments.js'
import { likeness } from '../words/natural.js'
import { remember } from '../words/remember.js'
import { soundKey, spelling } from '../words/spelling.js'

/** Words of offices and ranks. */
export const roleWords: ReadonlySet<string> = new Set(ROLE_WORDS.trim().split(/\s+/))
const portfolios = new Set(PORTFOLIOS.split(' '))
const anonymous = new Set(ANONYMOUS.split(' '))

/** A speaker's words sorted: the name proper, the office, the country that office is of. */
interface Named {
  readonly name: readonly string[]
  /** The sound of each word of the name. */
  readonly sounds: readonly string[]
  readonly office: number | null
  readonly portfolio: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  /** The country itself speaks: "Japan", "Tokyo". */
  readonly government: boolean
  /** "A Whitehall source": whoever it is. */
  readonly anonymous: boolean
}

const SMALL = new Set(['the', 'of', 'a', 'an', 'and', 'for'])

/** Two of the same words are one object. */
const parse = remember(takeApart)

function takeApart(speaker: string): Named {
  // Entity ids are names with a kind before them: "person:mika-aoki", "country:JP".
  const colon = /^~?[a-z]+:/.exec(speaker)
  const plain = colon ? speaker.slice(colon[0].length).replace(/-/g, ' ') : speaker
  const chunks = chunksOf(plain).filter(({ kind }) => kind === 'word')
  const code = /^country:([A-Z]{2})$/.exec(speaker)?.[1]
  const words = chunks.map(({ key }) => key.replace(/'s$/, ''))
  const { country, rest } = code === undefined ? governmentOf(words) : { country: code, rest: [] }
  const keys = rest.map(spelling)
  const isRole = (key: string) => roleWords.has(key)
  const offices = keys.map((key) => OFFICES.findIndex((row) => row.includes(key))).filter((row) => row >= 0)
  const printed = new Map(chunks.map(({ key, start }) => [key, plain[start]!]))
  // In "a senior defence official" no word is a name; an id has no capitals, so all its words may be.
  const proper = (i: number) => {
    const initial = printed.get(rest[i]!) ?? 'A'
    return colon !== null || initial !== initial.toLowerCase()
  }
  const people = keys.filter((key, i) => !isRole(key) && proper(i))
  // "Joint Chiefs of Staff", "State Department": a body's own name, though every word of it is one of office.
  const isBody = offices.length === 0 && people.length === 0
  const body = isBody ? keys.filter((key, i) => proper(i) && !SMALL.has(key)) : []
  const name = people.length > 0 ? people : body
  return {
    name,
    sounds: name.map(soundKey),
    office: offices.at(-1) ?? null,
    portfolio: keys.find((key) => portfolios.has(key)) ?? null,
    country: country ?? countryOfBody(words),
    government: country !== null && keys.every(isRole) && offices.length === 0,
    anonymous: keys.some((key) => anonymous.has(key)),
  }
}

/** Whether word `i` of one name and word `j` of another are one: an initial, a transliteration, a slip of the pen. */
function sameWord(a: Named, i: number, b: Named, j: number): boolean {
  const [x, y] = [a.name[i]!, b.name[j]!]
  if (x === y || (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y))) return true
  if (x.length > 2 && y.length > 2 && a.sounds[i] === b.sounds[j]) return true
  return x.length > 4 && y.length > 4 && x[0] === y[0] && likeness(x, y) >= 0.94
}

/** Every word of the shorter name has its like in the longer: "Aoki" and "Mika Aoki", "Kim Jong Un" and "Kim". */
function sameName(a: Named, b: Named): boolean {
  const [short, long] = a.name.length <= b.name.length ? [a, b] : [b, a]
  let used = 0
  for (let i = 0; i < short.name.length; i++) {
    let j = 0
    while (j < long.name.length && ((used >> j) & 1 || !sameWord(short, i, long, j))) j++
    if (j === long.name.length) return false
    used |= 1 << j
  }
  return true
}

/** `same` by name, `possible` where a role or a country leaves it open, `different`. */
export type Agreement = 'same' | 'possible' | 'different'

function agree(a: Named, b: Named): Agreement {
  if (a.government && b.government) return a.country === b.country ? 'same' : 'different'
  if (a.name.length > 0 && b.name.length > 0) return sameName(a, b) ? 'same' : 'different'
  // A government and one who holds its office, a role and a name: no contradiction unless they tell of two countries.
  if (a.country !== null && b.country !== null && a.country !== b.country) return 'different'
  if (a.portfolio !== null && b.portfolio !== null && a.portfolio !== b.portfolio) return 'different'
  return a.office === null || b.office === null || a.office === b.office ? 'possible' : 'different'
}

/**
 * Whether two lists of speakers may be one: names by their variants, offices by what they tell; null where either side
 * names nobody. Joint speakers agree where any of them do.
 */
export function speakersAgree(a: readonly string[] | undefined, b: readonly string[] | undefined): Agreement | null {
  // The same name is the same speaker: most that are compared are, and need not be taken apart.
  if (a?.length === 1 && b?.length === 1 && a[0] === b[0] && /\p{Lu}/u.test(a[0]!)) return 'same'
  return agreementOf(namedIn(a ?? []), namedIn(b ?? []))
}

const namedIn = (speakers: readonly string[]): readonly Named[] =>
  speakers.flatMap((list) => {
    const one = !list.includes(',') && !list.includes(' and ') && !list.includes(';')
    return (one ? [list] : list.split(/,\s+(?:and\s+)?|\s+and\s+|;\s*/)).filter((name) => name.trim() !== '').map(parse)
  })

/** Joint speakers agree where any of them do; null where either side names nobody, or a source that may be anybody. */
function agreementOf(a: readonly Named[], b: readonly Named[]): Agreement | null {
  if (a.length === 0 || b.length === 0) return null
  let best: Agreement | null = 'different'
  for (const one of a)
    for (const other of b) {
      const found = one === other ? 'same' : agree(one, other)
      if (found === 'same') return 'same'
      if (found === 'possible' && !one.anonymous && !other.anonymous) best = found
      else if (found === 'possible' && best === 'different') best = null
    }
  return best
}

/** Words of the speakers' names: in a wording they tell who speaks, not what of. */
export const nameWords = (speakers: readonly string[]): readonly string[] =>
  speakers.flatMap((name) => parse(name).name)
