import { POSSESSED } from '../../model/entity.js'
import type { Named, NamesAt } from './named.js'
import { NUMBER, POS, together, type Words } from './words.js'

/** "For the Greens, | Ola Berg": who speaks for a body is its own. */
function speaksFor(w: Words, { first }: Named, ending: NamesAt['ending']): boolean {
  const body = w.lower[first - 1] === ',' ? ending.get(first - 1) : undefined
  if (body?.kind !== 'organisation') return false
  const link = w.lower[body.first - 1] === 'the' ? body.first - 2 : body.first - 1
  return w.lower[link] === 'for' && together(w, link, first) && !together(w, link - 1, first)
}

/** "Norway's Ola Berg": a person belongs to the country before the name, and "the Greens' Ola Berg" to somebody; "Lund, Mich.": a town to that behind it. */
export function giveCountries(w: Words, named: readonly Named[], { starting, ending }: NamesAt): void {
  for (const n of named) {
    if (n.kind === 'place' && w.lower[n.end] === ',' && together(w, n.end + 1, n.first)) {
      const around = starting.get(n.end + 1)
      if (around?.kind === 'place') n.country ??= around.country
    }
    if (n.kind === 'person' && speaksFor(w, n, ending)) n.evidence.push(POSSESSED)
    if (n.kind !== 'person' || w.tag[n.first - 1] !== POS) continue
    const owner = ending.get(n.first - 1)
    if (!owner || owner.kind === 'person' || !together(w, owner.first, n.first)) continue
    n.evidence.push(POSSESSED)
    if (owner.kind === 'country') n.country ??= owner.id!.slice(8)
  }
}

/** "Norway's Coastal Authority", "the Chilean Harbour Office": an organisation belongs to the country before it. */
export function holdOrganisations(w: Words, owners: readonly Named[], known: readonly Named[]): void {
  const countries = known.filter((n) => n.kind === 'country')
  const ending = new Map(countries.map((n) => [n.end, n]))
  const starting = new Map(countries.map((n) => [n.first, n]))
  for (const n of [...owners, ...known]) {
    if (n.kind !== 'organisation' || n.country) continue
    const inner = starting.get(n.first) ?? (w.shape[n.first] === NUMBER ? starting.get(n.first + 1) : undefined)
    const owner = ending.get(n.first) ?? (w.tag[n.first - 1] === POS ? ending.get(n.first - 1) : undefined)
    const holder = inner && inner.end < n.end ? inner : owner
    if (holder && together(w, holder.first, n.first)) n.country = holder.id!.slice(8)
  }
}
