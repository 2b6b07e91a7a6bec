import { PAPER_NOUNS } from '../../lexicon/speakers.js'
import type { Mention } from '../../model/entity.js'
import { nearestBefore } from './groups.js'
import type { Segment } from './phrase.js'
import { nobody, type Referent } from './referent.js'
import type { Scene } from './scene.js'
import type { Speakers } from './speaker.js'

const ISSUERS = ['organisation', 'person', 'country']
/** Papers that it takes two to make. */
const MUTUAL = new Set('accord agreement treaty pact declaration charter truce communiqué communique'.split(' '))
const OWNER = /^(?:a|an|the|this|that|its|his|her|their|our)\s+/i
/** What is found or counted speaks for whoever is named with it: "data | from the institute", "figures | published by the ministry". */
export const areFindings = (scene: Scene, { head }: Segment): boolean =>
  FINDINGS.has(scene.lower(head)) && /^(?:from|by|of|released|published|compiled)$/.test(scene.lower(head + 1))
const FINDINGS = new Set(
  'data figures estimate estimates statistics tally calculation calculations analysis research findings'.split(' '),
)
/** Words that tell a document from the last one. */
export const APART = /\b(?:separate|another|second|earlier|previous)\b/i

export const paperName = (words: string): string => words.replace(/\s+/g, ' ').replace(OWNER, '')

/** Who is named with a paper and can have issued it, of all the likeliest kind. */
function issuerNamed(scene: Scene, { mentions }: Segment): Mention | undefined {
  for (const kind of ISSUERS)
    for (const m of mentions)
      if (m.form !== 'pronoun' && scene.entity(m.entities[0] ?? '')?.kind === kind && !isReader(scene, m)) return m
  return undefined
}

/** "The statement", "a note of the ministry": the document speaks, for those who issued it. */
export function resolvePaper(speakers: Speakers, segment: Segment, noun: string): Referent {
  const { scene, documents } = speakers
  const span = scene.span(segment)
  const words = scene.article.text.slice(span.start, span.end)
  const explicit = issuerNamed(scene, segment)?.entities
  if (!explicit && FINDINGS.has(noun)) return nobody('no person, body or document')
  const definite = /^(?:the|this|that|it|their|its|his|her)\s/i.test(words)
  const before = definite && !explicit ? documents.last(noun) : undefined
  const id =
    before ??
    documents.by(explicit ?? issuers(speakers, span.start, noun, words), noun, paperName(words), APART.test(words))
  if (!segment.main)
    scene.mention({ start: span.start, end: span.end, entities: [id], form: 'description', rule: 'document' })
  return paper(speakers, id, 'document')
}

/** "A letter seen by | the Bergen Post |". */
function isReader(scene: Scene, { start }: Mention): boolean {
  const at = scene.tokenAt(start)
  const by = scene.lower(at - 1) === 'the' ? at - 2 : at - 1
  return scene.lower(by) === 'by' && /^(?:seen|viewed|reviewed|obtained|read)$/.test(scene.lower(by - 1))
}

/** "The ministry published | a statement, | which said": the paper before "which", of whoever its sentence begins with. */
export function paperBefore(speakers: Speakers, segment: Segment): Referent | null {
  const { scene } = speakers
  const comma = scene.lower(segment.from - 1) === ','
  const head = comma ? segment.from - 2 : segment.from - 1
  if (!/^(?:which|that)$/.test(scene.lower(segment.head)) || !PAPER_NOUNS.has(scene.known(head))) return null
  let from = head
  while (from > 0 && head - from < LONGEST && /^(?:DT|JJ|NN|PRP\$)/.test(scene.tag(from - 1))) from--
  const { start } = scene.span({ from, to: head + 1 })
  const sentence = scene.layers.sentences[scene.sentenceAt(start)]!
  const mentions = scene.under({ start: sentence.start, end: start }).slice(0, 1)
  return resolvePaper(speakers, { from, to: head + 1, after: '', head, mentions, main: null }, scene.lower(head))
}
/** Longest name of a paper, in tokens. */
const LONGEST = 6

export const paper = ({ documents }: Speakers, id: string, how: string): Referent => ({
  entities: [{ id, how }],
  mode: 'document',
  why: documents.authors(id).length > 0 ? [] : ['no author'],
})

/** Who issued a document that names nobody: those who stand side by side or spoke together before, else who spoke last. */
function issuers({ scene, memory, lists }: Speakers, at: number, noun: string, words: string): readonly string[] {
  const sentence = scene.sentenceAt(at)
  const named = (s: { readonly entities: readonly { readonly id: string }[] } | undefined) =>
    s?.entities.map(({ id }) => id).filter((id) => id[0] !== '~') ?? []
  if (/\bjoint\b/i.test(words) || MUTUAL.has(noun)) {
    const spoke = named(memory.find((s) => s.mode === 'joint' && s.sentence >= sentence - 12, 12))
    if (spoke.length > 1) return spoke
    const list =
      nearestBefore(scene, lists, at, 12, (c) => c.kind !== 'person') ?? nearestBefore(scene, lists, at, 12, () => true)
    if (list) return list.ids
  }
  // "Berg said so, a claim that Oslo and Bergen reject. | His | post read": one man's.
  const isHis = /^(?:his|her)\s/i.test(words)
  const isOne = (ids: readonly string[]) => ids.length === 1 && scene.entity(ids[0]!)?.kind === 'person'
  const last = memory.find((s) => s.sentence >= sentence - 4 && (!isHis || isOne(named(s))), isHis ? 3 : 1)
  if (last) return named(last)
  return nearestBefore(scene, lists, at, 12, (c) => c.kind !== 'person')?.ids ?? []
}
