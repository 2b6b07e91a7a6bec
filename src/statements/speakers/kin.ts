import { KIN } from '../../lexicon/offices.js'
import type { Entity } from '../../model/entity.js'
import type { Attribution } from '../../model/statement.js'
import type { Spoken } from './memory.js'
import type { Scene } from './scene.js'

/** Letters back within which whose friend it is has been told. */
const NEAR = 600

/**
 * “He was kind,” said his friend Ola Berg. ¶ In his memoir, | he | wrote: in a new paragraph whoever the friend is a friend of, for it is
 * of them that the article tells; unless the friend goes on: “He never complained,” he said.
 */
export function whoseKin(
  scene: Scene,
  { source, block, entities: [friend] }: Spoken,
  before: number,
  gender: 'male' | 'female',
  isPerson: (e: Entity | undefined) => boolean,
  { content }: Attribution,
): Entity | undefined {
  const { from, to } = scene.range(source)
  if (block >= scene.blockAt(before) || scene.lower(from) !== (gender === 'male' ? 'his' : 'her')) return undefined
  if (!range(from, to).some((i) => KIN.has(scene.lower(i)))) return undefined
  const isTold = content.some((c) => {
    const { from: first, to: end } = scene.range(c)
    return range(first, end).some(
      (i) => scene.layers.tokens.quotation[i]! >= 0 && /^(?:he|him|his|she|hers?)$/.test(scene.lower(i)),
    )
  })
  if (isTold) return undefined
  const owner = scene
    .under({ start: Math.max(0, source.start - NEAR), end: source.start })
    .map(({ entities: [id] }) => scene.entity(id ?? ''))
    .findLast((e) => isPerson(e) && !e!.anonymous && e!.id !== friend?.id)
  return owner
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k)
