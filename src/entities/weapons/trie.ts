import { DESIGNATORS, GENERICS, MODIFIERS, SHIP_PREFIXES, SYSTEMS, TAILS } from '../../lexicon/weapons.js'
import { formsOf, type Kind, kindNamed, kindOfSystem } from './kinds.js'
import { cutForm, firstPiece, GAP, isCapital, type Pieces } from './pieces.js'

export type Role = 'name' | 'kind' | 'modifier' | 'tail' | 'family' | 'ship'

/** One form of one row, as it lies in the trie. */
export interface Entry {
  readonly role: Role
  readonly form: string
  /** Pieces of the form joined by spaces: the key of the false friends. */
  readonly key: string
  readonly plural: boolean
  /** What is met; of a modifier or a tail its words alone matter. */
  readonly kind: Kind | null
  /** Number of the row in its table, of families and ship prefixes. */
  readonly row: number
  readonly pieces: Pieces
  /** For each piece: 2 printed in capitals, 1 with a capital, 0 anyhow. */
  readonly capitals: readonly number[]
}

interface Node {
  next: Map<string, Node> | null
  entries: Entry[] | null
}

const newNode = (): Node => ({ next: null, entries: null })

function capitalsOf(form: string, pieces: Pieces): number[] {
  const shout = !/\d/.test(form) && /\p{Lu}.*\p{Lu}/u.test(form) && form === form.toUpperCase()
  return pieces.start.map((start, i) => {
    if (!isCapital(form, start, pieces.end[i]!)) return 0
    return shout ||
      (pieces.end[i]! - start > 1 &&
        pieces.count > 1 &&
        isCapital(form, start, pieces.end[i]!, true) &&
        !/\d/.test(form))
      ? 2
      : 1
  })
}

/** The plural of a noun, as English makes it. */
export function pluralOf(noun: string): string {
  if (
    /(?:craft|artillery|ammunition|ordnance|weaponry|hardware|equipment|fire|gas|defences|defenses|arms|WMD|MANPADS|AWACS|MLRS|s)$/.test(
      noun,
    )
  )
    return noun
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:x|ch|sh|torpedo)$/.test(noun) ? `${noun}es` : `${noun}s`
}

/** A form that waits until a text has its first piece: most never come up, and the program starts sooner. */
interface Seed {
  readonly role: Role
  readonly form: string
  /** Of a plural: the noun. */
  readonly singular: string | null
  readonly kind: () => Kind | null
  readonly row: number
}

function plant(root: Node, { role, form, singular, kind, row }: Seed): void {
  const pieces = cutForm(form)
  let node = root
  for (let k = 1; k < pieces.count; k++) {
    node.next ??= new Map()
    let next = node.next.get(pieces.lower[k]!)
    if (!next) node.next.set(pieces.lower[k]!, (next = newNode()))
    node = next
  }
  const key = singular === null ? pieces.lower.join(' ') : cutForm(singular).lower.join(' ')
  const capitals = capitalsOf(singular === null ? form : form.replace(/s$/, ''), pieces)
  const entry = { role, form, key, plural: singular !== null, kind: kind(), row, pieces, capitals }
  ;(node.entries ??= []).push(entry)
}

const none = () => null

/** First pieces of the forms that need no capital there. */
const SMALL = new Set<string>()

const BUREAUS = new Map(DESIGNATORS.flatMap(({ prefix, bureau }) => (bureau ? [[prefix, bureau]] : [])))
/** "Su-25" as "Sukhoi-25", where its letters stand for a bureau. */
function inFull(form: string): string | null {
  const hyphen = form.indexOf('-')
  const bureau = hyphen > 0 && hyphen < 4 ? BUREAUS.get(form.slice(0, hyphen)) : undefined
  return bureau ? bureau + form.slice(hyphen) : null
}

/** Forms by their first piece. */
function sow(): Map<string, Seed[]> {
  const seeds = new Map<string, Seed[]>()
  const add = (role: Role, form: string, kind: Seed['kind'] = none, row = 0, singular: string | null = null): void => {
    const first = firstPiece(form)
    if (!isCapital(form, 0, form.length)) SMALL.add(first)
    const list = seeds.get(first)
    if (list) list.push({ role, form, singular, kind, row })
    else seeds.set(first, [{ role, form, singular, kind, row }])
  }
  const addNoun = (role: Role, noun: string, kind: Seed['kind'] = none): void => {
    add(role, noun, kind)
    const plural = pluralOf(noun)
    if (plural !== noun) add(role, plural, kind, 0, noun)
  }
  for (const group of SYSTEMS) {
    for (const row of group.rows) {
      const kind = () => kindOfSystem(group, row)
      const addName = (form: string) => {
        add('name', form, kind)
        const full = inFull(form)
        if (full) add('name', full, kind)
      }
      addName(row[0])
      for (let k = 3; k < row.length; k++) addName(row[k]!)
    }
  }
  for (const row of GENERICS) for (const form of formsOf(row)) addNoun('kind', form, () => kindNamed(row[0]))
  for (const [words] of MODIFIERS) add('modifier', words)
  for (const noun of TAILS) addNoun('tail', noun)
  DESIGNATORS.forEach(({ prefix, bureau }, row) => {
    add('family', prefix, none, row)
    if (bureau) add('family', bureau, none, row)
  })
  SHIP_PREFIXES.forEach(([prefix], row) => void add('ship', prefix, none, row))
  return seeds
}

