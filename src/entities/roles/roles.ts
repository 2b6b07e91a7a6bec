import { KIN } from '../../lexicon/offices.js'
import { roleOf } from '../../model/entity.js'
import type { Named, NamesAt } from '../names/named.js'
import { together, type Words } from '../names/words.js'
import { beside } from './beside.js'
import type { Context } from './context.js'
import {
  type Bearers,
  countryHeld,
  inOffice,
  masterCountry,
  modelOf,
  NATIONAL_KINDS,
  relationOf,
  surname,
} from './counterparts.js'
import { titleIn } from './national.js'
import { type Held, isNational, isPost, type Phrase } from './phrases.js'
import { isBare, isGroups, isOfPlace, isWith, OWNED, ofSome, ownerNoun } from './spokespeople.js'
import { Styled } from './styles.js'

/** Gives titles to the people beside them, and says which stand alone. Phrases come in text order. */
export function giveRoles(w: Words, phrases: readonly Phrase[], at: NamesAt, context: Context): Held[] {
  const names: Bearers = { roles: new Map(), ...at }
  const held: Held[] = []
  const told: Told = new Map()
  const styled = new Styled()
  let last: Held | undefined
  for (const [number, phrase] of phrases.entries()) {
    const found = beside(w, phrase, names, last, phrases[number + 1])
    const one = styled.settle(
      found ?? { phrase: inOffice(w, phrase, names, last), people: [], joined: false, rule: 'title' },
    )
    for (const [i, person] of one.people.entries())
      assign(w, person, one.phrase, i, one.people.length, names, context, last, phrases[number + 1], told)
    const country = one.people.length === 0 ? openingOffice(w, phrase) : undefined
    if (country) told.set(phrase.words.toLowerCase(), { country, sentence: w.sentence[phrase.first]! })
    held.push(one)
    last = one
  }
  return held
}

function assign(
  w: Words,
  person: Named,
  p: Phrase,
  index: number,
  count: number,
  names: Bearers,
  context: Context,
  last: Held | undefined,
  next: Phrase | undefined,
  told: Told,
): void {
  const title = p.title
  if (title?.gender && !p.plural) person.gender = title.gender
  if (title?.kind === 'honorific') return
  const paired =
    p.holders.length === count && count > 1
      ? p.holders.slice(index, index + 1)
      : count > 1 && p.holders.length > 1
        ? []
        : p.holders
  const isBodys = ownerNoun(w, p)?.kind === 'organisation'
  // "The agency's | Gaza | director", "ambassador to | Chile": where, and not whose.
  const sender =
    isBodys || p.title?.kind === 'diplomat'
      ? paired.filter((h) => !(isBodys && h.form !== 'demonym' && h.kind !== 'organisation') && !isPost(w, h))
      : paired
  const held = sender.map(countryHeld).find((c) => c !== undefined) ?? countryAfter(w, person, names)
  const organisation = paired.filter((h) => h.kind === 'organisation').at(-1)
  const relation = relationOf(p)
  const counterpart = relation !== undefined
  const model = counterpart ? modelOf(w, p, names, person, last) : undefined
  if (counterpart && !model) return
  const words =
    (model && titleIn(inGender(w, model.title, person), held)) ??
    (p.plural ? singular(p.words) : p.words).toLowerCase().replace(LEANING, '')
  if (KIN.has(words)) return
  const isNobodys = title?.kind === 'spokesperson' && paired.length === 0 && !isGroups(w, p)
  const owner =
    (OWNED.test(p.determiner) || isWith(w, p)) && sender.length === 0 ? context.ownerBefore(p.first) : undefined
  const isOfWorld = paired.length === 0 && p.determiner === '' && /^(?:secretary|director)[ -]general$/.test(words)
  const owning = owner?.kind === 'organisation' ? owner : isOfWorld ? context.worldBefore(p.first) : undefined
  const body =
    isNobodys && !owner
      ? (context.bodyOf(words) ??
        context.bodyCalled(words, p.first) ??
        (isBare(w, p) ? context.bodyBefore(p.first) : undefined))
      : undefined
  const country =
    held ??
    (owner ? countryHeld(owner) : undefined) ??
    masterCountry(w, p, names) ??
    (relation === 'predecessor' || relation === 'successor' ? model?.country : undefined) ??
    body?.country ??
    fellow(w, p, last) ??
    (isExample(w, Math.min(p.first, person.first)) ? context.groupBefore(p.first) : undefined) ??
    toldBefore(w, p, told.get(words), names.roles.has(surname(person))) ??
    (isOfPlace(w, p) ? context.placeBefore(p.first) : undefined) ??
    context.national(words, p.first) ??
    (organisation || owning || !title || !NATIONAL_KINDS.has(title.kind) || ofSome(w, p)
      ? undefined
      : context.near(p.first, undefined, words))
  const status =
    relation === 'predecessor'
      ? 'former'
      : relation === 'successor'
        ? 'current'
        : model?.status === 'former'
          ? 'former'
          : p.status
  const own = country && (held || !isOther(w, p, next, country)) ? country : undefined
  const role = roleOf(words, status, own, (organisation ?? owning ?? body)?.id)
  if (!person.roles.some((r) => r.title === role.title && r.country === role.country)) person.roles.push(role)
  if (held && p.holders.length > 0) person.ofCountry = true
  names.roles.set(surname(person), role)
  person.evidence.unshift(counterpart ? 'counterpart before name' : 'title')
}

