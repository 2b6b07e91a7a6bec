import { OCCASION_NOUNS, PASSED } from '../../lexicon/occasions.js'
import { overlaps, type Span } from '../../model/span.js'
import type { Attribution } from '../../model/statement.js'
import { kindOf } from '../quotations/spans.js'
import type { Scene } from '../speakers/scene.js'
import { QUOTES } from '../syntax/grammar.js'

/** An attribution, and the words for whom the text has it from. */
export interface Passed extends Attribution {
  readonly citedBy?: Span
}

const CITING = new Set(['quote', 'cite', 'quoting', 'citing'])
/** Longest name of who is quoted, in tokens. */
const LONGEST = 25

/** Between who quotes and the verb. */
const AUXILIARY = /^(?:has|have|had|also|earlier|later|meanwhile|is|was|were|been)$/

/** Who passes the words on: "Yonhap quoted Berg as saying", "Berg was quoted by Yonhap as saying", "… as saying by Yonhap". */
function passerOf(scene: Scene, { cue, source, content }: Attribution): Span | undefined {
  if (source === null) return undefined
  // "Kim said the ship was new, according to KCNA."
  const last = content.at(-1)!
  if (cue !== null && last.start >= cue.end) {
    const next = scene.tokenAt(last.end)
    const name = passerAt(scene, scene.lower(next) === ',' ? next + 1 : next)
    if (name > 0) return nameAt(scene, name)
  }
  // “…,” Berg told workers, according to the agency.
  const passed = cue && source && cue.start >= source.end ? accordingTo(scene, cue.end) : undefined
  if (passed) return passed
  // "A military source cited by Yonhap".
  const who = scene.range(source)
  for (let i = who.from + 1; i + 2 < who.to + 1; i++)
    if (QUOTES.has(scene.known(i)) && scene.lower(i + 1) === 'by') return nameAt(scene, i + 2)
  if (cue === null) return undefined
  const { from: first, to } = scene.range(cue)
  let from = first
  // "Was quoted as saying by Yonhap" can be one cue.
  while (from < to - 1 && scene.lower(from - 1) !== 'as') from++
  if (scene.lower(from - 1) !== 'as' || scene.tag(from) !== 'VBG') return undefined
  if (scene.lower(to) === 'by') return nameAt(scene, to + 1)
  const sentence = scene.sentenceAt(cue.start)
  let verb = from - 2
  while (verb > 0 && from - verb < LONGEST && !QUOTES.has(scene.known(verb))) verb--
  const { start } = scene.layers.tokens
  if (!QUOTES.has(scene.known(verb)) || scene.sentenceAt(start[verb]!) !== sentence) return undefined
  if (scene.lower(verb + 1) === 'by') return nameAt(scene, verb + 2)
  let end = verb
  while (end > 0 && AUXILIARY.test(scene.lower(end - 1))) end--
  if (scene.lower(end - 1) === 'and') return outletOf(scene, sentence)
  const name = scene.under({ start: start[end]! - 2, end: start[end]! - 1 }).find((m) => m.end <= start[end]!)
  return name && name.end <= scene.layers.tokens.start[verb]! && !overlaps(name, source)
    ? { start: name.start, end: name.end }
    : undefined
}

/** "| The agency KCNA | said Kim had watched and quoted him as saying": the last body named before the first verb of a sentence. */
function outletOf(scene: Scene, number: number): Span | undefined {
  const { firstToken, endToken, start } = scene.layers.sentences[number]!
  let verb = firstToken
  while (verb < endToken && !/^(?:VB|MD)/.test(scene.tag(verb))) verb++
  const before = { start, end: scene.layers.tokens.start[verb] ?? start }
  const outlet = scene.under(before).findLast(({ entities: [id] }) => scene.entity(id ?? '')?.kind === 'organisation')
  return outlet && { start: outlet.start, end: outlet.end }
}

/** "TASS reported, quoting Berg", "TASS, quoting Berg, reported": whom an outlet quotes by name, where nothing else is said of him. */
function quotedIn(scene: Scene, { cue, source, nestedIn }: Attribution): Span | undefined {
  if (!cue || !source || nestedIn !== null) return undefined
  const { start, end, lower, quotation, count } = scene.layers.tokens
  const sentence = scene.sentenceAt(cue.start)
  const isQuoting = (i: number) =>
    lower[i] === ',' && lower[i + 1] === 'quoting' && quotation[i + 1]! < 0 && scene.sentenceAt(start[i]!) === sentence
  const before = scene.tokenAt(source.end)
  const behind = scene.tokenAt(cue.end)
  const comma = source.end <= cue.start && isQuoting(before) ? before : isQuoting(behind) ? behind : -1
  if (comma < 0) return undefined
  const from = comma + 2
  let to = from
  while (to < count && to - from < LONGEST && !/^[,.;:]$/.test(lower[to]!)) {
    if (/^(?:V|MD|W)/.test(scene.tag(to)) || lower[to] === 'as' || quotation[to]! >= 0) return undefined
    to++
  }
  if (to === from || to - from >= LONGEST) return undefined
  const quoted = { start: start[from]!, end: end[to - 1]! }
  return isNamed(scene, quoted) && !isNamed(scene, source) ? quoted : undefined
}

