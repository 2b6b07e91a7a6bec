import type { NounRow } from '../../lexicon/nouns.js'
import type { NamesAt } from '../names/named.js'
import {
  DT,
  IN,
  isCapital,
  isVerb,
  JJ,
  LOWER,
  MD,
  NN,
  NNP,
  NNPS,
  NNS,
  POS,
  PRP$,
  together,
  type Words,
} from '../names/words.js'
import { type Phrase, phraseAround } from '../roles/phrases.js'
import { isOfMembers } from '../roles/titles.js'
import { SAYS } from './pronouns.js'

/** A phrase for a thing without its name. */
export interface Nominal {
  readonly phrase: Phrase
  readonly noun: string
  readonly kind: NounRow['kind']
  readonly sector: string | undefined
  readonly gender: 'male' | 'female' | undefined
  readonly plural: boolean
}

/** Noun phrases headed by a person, group, organisation or place noun, outside names and title phrases; in text order. */
export function findNominals(w: Words, names: NamesAt, titled: ReadonlySet<number>): Nominal[] {
  const found: Nominal[] = []
  for (let i = 0; i < w.count; i++) {
    const facts = w.facts[i]
    if (!facts || (!facts.noun && !facts.plural) || w.taken[i] || titled.has(i) || !isHead(w, i)) continue
    const plural = facts.plural !== undefined && (w.tag[i] !== NN || !facts.noun)
    const row = (plural ? facts.plural : facts.noun) ?? facts.noun!
    const phrase = phraseAround(w, i, i + 1, null, plural, names)
    // "Five squadrons of S-400 missile systems": so many weapons, and nobody.
    if (row.kind === 'organisation' && w.lower[i + 1] === 'of' && isWeapon(w, i + 2, names)) continue
    if (row.kind === 'place' && (isVerbOf(w, i, names) || isMedium(w, i, names) || isThought(w, i))) continue
    if (row.kind === 'person' && !plural && isNameOf(w, phrase, names)) continue
    if (plural && (isOfMembers(w, i, i + 1) || (row.noun === 'movement' && !says(w, phrase)))) continue
    // "The Union and its Member | States": whoever they are.
    if (row.noun === 'state' && w.shape[i] !== LOWER && w.lower[i - 1] === 'member') continue
    // "The elite | Counter Terrorism Service": what is told of the name behind it.
    if (row.noun === 'elite' && !plural && w.taken[i + 1] && together(w, i + 1, i)) continue
    const isGround = row.noun === 'camp' && isCampGround(w, i, names)
    const kind = isGround ? 'place' : plural && row.kind === 'person' ? 'group' : row.kind
    if (!worthMention(w, phrase, row, plural)) continue
    found.push({
      phrase,
      noun: row.noun,
      kind,
      plural,
      sector: row.sector,
      gender: plural ? undefined : row.gender,
    })
  }
  return found
}

/** "The Zamzam | camp", "a refugee | camp", "a camp | near Zamzam": where people live, and no side. */
const isCampGround = (w: Words, i: number, { ending }: NamesAt): boolean =>
  GROUND.test(w.lower[i - 1] ?? '') ||
  ending.get(i)?.kind === 'place' ||
  (/^(?:in|near|outside|at)$/.test(w.lower[i + 1] ?? '') && isCapital(w, i + 2))
const GROUND =
  /^(?:refugees?|displaced|displacement|idp|training|prison|detention|military|army|transit|tent|holding|base)$/

/** What is taken at a token and is no name. */
const isWeapon = (w: Words, at: number, { starting }: NamesAt): boolean =>
  at < w.count && w.taken[at] !== 0 && !starting.has(at)

/** "The pro-war blogger | Ola Berg": the name behind it is the mention. */
const isNameOf = (w: Words, { first, end, headEnd }: Phrase, { starting }: NamesAt): boolean =>
  end === headEnd && together(w, end, first) && starting.get(end)?.kind === 'person'

/** "Saab | lands | Gripen order": a verb, though it is tagged as a plural. */
const isVerbOf = (w: Words, i: number, { ending }: NamesAt): boolean =>
  w.tag[i] === NNS && ending.get(i)?.kind === 'organisation' && together(w, i + 1, i) && isCapital(w, i + 1)

