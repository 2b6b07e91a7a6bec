import type { Entity, Mention } from '../../model/entity.js'
import type { Memory } from './memory.js'
import { personAt } from './person-at.js'
import type { Scene } from './scene.js'

/** Verbs of who puts a question. */
const ASKS = /^(?:ask(?:s|ed)|pressed|questioned|quizzed)$/

/** What a question opens with behind whom it is put to; "asked Berg to stop" is none. */
const QUESTION = /^(?:if|whether|how|what|why|when|where|who|which|about|:|,|\.)$/

/** Words between who asks and "asked": "had repeatedly asked". */
const BETWEEN = 3

/** "A reporter asked the president if he would resign. “Never,” | he | said": to whom the sentence before puts a question. */
export function askedBefore(
  scene: Scene,
  { last }: Memory,
  before: number,
  isPerson: (e: Entity | undefined) => boolean,
): Entity | undefined {
  if (!last || last.sentence !== scene.sentenceAt(before) - 1) return undefined
  const { to } = scene.range(last.source)
  let verb = to
  while (verb < to + BETWEEN && !ASKS.test(scene.lower(verb))) verb++
  const { end, endToken } = scene.layers.sentences[last.sentence]!
  if (verb + 1 >= endToken || !ASKS.test(scene.lower(verb))) return undefined
  const object = scene.layers.tokens.start[verb + 1]!
  const isAsker = (id: string) => last.entities.some((e) => e.id === id)
  const [pronoun] = /^(?:him|her)$/.test(scene.lower(verb + 1)) ? scene.under({ start: object, end: object + 1 }) : []
  const person = pronoun ? pronounOf(scene, pronoun, isPerson, isAsker) : personAt(scene, object)
  if (!isPerson(person) || isAsker(person!.id)) return undefined
  const named = pronoun ?? scene.under({ start: object, end }).find((m) => m.entities[0] === person!.id)
  return named && QUESTION.test(scene.lower(scene.tokenAt(named.end))) ? person : undefined
}

/** "A reporter asked | him | whether": not who asks, but whoever was told last before the sentence. */
function pronounOf(
  scene: Scene,
  { start, entities: [id] }: Mention,
  isPerson: (e: Entity | undefined) => boolean,
  isAsker: (id: string) => boolean,
): Entity | undefined {
  if (id && !isAsker(id)) return scene.entity(id)
  return scene
    .under({ start: Math.max(0, start - NEAR), end: start })
    .map((m) => scene.entity(m.entities[0] ?? ''))
    .findLast((e) => isPerson(e) && !isAsker(e!.id))
}

/** How far back a person is looked for, in letters. */
const NEAR = 400
