import { ATTACKS } from '../../lexicon/attacks.js'
import { type Act, CUES, type Cue } from '../../lexicon/cues.js'
import { ASKERS } from '../../lexicon/interviews.js'
import { PAPER_NOUNS } from '../../lexicon/speakers.js'
import type { Span } from '../../model/span.js'
import type { Attribution } from '../../model/statement.js'
import { HEARD, TURN, UNANSWERED } from '../proposal.js'
import type { Scene } from '../speakers/scene.js'
import { WEEKDAYS } from '../syntax/grammar.js'

/** Rows by the first word of each form. */
const ROWS = new Map<string, { readonly words: readonly string[]; readonly row: Cue }[]>()
for (const row of CUES) {
  for (const form of row.forms) {
    const words = form.split(' ')
    const list = ROWS.get(words[0]!)
    if (list) list.push({ words, row })
    else ROWS.set(words[0]!, [{ words, row }])
  }
}

const NEGATIONS = new Set(["n't", 'not', 'never', 'no', 'neither', 'nor', 'nobody', 'without', 'cannot', 'hardly'])
/** First words of a source that takes the saying back: "neither Japan nor Norway said". */
const NOBODY = new Set(['neither', 'no', 'nobody', 'none'])
/** Acts of not saying, or of saying that it is not so. */
const NEGATING: ReadonlySet<Act> = new Set(['deny', 'decline', 'refuse'])

export interface Doing {
  readonly act: Act
  readonly polarity: 'affirmed' | 'negated'
}

/** What the speaker does: the longest row of the cue table among the cue's words, its head's row first of equals. */
export function doingOf(scene: Scene, attribution: Attribution): Doing {
  const { cue, source, rule } = attribution
  if (isAsked(scene, attribution)) return { act: 'ask', polarity: 'affirmed' }
  if (rule === UNANSWERED) return { act: 'decline', polarity: 'negated' }
  if (!cue || rule === HEARD) return { act: 'say', polarity: 'affirmed' }
  const { from, to } = scene.range(cue)
  let best: Cue | undefined
  let size = 0
  const first = source === null ? from : scene.tokenAt(source.start)
  // "Neither Japan nor Norway said", "not everyone believes", "nor would he confirm".
  let negated =
    source !== null &&
    ((NOBODY.has(scene.lower(first)) && !isName(scene, source)) ||
      scene.lower(first - 1) === 'not' ||
      isNor(scene, first) ||
      isShort(scene, from, to))
  if (hasFailed(scene, from, to)) negated = true
  for (let i = from; i < to; i++) {
    if (NEGATIONS.has(scene.lower(i))) negated = true
    for (const { words, row } of ROWS.get(scene.lower(i)) ?? []) {
      if (!words.every((word, k) => scene.lower(i + k) === word && i + k < to + 1)) continue
      // "Insisted on Thursday".
      if (i + words.length > to && WEEKDAYS.includes(scene.lower(to + 1))) continue
      const weight = 4 * words.length + (row.lemma === cue.lemma ? 2 : 0) + (row.as === wordClass(scene.tag(i)) ? 1 : 0)
      if (weight <= size) continue
      best = row
      size = weight
    }
  }
  const act =
    phraseAct(scene, from, to) ??
    paperAct(scene, from, to) ??
    expressed(scene, from, to) ??
    remembered(scene, to) ??
    regretted(scene, attribution) ??
    best?.act ??
    'say'
  return { act, polarity: negated || NEGATING.has(act) ? 'negated' : 'affirmed' }
}

/** "Q: Tell us more.", "Rhine Observer: Will he get it?": a turn of one question, or of whoever puts them. */
function isAsked(scene: Scene, { source, content: [first], rule }: Attribution): boolean {
  if (rule !== TURN || !source || !first) return false
  const { text } = scene.article
  if (ASKERS.has(text.slice(source.start, source.end).toLowerCase())) return true
  return text[first.end] === '?' && scene.sentenceAt(first.start) === scene.sentenceAt(first.end - 1)
}

/** "No Kwang Chol said": the family name. */
const isName = (scene: Scene, source: Span): boolean =>
  scene.under(source).some(({ start, form }) => start === source.start && form === 'name')

