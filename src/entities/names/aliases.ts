import { WordSet } from '../../lexicon/word-sets.js'
import { nameParts, surnames } from '../knowledge/people.js'
import { isNameWord } from './name-words.js'
import type { Named } from './named.js'
import { DT, isCapital, POS, plainWords, RB, TAKEN, together, type Words } from './words.js'

/**
 * "Ola Berg, also known as Abu Harba": both are one in all the article, by the name of the tables, or else the one told first. Renames what
 * is named, and adds the second name where nothing has told its kind.
 */
export function shareAliases(w: Words, named: Named[]): void {
  let ends: Map<number, Named> | undefined
  // Each is looked for in all the article: no more of them than anybody tells.
  for (let i = 2, told = 0; i < w.count && told < MOST; i++) {
    if (!KEYS.has(w.known[i])) continue
    const at = aliasAfter(w, i)
    if (at === 0) continue
    let before = i
    while (i - before < LONGEST && PASSED.has(w.known[before - 1])) before--
    ends ??= new Map(named.flatMap((n) => (n.nested || n.kind === 'country' ? [] : [[n.end, n] as const])))
    const whose = ends.get(before)
    if (!whose || !together(w, at, whose.first)) continue
    if (w.tag[at - 1] === DT && whose.kind === 'person') continue
    join(w, whose, at, named)
    told++
  }
}

const MOST = 30

const KEYS = new WordSet('known called aka a.k.a. alias name'.split(' '))
/** Between a name and "known as". */
const PASSED = new WordSet(
  ', ( also better formerly once otherwise now previously then commonly widely locally who which whose is was are were real full group movement militia network force army faction alliance gang organisation organization'.split(
    ' ',
  ),
)
/** In tokens. */
const LONGEST = 8

/** The token where another name begins behind the word that says so, or 0. */
function aliasAfter(w: Words, i: number): number {
  const { lower } = w
  let at = i + 1
  switch (lower[i]) {
    case 'known':
      if (w.tag[at] === RB && lower[at + 1] === 'as') at++
      if (lower[at] === 'as') at++
      else if (lower[at] === 'by') at = pastDescription(w, at + 1)
      else return 0
      break
    case 'called':
      if (lower[i - 1] !== 'also') return 0
      break
    case 'name':
      if (!/^(?:real|full)$/.test(lower[i - 1]!) || !/^(?:is|was)$/.test(lower[at] ?? '')) return 0
      at++
  }
  if (lower[at] === 'the') at++
  return together(w, at, i) && isCapital(w, at) ? at : 0
}

/** "By | its Arabic acronym | JNIM", "by | the nom de guerre | Abu Harba". */
function pastDescription(w: Words, from: number): number {
  for (let at = from; at < from + LONGEST && together(w, at, from); at++) if (SORTS.has(w.known[at])) return at + 1
  return from
}
const SORTS = new WordSet('acronym acronyms initials name guerre alias abbreviation nickname'.split(' '))

function join(w: Words, whose: Named, at: number, named: Named[]): void {
  const known = named.findIndex((n) => n.first === at && !n.nested)
  let end = at
  while (known < 0 && end < w.count && together(w, end, at) && isNameWord(w, end)) end++
  const alias = known < 0 ? (end > at ? aliasOf(w, whose, at, end) : undefined) : named[known]!
  if (!alias || w.tag[alias.end] === POS || alias.kind === 'country') return
  if (!isOwn(alias) && (!isOwn(whose) || alias.kind !== whose.kind)) return
  if (whose.kind === 'person' && !alias.name.includes(' ') && bearers(named, alias.name).length > 0) return
  // "Al-Harbi, also known as Ola Berg": whoever has it for a surname, where one has.
  const full = whose.kind === 'person' && !whose.name.includes(' ') ? bearers(named, whose.name) : [whose]
  if (full.length > 1) return
  const [one, other] =
    !isOwn(alias) || (full.length === 0 && alias.name.includes(' ')) ? [alias, whose] : [full[0] ?? whose, alias]
  const name = other.name
  const again = known < 0 ? spots(w, alias) : []
  for (const [k, n] of named.entries()) if (n === other || isSame(n, other, name)) named[k] = renamed(n, one)
  for (const first of again) {
    const end = first + alias.end - alias.first
    named.push(renamed(aliasOf(w, whose, first, end), one))
    w.taken.fill(TAKEN, first, end)
  }
}

/** Of no table. */
const isOwn = ({ rule }: Named): boolean => !rule.startsWith('known') && !rule.startsWith('body')
const isSame = (n: Named, other: Named, name: string): boolean => n.kind === other.kind && n.name === name && !n.nested

/** Those of several names who have the one, each once. */
function bearers(named: readonly Named[], name: string): Named[] {
  const lower = name.toLowerCase()
  const found = new Map<string, Named>()
  for (const n of named)
    if (n.kind === 'person' && n.name.includes(' ') && n.name.toLowerCase().includes(lower)) {
      const parts = nameParts(n.name)
      if (parts[0]!.toLowerCase() === lower || surnames(parts).includes(lower)) found.set(n.name, n)
    }
  return [...found.values()]
}

/** The first tokens of a name that nothing else has taken, wherever the article prints it. */
function spots(w: Words, { first, end }: Named): number[] {
  const found: number[] = []
  for (let i = 0; i < w.count; i++) {
    let k = 0
    while (k < end - first && w.printed[i + k] === w.printed[first + k] && !w.taken[i + k]) k++
    if (k === end - first) found.push(i)
  }
  return found
}

const aliasOf = (w: Words, whose: Named, first: number, end: number): Named => ({
  ...whose,
  first,
  end,
  start: w.start[first]!,
  stop: w.end[end - 1]!,
  name: plainWords(w, first, end),
  form: 'alias',
  rule: RULE,
  evidence: [RULE],
  roles: [],
})
const RULE = 'also known as'

const renamed = (n: Named, { kind, id, name, country, sector, body }: Named): Named => ({
  ...n,
  kind,
  id,
  name,
  country,
  sector,
  body,
  evidence: [...n.evidence, RULE],
})
