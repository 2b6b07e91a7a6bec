import type { Prepared, Word } from '../wording/prepare.js'
import type { Column } from './align.js'
import { type Block, blocksOf } from './blocks.js'
import { type Change, changeOf } from './edits.js'
import { boundaries, punctuation } from './marks-moved.js'
import { turnedWords } from './turned.js'

/** Columns apart within which two reversals bear on one another: "did not succeed", "failed". */
const NEAR = 6

/** Classes that say more than that words changed places. */
const SWAPS: ReadonlySet<string> = new Set(['entity', 'number', 'date', 'negation', 'modality'])

interface Placed {
  readonly block: Block
  change: Change
  readonly at: number
}

/** All edits between two aligned wordings, in text order. */
export function editsOf(
  reference: Prepared,
  variant: Prepared,
  left: readonly Word[],
  right: readonly Word[],
  columns: readonly Column[],
): Change[] {
  const placed: Placed[] = []
  let at = 0
  for (const block of blocksOf(left, right, columns)) {
    const change = changeOf(block, reference, variant)
    if (change !== null) placed.push({ block, change, at })
    at += Math.max(block.left.length, block.right.length)
  }
  cancelReversals(placed)
  settleMoves(placed, reference.wording.text)
  const turned = turnedWords(reference, variant, left, right)
  for (const one of placed)
    if (turned.size > 0 && [...one.block.left, ...one.block.right].some(({ key }) => turned.has(key)))
      one.change = { ...one.change, class: 'entity' }
  const changes = placed.map(({ change }) => change)
  changes.push(
    ...punctuation(reference, variant, left, right, columns),
    ...boundaries(reference, variant, left, right, columns),
  )
  return changes.sort((a, b) => a.toSpan.start - b.toSpan.start || a.fromSpan.start - b.fromSpan.start)
}

/** Two reversals near each other leave the meaning: "did not succeed" and "failed", "not impossible" and "possible". */
function cancelReversals(placed: Placed[]): void {
  const reversals = placed.filter(({ change }) => change.class === 'negation')
  for (let i = 0; i + 1 < reversals.length; i++) {
    const [a, b] = [reversals[i]!, reversals[i + 1]!]
    if (b.at - a.at > NEAR || !cancels(a.block, b.block)) continue
    for (const one of [a, b]) {
      const bare = [...one.block.left, ...one.block.right].every(
        ({ kind }) => kind === 'negation' || kind === 'function',
      )
      one.change = { ...one.change, class: bare ? 'function-word' : 'synonym' }
    }
    i++
  }
}

/** A negation here and an antonym there, or a negation that went from here to there; two negations gone are two reversals. */
function cancels(a: Block, b: Block): boolean {
  if ((a.tie === 'antonym') !== (b.tie === 'antonym')) return true
  return a.tie !== 'antonym' && Math.sign(denials(a)) === -Math.sign(denials(b))
}

/** Negations more on the right than on the left. */
const denials = ({ left, right }: Block) => negations(right) - negations(left)
const negations = (words: readonly Word[]) => words.filter(({ kind }) => kind === 'negation').length

const matter = (words: readonly Word[]) => words.filter(({ kind }) => kind !== 'function' && kind !== 'ellipsis')

/**
 * Words that left one place and stand in another are a change of order. Two names that changed places round a verb are
 * not: "Chile attacked Peru"; but in a list they are.
 */
function settleMoves(placed: Placed[], text: string): void {
  const gone = new Map<string, Placed[]>()
  for (const one of placed) for (const { key } of matter(one.block.left)) gone.set(key, [...(gone.get(key) ?? []), one])
  const others = (one: Placed) =>
    matter(one.block.right).map(({ key }) => gone.get(key)?.find((other) => other !== one))
  for (const one of placed) {
    if (one.block.right.some(({ declared }) => declared)) continue
    const from = others(one)
    if (from.length === 0 || from.some((other) => other === undefined)) continue
    const other = from[0]!
    const back = matter(one.block.left).every(({ key }) => matter(other.block.right).some((word) => word.key === key))
    // Two words in each other's places: in a list that is order; round a verb or a "not" it is another statement.
    if (one.block.tie !== null && one.block.gone.length + one.block.put.length === 0) {
      if (!back) continue
      if (!isListed(one, other, text)) {
        if (isNegatedBetween(one, other) && !SWAPS.has(one.change.class))
          one.change = { ...one.change, class: 'negation' }
        continue
      }
    } else if (one.change.class !== 'content' && one.change.class !== 'extended' && one.change.class !== 'trimmed')
      continue
    if (!back && matter(one.block.left).length > 0) continue
    for (const moved of new Set([one, ...(from as Placed[])])) {
      const settled =
        moved === one || matter(moved.block.left).every(({ key }) => matter(one.block.right).some((w) => w.key === key))
      if (settled) moved.change = { ...moved.change, class: 'function-word' }
    }
  }
}

/** "for flour, not for howitzers": a word of denial follows the first or precedes the second. */
function isNegatedBetween(a: Placed, b: Placed): boolean {
  const [first, second] = a.at < b.at ? [a, b] : [b, a]
  return [first.block.next, second.block.previous, first.block.previous].some((word) => word?.kind === 'negation')
}

const PARTS = /\s*,\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+/

/** "Chile and Peru", "Chile, Bolivia or Peru", "Chile–Peru": nothing between the two but other parts of a list. */
function isListed(a: Placed, b: Placed, text: string): boolean {
  const [first, second] = a.at < b.at ? [a.block.left, b.block.left] : [b.block.left, a.block.left]
  const between = text.slice(first.at(-1)!.end, second[0]!.start)
  if (/^[\s\p{Pd}]*$/u.test(between)) return true
  const parts = between.split(PARTS)
  return parts.length > 1 && parts[0] === '' && parts.at(-1) === '' && parts.every((part) => !/\s.*\s/.test(part))
}
