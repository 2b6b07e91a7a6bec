import type { NounRow } from '../../lexicon/nouns.js'
import { POS, type Words } from '../names/words.js'
import type { Phrase } from './phrases.js'

/** "A spokesperson", and no more; at the start of a sentence or behind a quotation without an article. */
export const isBare = (w: Words, p: Phrase): boolean =>
  !p.words.includes(' ') &&
  (/^(?:an?|the)$/.test(p.determiner) ||
    (p.determiner === '' &&
      (w.layers.sentences[w.sentence[p.first]!]!.firstToken === p.first ||
        /^(?:''|"|”|’)$/.test(w.printed[p.first - 1] ?? ''))))

/** Of a body or country told before. */
export const OWNED = /^(?:its|their)$/
/** "Oslo asked Bergen to wait, | with | spokesman Ola Berg saying so": of whom the sentence tells. */
export const isWith = (w: Words, p: Phrase): boolean =>
  p.determiner === '' &&
  p.title?.kind === 'spokesperson' &&
  w.lower[p.first - 1] === 'with' &&
  w.lower[p.first - 2] === ','

/** "The group's military spokesman": of what a noun before says, which need not be a state. */
export function isGroups(w: Words, p: Phrase): boolean {
  if (p.holders.length > 0) return false
  const owner = ownerEnd(w, p)
  return owner > 0 && !OF_STATE.has(w.facts[owner - 1]?.noun?.sector ?? '')
}

/** Where the owner in a phrase ends: "the group | 's leader"; or 0. */
function ownerEnd(w: Words, { first, headFirst }: Phrase): number {
  for (let i = headFirst - 1; i > first; i--) if (w.tag[i] === POS) return i
  return 0
}

/** "The city's mayor", "the agency's director": the noun for whose office it is. */
export const ownerNoun = (w: Words, p: Phrase): NounRow | undefined => w.facts[ownerEnd(w, p) - 1]?.noun

/** "Its spokesman", "a spokesman for the group": of something told before, which need not be a state. */
export function ofSome(w: Words, p: Phrase): boolean {
  if (p.title?.kind !== 'spokesperson') return false
  if (isGroups(w, p)) return true
  if (/^(?:its|their|his|her)$/.test(p.determiner)) return true
  const owner = /^(?:for|of)$/.test(w.lower[p.headEnd] ?? '') ? w.facts[p.headEnd + 2]?.noun : undefined
  return owner !== undefined && !OF_STATE.has(owner.sector ?? '') && owner.kind !== 'place'
}
/** Nouns by which any country may be called. */
export const COUNTRIES: ReadonlySet<string> = new Set(['country', 'nation', 'state', 'kingdom', 'republic'])

/** "The city's mayor", but not "the country's president". */
export const isOfPlace = (w: Words, p: Phrase): boolean => {
  const owner = ownerNoun(w, p)
  return owner?.kind === 'place' && !COUNTRIES.has(owner.noun)
}

const OF_STATE = new Set(['ministry', 'military', 'government', 'agency', 'parliament', 'court'])
