import type { Role } from '../../model/entity.js'
import type { Named, NamesAt } from '../names/named.js'
import type { Words } from '../names/words.js'
import { titleIn } from './national.js'
import type { Held, Phrase } from './phrases.js'

/** Names, and the last role told of each surname. */
export interface Bearers extends NamesAt {
  readonly roles: Map<string, Role>
}

export const surname = ({ name }: Named): string => name.slice(name.lastIndexOf(' ') + 1)

export const NATIONAL_KINDS = new Set(['state', 'government', 'spokesperson'])

/** "Her Norwegian counterpart", "his Chilean colleague", "the successor": a word for another's office. */
export const relationOf = (p: Phrase): string | undefined =>
  /(counterpart|predecessor|successor)s?$/.exec(p.words)?.[1] ??
  (p.words.startsWith('opposite number') || (p.holders.length > 0 && /^colleagues?$/.test(p.words))
    ? 'counterpart'
    : undefined)

/** Whose counterpart or successor: the person before the phrase who has a role, or the title that stands before it. */
export function modelOf(
  w: Words,
  p: Phrase,
  names: Bearers,
  person: Named | undefined,
  last: Held | undefined,
): Role | undefined {
  const sentence = w.sentence[p.first]!
  const from = w.layers.sentences[Math.max(0, sentence - 2)]!.firstToken
  const title = last?.phrase.title
  if (
    last &&
    w.sentence[last.phrase.first] === sentence &&
    last.people.length === 0 &&
    title &&
    NATIONAL_KINDS.has(title.kind)
  ) {
    return { title: last.phrase.words.toLowerCase(), status: last.phrase.status }
  }
  for (let i = p.first; i > from; i--) {
    const named = names.ending.get(i)
    if (!named || named === person || named.kind !== 'person') continue
    const role = named.roles[0] ?? names.roles.get(surname(named))
    if (role) return role
  }
  return undefined
}

/** "Her | secretary of defense, Ken Abe": the country of the person told last, in the sentence or the one before it, who can be "her". */
export function masterCountry(w: Words, { first, determiner, title }: Phrase, names: Bearers): string | undefined {
  if (!/^(?:his|her)$/.test(determiner) || w.lower[first] !== determiner) return undefined
  if (!title || !(NATIONAL_KINDS.has(title.kind) || title.kind === 'diplomat')) return undefined
  const other = determiner === 'her' ? 'male' : 'female'
  const from = w.layers.sentences[Math.max(0, w.sentence[first]! - 1)]!.firstToken
  for (let i = first; i > from; i--) {
    const named = names.ending.get(i)
    if (named?.kind !== 'person' || (named.gender ?? genderIn(w, named)) === other) continue
    return named.roles.find(({ country }) => country)?.country ?? named.country
  }
  return undefined
}

/** As the given name tells. */
const genderIn = (w: Words, { first }: Named): 'male' | 'female' | undefined => {
  const { male, female } = w.facts[first] ?? {}
  return male === female ? undefined : male ? 'male' : 'female'
}

/** "His Danish counterpart", whom nobody names: has the office of the one he is a counterpart of. */
export function inOffice(w: Words, p: Phrase, names: Bearers, last: Held | undefined): Phrase {
  const country = p.holders.length === 1 ? countryHeld(p.holders[0]!) : undefined
  const model =
    relationOf(p) === 'counterpart' && !p.plural && country && p.determiner !== 'its'
      ? modelOf(w, p, names, undefined, last)
      : undefined
  return model ? { ...p, words: titleIn(model.title, country) } : p
}

export const countryHeld = (h: Named): string | undefined =>
  h.country ?? (h.kind === 'country' ? h.id?.slice(8) : undefined)
