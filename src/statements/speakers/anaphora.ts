import type { Entity, Mention } from '../../model/entity.js'
import type { Span } from '../../model/span.js'
import type { Attribution } from '../../model/statement.js'
import { DENIED } from '../proposal.js'
import { askedBefore } from './asked.js'
import { accused, body } from './bodies.js'
import { genderOf } from './gender.js'
import { type Coordination, nearestBefore } from './groups.js'
import { whoseKin } from './kin.js'
import { type Memory, type Spoken, UNKNOWN_NAME } from './memory.js'
import { paperBefore } from './papers.js'
import { personAt } from './person-at.js'
import type { Segment } from './phrase.js'
import { again, joint, nobody, type Referent } from './referent.js'
import type { Scene } from './scene.js'
import { pairBefore } from './several.js'
import type { Speakers } from './speaker.js'

/** "She", "they", "who", "the three": whom they stand for, by the last speakers first, then by the entities stage. */
export function resolvePronoun(speakers: Speakers, segment: Segment, attribution: Attribution): Referent {
  const word = speakers.scene.lower(segment.head)
  if (/^(?:he|she|him|his|her)$/.test(word)) return person(speakers, segment, word, attribution)
  if (/^(?:who|which|that|whose|whom)$/.test(word)) return antecedent(speakers, segment)
  if (/^(?:they|their|both|each|neither|all|these|those|them)$/.test(word)) return several(speakers, segment)
  const { memory, scene } = speakers
  // "The Naha Headquarters said … It said": one whom the name does not tell is meant.
  const after = memory.unknown >= 0 && scene.sentenceAt(scene.span(segment).start) - memory.unknown < 2
  if (after && (word === 'it' || word === 'its')) return nobody(UNKNOWN_NAME)
  if (attribution.rule === DENIED && /^(?:it|they)$/.test(word)) return accused(speakers, segment)
  if (word === 'it' || word === 'its') return body(speakers, segment)
  if (/^(?:i|we|me|us)$/.test(word)) return first(speakers, segment, attribution)
  return nobody('no candidate')
}

const link = ({ main }: Segment): Mention | null => main

function person(speakers: Speakers, segment: Segment, word: string, attribution: Attribution): Referent {
  const gender = word === 'she' || word === 'her' ? 'female' : 'male'
  const found = meant(speakers, segment, gender, attribution)
  for (const { id } of found.entities) speakers.scene.genders.set(id, gender)
  return found
}

