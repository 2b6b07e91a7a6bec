import type { Entity } from '../../model/entity.js'
import type { Scene } from './scene.js'

/**
 * The person whose name or office begins at an offset, with the title before it: "Prime Minister Ola Berg"; of "Ruiz's counterpart, Ola
 * Berg," the latter, of "Ruiz's temper" the former.
 */
export function personAt(scene: Scene, start: number): Entity | undefined {
  const first = scene.tokenAt(start)
  let owner: Entity | undefined
  for (const mention of scene.under({ start, end: start + TITLE })) {
    const { start: at, entities, form } = mention
    const entity = scene.entity(entities[0] ?? '')
    if (at < start || form === 'pronoun' || entity?.kind !== 'person') continue
    for (let i = first; i < scene.tokenAt(at); i++) if (!/^(?:NN|JJ|DT|POS)/.test(scene.tag(i))) return owner
    if (owner || scene.tag(scene.range(mention).to) !== 'POS') return entity
    owner = entity
  }
  return owner
}

/** Letters of a title before a name. */
const TITLE = 60