/** A person by name. */
const isNamed = (scene: Scene, span: Span): boolean =>
  scene.under(span).some(({ form, entities: [id] }) => form === 'name' && scene.entity(id ?? '')?.kind === 'person')

/** ", according to KCNA" behind a verb whose words stand before it, with nothing but a listener and a place between. */
function accordingTo(scene: Scene, end: number): Span | undefined {
  const from = scene.tokenAt(end)
  const { lower, quotation, sentence, count } = scene.layers.tokens
  let at = from
  while (at < count && at - from < NEAR && quotation[at]! < 0 && passerAt(scene, at) < 0) at++
  if (at >= count || at - from === NEAR || quotation[at]! >= 0 || sentence[at] !== sentence[from]) return undefined
  if (lower[at - 1] !== ',' && lower[at] !== 'in') return undefined
  for (let i = from; i < at; i++) if (/^(?:V|MD|W)/.test(scene.tag(i))) return undefined
  return nameAt(scene, passerAt(scene, at))
}

/** "| according to KCNA", "| as quoted by KCNA", "| in remarks carried by KCNA": where the name of who passes words on begins, or -1. */
function passerAt(scene: Scene, at: number): number {
  const first = scene.lower(at)
  if (first === 'according') return scene.lower(at + 1) === 'to' ? at + 2 : -1
  if (first !== 'as' && first !== 'in') return -1
  const participle = first === 'as' ? at + 1 : at + 2
  const isPaper = first === 'as' || OCCASION_NOUNS.has(scene.known(at + 1))
  return isPaper && PASSED.has(scene.known(participle)) && scene.lower(participle + 1) === 'by' ? participle + 2 : -1
}
/** How far behind the verb, in tokens. */
const NEAR = 15

/** Longest title before a name, in tokens. */
const TITLE = 4

/** The name that begins at a token, or behind a title there. */
function nameAt(scene: Scene, token: number): Span | undefined {
  const { start, end } = scene.layers.tokens
  const at = scene.lower(token) === 'the' ? token + 1 : token
  if (at >= start.length) return undefined
  let last = at
  while (
    last - at < TITLE &&
    /^NN/.test(scene.tag(last + 1)) &&
    scene.under({ start: start[last]!, end: end[last]! }).length === 0
  )
    last++
  const name = scene.under({ start: start[last]!, end: end[last]! })[0]
  return name && { start: name.start, end: name.end }
}

/** "Yonhap cited a military source as saying …": the source speaks, the agency passes it on. Others stay as they are. */
export function atSecondHand(scene: Scene, a: Attribution): Passed {
  const quoted = quotedIn(scene, a)
  if (quoted) return passed(a, quoted, a.source!)
  const passer = passerOf(scene, a)
  if (passer) return passed(a, a.source!, passer)
  const [first, ...rest] = a.content
  if (a.cue === null || a.source === null || !CITING.has(a.cue.lemma) || first!.start < a.cue.end) return a
  const { from, to } = scene.range(first!)
  for (let i = from + 1; i + 2 < to && i < from + LONGEST; i++) {
    if (scene.lower(i) !== 'as' || scene.tag(i + 1) !== 'VBG') continue
    const { start, end } = scene.layers.tokens
    const content = [{ start: start[i + 2]!, end: first!.end }, ...rest]
    const quotations = a.quotations.filter((q) => q.start >= content[0]!.start)
    return {
      ...a,
      kind: kindOf(scene.article.text, content, quotations),
      source: { start: start[from]!, end: end[i - 1]! },
      cue: { start: start[i]!, end: end[i + 1]!, lemma: lemmaOf(scene.lower(i + 1)) },
      content,
      quotations,
      rule: `${a.rule}, at second hand`,
      citedBy: a.source,
    }
  }
  return a
}

/** Not `{ ...a, citedBy }`: see `roleOf`. */
function passed({ kind, cue, content, quotations, nestedIn, rule }: Attribution, source: Span, citedBy: Span): Passed {
  return { kind, source, cue, content, quotations, nestedIn, rule, citedBy }
}

const lemmaOf = (form: string): string =>
  form === 'saying' ? 'say' : form === 'telling' ? 'tell' : form.replace(/ing$/, '')
