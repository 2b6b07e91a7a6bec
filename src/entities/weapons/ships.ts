import type { Candidate } from './candidate.js'
import { tagOf } from './context.js'
import { isShip, type Kind, kindOf } from './kinds.js'
import { countryCalled } from './makers.js'
import { afterShipName, readName } from './names.js'
import { type Phrase, readPhrase, type Scene } from './phrases.js'
import { GAP, isCapital } from './pieces.js'
import { quantityBefore } from './quantity.js'
import { systemCalled } from './trie.js'

/** "the destroyer USS Carney", "the frigate Admiral Essen": the ship, with the class of the noun before it. */
export function shipAfter(
  scene: Scene,
  { to: at, plural }: Pick<Phrase, 'to' | 'plural'>,
  kind: Kind,
): { to: number; kind: Kind; rule: string } | null {
  const { text, pieces, tokens, context } = scene
  if (plural || at >= pieces.count || pieces.gap[at] !== GAP.SPACE || context.isTitle(text)) return null
  const name = readName(scene, at)
  if (name && (name.rule === 'ship prefix' || isShip(name.kind))) {
    const subclass = kind.subclass ?? name.kind.subclass
    return { to: name.to, kind: { ...name.kind, class: kind.class, subclass }, rule: 'kind + ship' }
  }
  const end = afterShipName(scene, at, 3)
  if (name || end === at || !tagOf(tokens, pieces.token[end - 1]!).startsWith('NNP')) return null
  const known = systemCalled(pieces.lower.slice(at - 1, end))
  if (known && isShip(known)) return { to: end, kind: known, rule: 'kind + ship' }
  const words = text.slice(pieces.start[at]!, pieces.end[end - 1]!)
  return { to: end, kind: kindOf(words, kind.class, kind.subclass, null), rule: 'kind + ship' }
}

/** Adds a class of ships ("Kongsberg-class frigate") and, where it is named behind it, the ship ("Harald"); gives the piece after. */
export function pushClass(
  scene: Scene,
  of: Candidate,
  phrase: Pick<Phrase, 'to' | 'plural'>,
  out: Candidate[],
): number {
  const { pieces } = scene
  out.push(of)
  const ship = isShip(of.kind) ? shipAfter(scene, phrase, of.kind) : null
  if (!ship) return phrase.to
  const [start, end] = [pieces.start[phrase.to]!, pieces.end[ship.to - 1]!]
  out.push({ ...of, start, end, kind: ship.kind, form: 'name', rule: 'class + ship', quantity: undefined })
  return ship.to
}

/** "The frigates | Ola Berg and Harba", "two frigates: | the Ola Berg and the Harba": adds the ships that no table knows; gives the piece after. */
export function pushListed(scene: Scene, from: number, of: Candidate, out: Candidate[]): number {
  const { text, pieces, tokens } = scene
  const colon = text[pieces.end[from - 1]!] === ':'
  if (from >= pieces.count || !(colon || pieces.gap[from] === GAP.SPACE)) return from
  const ships: Candidate[] = []
  for (let at = from, last = false; ships.length < MOST_LISTED && at < pieces.count; ) {
    if (pieces.lower[at] === 'the') at++
    else if (colon) break
    const end = afterShipName(scene, at, 3)
    if (end === at || !tagOf(tokens, pieces.token[end - 1]!).startsWith('NNP') || readName(scene, at)) break
    if (countryCalled(pieces.lower.slice(at, end).join(' '))) break
    const [start, stop] = [pieces.start[at]!, pieces.end[end - 1]!]
    const kind = kindOf(text.slice(start, stop), of.kind.class, of.kind.subclass, null)
    ships.push({
      ...of,
      start,
      end: stop,
      kind,
      form: 'name',
      rule: 'kind + ship',
      quantity: undefined,
      definite: false,
    })
    if (last) {
      out.push(...ships)
      return end
    }
    last = pieces.gap[end]! <= GAP.COMMA && pieces.lower[end] === 'and'
    if (!last && pieces.gap[end] !== GAP.COMMA) break
    at = last ? end + 1 : end
  }
  return from
}
const MOST_LISTED = 8

/** "Kongsberg-class frigate": a class of ships that no table knows, with its noun. */
export function readShipClass(
  scene: Scene,
  at: number,
  done: number,
  sentence: number,
): { candidate: Candidate; phrase: Phrase } | null {
  const { text, pieces, tokens } = scene
  let from = at
  while (from > done && at - from < 3) {
    const gap = pieces.gap[from]!
    if (gap !== GAP.SPACE && !(gap === GAP.HYPHEN && from === at)) break
    if (!isCapital(text, pieces.start[from - 1]!, pieces.end[from - 1]!)) break
    if (from < at && !tagOf(tokens, pieces.token[from - 1]!).startsWith('NNP')) break
    from--
  }
  if (from === at || at + 1 >= pieces.count || pieces.gap[at + 1]! > GAP.SPACE) return null
  const phrase = readPhrase(scene, at + 1)
  if (!phrase?.kind || !isShip(phrase.kind)) return null
  const name = `${text.slice(pieces.start[from]!, pieces.end[at - 1]!)}-class`
  const kind = kindOf(name, phrase.kind.class, phrase.kind.subclass, null)
  const quantity = quantityBefore(scene, from)
  const candidate: Candidate = {
    start: pieces.start[from]!,
    end: pieces.end[phrase.to - 1]!,
    kind,
    form: 'name',
    rule: 'ship class',
    quantity,
    sentence,
    weak: false,
    definite: false,
  }
  return { candidate, phrase }
}
