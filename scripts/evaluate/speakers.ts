// Whether a statement's speaker is resolved to whom the gold says.
import type { Statement } from '../../src/model/statement.js'
import type { Alignment } from './align.js'
import type { Gold, GoldStatement } from './gold.js'

const isSpokesperson = (gold: Gold, key: string) =>
  gold.entities[key]?.roles?.some((role) => /^spokes/i.test(role.title)) ?? false

/** Null where the speaker is right, else what it was resolved to, in words. */
export function wrongSpeaker(
  gold: Gold,
  wanted: GoldStatement,
  statement: Statement,
  alignment: Alignment,
): string | null {
  const { speaker } = statement
  if (wanted.speaker === null) return speaker === null || speaker.entities.length === 0 ? null : 'somebody'
  if (speaker === null) return `nobody (${statement.why ?? 'no reason given'})`
  // A document speaks for its authors.
  const ids = speaker.entities.flatMap(({ id }) => {
    const entity = alignment.byId(id)
    return entity?.kind === 'document' && entity.authors && entity.authors.length > 0 ? entity.authors : [id]
  })
  const nameless = (id: string) => id.startsWith('~') || alignment.byId(id)?.anonymous === true
  const keys = [...new Set(ids.map((id) => alignment.key(id)))]
  const who = wanted.who ?? []
  if (who.length === 0) {
    if (wanted.mode === undefined || wanted.mode === 'single') return keys.length === 0 ? null : keys.join(' + ')
    return speaker.mode.startsWith('anonymous') && ids.every(nameless) ? null : `${speaker.mode}: ${keys.join(' + ')}`
  }
  const missing = who.filter((key) => !keys.includes(key))
  // A spokesperson speaks for a body, which may be recorded beside.
  const spokesperson = wanted.unnamed === true || who.some((key) => isSpokesperson(gold, key))
  const extra = keys.filter(
    (key) => !who.includes(key) && !wanted.also?.includes(key) && !(spokesperson && (nameless(key) || isBody(key))),
  )
  function isBody(key: string): boolean {
    const kind = gold.entities[key]?.kind ?? alignment.byId(key)?.kind
    return kind === 'organisation' || kind === 'country' || kind === 'group'
  }
  if (missing.length === 0 && extra.length === 0) return null
  const why = speaker.why.length > 0 ? ` (${speaker.why.join('; ')})` : ''
  return `${keys.join(' + ') || 'nobody'}${why}`
}
