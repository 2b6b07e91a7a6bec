import { BODIES } from '../../lexicon/organisations.js'
import type { Words } from '../names/words.js'
import { countryHeld, relationOf } from '../roles/counterparts.js'
import { apposed, placeBefore } from './called.js'
import type { Antecedent, Discourse } from './discourse.js'
import type { Nominal } from './nominals.js'
import type { Registry } from './registry.js'

/** The body or place that a phrase means by what stands beside it: the name before its comma, another's counterpart, a minister. */
export const bodyMeant = (w: Words, n: Nominal, registry: Registry, discourse: Discourse): Antecedent | null =>
  apposed(w, n, discourse) ??
  placeBefore(w, n, discourse) ??
  counterpart(w, n, registry, discourse) ??
  ministryOf(w, n, registry, discourse)

/** "Norway's general staff agreed. | Its Chilean counterpart | did not": the same body of the other country. */
function counterpart(
  w: Words,
  { phrase: p, plural }: Nominal,
  registry: Registry,
  discourse: Discourse,
): Antecedent | null {
  if (plural || p.determiner !== 'its' || relationOf(p) !== 'counterpart') return null
  const country = p.holders.length === 1 ? countryHeld(p.holders[0]!) : undefined
  const own = country ? discourse.thing(w.sentence[p.first]!, ({ body }) => body !== undefined, false).entity : null
  return own ? { entity: registry.bodyOf(country!, own), rule: 'counterpart of a body' } : null
}

/** "Norway's foreign minister left Lima, | the ministry | said": that of the minister whom the sentence begins with, unless another country's was told of. */
function ministryOf(
  w: Words,
  { noun, phrase: p, plural }: Nominal,
  registry: Registry,
  discourse: Discourse,
): Antecedent | null {
  if (noun !== 'ministry' || plural || p.determiner !== 'the' || p.holders.length > 0 || p.end - p.first > 2)
    return null
  const sentence = w.sentence[p.first]!
  const minister = discourse.latest(sentence, 0, ({ entity, subject }) => subject && entity.kind === 'person')
  const held = minister?.entity.roles.find(({ title, country }) => country && MINISTRIES.has(title))
  if (!held) return null
  const told = discourse.latest(sentence, 40, ({ entity }) => entity.sector === 'ministry')
  if (told && (told.sentence === sentence || told.entity.country !== held.country)) return null
  const ministry = { body: MINISTRIES.get(held.title)!, sector: 'ministry' }
  return { entity: registry.bodyOf(held.country!, ministry), rule: 'ministry of the minister' }
}

/** Ministries by the titles of their ministers: "minister of finance". */
const MINISTRIES = new Map(
  BODIES.filter(({ sector }) => sector === 'ministry').flatMap(({ name, forms }) =>
    forms.split('; ').map((form) => [form.replace('ministry', 'minister'), name] as const),
  ),
)
