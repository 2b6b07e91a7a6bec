import type { Article } from '../model/article.js'
import type { Entity, Mention } from '../model/entity.js'
import type { Span } from '../model/span.js'
import type { Attribution, Occasion, Said, Speaker, Statement } from '../model/statement.js'
import type { Layers } from '../model/text.js'
import { aboutOf } from './particulars/about.js'
import { doingOf } from './particulars/act.js'
import { withoutLeadIn } from './particulars/lead-in.js'
import { occasionOf } from './particulars/occasion.js'
import { saidOf } from './particulars/said.js'
import { atSecondHand, type Passed } from './particulars/second-hand.js'
import { WITHIN } from './proposal.js'
import { givePronouns, toldWithin } from './speakers/inside.js'
import { ASKING } from './speakers/interview.js'
import { Memory, type Spoken } from './speakers/memory.js'
import { APART, paperName } from './speakers/papers.js'
import { nobody, type Referent, THING } from './speakers/referent.js'
import { type Cast, Scene } from './speakers/scene.js'
import { Speakers } from './speakers/speaker.js'
import { inHeadline, widen } from './speakers/widen.js'
import { ASKED } from './syntax/grammar.js'

export interface Resolved {
  readonly statements: readonly Statement[]
  readonly entities: readonly Entity[]
  readonly mentions: readonly Mention[]
}

/**
 * Settles who speaks in each attribution, what they do with the words, when and where, and what about. Entities grow by those
 * without a name and by documents; mentions of pronouns may change hands. Linear in the text; throws on none.
 */
export function resolveSpeakers(article: Article, layers: Layers, found: readonly Attribution[], cast: Cast): Resolved {
  const scene = new Scene(article, layers, cast)
  const memory = new Memory()
  const speakers = new Speakers(scene, memory)
  const passed = found.map((a) => withoutLeadIn(scene, atSecondHand(scene, a)))
  const kept: Attribution[] = []
  for (const a of passed)
    if (!isNone(scene, a) && (a.nestedIn === null || !isNone(scene, passed[a.nestedIn]!))) kept.push(a)
  const settled = new Map<Attribution, Settled>()
  // Headlines last: the body says who is meant.
  const order = kept.map((a) => ({ a, late: Number(speakers.isHeading(a.content[0]!.start)), place: placeOf(a) }))
  const beside = bySentence(scene, kept)
  for (const { a } of order.sort((x, y) => x.late - y.late || x.place - y.place))
    settled.set(a, settle(speakers, memory, a, beside.get(sentenceOf(scene, a)) ?? []))
  for (const a of kept) {
    if (a.nestedIn === null) continue
    const own = settled.get(a)!
    const { kind, rule } = passed[a.nestedIn]!
    const outer = { kind, rule, referent: settled.get(passed[a.nestedIn]!)!.referent }
    settled.set(a, { ...own, referent: toldWithin(scene, a, own.referent, outer) })
  }
  const spoken = kept.filter((a) => settled.get(a)!.referent !== THING && !isTopic(scene, a, settled.get(a)!.referent))
  const told = [...spoken].sort(
    (x, y) => x.content[0]!.start - y.content[0]!.start || Number(x.nestedIn !== null) - Number(y.nestedIn !== null),
  )
  const ids = new Map(told.map((a, i) => [a, `s${i + 1}`]))
  // Words in marks within another's first: "I" there is whoever is quoted so.
  const first = [...spoken.filter(({ rule }) => rule === WITHIN), ...spoken.filter(({ nestedIn }) => nestedIn === null)]
  for (const a of first) givePronouns(scene, a, settled.get(a)!.referent)
  const statements: Statement[] = []
  for (const a of told) {
    const outer = a.nestedIn === null ? undefined : ids.get(passed[a.nestedIn]!)
    statements.push(statementOf(scene, a, settled.get(a)!, ids.get(a)!, outer))
  }
  const speaking = new Set<string>()
  for (const { speaker, document } of statements) {
    for (const { id } of speaker?.entities ?? []) speaking.add(id)
    if (document) speaking.add(document)
  }
  return { statements, ...scene.finish(speaking) }
}

const isNone = (scene: Scene, a: Attribution): boolean =>
  isHeadingAlone(scene, a) || isAnonymity(scene, a) || isNobodys(scene, a)

const sentenceOf = (scene: Scene, { cue, content }: Attribution): number => scene.sentenceAt((cue ?? content[0]!).start)

/** Attributions by the sentence of their cue, no more of one sentence than anybody writes. */
function bySentence(scene: Scene, attributions: readonly Attribution[]): Map<number, Attribution[]> {
  const found = new Map<number, Attribution[]>()
  for (const a of attributions) {
    const there = found.get(sentenceOf(scene, a))
    if (there && there.length < MOST) there.push(a)
    else if (!there) found.set(sentenceOf(scene, a), [a])
  }
  return found
}

const MOST = 30

