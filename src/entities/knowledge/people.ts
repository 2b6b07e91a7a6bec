import { tagsSeen } from '../../learned/dictionary.js'
import { FAMILY_FIRST } from '../../lexicon/names.js'
import { PEOPLE } from '../../lexicon/people.js'
import { lazily } from '../../model/lazily.js'

/** The words of a person's name without nickname and white space runs. */
export const nameParts = (name: string): string[] =>
  isPlain(name) ? name.split(' ') : name.replace(/\s*(?:["“'‘]|``)[^"”'’]+(?:["”'’]|'')\s+/u, ' ').split(/\s+/)

/** Letters, points and hyphens with single spaces between, as most names are. */
function isPlain(name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const c = name.charCodeAt(i) | 32
    if ((c > 96 && c < 123) || c === 0x2e || c === 0x2d) continue
    if (name.charCodeAt(i) !== 32 || name.charCodeAt(i + 1) === 32) return false
  }
  return true
}

/** In lower case: words that open a family name. */
export const isParticle = (part: string): boolean => /^(?:al|el|bin|ben|van|von|de|der|den|di|da|del)$/.test(part)

/** The words by which a person may be called alone: last word, first too where the family name leads; without Jr. */
export function surnames(parts: readonly string[]): string[] {
  const all = parts.map((p) => p.toLowerCase())
  const kept = all.filter((p) => !/^(?:jr|sr|ii|iii|iv)\.?$/.test(p))
  const bare = kept.length > 0 ? kept : all
  const last = bare.at(-1)!
  const family = bare[0]!
  const tail = bare.length > 2 && isParticle(bare.at(-2)!) ? [`${bare.at(-2)} ${last}`] : []
  const hyphen = last.startsWith('al-') || last.startsWith('el-') ? [last.slice(3)] : []
  return [last, ...tail, ...hyphen, ...(FAMILY_FIRST.has(family) ? [family] : [])]
}

/**
 * In lower case: the ends of a full name by which somebody may be called, the last two words ("Juan Pérez Salas": "Pérez Salas"), and
 * what a particle opens, with and without what follows ("Alberto van der Klaauw Soto": "van der Klaauw"), and whose father he is; none behind "bin", which tells the father.
 */
export function doubleSurnames(parts: readonly string[]): string[] {
  const all = parts.map((p) => p.toLowerCase())
  const found: string[] = []
  if (all.length > 2 && !OF_FATHER.test(all.at(-3)!) && !isParticle(all.at(-2)!)) found.push(all.slice(-2).join(' '))
  // "Abu Bakr al-Baghdadi": "Abu Bakr".
  if (all.length > 2 && /^(?:abu|umm)$/.test(all[0]!)) found.push(`${all[0]} ${all[1]}`)
  for (let i = 1; i < all.length - 1; i++) {
    if (!isParticle(all[i]!) || isParticle(all[i - 1]!)) continue
    let end = i
    while (end < all.length && isParticle(all[end]!)) end++
    if (end < all.length) found.push(all.slice(i, end + 1).join(' '), all.slice(i).join(' '))
  }
  return [...new Set(found)]
}
const OF_FATHER = /^(?:bin|ben|ibn|bint)$/

/** Tells of people's names which say a longer one of the article without the given name. */
export function shortNames(
  named: readonly { readonly name: string; readonly kind: string }[],
): (n: { readonly name: string }) => boolean {
  const short = new Set<string>()
  for (const { name, kind } of named)
    if (kind === 'person' && /\s\S+\s/.test(name)) for (const end of doubleSurnames(nameParts(name))) short.add(end)
  return ({ name }) => short.has(name.toLowerCase())
}

/** One key for spellings of a name: "Lee Jong-sub", "Lee Jong-Sup"; "Mohammed", "Mohamed". */
export function spellingKey(parts: readonly string[]): string {
  const letters = lettersOf(parts.join(''))
  let key = ''
  let last = ''
  for (let i = 0; i < letters.length; i++) {
    const c = letters[i]!
    const next = letters[i + 1]
    const two = (c === 'p' && next === 'h') || (c === 'o' && (next === 'o' || next === 'u'))
    const sound = two ? (c === 'p' ? 'f' : 'u') : soundOf(c)
    if (sound !== last) key += sound
    last = sound
    if (two) i++
  }
  return key
}

const lettersOf = (name: string): string =>
  /[^\0-\x7f]/.test(name)
    ? name
        .normalize('NFD')
        .toLowerCase()
        .replace(/[^\p{L}]/gu, '')
    : name.toLowerCase().replace(/[^a-z]+/g, '')

/** One letter for those that spellings of a name confuse. */
function soundOf(c: string): string {
  switch (c) {
    case 'b':
      return 'p'
    case 'd':
      return 't'
    case 'g':
    case 'q':
      return 'k'
    case 'j':
    case 'y':
      return 'i'
    default:
      return c
  }
}

const holders = lazily(
  () => new Set(PEOPLE.map(({ name }) => surnames(nameParts(name))[0]!).filter((word) => tagsSeen(word) === undefined)),
)
/** Surname (lower case) of one whom the table of office holders has, and no word beside ("may"). */
export const isOfficeHolder = (lower: string): boolean => holders().has(lower)
