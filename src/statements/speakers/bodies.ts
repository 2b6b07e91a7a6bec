import { PAPER_NOUNS } from '../../lexicon/speakers.js'
import type { Entity, Mention } from '../../model/entity.js'
import type { Spoken } from './memory.js'
import { paper, resolvePaper } from './papers.js'
import type { Segment } from './phrase.js'
import { again, nobody, one, type Referent } from './referent.js'
import type { Scene } from './scene.js'
import type { Speakers } from './speaker.js'

/** "It": the body, country or paper that spoke last, else what the entities stage says. */
export function body(speakers: Speakers, segment: Segment): Referent {
  const { scene, memory } = speakers
  const sentence = scene.sentenceAt(scene.span(segment).start)
  const mention = segment.main
  const last = memory.last
  // Several who spoke in one paper are no "it": the paper is.
  const isSeveral = last !== undefined && (last.mode === 'joint' || isPlural(scene, last.source))
  if (isSeveral && last.document && last.sentence >= sentence - 1) return paper(speakers, last.document, 'pronoun')
  const isBody = (id: string) => /^(?:organisation|country|document)$/.test(scene.entity(id)?.kind ?? '')
  const spoke = memory.find(
    (s) =>
      s.sentence >= sentence - 2 &&
      s.entities.length === 1 &&
      (isBody(s.entities[0]!.id) || s.entities[0]!.how === 'office') &&
      !isInRelative(scene, s),
    1,
  )
  // "Norway's foreign ministry recalled its envoy over what | it | called threats".
  const isFused = scene.lower(segment.from - 1) === 'what' && last?.sentence !== sentence
  const inRelative = last && last.sentence === sentence - 1 && isInRelative(scene, last)
  const id =
    (isFused ? openingBody(scene, sentence) : inRelative ? openingBody(scene, sentence - 1) : undefined) ??
    spoke?.entities[0]?.id ??
    mention?.entities[0]
  const named = id ?? partedBody(scene, sentence - 1)
  if (!named) return paperBefore(speakers, segment, sentence) ?? nobody(mention?.why ?? 'no candidate')
  if (mention && mention.entities[0] !== named) scene.relink(mention, { entities: [named], rule: 'speaker before' })
  return scene.entity(named)?.kind === 'document' ? paper(speakers, named, 'pronoun') : one(named, 'pronoun')
}

/** "Oslo accuses Bergen of theft, a charge it denies": the first whom the sentence names behind whoever makes the charge. */
export function accused({ scene, memory }: Speakers, segment: Segment): Referent {
  const { start } = scene.span(segment)
  const { last } = memory
  const from = Math.max(scene.layers.sentences[scene.sentenceAt(start)]!.start, last?.source.end ?? 0)
  const isWho = (e: Entity | undefined) =>
    e !== undefined && /^(?:organisation|country|group)$/.test(e.kind) && !last?.entities.some(({ id }) => id === e.id)
  const who =
    from < start
      ? scene
          .under({ start: from, end: start })
          .map((m) => scene.entity(m.entities[0] ?? ''))
          .find(isWho)
      : undefined
  return who ? again(who) : nobody('no candidate')
}

/** "Chile, which Peru accuses of theft, …": who speaks there is not what the sentence is about. */
function isInRelative(scene: Scene, { source }: Spoken): boolean {
  const i = scene.tokenAt(source.start)
  return /^W[DP]/.test(scene.tag(i - 1)) && scene.lower(i - 2) === ','
}

/** The country or body that a sentence begins with. */
function openingBody(scene: Scene, sentence: number): string | undefined {
  const { start } = scene.layers.sentences[sentence]!
  const opens = ({ start: at }: Mention) => at === start || /^the\s+$/i.test(scene.article.text.slice(start, at))
  const mention = scene.under({ start, end: start + OPENING }).find((m) => m.form !== 'demonym' && opens(m))
  const entity = scene.entity(mention?.entities[0] ?? '')
  return entity && /^(?:organisation|country)$/.test(entity.kind) ? entity.id : undefined
}

/** "Kenya's electoral body, | the Tana Polls Bureau, | postponed it", "| the army, | led by Berg, shelled it": the body that commas part from the verb of a sentence. */
function partedBody(scene: Scene, number: number): string | undefined {
  const sentence = scene.layers.sentences[number]
  if (!sentence || sentence.block < scene.layers.sentences[number + 1]!.block - 1) return undefined
  let comma = sentence.firstToken
  while (comma < sentence.endToken && scene.lower(comma) !== ',' && !/^(?:VB|MD|IN)/.test(scene.tag(comma))) comma++
  if (scene.lower(comma) !== ',') return undefined
  const before = scene.layers.tokens.start[comma]!
  const isBody = (m: Mention) => scene.entity(m.entities[0] ?? '')?.kind === 'organisation'
  const next = scene.behindArticle(comma + 1)
  const apposed = scene
    .under({ start: before, end: sentence.end })
    .find((m) => isBody(m) && scene.tokenAt(m.start) === next)
  const closes = apposed && scene.lower(scene.range(apposed).to) === ',' ? apposed : undefined
  return (
    closes ?? scene.under({ start: sentence.start, end: before }).find((m) => isBody(m) && scene.range(m).to === comma)
  )?.entities[0]
}

/** Letters of an article before a name. */
const OPENING = 5

/** "The three countries' foreign ministries". */
function isPlural(scene: Scene, source: { readonly start: number; readonly end: number }): boolean {
  return /^NNP?S$/.test(scene.tag(scene.range(source).to - 1))
}

/** "The declaration was signed in Amman. It says …": the paper that the sentence before begins with. */
function paperBefore(speakers: Speakers, segment: Segment, sentence: number): Referent | null {
  const { scene } = speakers
  const before = scene.layers.sentences[sentence - 1]
  const here = scene.layers.sentences[sentence]!
  if (!before || before.block < here.block - 1) return null
  // "Berg published a letter on Monday. It says …": the one that the last speaker wrote.
  const isTheirs = speakers.memory.last?.sentence === sentence - 1
  const reads = /^read/.test(scene.lower(segment.to))
  let verb = false
  for (let i = before.firstToken; i < before.endToken && (isTheirs || reads || i < before.firstToken + SUBJECT); i++) {
    if (/^(?:VB[DPZ]|MD)$/.test(scene.tag(i))) verb = true
    if (verb && !isTheirs && !reads) return null
    if (!PAPER_NOUNS.has(scene.known(i))) continue
    const found = resolvePaper(
      speakers,
      { ...segment, from: verb ? i : before.firstToken, to: i + 1, head: i, mentions: [], main: null },
      scene.lower(i),
    )
    return { ...found, entities: found.entities.map(({ id }) => ({ id, how: 'pronoun' })) }
  }
  return null
}

/** Words within which a sentence's subject is looked for. */
const SUBJECT = 8