function meant(
  { scene, memory, lists }: Speakers,
  segment: Segment,
  gender: 'male' | 'female',
  attribution: Attribution,
): Referent {
  const span = scene.span(segment)
  const block = scene.blockAt(span.start)
  const mention = link(segment)
  const nearest = scene.entity(mention?.entities[0] ?? '')
  const isOther =
    nearest && (isPartner(scene, nearest.id, span.start) || isInterrupted(scene, nearest.id, span.start, attribution))
  const linked = isOther ? undefined : nearest
  const isPerson = (e: Entity | undefined) => e?.kind === 'person' && (genderOf(scene, e.id) ?? gender) === gender
  const spoke = memory.find((s) => s.block >= block - 1 && isPerson(scene.entity(s.entities[0]!.id)), 4)
  const spoken = spoke?.entities[0]
  const sure = linked && linked.id[0] !== '~' && isPerson(linked) && !mention?.why
  const opener = beforeColon(scene, span.start)
  if (opener && isPerson(opener) && opener.id !== spoken?.id) return again(opener)
  const asked = askedBefore(scene, memory, span.start, isPerson)
  const told = asked ?? (spoke && whoseKin(scene, spoke, span.start, gender, isPerson, attribution))
  if (told) {
    if (mention && nearest?.id !== told.id)
      scene.relink(mention, { entities: [told.id], rule: asked ? 'asked before' : 'told of before' })
    return again(told)
  }
  const isHere = spoke?.sentence === scene.sentenceAt(span.start)
  const subject =
    spoken && !isHere && genderOf(scene, spoken.id) === undefined ? subjectBefore(scene, span.start, 2) : undefined
  if (subject && subject.id !== spoken!.id && genderOf(scene, subject.id) === gender) {
    if (mention) scene.relink(mention, { entities: [subject.id], rule: 'subject before' })
    return again(subject)
  }
  // "Her spokesman would not say. A soldier, reached by phone, put it another way. “We held,” he said".
  const nearer =
    spoke && spoke.sentence < scene.sentenceAt(span.start) - 1 ? subjectBefore(scene, span.start, 1) : undefined
  if (nearer && nearer.id !== spoken!.id && isPerson(nearer)) {
    if (mention) scene.relink(mention, { entities: [nearer.id], rule: 'subject before' })
    return again(nearer)
  }
  // "President Yoo agreed, his spokeswoman Kang said. It was late, she said": of two who may be meant the one who spoke since.
  const isSince =
    linked &&
    spoke &&
    genderOf(scene, linked.id) === undefined &&
    !isNamedIn(scene, linked.id, spoke.source.end, span.start)
  if (spoken && (!sure || isSince || spoken.id === linked.id || isToldOf(scene, linked.id, spoke!, span.start))) {
    if (mention && linked?.id !== spoken.id) scene.relink(mention, { entities: [spoken.id], rule: 'speaker before' })
    return again(scene.entity(spoken.id)!)
  }
  const rivals =
    sure && !spoken ? beside(scene, lists, span.start, linked.id).filter((id) => isPerson(scene.entity(id))) : []
  if (rivals.length > 0) return nobody(`ambiguous: ${[linked!.id, ...rivals].join(', ')}`)
  if (sure || (linked && !mention?.why)) return again(linked)
  const alone = linked === nearest ? onlyPerson(scene, span.start, block, gender) : subjectBefore(scene, span.start, 2)
  if (alone) {
    if (mention) scene.relink(mention, { entities: [alone.id], rule: 'only person near' })
    return again(alone)
  }
  const candidates = mention?.candidates ?? []
  return nobody(candidates.length > 0 ? `ambiguous: ${candidates.join(', ')}` : (mention?.why ?? 'no candidate'))
}

/** "Her spokesman would not say. “No comment,” he said": whom the sentence before begins with, in the same paragraph. */
function subjectBefore(scene: Scene, before: number, reach: number): Entity | undefined {
  const number = scene.sentenceAt(before)
  for (let k = number - 1; k >= number - reach && k >= 0; k--) {
    const { start, block } = scene.layers.sentences[k]!
    if (block !== scene.layers.sentences[number]!.block) return undefined
    const person = personAt(scene, start)
    if (person) return person
  }
  return undefined
}

/** "Her deputy went further: the minister, he said, was asleep": whom the words before a colon, or before an aside, begin with. */
function beforeColon(scene: Scene, before: number): Entity | undefined {
  const { start, firstToken } = scene.layers.sentences[scene.sentenceAt(before)]!
  let i = scene.tokenAt(before) - 1
  const least = Math.max(firstToken, i - CLAUSE)
  // "The prosecutor is investigating, his office confirmed".
  const isOwner = /^(?:his|her)$/.test(scene.lower(i + 1)) && scene.lower(i) === ','
  while (i > least && scene.lower(i) !== ':' && !isOwner) i--
  if (i <= least) return undefined
  return personAt(scene, start)
}

/** Longest way from a colon to a pronoun behind it, in tokens. */
const CLAUSE = 30

/** "Molina asked Hayes to stop. “No war,” he pleaded": named in what the last speaker said in the sentence before, and not since. */
function isToldOf(scene: Scene, id: string, { source, sentence }: Spoken, before: number): boolean {
  const here = scene.sentenceAt(before)
  if (sentence !== here - 1) return false
  const { start, end } = scene.layers.sentences[sentence]!
  return (
    isNamedIn(scene, id, source.end, end) &&
    !isNamedIn(scene, id, start, source.start + 1) &&
    !isNamedIn(scene, id, scene.layers.sentences[here]!.start, before)
  )
}

