import type { Mention } from '../../model/entity.js'
import { countFirst } from '../../model/sorted.js'
import type { Scene } from './scene.js'
import { inHeadline } from './widen.js'

/** Things of one kind that stand side by side: "Chile, Norway and Japan". */
export interface Coordination {
  readonly start: number
  readonly end: number
  readonly ids: readonly string[]
  readonly kind: 'country' | 'organisation' | 'person'
}

const LINK = /^(?:,|,? and|,? as well as| &)\s+(?:the\s+|also\s+|from\s+|his\s+|her\s+|their\s+)?$/
/** Longest stretch between two persons of one list: "Aoki of Japan, Berg of Norway". */
const FAR = 90

/** All lists of two or more in the text, in text order. */
export function findCoordinations(scene: Scene): Coordination[] {
  const { text } = scene.article
  const found: Coordination[] = []
  let run: Mention[] = []
  // "Asked about Hayes, Rivera said": a comma alone makes no list, but in headlines.
  let isLinked = false
  const close = (): void => {
    const isList = run.length > 1 && (isLinked || inHeadline(scene, run[0]!))
    const ids = isList ? [...new Set(run.map((m) => m.entities[0]!))] : []
    const kind = scene.entity(ids[0] ?? '')?.kind
    if (ids.length > 1 && (kind === 'country' || kind === 'organisation' || kind === 'person')) {
      found.push({ start: run[0]!.start, end: run.at(-1)!.end, ids, kind })
    }
    run = []
    isLinked = false
  }
  let reach = 0
  for (const mention of scene.mentions) {
    if (mention.start < reach || (mention.form === 'pronoun' && !opensList(text, mention))) continue
    const kind = mention.entities.length === 1 ? scene.entity(mention.entities[0]!)?.kind : undefined
    if (kind !== 'country' && kind !== 'organisation' && kind !== 'person') continue
    const last = run.at(-1)
    if (kind === 'country' && mention.form === 'demonym') continue
    const gap = last ? text.slice(last.end, mention.start) : ''
    const of = last ? scene.entity(last.entities[0]!)?.kind : undefined
    const side = last !== undefined && of === kind && LINK.test(gap)
    const aside = last !== undefined && of === 'person' && gap.length < FAR && beside(gap)
    if (kind === 'country' && of === 'person' && gap.length < 12) continue
    // "Berg and | the SNP | 's Liv Dahl".
    if (
      kind === 'organisation' &&
      of === 'person' &&
      side === false &&
      aside &&
      /^['’]s /.test(text.slice(mention.end, mention.end + 3))
    )
      continue
    if (!(side || (kind === 'person' && aside))) close()
    else if (!/^,\s+(?:the\s+)?$/.test(gap)) isLinked = true
    run.push(mention)
    reach = mention.end
  }
  close()
  return found
}

/** "| He |, Ruiz and Dahl signed". */
const opensList = (text: string, { start, end }: Mention): boolean =>
  (text[end] === ',' || text.startsWith(' and ', end)) &&
  /^[Ss]?[Hh]e(?:,| and) \p{Lu}/u.test(text.slice(start, end + 6))

/** Between two persons: a comma or "and", and no verb or full stop. */
const beside = (gap: string): boolean =>
  /^(?:,| and| of| \()/.test(gap) &&
  /(?:,|and)\s/.test(gap) &&
  !/[.;:“”"]|\b(?:said|was|were|is|are|has|had|who|told)\b/.test(gap)

/** The nearest list before an offset that fits, within so many sentences. */
export function nearestBefore(
  scene: Scene,
  list: readonly Coordination[],
  before: number,
  reach: number,
  fits: (c: Coordination) => boolean,
): Coordination | undefined {
  const sentence = scene.sentenceAt(before)
  for (let i = countBefore(list, before) - 1; i >= 0; i--) {
    const c = list[i]!
    if (scene.sentenceAt(c.start) < sentence - reach) return undefined
    if (fits(c)) return c
  }
  return undefined
}

function countBefore(list: readonly Coordination[], offset: number): number {
  return countFirst(list, ({ end }) => end <= offset)
}
