import { GENERICS } from '../../lexicon/weapons.js'
import type { MentionForm } from '../../model/entity.js'
import { judge, tagOf } from './context.js'
import { formsOf, type Kind, kindOf, kindOfRow } from './kinds.js'
import { afterShipName, type NameMet, readDesignator, readName } from './names.js'
import { afterCalibre, isDigits, type Phrase, readPhrase, type Scene } from './phrases.js'
import { cutForm, GAP, isCapital, type Pieces } from './pieces.js'
import { quantityBefore } from './quantity.js'
import { startsForm } from './trie.js'

/** A mention that may still need the rest of the article to count. */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly kind: Kind
  readonly form: MentionForm
  readonly rule: string
  readonly quantity: number | undefined
  readonly sentence: number
  /** Counts only where the article names it for sure elsewhere, or beside another weapon of a list. */
  readonly weak: boolean
  /** Of a doubtful kind: counts only in a list beside another of its sort. */
  readonly listed?: boolean
  /** "the missile": one that was named before. */
  readonly definite: boolean
}

const kinds = new Map(GENERICS.map((row) => [row[0], kindOfRow(row)]))
const kindNamed = (name: string): Kind => kinds.get(name)!
const byForm = new Map(
  GENERICS.flatMap((row) => formsOf(row).map((form) => [cutForm(form).lower.join(' '), kindNamed(row[0])] as const)),
)
/** First words of two-word kinds, for "chemical and biological weapons". */
const pairs = new Set(
  [...byForm.keys()].filter((form) => form.split(' ').length === 2).map((form) => form.split(' ')[0]!),
)

export function worthReading({ count, lower }: Pieces): boolean {
  for (let i = 0; i < count; i++) if (startsForm(lower[i]!)) return true
  return false
}

/** Reads one sentence from left to right and adds what it finds. */
export function readSentence(scene: Scene, sentence: number, articleOfWar: () => boolean, out: Candidate[]): void {
  const { pieces } = scene
  let done = 0
  for (let i = 0; i < pieces.count; ) {
    const to = readAt(scene, i, done, sentence, articleOfWar, out)
    if (to > i) done = to
    i = Math.max(to, i + 1)
  }
}

function readAt(
  scene: Scene,
  i: number,
  done: number,
  sentence: number,
  articleOfWar: () => boolean,
  out: Candidate[],
): number {
  const { pieces } = scene
  const starts = startsForm(pieces.lower[i]!)
  if (starts) {
    const name = readName(scene, i, kindNamed)
    if (name) {
      const candidate = ofName(scene, i, name, sentence)
      if (candidate) return push(out, candidate, name.to)
    }
  }
  const designator = i + 1 < pieces.count && isDigits(pieces.lower[i + 1]!) ? readDesignator(scene, i, kindNamed) : null
  if (designator) return push(out, ofName(scene, i, designator, sentence)!, designator.to)
  if (pieces.lower[i] === 'class') {
    const found = readShipClass(scene, i, done, sentence)
    if (found) return push(out, found.candidate, found.to)
  }
  const noun = isDigits(pieces.lower[i]!) ? afterCalibre(scene, i) : i
  if (!starts && noun === i) return i
  const phrase = readPhrase(scene, noun, kindNamed)
  if (phrase?.kind) {
    if (counts(scene, i, noun, phrase, articleOfWar)) return pushPhrase(scene, i, phrase, sentence, out)
    if (DOUBTFUL.has(phrase.head!.key)) {
      const to = pushPhrase(scene, i, phrase, sentence, out)
      out.push({ ...out.pop()!, weak: true, listed: true })
      return to
    }
  }
  if (pairs.has(pieces.lower[i]!)) readShared(scene, i, sentence, out)
  return i
}

function push(out: Candidate[], candidate: Candidate, to: number): number {
  out.push(candidate)
  return to
}

function ofName(scene: Scene, from: number, name: NameMet, sentence: number): Candidate | null {
  const { pieces, context } = scene
  const quantity = quantityBefore(scene, from)
  let weak = false
  if (name.needs !== 'accept') {
    if (isPartOfName(scene, from, name.to)) return null
    const cues = context.cuesOutside(from, name.to)
    if (name.needs === 'needs-kind') weak = !((quantity !== undefined || name.plural) && cues > 1)
    else weak = cues === 0
  }
  const { kind, form, rule } = name
  return {
    start: pieces.start[from]!,
    end: pieces.end[name.to - 1]!,
    kind,
    form,
    rule,
    quantity,
    sentence,
    weak,
    definite: false,
  }
}

