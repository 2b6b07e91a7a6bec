import { CAPACITY, type Word, whenWordsReset } from '../../learned/words.js'
import type { Candidate } from './candidate.js'
import { judge, tagOf } from './context.js'
import { isShip } from './kinds.js'
import { type NameMet, readDesignator, readName } from './names.js'
import { afterCalibre, isDigits, longest, type Phrase, readCalibred, readPhrase, type Scene } from './phrases.js'
import { cutForm, GAP, isCapital, type Pieces } from './pieces.js'
import { quantityBefore } from './quantity.js'
import { readShared } from './shared-noun.js'
import { pushClass, pushListed, readShipClass, shipAfter } from './ships.js'
import { meet, startsForm, startsSmallForm } from './trie.js'

const NEVER = 1
const NOT_SO_PRINTED = 2
const MAY = 3
/** Of each spelling, by its number: whether a piece of it begins a form; 0 where that is not known yet. */
const begins = new Uint8Array(CAPACITY)
whenWordsReset(() => begins.fill(0))

/** True where a form may begin within the words [first, end). */
export function worthReading(words: readonly Word[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (beginning(words[i]!) === MAY) return true
  return false
}

function beginning({ index, spelling }: Word): number {
  if (begins[index] === 0) begins[index] = beginningOf(spelling)
  return begins[index]!
}

function beginningOf(spelling: string): number {
  const { lower, start } = cutForm(spelling)
  if (!lower.some(startsForm)) return NEVER
  const isSmall = (k: number) => /[a-z]/.test(spelling[start[k]!]!)
  return lower.some((piece, k) => (isSmall(k) ? startsSmallForm : startsForm)(piece)) ? MAY : NOT_SO_PRINTED
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
  const starts = beginning(scene.words[pieces.token[i]!]!) !== NEVER && startsForm(pieces.lower[i]!)
  const meets = starts && meet(scene.text, pieces, i).length > 0
  if (meets) {
    const name = readName(scene, i)
    if (name && !isInsideKind(scene, i, name.to)) {
      const candidate = ofName(scene, i, name, sentence, articleOfWar)
      if (candidate && name.rule === 'named system + kind') return pushClass(scene, candidate, name, out)
      if (candidate) return push(out, candidate, name.to)
    }
  }
  const designator = i + 1 < pieces.count && isDigits(pieces.lower[i + 1]!) ? readDesignator(scene, i) : null
  if (designator) return push(out, ofName(scene, i, designator, sentence, articleOfWar)!, designator.to)
  if (pieces.lower[i] === 'class') {
    const found = readShipClass(scene, i, done, sentence)
    if (found) return pushClass(scene, found.candidate, found.phrase, out)
  }
  const noun = isDigits(pieces.lower[i]!) ? afterCalibre(scene, i) : i
  if (!starts && noun === i) return i
  const phrase = noun > i ? readCalibred(scene, i, noun) : meets ? readPhrase(scene, i) : null
  if (phrase?.kind) {
    if (counts(scene, i, noun, done, phrase, articleOfWar)) return pushPhrase(scene, i, phrase, sentence, out)
    if (DOUBTFUL.has(phrase.head!.key)) {
      const to = pushPhrase(scene, i, phrase, sentence, out)
      out.push({ ...out.pop()!, weak: true, listed: true })
      return to
    }
  }
  readShared(scene, i, sentence, out)
  return i
}

/** "Aegis destroyers": the name begins the words of a kind. */
const isInsideKind = ({ text, pieces }: Scene, from: number, to: number): boolean =>
  (longest(meet(text, pieces, from), 'kind')?.to ?? 0) > to

function push(out: Candidate[], candidate: Candidate, to: number): number {
  out.push(candidate)
  return to
}

function ofName(
  scene: Scene,
  from: number,
  name: NameMet,
  sentence: number,
  articleOfWar: () => boolean,
): Candidate | null {
  const { pieces, context } = scene
  const quantity = quantityBefore(scene, from)
  let weak = false
  if (name.needs !== 'accept') {
    if (isPartOfName(scene, from, name.to)) return null
    const cues = context.cuesOutside(from, name.to)
    const counted = quantity !== undefined
    // "Typhoons bombed the base": in an article of war one word of war will do.
    if (name.needs === 'needs-kind')
      weak = !((counted && articleOfWar()) || ((counted || name.plural) && cues > (articleOfWar() ? 0 : 1)))
    else if (name.needs === 'needs-article') weak = !articleOfWar()
    else
      weak =
        cues === 0 && ((name.needs === 'needs-sentence' && !counted && !isIndefinite(scene, from)) || !articleOfWar())
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

/** "a Kalashnikov". */
const isIndefinite = ({ pieces }: Scene, from: number): boolean =>
  from > 0 && pieces.gap[from] === GAP.SPACE && (pieces.lower[from - 1] === 'a' || pieces.lower[from - 1] === 'an')

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

function counts(
  scene: Scene,
  from: number,
  noun: number,
  done: number,
  phrase: Phrase,
  articleOfWar: () => boolean,
): boolean {
  const { pieces, tokens, context } = scene
  const head = phrase.head!
  if (pieces.gap[from] === GAP.NONE) return false
  const goesOn = phrase.to < pieces.count && pieces.gap[phrase.to] === GAP.NONE
  if (goesOn) return false
  // "And | 120mm | mortars": bricks have no calibre.
  const verdict = judge(pieces, noun, phrase.to, head.key, false, phrase.plural)
  if (verdict === 'refuse' && !(phrase.compound && noun === from && !isDenied(scene, phrase))) return false
  if (phrase.compound || noun > from) return !isOrganisation(scene, from, phrase)
  if (VERBS.has(head.key) && !isListed(scene, from, done)) {
    const token = pieces.token[from]!
    const whole = tokens.start[token] === pieces.start[from] && tokens.end[token] === pieces.end[from]
    const tag = tagOf(tokens, token)
    if (whole && isVerbPlace(scene, token) && (tag === 'VB' || tag === 'VBP' || tag === 'VBZ' || tag === 'VBD'))
      return false
  }
  if (head.key === 'explosive' && !phrase.plural && tagOf(tokens, pieces.token[from]!) === 'JJ') return false
  if (isOrganisation(scene, from, phrase)) return false
  const cues = verdict === 'accept' ? 1 : context.cuesOutside(from, phrase.to)
  if (verdict === 'needs-sentence') return cues > 0
  if (verdict === 'needs-air' && context.speaksOfCivilAviation) return false
  return cues > 0 || articleOfWar()
}

/** "Machine pistols | and grenades", "rifles | , mines": right behind another weapon. */
const isListed = ({ pieces }: Scene, from: number, done: number): boolean =>
  done > 0 &&
  (pieces.gap[from] === GAP.COMMA
    ? done === from
    : done === from - 1 && (pieces.lower[done] === 'and' || pieces.lower[done] === 'or'))

/** In a headline taggers take nouns for verbs: there only "to" and "will" prove a verb. */
function isVerbPlace({ tokens, context }: Scene, token: number): boolean {
  if (!context.headline) return true
  const before = token > 0 ? tagOf(tokens, token - 1) : ''
  return before === 'TO' || before === 'MD'
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
  const ship = isShip(kind) ? shipAfter(scene, phrase, kind) : null
  const to = ship?.to ?? phrase.to
  const counted = quantityBefore(scene, from)
  const shout = phrase.head!.capitals.includes(2)
  const of: Candidate = {
    start: pieces.start[from]!,
    end: pieces.end[to - 1]!,
    kind: ship?.kind ?? kind,
    form: ship ? 'name' : shout ? 'abbreviation' : 'description',
    rule: ship?.rule ?? 'kind',
    quantity:
      (counted === 1 || phrase.plural || isInvariant(text, pieces, to)) && !countsAnother(scene, to)
        ? counted
        : undefined,
    sentence,
    weak: false,
    definite: isDefinite(scene, from),
  }
  out.push(of)
  return isShip(kind) && phrase.plural ? pushListed(scene, to, of, out) : to
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those'])

/** "the missile", "the first ten missiles". */
function isDefinite({ pieces, tokens }: Scene, from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - 3 && pieces.gap[i + 1] === GAP.SPACE; i--) {
    if (DEFINITE.has(pieces.lower[i]!)) return true
    const tag = tagOf(tokens, pieces.token[i]!)
    if (tag !== 'CD' && tag !== 'JJ') return false
  }
  return false
}

/** "Four arms | exporters": what is counted stands behind. */
const countsAnother = ({ pieces, tokens }: Scene, to: number): boolean =>
  to < pieces.count && pieces.gap[to] === GAP.SPACE && tagOf(tokens, pieces.token[to]!) === 'NNS'

const isInvariant = (text: string, { start, end }: Pieces, to: number): boolean =>
  /(?:craft|s|howitzer|artillery)$/i.test(text.slice(start[to - 1]!, end[to - 1]!))
