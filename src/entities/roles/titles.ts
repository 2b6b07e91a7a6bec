import { TITLE_MODIFIERS } from '../../lexicon/offices.js'
import { longest } from '../names/known.js'
import type { Named, NamesAt } from '../names/named.js'
import { officeAt } from '../names/office-letters.js'
import { titleFrom } from '../names/title-words.js'
import { CD, isVerb, JJ, LOWER, NN, NNS, POS, together, type Words } from '../names/words.js'
import { type Phrase, phraseAround } from './phrases.js'
import { portfolioEnd } from './portfolios.js'
import { styleOf } from './styles.js'

/** "Deputy librarian", "our ally Chile", "two plastic chairs": before another noun of people or a country, or a thing's plural. */
function namesNoHolder(w: Words, end: number, follows: Named | undefined): boolean {
  if (follows?.kind === 'country') return follows.form !== 'demonym' && follows.form !== 'metonym'
  if (/^(?:chairs|heads)$/.test(w.lower[end - 1]!) && w.lower[end] !== 'of') return !follows
  const next = together(w, end, end - 1) && w.shape[end] === LOWER && !isVerb(w, end) ? w.facts[end] : undefined
  return next !== undefined && !next.title && (next.noun !== undefined || next.plural !== undefined)
}

/** "Deputy | foreign minister", "deputy | Middle East director": another title's first word; "army chief | General" is two. */
function leadsTitle(w: Words, end: number, names: NamesAt): boolean {
  const place = names.starting.get(end)
  const at = place && place.kind !== 'person' ? place.end : end
  const title = titleFrom(w, at, at + 4)
  return title !== null && !(w.lower[end - 1] === 'chief' && title.entries[0]!.kind === 'military')
}

/** "Norway, Chile and Japan host": several countries before one noun, which is a verb then. */
function isListed(w: Words, { holders }: Phrase): boolean {
  if (holders.length < 2 || holders.some((h) => h.kind !== 'country' || h.form === 'demonym')) return false
  const { first } = holders.at(-1)!
  return /^(?:and|,)$/.test(w.lower[w.lower[first - 1] === 'the' ? first - 2 : first - 1] ?? '')
}

/** "PM" and "FM" are offices in capitals, and not behind a number. */
const isHour = (w: Words, i: number): boolean =>
  /^[pf]ms?$/.test(w.lower[i]!) && (!/^[PF]M/.test(w.printed[i]!) || (i > 0 && w.tag[i - 1] === CD))

/** "A | doctors' | union": members of one body. */
export const isOfMembers = (w: Words, first: number, end: number): boolean =>
  w.tag[end] === POS && /^an?$/i.test(w.lower[first - 1] ?? '')

/** "The official Xinhua news agency", "the official organ of the party": no one. */
const describes = (w: Words, end: number, follows: Named | undefined): boolean =>
  (follows !== undefined && follows.kind !== 'person') ||
  (together(w, end, end - 1) && w.shape[end] === LOWER && (w.tag[end] === NN || w.tag[end] === NNS))

/** All titles of the text, as phrases, in text order: heads inside names of organisations are none. */
export function titlePhrases(w: Words, names: NamesAt): Phrase[] {
  const found: Phrase[] = []
  // Where the portfolio told last ends: no word of the next title.
  let portfolio = 0
  for (let i = 0; i < w.count; i++) {
    const letters = w.taken[i] || w.lower[i - 1] === '(' ? undefined : officeAt(w, i)
    if (letters) found.push({ ...phraseAround(w, i, i + 1, letters.title, false, names), words: letters.words })
    const branch = w.facts[i]?.title
    if (!branch || w.taken[i]) continue
    const match = longest(w, i, branch)
    if (!match) continue
    const title = match.entries[0]!
    if (isHour(w, i) || (title.many && isOfMembers(w, i, match.end))) continue
    const follows = names.starting.get(match.end)
    if (title.kind === 'honorific' && follows?.kind !== 'person' && !styleOf(title)) continue
    if (isVerb(w, i) && match.end - i === 1 && w.shape[i] === LOWER) continue
    if (
      match.end - i === 1 &&
      w.shape[i] === LOWER &&
      (w.tag[i] === JJ || follows) &&
      follows?.kind !== 'person' &&
      /^(?:general|major|private|chief|lead|captain|justice|expert)$/.test(w.lower[i]!)
    )
      continue
    if (w.lower[i] === 'official' && describes(w, match.end, follows)) continue
    if (w.lower[i] === 'member' && /^(?:states?|countr(?:y|ies)|nations?)$/.test(w.lower[match.end] ?? '')) continue
    if (match.end - i === 1 && TITLE_MODIFIERS.has(w.lower[i]!) && leadsTitle(w, match.end, names)) continue
    if (w.shape[i] === LOWER && namesNoHolder(w, match.end, follows)) continue
    const end = portfolioEnd(w, match.end)
    const phrase = phraseAround(w, i, end, title, title.many, names, portfolio)
    if (end > match.end) portfolio = end
    if (w.shape[i] === LOWER && !title.many && follows?.kind !== 'person' && isListed(w, phrase)) continue
    found.push(phrase)
    i = end - 1
  }
  return found
}