const SEEDS = sow()
const grown = new Map<string, Node>()

/** The forms that begin with a piece, grown when first asked for. */
function branch(piece: string): Node | undefined {
  const known = grown.get(piece)
  if (known) return known
  const seeds = SEEDS.get(piece)
  if (!seeds) return undefined
  const node = newNode()
  for (const seed of seeds) plant(node, seed)
  grown.set(piece, node)
  return node
}

/** The kind of the name that these words are: "carrier shandong". */
export function systemCalled([first, ...rest]: readonly string[]): Kind | null {
  let node = branch(first!)
  for (const word of rest) node = node?.next?.get(word)
  return node?.entries?.find(({ role }) => role === 'name')?.kind ?? null
}

/** A form met in the text: pieces [from, to). */
export interface Met {
  readonly entry: Entry
  readonly to: number
  /** A name with a plural s. */
  readonly plural: boolean
  /** False where hyphen or space stand otherwise than in the form. */
  readonly exact: boolean
}

const isFirst = (pieces: { has(piece: string): boolean }, piece: string): boolean =>
  pieces.has(piece) || (piece.length > 3 && piece.endsWith('s') && pieces.has(piece.slice(0, -1)))

export const startsForm = (piece: string): boolean => isFirst(SEEDS, piece)

/** The same of a piece printed small: "a" is not the beginning of "A-10". */
export const startsSmallForm = (piece: string): boolean => isFirst(SMALL, piece)

/** All forms that begin at piece `from`, the longest last. At most as many steps as the longest form has pieces. */
export function meet(text: string, pieces: Pieces, from: number): Met[] {
  const met: Met[] = []
  let node: Node | undefined
  for (let i = from; i < pieces.count; i++) {
    if (i > from && (!node?.next || (pieces.gap[i]! >= GAP.COMMA && !initialBefore(pieces, i)))) break
    const piece = pieces.lower[i]!
    const after: Node | undefined = i === from ? branch(piece) : node!.next!.get(piece)
    if (after?.entries) collect(text, pieces, from, i + 1, after.entries, false, met)
    else if (piece.length > (i === from ? 3 : 2) && piece.endsWith('s')) {
      const single = piece.slice(0, -1)
      const singular = i === from ? branch(single) : node!.next!.get(single)
      if (singular?.entries) collect(text, pieces, from, i + 1, singular.entries, true, met)
    }
    node = after
  }
  return met
}

/** "Gerald R. Ford": a point and a space after one letter. */
const initialBefore = (pieces: Pieces, i: number): boolean =>
  pieces.gap[i] === GAP.BREAK &&
  pieces.end[i - 1]! - pieces.start[i - 1]! === 1 &&
  pieces.start[i]! - pieces.end[i - 1]! === 2

function collect(
  text: string,
  pieces: Pieces,
  from: number,
  to: number,
  entries: Entry[],
  plural: boolean,
  met: Met[],
): void {
  for (const entry of entries) {
    if (plural && entry.role !== 'name') continue
    const exact = gapsFit(pieces, from, entry.pieces)
    if (exact === null || !capitalsFit(text, pieces, from, entry, plural)) continue
    met.push({ entry, to, plural, exact })
  }
}

/** Hyphen, space and nothing stand for one another, but two words never grow together. Null where they do not fit. */
function gapsFit(pieces: Pieces, from: number, form: Pieces): boolean | null {
  let exact = true
  for (let k = 1; k < form.count; k++) {
    const printed = pieces.gap[from + k]!
    const wanted = form.gap[k]!
    if (printed === wanted) continue
    if (printed > GAP.SPACE || wanted > GAP.SPACE) return null
    if (form.lower[k - 1]!.length === 1 && form.lower[k]!.length > 1 && !/\d/.test(form.lower[k]!)) return null
    exact = false
  }
  return exact
}

function capitalsFit(text: string, pieces: Pieces, from: number, entry: Entry, plural: boolean): boolean {
  for (let k = 0; k < entry.capitals.length; k++) {
    const need = entry.capitals[k]!
    if (need === 0) continue
    const start = pieces.start[from + k]!
    const last = k === entry.capitals.length - 1
    const end = pieces.end[from + k]! - (last && (plural || (entry.plural && entry.role === 'kind')) ? 1 : 0)
    if (!isCapital(text, start, end, need === 2)) return false
  }
  return true
}
