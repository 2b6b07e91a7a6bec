import { WordSet } from '../../lexicon/word-sets.js'
import type { Named, NamesAt } from '../names/named.js'
import { DT, isVerb, LOWER, NN, NNP, NNS, POS, together, type Words } from '../names/words.js'

const LINKS = new Set(['of', 'for', 'to', 'on', 'at', 'in', 'with', 'from'])

/** "… of Norway", "… for the ministry": what follows the head and says whose it is. */
export function complement(w: Words, headEnd: number, plural: boolean, names: NamesAt, holders: Named[]): number {
  const end = nearComplement(w, headEnd, plural, names, holders)
  return end === headEnd || plural ? end : upToName(w, end, names)
}

/** "The head of the UN | mission, Ola Berg,", "the head of UNICEF | in Oslo, Ola Berg,", "the director for Asia | at the bank, Ola Berg,": as far as a comma before a person's name. */
function upToName(w: Words, end: number, names: NamesAt): number {
  for (let at = end; at < end + 6 && together(w, at, end - 1); ) {
    const named = names.starting.get(at)
    if (w.lower[at] === ',') return names.starting.get(at + 1)?.kind === 'person' ? at : end
    if (named?.kind === 'person' || isVerb(w, at) || (!named && w.shape[at] !== LOWER)) return end
    at = named ? named.end : at + 1
  }
  return end
}

function nearComplement(w: Words, headEnd: number, plural: boolean, names: NamesAt, holders: Named[]): number {
  const link = w.lower[headEnd]!
  if (!together(w, headEnd, headEnd - 1) || !LINKS.has(link)) return headEnd
  // "Sent 500 troops | to Norway": whither, but "envoys to Norway".
  if (link === 'to' && w.tag[headEnd - 1] === NNS && !w.facts[headEnd - 1]?.title) return headEnd
  const at = w.tag[headEnd + 1] === DT ? headEnd + 2 : headEnd + 1
  const named = names.starting.get(at)
  if (named && named.kind !== 'person' && together(w, at, headEnd)) {
    // "The Deputy Secretary on Twitter".
    if (named.kind === 'organisation' && link === 'on') return headEnd
    if (named.kind !== 'organisation' && link !== 'of' && link !== 'for' && link !== 'to') {
      // "Ukraine's ambassador in London, Ola Berg": where one serves, before the name.
      const isNamed = w.lower[named.end] === ',' && names.starting.get(named.end + 1)?.kind === 'person'
      // "EU Ambassador in Bangladesh Ola Berg".
      const isTitle = w.shape[headEnd - 1] !== LOWER && names.starting.get(named.end)?.kind === 'person'
      return isNamed || isTitle ? named.end : headEnd
    }
    if (named.form === 'demonym' && w.facts[named.end]?.title) return headEnd
    const programme = programmeEnd(w, named, names)
    if (programme > named.end) return nearComplement(w, programme, plural, names, holders)
    holders.push(named)
    if (plural && named.kind === 'country') return moreHolders(w, named.end, names, holders)
    // "Of Iran's Supreme National Security Council".
    const body = w.tag[named.end] === POS ? names.starting.get(named.end + 1) : undefined
    if (body?.kind === 'organisation' && together(w, body.first, headEnd)) {
      holders.push(body)
      return afterAside(w, body.end)
    }
    // "The governor of Russia's | Samara region |".
    if (body?.kind === 'place' && together(w, body.first, headEnd))
      return w.facts[body.end]?.noun?.kind === 'place' && together(w, body.end, headEnd) ? body.end + 1 : body.end
    // "The head of Serbian | diplomacy".
    if (named.form === 'demonym' && isNoun(w, named.end)) return named.end + 1
    return link === 'of' ? afterPost(w, named.end, names, holders) : afterAside(w, named.end)
  }
  if (link === 'of' || link === 'for') return longComplement(w, headEnd, names, holders)
  return link !== 'in' && w.facts[headEnd - 1]?.title ? pastPost(w, headEnd, names) : headEnd
}

/** "Norway's envoy | to the Oslo-based agency, | Ola Berg, said": past where one serves, which says nothing of whose one is. */
function pastPost(w: Words, headEnd: number, names: NamesAt): number {
  const end = longComplement(w, headEnd, names, [])
  const person = end > headEnd ? names.starting.get(end + 1) : undefined
  // "They sent an envoy to the talks, Ola Berg said".
  return person && w.lower[person.end] === ',' ? end : headEnd
}

const isNoun = (w: Words, at: number): boolean =>
  together(w, at, at - 1) && w.shape[at] === LOWER && (w.tag[at] === NN || w.tag[at] === NNS)

/** "Director of the South Asia | Programme | at the institute", "head of Asian | studies": past what a place makes a field of work. */
function programmeEnd(w: Words, { kind, form, end }: Named, { starting }: NamesAt): number {
  let at = end
  if (kind === 'place' || form === 'demonym')
    while (together(w, at, end) && isField(w, at) && !w.taken[at] && !starting.has(at)) at++
  return at
}

/** "South Asia | Programme", "Asian | studies". */
export const isField = (w: Words, at: number): boolean =>
  (w.tag[at] === NN || w.tag[at] === NNS || w.tag[at] === NNP) && FIELDS.has(w.known[at])
const FIELDS = new WordSet(
  'program programme programs programmes initiative project desk studies research equities markets strategy policy'.split(
    ' ',
  ),
)

/** "The ambassador of Norway | to Chile": past where one is sent. */
function afterPost(w: Words, end: number, names: NamesAt, holders: Named[]): number {
  const at = w.lower[end + 1] === 'the' ? end + 2 : end + 1
  const post = w.lower[end] === 'to' && together(w, at, end) ? names.starting.get(at) : undefined
  if (!post || post.kind === 'person') return afterAside(w, end)
  holders.push(post)
  return post.end
}

/** "The ministers of Japan, Norway and Chile": past all of them. */
function moreHolders(w: Words, from: number, names: NamesAt, holders: Named[]): number {
  let end = from
  for (let at = end; together(w, at, from) && holders.length < 12; at = end) {
    while (w.lower[at] === ',' || w.lower[at] === 'and' || w.lower[at] === 'the') at++
    const next = names.starting.get(at)
    if (at === end || next?.kind !== 'country') break
    holders.push(next)
    end = next.end
  }
  return end
}

/** "The commander of the naval force of the Guards, Ola Berg,", "a spokesman for the ministry, Ola Berg": as far as a comma before a person's name. */
function longComplement(w: Words, headEnd: number, names: NamesAt, holders: Named[]): number {
  const found: Named[] = []
  for (let at = headEnd + 1; at < headEnd + 12 && together(w, at, headEnd); ) {
    const named = names.starting.get(at)
    if (named?.kind === 'person') break
    if (named) found.push(named)
    if (w.lower[at] === ',') {
      if (names.starting.get(at + 1)?.kind !== 'person') break
      holders.push(...found)
      return at
    }
    if (!named && isVerb(w, at)) break
    at = named ? named.end : at + 1
  }
  return headEnd
}

/** Past "(RSF)". */
const afterAside = (w: Words, at: number): number =>
  w.lower[at] === '(' && w.lower[at + 2] === ')' && together(w, at + 2, at) ? at + 3 : at
