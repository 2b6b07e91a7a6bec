import { ANSWERERS, ASKERS } from '../../lexicon/interviews.js'
import type { Span } from '../../model/span.js'
import type { Attribution } from '../../model/statement.js'
import { TURN } from '../proposal.js'
import { one, type Referent } from './referent.js'
import type { Scene } from './scene.js'

const ASKER = 'interviewer'
/** How the one who asks in an interview is told from others. */
export const ASKING = 'question'

/** "Q: Why not?", "A: It is too late.": who asks has no name, and who answers is the only person named above; null for any other source. */
export function resolveLabel(scene: Scene, source: Span, { rule }: Attribution): Referent | null {
  if (rule !== TURN) return null
  const label = scene.lower(scene.tokenAt(source.start))
  if (scene.range(source).to - scene.tokenAt(source.start) > 1) return null
  if (ASKERS.has(label)) return { entities: [{ id: asker(scene), how: ASKING }], mode: 'anonymous', why: [] }
  const person = ANSWERERS.has(label) ? personAbove(scene) : undefined
  return person === undefined ? null : one(person, 'answer')
}

/** Nobody is named by the label itself: it is no mention. */
function asker(scene: Scene): string {
  const id =
    scene.strangers.get(ASKER) ?? scene.add('person', { name: ASKER, evidence: ['speaks'], anonymous: true }).id
  scene.strangers.set(ASKER, id)
  return id
}

/** Asked of every answer, found once. */
const above = new WeakMap<Scene, { readonly person: string | undefined }>()
function personAbove(scene: Scene): string | undefined {
  let found = above.get(scene)
  if (!found) above.set(scene, (found = { person: onlyPersonAbove(scene) }))
  return found.person
}

/** The only person named above the first question. */
function onlyPersonAbove(scene: Scene): string | undefined {
  const { sentences } = scene.layers
  const first = sentences.find(
    ({ firstToken }) => ASKERS.has(scene.lower(firstToken)) && scene.lower(firstToken + 1) === ':',
  )
  const end = first ? scene.layers.tokens.start[first.firstToken]! : 0
  const named = new Set<string>()
  for (const { start, entities, form } of scene.mentions) {
    if (start >= end) break
    const [id] = entities
    if (form === 'name' && id !== undefined && scene.entity(id)?.kind === 'person') named.add(id)
  }
  return named.size === 1 ? [...named][0] : undefined
}
