import { roleOf } from '../../model/entity.js'
import type { Named, NamesAt } from '../names/named.js'
import { together, type Words } from '../names/words.js'

const LEADS: Readonly<Record<string, string>> = {
  leads: 'leader',
  heads: 'head',
  runs: 'head',
  commands: 'commander',
  chairs: 'chair',
  directs: 'director',
  edits: 'editor',
  founded: 'founder',
}

/** "Lee, who has led the ministry since": a role told by a verb. */
export function giveVerbRoles(w: Words, people: readonly Named[], names: NamesAt): void {
  for (const person of people) {
    let at = person.end
    if (w.lower[at] === ',') at++
    if (!together(w, at, person.first) || w.lower[at] !== 'who') continue
    at++
    if (w.lower[at] === 'has' || w.lower[at] === 'had' || w.lower[at] === 'now') at++
    const title =
      w.lower[at] === 'led'
        ? 'leader'
        : w.lower[at] === 'headed'
          ? 'head'
          : Object.hasOwn(LEADS, w.lower[at]!)
            ? LEADS[w.lower[at]!]
            : undefined
    if (!title || !together(w, at, person.first)) continue
    let organisation: Named | undefined
    for (let i = at + 1; i < at + 7 && together(w, i, at) && !organisation; i++) {
      const named = names.starting.get(i)
      if (named?.kind === 'organisation') organisation = named
    }
    person.roles.push(roleOf(title, 'current', organisation?.country, organisation?.id))
    person.evidence.push('relative clause')
  }
}

/** "Ola Berg, who (has) served | as": whose name the relative clause follows that ends with token `at`. */
export function whoServed(w: Words, at: number, names: NamesAt): Named | undefined {
  if (w.lower[at] !== 'served' && w.lower[at] !== 'serves') return undefined
  const who = /^(?:has|have|had|now)$/.test(w.lower[at - 1] ?? '') ? at - 2 : at - 1
  if (w.lower[who] !== 'who' || !together(w, who, at)) return undefined
  return names.ending.get(w.lower[who - 1] === ',' ? who - 1 : who)
}