/** "Stacey Abrams", "Tiger Woods": capitalised words run on before or after. */
function isPartOfName(scene: Scene, from: number, to: number): boolean {
  const { text, pieces, context } = scene
  if (context.isTitle(text)) return false
  const before =
    from > 1 && pieces.gap[from] === GAP.SPACE && isCapital(text, pieces.start[from - 1]!, pieces.end[from - 1]!)
  const after = to < pieces.count && pieces.gap[to] === GAP.SPACE && isCapital(text, pieces.start[to]!, pieces.end[to]!)
  return before || after
}

/** Persons as often as aircraft; beside other aircraft they are aircraft. */
const DOUBTFUL = new Set(['fighter', 'bomber'])

/** Nouns that are verbs as well. */
const VERBS = new Set([
  'tank',
  'shell',
  'bomb',
  'rocket',
  'torpedo',
  'mine',
  'gun',
  'nuke',
  'drone',
  'arms',
  'weapon',
  'jet',
  'grenade',
  'bullet',
  'mortar',
])

function counts(scene: Scene, from: number, noun: number, phrase: Phrase, articleOfWar: () => boolean): boolean {
  const { pieces, tokens, context } = scene
  const head = phrase.head!
  if (pieces.gap[from] === GAP.NONE) return false
  const goesOn = phrase.to < pieces.count && pieces.gap[phrase.to] === GAP.NONE
  if (goesOn) return false
  const verdict = judge(pieces, from, phrase.to, head.key, false, phrase.plural)
  if (verdict === 'refuse' && !(phrase.compound && noun === from && !isDenied(scene, phrase))) return false
  if (phrase.compound || noun > from) return !isOrganisation(scene, from, phrase)
  if (VERBS.has(head.key)) {
    const token = pieces.token[from]!
    const whole = tokens.start[token] === pieces.start[from] && tokens.end[token] === pieces.end[from]
    const tag = tagOf(tokens, token)
    if (whole && (tag === 'VB' || tag === 'VBP' || tag === 'VBZ' || tag === 'VBD')) return false
  }
  if (head.key === 'explosive' && !phrase.plural && tagOf(tokens, pieces.token[from]!) === 'JJ') return false
  if (isOrganisation(scene, from, phrase)) return false
  const cues = verdict === 'accept' ? 1 : context.cuesOutside(from, phrase.to)
  if (verdict === 'needs-sentence') return cues > 0
  if (verdict === 'needs-air' && context.speaksOfCivilAviation) return false
  return cues > 0 || articleOfWar()
}

/** The words after the phrase still deny it: "nuclear-powered aircraft carrier pigeon". */
const isDenied = ({ pieces }: Scene, phrase: Phrase): boolean =>
  judge(pieces, phrase.to - 1, phrase.to, phrase.head!.key, false) === 'refuse' && phrase.head!.pieces.count > 1

/** "Rocket Force", "Houston Rockets", "Missile Technology Control Regime": part of a name that is no weapon. */
function isOrganisation(scene: Scene, from: number, phrase: Phrase): boolean {
  const { text, pieces, context } = scene
  if (!isCapital(text, pieces.start[from]!, pieces.end[from]!) || phrase.head!.capitals.includes(2)) return false
  if (context.isTitle(text)) return false
  const { to } = phrase
  const after = to < pieces.count && pieces.gap[to]! <= GAP.SPACE && isCapital(text, pieces.start[to]!, pieces.end[to]!)
  const before =
    from > 0 && pieces.gap[from] === GAP.SPACE && isCapital(text, pieces.start[from - 1]!, pieces.end[from - 1]!)
  const inside = from > 0 && pieces.gap[from] === GAP.SPACE && !phrase.compound && phrase.head!.pieces.count === 1
  return after || (before && from > 1 && !phrase.compound) || inside
}