/** What a verb does with the words beside it: "pleaded not guilty", "wanted to know", "hit out at". */
interface PhraseRow {
  readonly verbs: readonly string[]
  /** Words before the verb, and behind it. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly act: Act
}
const PLEADS = 'plead pled pleads pleaded pleading'.split(' ')
const PHRASES: readonly PhraseRow[] = [
  { verbs: PLEADS, before: [], after: ['not', 'guilty'], act: 'deny' },
  { verbs: PLEADS, before: [], after: ['guilty'], act: 'admit' },
  ...['want', 'wants', 'wanted'].map(
    (want): PhraseRow => ({ verbs: ['know'], before: [want, 'to'], after: [], act: 'ask' }),
  ),
  ...['about', 'whether', 'why', 'how'].map(
    (asked): PhraseRow => ({
      verbs: ['pressed'],
      before: [],
      after: asked === 'about' ? [asked] : ['on', asked],
      act: 'ask',
    }),
  ),
  { verbs: 'call calls called calling'.split(' '), before: [], after: ['upon'], act: 'urge' },
  { verbs: 'share shares shared sharing'.split(' '), before: [], after: ['that'], act: 'say' },
  { verbs: ['per'], before: ['as'], after: [], act: 'report' },
  ...['about', 'over', 'by'].map((what): PhraseRow => ({ verbs: ['alarmed'], before: [], after: [what], act: 'fear' })),
  ...ATTACKS.map(({ verbs, words, act }): PhraseRow => ({ verbs, before: [], after: words, act })),
]

function phraseAct(scene: Scene, from: number, to: number): Act | undefined {
  const stand = (words: readonly string[], at: number) => words.every((word, k) => scene.lower(at + k) === word)
  for (let i = from; i < to; i++)
    for (const { verbs, before, after, act } of PHRASES)
      if (verbs.includes(scene.lower(i)) && stand(before, i - before.length) && stand(after, i + 1)) return act
  return undefined
}

/** What somebody does who expresses it. */
const EXPRESSED: ReadonlyMap<string, Act> = new Map([
  ['condemnation', 'condemn'],
  ['denunciation', 'condemn'],
  ['rejection', 'reject'],
  ['opposition', 'oppose'],
  ['gratitude', 'thank'],
  ['thanks', 'thank'],
  ['readiness', 'offer'],
])
const EXPRESSES = /^(?:express|voic|convey|reiterat|renew)/

/** "Expressed | its strong condemnation of the raid": the act by its noun, before what hangs on that. */
function expressed(scene: Scene, from: number, to: number): Act | undefined {
  if (!EXPRESSES.test(scene.lower(to - 1)) && !EXPRESSES.test(scene.lower(from))) return undefined
  for (let i = from + 1; i < to + FARTHEST_NOUN && !/^(?:of|for|over|at|to|that|[.,;:])$/.test(scene.lower(i)); i++) {
    const act = EXPRESSED.get(scene.lower(i))
    if (act) return act
  }
  return undefined
}
const FARTHEST_NOUN = 8

/** "Remembered | her as “a giant”": what somebody makes of another, and not "remembered that, as a child, …". */
function remembered(scene: Scene, to: number): Act | undefined {
  if (!/^remember(?:s|ed|ing)?$/.test(scene.lower(to - 1))) return undefined
  for (let i = to; i < to + FARTHEST_NOUN && !/^(?:that|how|when|[.,;:])$/.test(scene.lower(i)); i++)
    if (scene.lower(i) === 'as') return /^(?:PRP|NNP)/.test(scene.tag(i + 1)) ? undefined : 'describe'
  return undefined
}

/** "Regretted | that Chile had blocked the deal": what another country or body did, and not the speaker. */
function regretted(scene: Scene, { cue, source, content: [first] }: Attribution): Act | undefined {
  if (cue?.lemma !== 'regret' || !source || !first) return undefined
  const that = scene.tokenAt(first.start)
  const subject = scene.lower(that + 1) === 'the' ? that + 2 : that + 1
  const start = scene.layers.tokens.start[subject] ?? 0
  const doer = scene.under({ start, end: first.end }).find((m) => m.start === start && m.form !== 'demonym')
  const entity = scene.entity(doer?.entities[0] ?? '')
  if (scene.lower(that) !== 'that' || !doer || !/^(?:country|organisation)$/.test(entity?.kind ?? '')) return undefined
  if (scene.under(source).some(({ entities }) => entities.includes(entity!.id))) return undefined
  const { to } = scene.range(doer)
  const verb = /^ha(?:d|s|ve)$/.test(scene.lower(to)) ? to + 1 : to
  return /^VB[DN]$/.test(scene.tag(verb)) && !/^(?:been|was|were)$/.test(scene.lower(verb)) ? 'criticise' : undefined
}

/** "Issued a statement condemning": what the paper does is done by whoever issues it. */
function paperAct(scene: Scene, from: number, to: number): Act | undefined {
  if (to - from < 3 || scene.tag(to - 1) !== 'VBG' || !PAPER_NOUNS.has(scene.known(to - 2))) return undefined
  return ROWS.get(scene.lower(to - 1))?.find(({ words }) => words.length === 1)?.row.act
}

/** "Stopped short of blaming", all of it the cue or its end alone. */
function isShort(scene: Scene, from: number, to: number): boolean {
  for (let i = Math.max(0, from - 2); i + 1 < to; i++)
    if (scene.lower(i) === 'short' && scene.lower(i + 1) === 'of') return true
  return false
}

/** "Failed (on Friday) to agree", "was unable to verify": all of it the cue or its end alone. */
function hasFailed(scene: Scene, from: number, to: number): boolean {
  let at = scene.lower(from) === 'to' ? from : from - 1
  while (at < to && scene.lower(at) !== 'to') at++
  if (at >= to) return false
  for (let i = at - 1; i >= 0 && at - i < FARTHEST_FAIL && scene.lower(i) !== ','; i--)
    if (/^(?:fail(?:s|ed|ing)?|unable)$/.test(scene.lower(i))) return true
  return false
}
const FARTHEST_FAIL = 5

/** "Nor would Ola Berg": the word and an auxiliary before a name of a few words. */
function isNor(scene: Scene, first: number): boolean {
  let i = first - 1
  while (i > first - 4 && i > 0 && /^\p{Lu}/u.test(scene.layers.tokens.words[i]!)) i--
  return i > 0 && /^(?:MD|VB)/.test(scene.tag(i)) && scene.lower(i - 1) === 'nor'
}

const wordClass = (tag: string): Cue['as'] =>
  tag.startsWith('V') ? 'verb' : tag.startsWith('N') ? 'noun' : tag.startsWith('J') ? 'adjective' : 'phrase'