/** "Chilean President Ruiz and Foreign Minister Lund": the country told with the one before. */
function fellow(w: Words, p: Phrase, last: Held | undefined): string | undefined {
  const before = last?.people.length === 1 ? last.people[0]! : undefined
  if (!before || w.lower[p.first - 1] !== 'and' || !together(w, before.end, p.first)) return undefined
  return p.first - 1 - before.end < 4 ? before.roles.at(-1)?.country : undefined
}

/** Offices of a country that were told without a name, by their title, and the last sentence of each. */
type Told = Map<string, { readonly country: string; readonly sentence: number }>

/** "The president of Chile cut short a trip": the country of an office that opens its sentence. */
const openingOffice = (w: Words, p: Phrase): string | undefined =>
  isNational(p) &&
  !p.plural &&
  p.status === 'current' &&
  w.layers.sentences[w.sentence[p.first]!]!.firstToken === p.first
    ? p.holders.map(countryHeld).find((country) => country !== undefined)
    : undefined

/** "The president of Chile cut short a trip. | President Ruiz said so.": who is named behind, and was not before, is the holder. */
const toldBefore = (w: Words, p: Phrase, office: ReturnType<Told['get']>, isKnown: boolean): string | undefined =>
  office && !isKnown && w.sentence[p.first]! - office.sentence < 3 ? office.country : undefined

/** "Officials, | including | Ola Berg, the minister": one of those told before. */
const isExample = (w: Words, first: number): boolean =>
  /^includ(?:e|es|ed|ing)$/.test(w.lower[first - 1] ?? '') && together(w, first - 1, first)

/** "Minister Aoki met her Norwegian counterpart": not of Norway herself. */
const isOther = (w: Words, p: Phrase, next: Phrase | undefined, country: string): boolean =>
  next !== undefined &&
  together(w, next.first, p.first) &&
  relationOf(next) === 'counterpart' &&
  next.holders.some((h) => countryHeld(h) === country)

/** "Spokesman" of a woman's counterpart, by her given name: "spokeswoman". */
const inGender = (w: Words, title: string, { first }: Named): string =>
  w.facts[first]?.female && !w.facts[first]?.male ? title.replace(/man$/, 'woman') : title

/** What is said of whoever holds an office, and no part of its title: "far-right finance minister". */
const LEANING =
  /^(?:(?:far-right|far-left|right-wing|left-wing|hardline|hard-line|moderate|reformist|prominent|influential|powerful|embattled|disgraced|veteran|longtime|long-time|outspoken|firebrand|hawkish|nationalist|populist|pro-\w+|anti-\w+) )+/

/** "Minister Han Do-yun of the Republic of Korea". */
function countryAfter(w: Words, person: Named, names: NamesAt): string | undefined {
  if (w.lower[person.end] !== 'of' || !together(w, person.end, person.first)) return undefined
  const named = names.starting.get(w.lower[person.end + 1] === 'the' ? person.end + 2 : person.end + 1)
  // "Governor Ola Berg of Okinawa".
  return named && named.kind !== 'person' ? countryHeld(named) : undefined
}

/** "defence ministers" -> "defence minister"; "spokesmen" -> "spokesman". */
export function singular(words: string): string {
  if (words.endsWith('men')) return `${words.slice(0, -3)}man`
  if (/^secretaries\b/.test(words)) return words.replace('secretaries', 'secretary')
  if (/^(?:ministers|heads|chiefs|members|secretaries) of\b/.test(words)) return words.replace(/^(\w+)s of/, '$1 of')
  if (words.endsWith('ies')) return `${words.slice(0, -3)}y`
  return words.endsWith('s') ? words.slice(0, -1) : words
}
