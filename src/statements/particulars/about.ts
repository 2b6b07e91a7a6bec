import type { Span } from '../../model/span.js'
import type { Statement } from '../../model/statement.js'
import type { Scene } from '../speakers/scene.js'

/** Countries, weapons and people whom the content mentions, in text order, the speaker left out. */
export function aboutOf(scene: Scene, content: readonly Span[], speakers: ReadonlySet<string>): Statement['about'] {
  const countries = new Set<string>()
  const weapons = new Set<string>()
  const people = new Set<string>()
  for (const piece of content) {
    for (const mention of scene.under(piece)) {
      if (mention.start < piece.start || mention.end > piece.end) continue
      for (const id of mention.entities) {
        const entity = scene.entity(id)
        if (!entity || speakers.has(id)) continue
        if (entity.kind === 'country' && entity.iso2) countries.add(entity.iso2)
        else if (entity.kind === 'weapon') weapons.add(id)
        else if (entity.kind === 'person' && id[0] !== '~') people.add(id)
      }
    }
  }
  return { countries: [...countries], weapons: [...weapons], people: [...people] }
}