interface Settled {
  readonly source: Span | null
  readonly referent: Referent
  readonly citedBy: readonly string[]
  /** What the statement says of it, as it is printed. */
  readonly document: string | undefined
  readonly occasion: Occasion | undefined
  readonly said: Said | undefined
}

/** "Asked by a reporter whether …, she": who puts a question in passing is not the one whom the clause behind it is about. */
const isQuestioner = (scene: Scene, { cue }: Attribution, source: Span): boolean =>
  cue !== null &&
  source.start >= cue.end &&
  /^(?:asked|pressed|questioned)\b/i.test(scene.article.text.slice(cue.start, cue.end))

const placeOf = ({ source, cue, content }: Attribution): number => (source ?? cue ?? content[0]!).start

/** "Who asked not to be named": on what terms somebody spoke is no statement. */
const isAnonymity = (scene: Scene, { content }: Attribution): boolean =>
  /^(?:not to be (?:named|identified|quoted)\b|(?:to )?(?:remain|stay) (?:anonymous|unnamed)\b|anonymity$|to give (?:his|her|their) (?:\w+ )?names?$|that (?:his|her|their) (?:\w+ )?names? not be)/.test(
    scene.article.text.slice(content[0]!.start, Math.min(content[0]!.end, content[0]!.start + 40)),
  )

/** "Ukraine: Russian strike kills five": a country before a colon is what a headline is about, unless words in marks follow. */
function isTopic(scene: Scene, { source, cue, quotations }: Attribution, { entities: [who] }: Referent): boolean {
  if (
    cue === null ||
    (source?.start ?? 0) > cue.start ||
    quotations.length > 0 ||
    scene.article.text.slice(cue.start, cue.end) !== ':'
  )
    return false
  return inHeadline(scene, cue) && who?.how === 'name' && scene.entity(who.id)?.kind === 'country'
}

/** "No one claimed it", "no group has said so". */
const isNobodys = (scene: Scene, { source }: Attribution): boolean =>
  source !== null && NOBODY.test(scene.article.text.slice(source.start, source.end))
const NOBODY = /^(?:no ?body|no one|no-one|none|no (?:\w+ )?(?:group|organi[sz]ation|country|party|side|official)s?)$/i

/** A heading in quotation marks that nobody is named for. */
function isHeadingAlone(scene: Scene, { source, cue, content }: Attribution): boolean {
  if (source !== null || cue !== null) return false
  const { kind } = scene.article.blocks[scene.blockAt(content[0]!.start)]!
  return kind === 'headline' || kind === 'subheading'
}

function settle(speakers: Speakers, memory: Memory, a: Passed, beside: readonly Attribution[]): Settled {
  const { scene } = speakers
  const before = a.source === null ? continued(scene, memory, a) : undefined
  const source = before?.source ?? (a.source && widen(scene, a.source))
  const referent = before ?? (source ? speakers.resolve(source, a) : nobody('no source'))
  const citedBy = a.citedBy ? speakers.resolve(a.citedBy, a).entities.map(({ id }) => id) : []
  const free = freeTokens(scene, a, source, beside)
  const occasion = occasionOf(scene, free)
  const said = saidOf(scene, free)
  const document = documentOf(speakers, referent, occasion)
  if (source && a.nestedIn === null && !isQuestioner(scene, a, source) && referent.entities[0]?.how !== ASKING) {
    const at = placeOf(a)
    const { entities, mode, why } = referent
    const place = { block: scene.blockAt(at), sentence: scene.sentenceAt(at) }
    memory.add({ entities, mode, why, source, kind: a.kind, ...place, ...(document ? { document } : {}) })
  }
  return { source, referent, citedBy, document, occasion, said }
}

/** A paragraph that is one quotation and names nobody goes on with the speaker of the quotation in the paragraph before. */
function continued(scene: Scene, memory: Memory, { kind, cue, content, nestedIn }: Attribution): Spoken | undefined {
  if (kind !== 'direct' || cue !== null || nestedIn !== null || content.length !== 1) return undefined
  const number = scene.blockAt(content[0]!.start)
  const block = scene.article.blocks[number]!
  if (content[0]!.start > block.start || content[0]!.end < block.end - 1) return undefined
  const last = memory.last
  if (!last || last.kind === 'indirect' || last.mode !== 'single' || last.block !== number - 1) return undefined
  return { ...last, entities: last.entities.map(({ id }) => ({ id, how: 'continued' })) }
}

/** Letters of "on Wednesday" with the spaces beside it. */
const DAY = 15

/**
 * Tokens of the cue's sentence where occasion and date are told: around the cue, up to the content on either side, and neither
 * quoted words, nor the source, nor what is told of it in passing ("Aoki, who took office in May, said").
 */
