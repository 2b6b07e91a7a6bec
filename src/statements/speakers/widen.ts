import type { Mention } from '../../model/entity.js'
import type { Span } from '../../model/span.js'
import type { Scene } from './scene.js'

/** A name, and no words for an office or a description. */
export const isName = ({ form }: Mention): boolean => form !== 'role' && form !== 'description'

/** "Japan, South Korea say": headlines leave out the "and". */
export const inHeadline = (scene: Scene, { start }: Span): boolean =>
  scene.article.blocks[scene.blockAt(start)]!.kind === 'headline'

/** The whole of a name or list of which the source holds but the end: "Chile and Norway" of "Japan, Chile and Norway". */
export function widen(scene: Scene, given: Span): Span {
  const { text } = scene.article
  const inside = scene.under(given)
  const cut = inside[0] !== undefined && isName(inside[0]) && inside[0].end <= given.end
  // "President Lai | Ching-te": a name that the source breaks off in goes on to its end.
  const tail = inside.at(-1)
  const goesOn = tail !== undefined && isName(tail) && tail.end > given.end && tail.start < given.end
  const source =
    cut || goesOn
      ? { start: cut ? Math.min(given.start, inside[0]!.start) : given.start, end: goesOn ? tail.end : given.end }
      : given
  const { start } = source
  const kindOf = (m: Mention | undefined) => scene.entity(m?.entities[0] ?? '')?.kind
  const first = inside[0]
  const second = inside.find((m) => m.start >= (first?.end ?? 0))
  const kind = kindOf(first)
  if (first && !second && kind === 'country' && inHeadline(scene, first))
    return { ...source, start: listBefore(scene, source.start, kind) }
  if (first && !second && kind === 'country' && first.start === start) {
    const partner = partnerBefore(scene, start)
    if (partner) return { ...source, start: partner.start }
    if (first.end === source.end) return { ...source, end: partnerEnd(scene, source) }
  }
  const last = inside.at(-1)
  if (last && kindOf(last) === 'person' && last.end === source.end && inHeadline(scene, last))
    return { ...source, start: peopleBefore(scene, source.start) }
  const owner = first && nameBefore(scene, source, first)
  if (owner) return { ...source, start: owner.start }
  const isList = first && second && kindOf(second) === kind && (first.entities[0] ?? '') !== second.entities[0]
  if (!isList || (kind !== 'country' && kind !== 'person')) return source
  if (
    !/^(?:,|,? and|,? &)\s+(?:the\s+)?$/.test(text.slice(first.end, second.start)) ||
    /[^the\s]/i.test(text.slice(start, first.start))
  ) {
    return source
  }
  return { start: listBefore(scene, start, kind), end: source.end }
}

/** The last mention that ends within `reach` letters before an offset. */
const lastBefore = (scene: Scene, start: number, reach: number): Mention | undefined =>
  scene.under({ start: Math.max(0, start - reach), end: start }).findLast((m) => m.end <= start)

/** "Qatar and | Kuwait | also welcomed it": the country that opens the sentence, and is joined to one behind it. */
function partnerBefore(scene: Scene, start: number): Mention | undefined {
  const before = lastBefore(scene, start, 6)
  const isPartner =
    before !== undefined &&
    before.form !== 'demonym' &&
    scene.entity(before.entities[0] ?? '')?.kind === 'country' &&
    before.start === scene.layers.sentences[scene.sentenceAt(start)]!.start
  return isPartner && scene.article.text.slice(before.end, start) === ' and ' ? before : undefined
}

/** "Qatar | and Kuwait | also welcomed it": the end of a country that is joined to the one which opens the sentence, before a verb. */
function partnerEnd(scene: Scene, { start, end }: Span): number {
  const next = end + ' and '.length
  if (scene.article.text.slice(end, next) !== ' and ') return end
  if (scene.layers.sentences[scene.sentenceAt(start)]!.start !== start) return end
  const behind = scene.under({ start: next, end: next + 1 }).find((m) => m.start === next && m.form !== 'demonym')
  if (!behind || scene.entity(behind.entities[0] ?? '')?.kind !== 'country') return end
  return /^(?:RB|VB[DPZ]|MD)$/.test(scene.tag(scene.range(behind).to)) ? behind.end : end
}

/** "Ola Berg, | a tax lawyer from Oslo,": the name that the apposition at the start of a source belongs to. */
function nameBefore(scene: Scene, { start }: Span, { entities: [id], form }: Mention): Mention | undefined {
  // "Replying to Ola Berg, he": a pronoun is no apposition.
  if (form === 'pronoun') return undefined
  const before = lastBefore(scene, start, 3)
  const isTheirs = before?.form === 'name' && id !== undefined && before.entities[0] === id
  return isTheirs && scene.article.text.slice(before.end, start) === ', ' ? before : undefined
}

/** Where the list begins that a comma joins to what stands at `start`. */
function listBefore(scene: Scene, start: number, kind: string): number {
  const { text } = scene.article
  for (let k = 0; k < 8; k++) {
    const before = lastBefore(scene, start, 6)
    if (!before || before.form === 'demonym' || scene.entity(before.entities[0] ?? '')?.kind !== kind) break
    if (!/^,\s+(?:the\s+)?$/.test(text.slice(before.end, start))) break
    start = before.start
    if (/\bthe $/i.test(text.slice(Math.max(0, start - 4), start))) start -= 4
  }
  return start
}

/** "Chile's Ruiz, Peru's Peña agree": where a list of people begins that a comma joins to what stands at `start`. */
function peopleBefore(scene: Scene, start: number): number {
  const { text } = scene.article
  for (let k = 0; k < 8; k++) {
    const before = lastBefore(scene, start, 3)
    if (!before || !isName(before) || scene.entity(before.entities[0] ?? '')?.kind !== 'person') break
    if (!/^, $/.test(text.slice(before.end, start))) break
    start = before.start
    const owner = scene.under({ start: Math.max(0, start - 4), end: start }).findLast((m) => m.end < start)
    if (owner && /^['’]s $/.test(text.slice(owner.end, start))) start = owner.start
  }
  return start
}
