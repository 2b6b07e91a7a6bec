import type { Attribution } from '../../model/statement.js'
import { TURN } from '../proposal.js'
import { genderOf } from './gender.js'
import { nobody, type Referent } from './referent.js'
import type { Scene } from './scene.js'

/**
 * "I" inside a quotation or a turn is the person who speaks it, "we" the body; a person's "we" stays a group of its own. "He" is not the one
 * who speaks, but whoever was told of last besides.
 */
export function givePronouns(
  scene: Scene,
  { content, quotations, rule }: Attribution,
  { entities, mode }: Referent,
): void {
  const [first] = entities
  if (!first || mode === 'document') return
  const speaker = scene.entity(first.id)
  for (const span of rule === TURN ? content : quotations) {
    for (const mention of scene.under(span)) {
      if (mention.form !== 'pronoun') continue
      if (mention.rule === 'first person') {
        const kind = scene.entity(mention.entities[0] ?? '')?.kind
        if ((kind === 'person') !== (speaker?.kind === 'person')) continue
        scene.relink(mention, { entities: [first.id], rule: 'speaker of the quotation' })
      } else if (speaker?.kind === 'person' && mention.entities[0] === first.id) {
        const gender = /^(?:he|him)$/.test(scene.lower(scene.tokenAt(mention.start))) ? 'male' : 'female'
        const other = otherBefore(scene, first.id, span.start, gender)
        if (other) scene.relink(mention, { entities: [other], rule: 'not who speaks' })
      }
    }
  }
}

/** The person whom the text itself told of last before an offset, in this sentence or the two before, besides the one who speaks. */
function otherBefore(scene: Scene, id: string, before: number, gender: 'male' | 'female'): string | undefined {
  const { start } = scene.layers.sentences[Math.max(0, scene.sentenceAt(before) - 2)]!
  if (start >= before) return undefined
  const { quotation } = scene.layers.tokens
  const told = scene.under({ start, end: before }).filter((m) => quotation[scene.tokenAt(m.start)]! < 0)
  const people = told.flatMap(({ entities: [who] }) => who ?? [])
  return people.findLast(
    (who) => who !== id && scene.entity(who)?.kind === 'person' && (genderOf(scene, who) ?? gender) === gender,
  )
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