const isNamedIn = (scene: Scene, id: string, start: number, end: number): boolean =>
  start < end && scene.under({ start, end }).some((m) => m.entities.includes(id) && m.form !== 'pronoun')

/**
 * "Replying to a question from Berg, he said", "in a joint statement with Ruiz, she said": who is told of in a participle's clause, or whom
 * one does a thing with, is another than its subject.
 */
function isPartner(scene: Scene, id: string, before: number): boolean {
  const { start, firstToken } = scene.layers.sentences[scene.sentenceAt(before)]!
  const at = scene.tokenAt(before)
  if (scene.lower(at - 1) !== ',') return false
  const tag = scene.tag(firstToken)
  const from = tag === 'VBG' || tag === 'VBN' ? start : tag === 'IN' ? behindWith(scene, firstToken, at) : before
  return (
    from < before &&
    scene.under({ start: from, end: before }).some((m) => m.form !== 'pronoun' && m.entities.includes(id))
  )
}

/** Where the words begin behind the last "with" of tokens [from, to), or infinity. */
function behindWith(scene: Scene, from: number, to: number): number {
  for (let i = to - 2; i > from; i--) if (scene.lower(i) === 'with') return scene.layers.tokens.end[i]!
  return Infinity
}

/** "President Putin, | he said |, had been told": whose sentence an aside interrupts is another than whoever says it. */
function isInterrupted(
  scene: Scene,
  id: string,
  before: number,
  { rule, content: [subject, rest] }: Attribution,
): boolean {
  if (rule !== 'aside' || !subject || !rest || subject.end > before || rest.start < before) return false
  const { from, to } = scene.range(subject)
  for (let i = from; i < to; i++) if (/^(?:VB[DPZ]|MD)$/.test(scene.tag(i))) return false
  return personAt(scene, subject.start)?.id === id
}

/** Persons who stand side by side with one in the sentence before or this: "Berg and Ruiz met. He said …". */
function beside(scene: Scene, lists: Speakers['lists'], before: number, id: string): readonly string[] {
  const list = nearestBefore(scene, lists, before, 1, (c) => c.kind === 'person' && c.ids.includes(id))
  if (!list) return []
  const since = list.end < before ? scene.under({ start: list.end, end: before }) : []
  return since.some((m) => m.entities.includes(id) && m.form !== 'pronoun')
    ? []
    : list.ids.filter((other) => other !== id)
}

/** The one person named in the paragraph before a pronoun: a given name alone is no proof against it ("Ola" is both). */
function onlyPerson(scene: Scene, before: number, block: number, gender: 'male' | 'female'): Entity | undefined {
  const start = Math.max(scene.article.blocks[block]!.start, before - NEAR)
  if (start >= before) return undefined
  const ids = new Set<string>()
  for (const mention of scene.under({ start, end: before })) {
    const id = mention.entities[0] ?? ''
    const isOther = (genderOf(scene, id) ?? gender) !== gender && genderOf(scene, id) === scene.genders.get(id)
    if (scene.entity(id)?.kind === 'person' && mention.form !== 'pronoun' && !isOther) ids.add(id)
  }
  const [id] = ids
  return ids.size === 1 && id![0] !== '~' ? scene.entity(id!) : undefined
}

/** How far back in its paragraph a person is looked for, in letters. */
const NEAR = 400