function freeTokens(
  scene: Scene,
  { cue, content, nestedIn }: Attribution,
  source: Span | null,
  beside: readonly Attribution[],
): number[] {
  if (!cue) return []
  const { tokens, sentences } = scene.layers
  const { firstToken, endToken } = sentences[scene.sentenceAt(cue.start)]!
  const clause = clauseOf(scene, Math.min(cue.start, source?.start ?? cue.start))
  const from = Math.max(clause, ...content.filter((c) => c.end <= cue.start).map((c) => c.end))
  const behind = content.filter((c) => c.start >= cue.end)
  // "Announced sanctions | on Tuesday | against two banks": no more than a day parts the two pieces.
  const isParted = behind.length > 1 && behind[1]!.start - behind[0]!.end < DAY
  const to = (isParted ? behind[1] : behind[0])?.start ?? Number.POSITIVE_INFINITY
  const around = content.filter((c) => c.end > cue.start && c.start < cue.end)
  if (isParted) around.push(behind[0]!)
  // "He called it a breach of the May truce and said …": the days of what else is said are its own.
  for (const other of beside)
    if (other.cue !== cue && other.nestedIn === nestedIn)
      around.push(...other.content.filter((c) => c.end <= cue.start || c.start >= cue.end))
  const free: number[] = []
  const at = scene.tokenAt(cue.start)
  const answers = source !== null && ASKED.has(scene.known(firstToken))
  let aside = false
  let asked = false
  for (let i = Math.max(firstToken, at - AROUND); i < endToken && i < at + AROUND; i++) {
    const start = tokens.start[i]!
    const end = tokens.end[i]!
    if (start >= cue.start) aside = false
    else if (source && start >= source.end && scene.lower(i - 1) === ',') aside ||= IN_PASSING.test(scene.tag(i))
    // "Said Orna Peled, whose son was seized on Monday": what is told of who speaks has days of its own.
    if (source && start >= Math.max(source.end, cue.end) && scene.lower(i - 1) === ',' && /^W[DP]/.test(scene.tag(i)))
      break
    if (scene.lower(i) === ';' && tokens.quotation[i]! < 0) {
      if (start >= cue.end) break
      free.length = 0
    }
    // "Asked on Monday | whether it would join talks in Istanbul, Oslo said": what a question is about is not where it was put.
    if (answers && start < source.start) asked ||= QUESTION.test(scene.lower(i))
    else asked = false
    if (tokens.quotation[i]! >= 0 || aside || asked || start < from || end > to) continue
    if (source && source.start < end && start < source.end) continue
    if (!meets(around, start, end)) free.push(i)
  }
  return free
}

/** Whether [start, end) shares a letter with any of the spans. */
const meets = (spans: readonly Span[], start: number, end: number): boolean =>
  spans.some((span) => span.start < end && start < span.end)

const QUESTION = /^(?:whether|if|about|over|why|how|what|who|when|where)$/

/** "… on Thursday, a day after | Oslo denounced it": where a clause opens that is told after another, and has days of its own; else 0. */
function clauseOf(scene: Scene, start: number): number {
  const joint = scene.tokenAt(start) - 1
  return joint > 0 && JOINTS.test(scene.lower(joint)) ? scene.layers.tokens.start[joint]! : 0
}
const JOINTS = /^(?:after|before|since|while|whereas)$/

/** Tokens each side of a cue within which occasion and date are looked for. */
const AROUND = 60

/** Tags that open a relative clause or an apposition behind a comma. */
const IN_PASSING = /^(?:WP|WDT|DT|PRP\$)/

const PAPER = new Set(['statement', 'letter', 'report'])

function documentOf(
  { scene, documents }: Speakers,
  { mode, entities }: Referent,
  occasion: Occasion | undefined,
): string | undefined {
  if (mode === 'document') return entities[0]?.id
  if (!occasion || !PAPER.has(occasion.kind)) return undefined
  const words = scene.article.text.slice(occasion.start, occasion.end)
  const noun = words.slice(words.lastIndexOf(' ') + 1).toLowerCase()
  const authors = entities.filter(({ how }) => how !== 'spokesperson').map(({ id }) => id)
  const name = paperName(words.slice(words.indexOf(' ') + 1))
  return documents.by(authors, noun, name, APART.test(words))
}

function statementOf(
  scene: Scene,
  a: Attribution,
  { source, referent, citedBy, document, occasion, said }: Settled,
  id: string,
  outer: string | undefined,
): Statement {
  const { entities, mode, why } = referent
  const speaker: Speaker | null = source && {
    start: source.start,
    end: source.end,
    entities,
    mode,
    why,
    ...(citedBy.length > 0 ? { citedBy } : {}),
  }
  const speakers = new Set(referent.entities.map((e) => e.id))
  const how = referent.entities[0]?.how
  return {
    id,
    kind: a.kind,
    speaker,
    cue: a.cue,
    content: a.content,
    quotations: a.quotations,
    ...doingOf(scene, a),
    ...(document ? { document } : {}),
    ...(occasion ? { occasion } : {}),
    ...(said ? { said } : {}),
    about: aboutOf(scene, a.content, speakers),
    ...(outer ? { nestedIn: outer } : {}),
    ...(source === null ? { why: 'no source' } : {}),
    rule: how ? `${a.rule}, ${how}` : a.rule,
  }
}