/** "A post on | Telegram", "on X". */
const isMedium = (w: Words, i: number, { starting }: NamesAt): boolean =>
  w.lower[i + 1] === 'on' &&
  together(w, i + 2, i) &&
  (starting.get(i + 2)?.kind === 'organisation' || w.printed[i + 2] === 'X')

/** "Her country's | position", "a passage | on tariffs": what somebody thinks or wrote. */
const isThought = (w: Words, i: number): boolean =>
  (w.lower[i] === 'position' && (w.tag[i - 1] === POS || w.tag[i - 1] === PRP$)) ||
  (w.lower[i] === 'passage' && w.lower[i + 1] === 'on' && w.shape[i + 2] === LOWER)

/** A noun, and the last of its compound: "police" in "police officer" is no head. */
function isHead(w: Words, i: number): boolean {
  const tag = w.tag[i]!
  if (w.shape[i] === LOWER && tag !== NN && tag !== NNS) return isBareAdjective(w, i)
  if (tag !== NN && tag !== NNS && !(w.shape[i] !== LOWER && (tag === NNP || tag === NNPS))) return false
  if (
    w.shape[i] !== LOWER &&
    tag !== NNS &&
    tag !== NNPS &&
    tag !== NN &&
    !(w.tag[i - 1] === DT && together(w, i - 1, i))
  )
    return false
  if (!together(w, i + 1, i)) return true
  const next = w.tag[i + 1]!
  return !((next === NN || next === NNS || next === NNP) && !(w.shape[i + 1] !== LOWER))
}

/** "The militant said": tagged as an adjective or verb, but it stands where a noun does. */
function isBareAdjective(w: Words, i: number): boolean {
  if (i === 0 || !together(w, i - 1, i) || (w.tag[i - 1] !== DT && w.tag[i - 1] !== JJ && w.tag[i - 1] !== PRP$))
    return false
  const next = w.tag[i + 1]!
  return !together(w, i + 1, i) || isVerb(w, i + 1) || next === MD || next === IN || /^[,.;:)]$/.test(w.lower[i + 1]!)
}

/** "He was a shopkeeper", "as a base" say what something is, and name nothing. */
const COPULA = /^(?:as|is|was|are|were|be|been|being|became|become|becomes|'s|'re|'m)$/

export const saysWhat = (w: Words, { first, determiner, holders }: Phrase): boolean => {
  const verb = first - (DENIES.test(w.lower[first - 1] ?? '') ? 2 : 1)
  return (
    together(w, verb, first) &&
    COPULA.test(w.lower[verb]!) &&
    w.tag[verb] !== POS &&
    (determiner === '' ? holders.length === 0 : /^(?:an?|no)$/.test(determiner))
  )
}

/** "He is not a traitor", "never a spy", "she isn't a thief". */
const DENIES = /^(?:not|n['’]t|never)$/

/** Someone in particular though the noun stands bare: "residents fled", "said officials", "according to experts". */
function acts(w: Words, p: Phrase): boolean {
  if (together(w, p.end, p.first) && (isVerb(w, p.end) || w.tag[p.end] === MD)) return true
  const before = together(w, p.first - 1, p.first) ? w.lower[p.first - 1]! : ''
  return before === 'to' ? w.lower[p.first - 2] === 'according' : before !== '' && SAYS.test(before)
}

/** "Hospitals | said", but not "mines exploded". */
const says = (w: Words, p: Phrase): boolean => together(w, p.end, p.first) && SAYS.test(w.lower[p.end]!)

/** Bare nouns ("in court", "by train", "for people") say nothing of a thing. */
function worthMention(w: Words, p: Phrase, row: NounRow, plural: boolean): boolean {
  if (saysWhat(w, p)) return false
  if (plural || row.kind === 'group') return p.end - p.first > 1 || (row.kind === 'place' ? says(w, p) : acts(w, p))
  // "There was no school".
  if (p.determiner === 'no' && row.kind === 'place') return false
  if (p.determiner !== '' || p.holders.length > 0) return true
  return (
    w.tag[p.first - 1] === POS || w.tag[p.first] === PRP$ || /^(?:one|another|each|every|1)$/.test(w.lower[p.first]!)
  )
}
