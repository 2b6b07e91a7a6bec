import type { Entity } from '../../model/entity.js'
import type { Scene } from './scene.js'

/** The person whose name or office begins at an offset, with the title before it: "Prime Minister Ola Berg". */
export function personAt(scene: Scene, start: number): Entity | undefined {
  const first = scene.tokenAt(start)
  for (const { start: at, entities, form } of scene.under({ start, end: start + TITLE })) {
    const entity = scene.entity(entities[0] ?? '')
    if (at < start || form === 'pronoun' || entity?.kind !== 'person') continue
    for (let i = first; i < scene.tokenAt(at); i++) if (!/^(?:NN|JJ|DT|POS)/.test(scene.tag(i))) return undefined
    return entity
  }
  return undefined
}

/** Letters of a title before a name. */
const TITLE = 60