function pushPhrase(scene: Scene, from: number, phrase: Phrase, sentence: number, out: Candidate[]): number {
  const { text, pieces } = scene
  const kind = phrase.kind!
  const ship = kind.class === 'warship' || kind.class === 'submarine' ? shipAfter(scene, phrase, kind) : null
  const to = ship?.to ?? phrase.to
  const before = from > 0 && pieces.gap[from] === GAP.SPACE ? pieces.lower[from - 1]! : ''
  const counted = quantityBefore(scene, from)
  const shout = phrase.head!.capitals.includes(2)
  return push(
    out,
    {
      start: pieces.start[from]!,
      end: pieces.end[to - 1]!,
      kind: ship?.kind ?? kind,
      form: ship ? 'name' : shout ? 'abbreviation' : 'description',
      rule: ship?.rule ?? 'kind',
      quantity: counted === 1 || phrase.plural || isInvariant(text, pieces, to) ? counted : undefined,
      sentence,
      weak: false,
      definite: /^(?:the|this|that|these|those)$/.test(before),
    },
    to,
  )
}

const isInvariant = (text: string, { start, end }: Pieces, to: number): boolean =>
  /(?:craft|s|howitzer|artillery)$/i.test(text.slice(start[to - 1]!, end[to - 1]!))

/** "the destroyer USS Carney", "the frigate Admiral Essen": the ship, with the class of the noun before it. */
function shipAfter(scene: Scene, phrase: Phrase, kind: Kind): { to: number; kind: Kind; rule: string } | null {
  const { text, pieces, tokens, context } = scene
  const at = phrase.to
  if (phrase.plural || at >= pieces.count || pieces.gap[at] !== GAP.SPACE || context.isTitle(text)) return null
  const name = readName(scene, at, kindNamed)
  if (name?.rule === 'ship prefix' || (name && (name.kind.class === 'warship' || name.kind.class === 'submarine'))) {
    const subclass = kind.subclass ?? name.kind.subclass
    return { to: name.to, kind: { ...name.kind, class: kind.class, subclass }, rule: 'kind + ship' }
  }
  const end = afterShipName(scene, at, 3)
  if (name || end === at || !tagOf(tokens, pieces.token[end - 1]!).startsWith('NNP')) return null
  const words = text.slice(pieces.start[at]!, pieces.end[end - 1]!)
  return { to: end, kind: kindOf(words, kind.class, kind.subclass, null), rule: 'kind + ship' }
}

/** "Kongsberg-class frigate": a class of ships that no table knows, with its noun. */
function readShipClass(
  scene: Scene,
  at: number,
  done: number,
  sentence: number,
): { candidate: Candidate; to: number } | null {
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
  const phrase = readPhrase(scene, at + 1, kindNamed)
  if (!phrase?.kind || (phrase.kind.class !== 'warship' && phrase.kind.class !== 'submarine')) return null
  const name = `${text.slice(pieces.start[from]!, pieces.end[at - 1]!)}-class`
  const kind = kindOf(name, phrase.kind.class, phrase.kind.subclass, null)
  const quantity = quantityBefore(scene, from)
  const place = { start: pieces.start[from]!, end: pieces.end[phrase.to - 1]! }
  const candidate: Candidate = {
    ...place,
    kind,
    form: 'name',
    rule: 'ship class',
    quantity,
    sentence,
    weak: false,
    definite: false,
  }
  return { candidate, to: phrase.to }
}

/** "nuclear, chemical and biological weapons": the noun at the end serves each word before it. */
function readShared(scene: Scene, from: number, sentence: number, out: Candidate[]): void {
  const { pieces } = scene
  let at = from + 1
  for (let n = 0; n < 6 && at < pieces.count && pieces.gap[at]! <= GAP.COMMA; n++, at++) {
    const word = pieces.lower[at]!
    if (word === 'and' || word === 'or') continue
    if (!pairs.has(word) || (at === from + 1 && pieces.gap[at] !== GAP.COMMA)) return
    const phrase = readPhrase(scene, at, kindNamed)
    if (!phrase?.head) continue
    const key = phrase.head.key
    const kind = byForm.get(`${pieces.lower[from]} ${key.slice(key.lastIndexOf(' ') + 1)}`)
    // "nuclear and missile programmes" are two things.
    if (!kind || (kind.class === 'nuclear' && key.endsWith('missile'))) return
    const place = { start: pieces.start[from]!, end: pieces.end[from]! }
    out.push({
      ...place,
      kind,
      form: 'description',
      rule: 'shared noun',
      quantity: undefined,
      sentence,
      weak: false,
      definite: false,
    })
    return
  }
}
