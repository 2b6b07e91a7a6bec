import { DESIGNATORS, GENERICS, MODIFIERS, SHIP_PREFIXES, SYSTEMS, TAILS } from '../../lexicon/weapons.js'
import { formsOf, type Kind, kindOfRow, kindOfSystem } from './kinds.js'
import { cutForm, GAP, isCapital, type Pieces } from './pieces.js'

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
  readonly next: Map<string, Node>
  entries: Entry[] | null
}

const newNode = (): Node => ({ next: new Map(), entries: null })

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

class Trie {
  readonly root = newNode()

  add(role: Role, form: string, plural: boolean, kind: Kind | null, row: number, key?: string): void {
    const pieces = cutForm(form)
    let node = this.root
    for (const piece of pieces.lower) {
      let next = node.next.get(piece)
      if (!next) node.next.set(piece, (next = newNode()))
      node = next
    }
    const capitals = role === 'kind' && plural ? capitalsOf(form.replace(/s$/, ''), pieces) : capitalsOf(form, pieces)
    const entry = { role, form, key: key ?? pieces.lower.join(' '), plural, kind, row, pieces, capitals }
    ;(node.entries ??= []).push(entry)
  }
}

function compile(): Node {
  const trie = new Trie()
  for (const group of SYSTEMS) {
    for (const row of group.rows) {
      const kind = kindOfSystem(group, row)
      for (const form of new Set([row[0], ...row.slice(3)])) trie.add('name', form!, false, kind, 0)
    }
  }
  for (const row of GENERICS) {
    const kind = kindOfRow(row)
    for (const form of new Set(formsOf(row))) {
      trie.add('kind', form!, false, kind, 0)
      const plural = pluralOf(form!)
      if (plural !== form) trie.add('kind', plural, true, kind, 0, cutForm(form!).lower.join(' '))
    }
  }
  for (const [words] of MODIFIERS) trie.add('modifier', words, false, null, 0)
  for (const noun of TAILS) {
    trie.add('tail', noun, false, null, 0)
    if (pluralOf(noun) !== noun) trie.add('tail', pluralOf(noun), true, null, 0)
  }
  DESIGNATORS.forEach(({ prefix }, row) => void trie.add('family', prefix, false, null, row))
  SHIP_PREFIXES.forEach(([prefix], row) => void trie.add('ship', prefix, false, null, row))
  return trie.root
}

const ROOT = compile()

/** A form met in the text: pieces [from, to). */
export interface Met {
  readonly entry: Entry
  readonly to: number
  /** A name with a plural s. */
  readonly plural: boolean
  /** False where hyphen or space stand otherwise than in the form. */
  readonly exact: boolean
}

export const startsForm = (piece: string): boolean =>
  ROOT.next.has(piece) || (piece.length > 3 && piece.endsWith('s') && ROOT.next.has(piece.slice(0, -1)))

/** All forms that begin at piece `from`, the longest last. At most as many steps as the longest form has pieces. */
export function meet(text: string, pieces: Pieces, from: number): Met[] {
  const met: Met[] = []
  let node: Node | undefined = ROOT
  for (let i = from; node && i < pieces.count; i++) {
    if (i > from && pieces.gap[i]! >= GAP.COMMA && !initialBefore(pieces, i)) break
    const piece: string = pieces.lower[i]!
    const next: Node | undefined = node.next.get(piece)
    if (next?.entries) collect(text, pieces, from, i + 1, next.entries, false, met)
    else if (piece.length > 3 && piece.endsWith('s')) {
      const singular = node.next.get(piece.slice(0, -1))
      if (singular?.entries) collect(text, pieces, from, i + 1, singular.entries, true, met)
    }
    node = next
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
