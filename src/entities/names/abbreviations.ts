import { WordSet } from '../../lexicon/word-sets.js'
import type { Named } from './named.js'
import { CAPITALS, POS, sliceWords, type Words } from './words.js'

/**
 * "The Harland Peace Council (HPC)": what stands in brackets behind a name stands for it in all the article; "the Navy" is the Royal Navy
 * that it names alone, and "the Ministry" the ministry told last. Changes ids.
 */
export function shareAbbreviations(w: Words, named: readonly Named[]): void {
  const long = bracketed(w, named)
  const short = shortNames(w, named)
  const firms = firmNames(named)
  const told = new Map<string, Named>()
  for (const n of named) {
    if (n.kind !== 'organisation' || n.nested) continue
    if (n.end - n.first > 1) {
      for (let i = n.first; i < n.end; i++) if (CALLED_SO.has(w.known[i])) told.set(w.lower[i]!, n)
      continue
    }
    const printed = w.printed[n.first]!
    const before = isOwn(n) && w.lower[n.first - 1] === 'the' ? told.get(w.lower[n.first]!) : undefined
    const firm = isOwn(n) ? firms.get(printed) : undefined
    const of = long.get(printed) ?? short.get(printed) ?? before ?? firm
    if (!of?.id || of === n || (!isOwn(n) && isOwn(of) && w.shape[n.first] !== CAPITALS)) continue
    n.id = of.id
    n.name = of.name
    n.country = of.country
    if (of.sector) n.sector = of.sector
  }
}

/** "The Ministry", "the Court": one told before. */
const CALLED_SO = new WordSet(
  'ministry department commission council committee agency authority court tribunal institute foundation centre center union association bureau directorate board command observatory mission front federation'.split(
    ' ',
  ),
)

/** Of no table. */
const isOwn = ({ rule }: Named): boolean => !rule.startsWith('known') && !rule.startsWith('body')

/** By what stands in brackets, the name before it: "(HPC)", and a word of another tongue ("Maritime Guard (Sjovakt)"). */
function bracketed(w: Words, named: readonly Named[]): Map<string, Named> {
  const ending = new Map(named.filter((n) => n.kind === 'organisation' && !n.nested).map((n) => [n.end, n]))
  const long = new Map<string, Named>()
  for (const n of named) {
    if (n.kind !== 'organisation' || n.end - n.first > 1 || w.lower[n.first - 1] !== '(' || w.lower[n.end] !== ')')
      continue
    const before = ending.get(n.first - 1)
    if (!before || before.end - before.first < 2) continue
    const printed = w.printed[n.first]!
    const isWord = w.shape[n.first] !== CAPITALS && isOwn(n)
    if (isWord || initialsFit(before.name, printed) || initialsFit(ownName(w, before), printed))
      long.set(printed, before)
  }
  return long
}

/** As printed, without whose it is: "Norway's | Ministry of Defence". */
function ownName(w: Words, { first, end }: Named): string {
  let from = end
  while (from > first && w.tag[from - 1] !== POS) from--
  return sliceWords(w, from === end ? first : from, end)
}

/**
 * "RSF" where the article names the Rapid Support Forces, and nobody else's letters are these; "the Navy" where it names the Royal
 * Navy alone. A name of its own in the article stays what it is, and "the Senate" the country's where "the Democratic Senate" is told of.
 */
const shortNames = (w: Words, named: readonly Named[]): Map<string, Named> =>
  byKeys(named, (n) => {
    const { name } = n
    // "South Korea: Joint Chiefs of Staff": the country is no part of the letters.
    const words = name
      .replace(/^.+: /, '')
      .split(' ')
      .filter((word) => /^\p{Lu}/u.test(word))
    const letters = lettersOf(words)
    // "The Hillary PAC": letters at the end are what it is.
    const last = words.at(-1) ?? ''
    // "Norway's Ministry of National Defence (MND)": as it is printed, whatever it is called in the tables.
    const printed = n.body ? lettersOf(ownName(w, n).split(' ')) : ''
    return [
      letters.length > 2 ? letters : '',
      printed.length > 2 ? printed : '',
      last === last.toUpperCase() ? '' : last,
    ]
  })

const lettersOf = (words: readonly string[]): string =>
  words.map((word) => (/^\p{Lu}/u.test(word) ? word[0]! : '')).join('')

/** "Harland" of Harland Heavy Industries: a company by the first word of its name. */
const firmNames = (named: readonly Named[]): Map<string, Named> =>
  byKeys(named, ({ name, sector }) => (sector === 'company' ? [name.slice(0, name.indexOf(' '))] : []))

/** Organisations of several words by what only one of them is called. */
function byKeys(named: readonly Named[], keysOf: (n: Named) => readonly string[]): Map<string, Named> {
  const short = new Map<string, Named>()
  const doubtful = new Set<string>()
  for (const n of named) {
    if (n.kind !== 'organisation' || n.nested || n.form !== 'name' || n.end - n.first < 2) continue
    for (const key of keysOf(n)) {
      const before = short.get(key)
      if (before && before.id !== n.id) doubtful.add(key)
      else if (key) short.set(key, n)
    }
  }
  for (const key of doubtful) short.delete(key)
  return short
}

/** The first letter agrees, and the letters come in order. */
function initialsFit(name: string, letters: string): boolean {
  let at = 0
  const lower = name.toLowerCase()
  for (const c of letters.toLowerCase().replace(/[^\p{L}]/gu, '')) {
    at = lower.indexOf(c, at) + 1
    if (at === 0) return false
  }
  return lower.replace(/^the /, '')[0] === letters[0]!.toLowerCase()
}
