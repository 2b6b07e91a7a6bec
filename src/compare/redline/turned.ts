import type { Prepared, Word } from '../wording/prepare.js'

/** Words of matter between the first and the last of a clause that is weighed. */
const REACH = 6
/** Words that join names into a list or hang one on another: their order is no matter of who did what. */
const JOINERS = new Set(['and', 'or', 'of', "'s", 'with', 'between'])
const STOP = /[,;:.!?–—]/

const isMatter = ({ kind, declared }: Word) => (kind === 'word' || kind === 'entity') && !declared

/** Places of the words of matter that occur once, by key. */
function places(words: readonly Word[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const [i, word] of words.entries()) if (isMatter(word)) found.set(word.key, found.has(word.key) ? -1 : i)
  return found
}

/** True where three words of a side, the verb in the middle, stand in one clause without a list or a genitive. */
function isClause({ wording }: Prepared, words: readonly Word[], from: number, to: number): boolean {
  if (STOP.test(wording.text.slice(words[from]!.end, words[to]!.start))) return false
  for (let i = from + 1; i < to; i++) if (JOINERS.has(words[i]!.key)) return false
  return true
}

const isPassive = (words: readonly Word[], verb: number, end: number) =>
  words.slice(verb, end).some(({ key }) => key === 'by')

/**
 * Words that changed places round a verb that stayed: "Chile attacked Peru" and "Peru attacked Chile", but not
 * "Peru was attacked by Chile". Linear: each word is weighed with the few that follow it.
 */
export function turnedWords(
  reference: Prepared,
  variant: Prepared,
  left: readonly Word[],
  right: readonly Word[],
): ReadonlySet<string> {
  const turned = new Set<string>()
  const [before, after] = [places(left), places(right)]
  const common = [...before].flatMap(([key, at]) => {
    const other = after.get(key) ?? -1
    return at >= 0 && other >= 0 ? [{ key, at, other }] : []
  })
  for (const [i, a] of common.entries()) {
    const next = common.slice(i + 1, i + REACH)
    for (const [j, verb] of next.entries()) {
      if (verb.other > a.other || left[verb.at]!.kind !== 'word') continue
      for (const b of next.slice(j + 1)) {
        if (b.other > verb.other) continue
        if (!isClause(reference, left, a.at, b.at) || !isClause(variant, right, b.other, a.other)) continue
        if (isPassive(left, verb.at, b.at) !== isPassive(right, verb.other, a.other)) continue
        turned.add(a.key).add(b.key)
      }
    }
  }
  return turned
}