/** "Aoki, who warned": what stands right before. */
function antecedent(speakers: Speakers, segment: Segment): Referent {
  const { scene } = speakers
  const { start } = scene.span(segment)
  const { text } = scene.article
  const before = scene.under({ start: Math.max(0, start - 120), end: start }).filter((m) => m.end <= start)
  const beside = before.filter((m) => /^[\s,—–(-]*(?:in |of |with |for )?$/.test(text.slice(m.end, start)))
  const kindOf = (m: Mention) => scene.entity(m.entities[0] ?? '')?.kind ?? ''
  const isWho = scene.lower(segment.head) === 'who'
  const best = beside.find((m) =>
    (isWho ? /^(?:person|group)$/ : /^(?:person|organisation|country|group)$/).test(kindOf(m)),
  )
  // "Berg, a pilot of forty years, who": past an apposition, the last person named in the sentence.
  const sentence = scene.layers.sentences[scene.sentenceAt(start)]!
  const person =
    best || !isWho
      ? undefined
      : before.findLast((m) => m.start >= sentence.start && scene.entity(m.entities[0] ?? '')?.kind === 'person')
  const body = best || person ? undefined : beside.find((m) => /^(?:organisation|country)$/.test(kindOf(m)))
  const found = scene.entity((best ?? person ?? body)?.entities[0] ?? '')
  if (!found) return paperBefore(speakers, segment) ?? nobody('no antecedent')
  return { ...again(found), entities: [{ id: found.id, how: 'relative' }] }
}

function several({ scene, memory, lists }: Speakers, segment: Segment): Referent {
  const { start } = scene.span(segment)
  const sentence = scene.sentenceAt(start)
  const mention = link(segment)
  const isMany = (s: Spoken) => s.entities.length > 1 || s.mode === 'anonymous-group' || areMembers(scene, s.source)
  const spoke = memory.find((s) => s.sentence >= sentence - 2 && isMany(s), 3) ?? togetherBefore(memory, sentence)
  if (spoke) {
    const ids = spoke.entities.map(({ id }) => id)
    if (mention) scene.relink(mention, { entities: ids, rule: 'speakers before' })
    return spoke.mode === 'joint'
      ? joint(ids, 'pronoun')
      : { entities: ids.map((id) => ({ id, how: 'pronoun' })), mode: spoke.mode, why: spoke.why }
  }
  const linked = mention && !mention.why ? scene.entity(mention.entities[0] ?? '') : undefined
  const list = nearestBefore(scene, lists, start, 1, () => true)
  // "Ruiz and the SNP's Dahl signed it. They said": not the party.
  const isOwner = list !== undefined && linked !== undefined && ownsOne(scene, list, linked)
  if (linked && !isOwner) return again(linked)
  if (list) {
    if (mention) scene.relink(mention, { entities: list.ids, rule: 'those named before' })
    return joint(list.ids, 'pronoun')
  }
  const pair = pairBefore(scene, sentence)
  if (pair) {
    if (mention) scene.relink(mention, { entities: pair, rule: 'those named before' })
    return joint(pair, 'pronoun')
  }
  return nobody(mention?.why ?? 'no candidate')
}

/** Told only within a list, of which it is no part. */
const ownsOne = (scene: Scene, list: Coordination, { id }: Entity): boolean =>
  list.kind === 'person' && !list.ids.includes(id) && scene.under(list).some(({ entities }) => entities[0] === id)

/** "The two leaders met. Hart thanked Lindqvist. They agreed": those who spoke as one, where nobody else has spoken since. */
function togetherBefore(memory: Memory, sentence: number): Spoken | undefined {
  const since = new Set<string>()
  const found = memory.find((s) => {
    if (s.mode === 'joint') return true
    for (const { id } of s.entities) since.add(id)
    return false
  }, 6)
  if (!found || found.sentence < sentence - 6) return undefined
  const ids = new Set(found.entities.map(({ id }) => id))
  return [...since].every((id) => ids.has(id)) ? found : undefined
}

/** "The members of the Council". */
const areMembers = (scene: Scene, source: Span): boolean => scene.lower(scene.range(source).from + 1) === 'members'

/** "I said", "we say": the speaker of the quotation around is settled later; outside quotation marks, the writer. */
function first({ scene }: Speakers, segment: Segment, { nestedIn }: Attribution): Referent {
  const id = link(segment)?.entities[0]
  if (nestedIn !== null || !id || !scene.entity(id)) return nobody('first person')
  return again(scene.entity(id)!)
}
