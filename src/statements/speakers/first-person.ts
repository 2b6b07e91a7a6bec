import type { Attribution } from '../../model/statement.js'
import { TURN } from '../proposal.js'
import { nobody, type Referent } from './referent.js'
import type { Scene } from './scene.js'

/** "I" inside a quotation or a turn is the person who speaks it, "we" the body; a person's "we" stays a group of its own. */
export function giveFirstPerson(
  scene: Scene,
  { content, quotations, rule }: Attribution,
  { entities, mode }: Referent,
): void {
  const [first] = entities
  if (!first || mode === 'document') return
  for (const span of rule === TURN ? content : quotations) {
    for (const mention of scene.under(span)) {
      if (mention.rule !== 'first person') continue
      const kind = scene.entity(mention.entities[0] ?? '')?.kind
      if ((kind === 'person') !== (scene.entity(first.id)?.kind === 'person')) continue
      scene.relink(mention, { entities: [first.id], rule: 'speaker of the quotation' })
    }
  }
}

/** “I told him: ‘Run,’” Berg said.: what somebody tells within his own words he has said himself; “He told me”, “The minister told me”, another. */
export function toldWithin(scene: Scene, { source }: Attribution, told: Referent, outer: Settled): Referent {
  if (source === null) return told
  if (scene.article.text.slice(source.start, source.end) === 'I') {
    const entities = outer.referent.entities.slice(0, 1).map(({ id }) => ({ id, how: 'first person' }))
    return { ...outer.referent, entities }
  }
  const [who] = told.entities
  const isOuter = /^(?:pronoun|role|description)$/.test(who?.how ?? '') && who!.id === outer.referent.entities[0]?.id
  return isOuter && (outer.kind === 'direct' || outer.rule === TURN) ? nobody('not whoever tells of it') : told
}

interface Settled extends Pick<Attribution, 'kind' | 'rule'> {
  readonly referent: Referent
}
