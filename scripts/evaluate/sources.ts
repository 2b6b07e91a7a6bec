// When two source spans name the same speaker, as the PolNeAR figures judge it: by the head of the first noun phrase.
import { jaccard, type Range, shared, type Words } from './words.js'

const set = (words: string) => new Set(words.split(' '))
const RELATIVE = set('who whom whose which that where when')
const PREPOSITIONS = set(
  'of for at in from on to with by among near against about inside within behind under over through across between outside during like',
)
const TRAILING = set(
  'himself herself themselves itself myself ourselves yourself yourselves jr sr ii iii iv alike all both alone',
)
const PRONOUNS = set(
  'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which that what this these those one ones some many most others other another both several few all any anyone anybody everyone everybody someone somebody nobody none each either neither there here more much',
)
const TITLES = set(
  'mr mrs ms miss dr sen sens rep reps gov govs president vice secretary senator representative governor former judge justice mayor professor prof king queen pope prince princess chairman chairwoman chair gen general col colonel lt capt captain sgt rev reverend minister prime ambassador speaker sir lady republican democratic democrat gop the both even',
)
const FEMALE = set('mrs ms miss lady queen princess')
const MALE = set('mr sir king prince')

const bare = (word: string) =>
  word
    .replace(/['\u2019]s$|['\u2019]$/u, '')
    .replace(/\.$/, '')
    .toLowerCase()
const capital = (word: string) => /^\p{Lu}/u.test(word)
const isWord = (item: string) => /[\p{L}\p{N}]/u.test(item)
const ITEM = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'\u2019.&-]*|[,;:(\u2014\u2013]/gu

interface Head {
  readonly heads: readonly string[]
  readonly name: boolean
  readonly run: ReadonlySet<string>
}

/** The last word before the first preposition; for a capitalised one also the last word of the phrase. */
function headOf(surface: string): Head {
  const words: string[] = []
  for (const [item] of surface.matchAll(ITEM)) {
    if (words.length > 0 && (!isWord(item) || RELATIVE.has(item.toLowerCase()))) break
    if (isWord(item)) words.push(item)
  }
  while (words.length > 1 && TRAILING.has(bare(words.at(-1)!))) words.pop()
  if (words.length === 0) return { heads: [], name: false, run: new Set() }
  const preposition = words.findIndex((w, i) => i > 0 && PREPOSITIONS.has(w))
  const first = preposition < 0 ? [...words] : words.slice(0, preposition)
  while (first.length > 1 && TRAILING.has(bare(first.at(-1)!))) first.pop()
  const head = first.at(-1)!
  const name = capital(head) && !PRONOUNS.has(bare(head))
  const heads = [bare(head)]
  if (preposition >= 0 && name && capital(words.at(-1)!)) heads.push(bare(words.at(-1)!))
  return { heads, name, run: new Set(words.filter(capital).map(bare)) }
}

/** True where both are null, half of the words agree, or the heads do and no first name or title speaks against it. */
export function sourcesAgree(
  text: string,
  words: Words,
  gold: readonly Range[] | null,
  given: readonly Range[] | null,
): boolean {
  if (!gold || !given) return !gold && !given
  const overlap = jaccard(words.of(gold), words.of(given))
  if (overlap >= 0.5) return true
  const surface = (ranges: readonly Range[]) => ranges.map(([b, e]) => text.slice(b, e)).join(' ')
  const a = headOf(surface(gold))
  const b = headOf(surface(given))
  if (!a.heads.some((h) => b.heads.includes(h) && !PRONOUNS.has(h))) return false
  if (overlap > 0) return true
  if (!a.name || !b.name) return false
  const rest = (x: Head) => new Set([...x.run].filter((w) => !TITLES.has(w) && !x.heads.includes(w)))
  const [restA, restB] = [rest(a), rest(b)]
  if (restA.size > 0 && restB.size > 0 && shared(restA, restB) === 0) return false
  return !(
    (shared(a.run, FEMALE) > 0 && shared(b.run, MALE) > 0) ||
    (shared(a.run, MALE) > 0 && shared(b.run, FEMALE) > 0)
  )
}
