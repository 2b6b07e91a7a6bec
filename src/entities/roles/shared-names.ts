import { SHARED_NAMES } from '../../lexicon/organisations.js'
import { countryOf } from '../knowledge/facts.js'
import type { Named } from '../names/named.js'
import { sliceWords, type Words } from '../names/words.js'
import { bodyId } from './bodies.js'
import type { Context } from './context.js'

const SHARED = new Map(
  SHARED_NAMES.map(([name, , body, others]) => [name, { body, others: new Set(others.split(' ')) }]),
)

/**
 * "MANILA - … told the Senate": a name of the tables that others share is of the country around, where that is one of them; but where
 * the article tells of the country that the tables have it from, only at home.
 */
export function settleShared(w: Words, named: readonly Named[], context: Context): void {
  let told: Set<string> | undefined
  for (const n of named) {
    const shared = n.rule === 'known organisation' ? SHARED.get(sliceWords(w, n.first, n.end)) : undefined
    if (!shared || !n.country) continue
    const near = context.near(n.first)
    if (near === undefined || !shared.others.has(near)) continue
    told ??= new Set(named.flatMap(({ kind, id }) => (kind === 'country' && id ? [id] : [])))
    if (near !== context.home && told.has(`country:${n.country}`)) continue
    n.id = bodyId(shared.body, near)
    n.name = `${countryOf(near)!.name}: ${shared.body}`
    n.country = near
  }
}
