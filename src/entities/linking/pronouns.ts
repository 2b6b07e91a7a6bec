import { WordSet } from '../../lexicon/word-sets.js'
import { isVerb, MD, NNP, PRP$, RB, together, VBG, VBN, type Words } from '../names/words.js'
import type { Antecedent, Discourse } from './discourse.js'
import type { Growing } from './registry.js'

export interface Pronoun {
  readonly token: number
  readonly kind: 'he' | 'she' | 'they' | 'it' | 'i' | 'we'
  /** Beside a verb of speech. */
  readonly speaks: boolean
}

/** Possessives are left out: they name no one anew. */
const PRONOUNS = new Map<string, Pronoun['kind']>([
  ['he', 'he'],
  ['him', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['they', 'they'],
  ['it', 'it'],
  ['i', 'i'],
  ['me', 'i'],
  ['myself', 'i'],
  ['we', 'we'],
  ['us', 'we'],
])
const STANDS = new WordSet(PRONOUNS.keys())
/** Verbs of speech and stance. */
export const SAYS =
  /^(?:sa(?:id|ys|y)|added|adds|den(?:ied|ies)|announced?|warn(?:ed|s)|believe[sd]?|call(?:ed|s)|plan(?:s|ned)|hope[sd]?|intend(?:s|ed)|insist(?:s|ed)|claim(?:s|ed)|condemn(?:s|ed)|demand(?:s|ed)|report(?:s|ed)|confirm(?:s|ed)|accuse[sd]?|urge[sd]?|pledge[sd]?|vow(?:s|ed)|acknowledge[sd]?|admit(?:s|ted)|argue[sd]?|express(?:es|ed)|reject(?:s|ed)|support(?:s|ed)|oppose[sd]?|think(?:s)?|want(?:s|ed))$/

/** Of someone who speaks: "it said", "said they would". Elsewhere "it" is mostly a thing, or nothing. */
function speaks(w: Words, i: number): boolean {
  let next = i + 1
  while (
    together(w, next, i) &&
    (w.tag[next] === MD || w.tag[next] === RB || /^(?:has|had|have|'s|'d|was|is)$/.test(w.lower[next]!))
  )
    next++
  if (together(w, next, i) && SAYS.test(w.lower[next]!)) return true
  const before = w.lower[i - 1] === 'that' ? i - 2 : i - 1
  return before >= 0 && together(w, before, i) && SAYS.test(w.lower[before]!)
}

/** "It is clear that", "it seems", "it takes": no thing is meant. */
const EMPTY =
  /^(?:is|was|'s|seems|seemed|appears|appeared|remains|remained|takes|took|would|will|may|might|could|has|had)$/

/** Pronouns that stand for someone or something, in text order. */
export function findPronouns(w: Words): Pronoun[] {
  const found: Pronoun[] = []
  for (let i = 0; i < w.count; i++) {
    if (!STANDS.has(w.known[i])) continue
    const kind = PRONOUNS.get(w.lower[i]!)!
    if (w.taken[i] || ((kind === 'he' || kind === 'i') && w.tag[i] === NNP)) continue
    if (w.lower[i] === 'us' && w.printed[i] === 'US') continue
    if (w.tag[i] === PRP$ && kind === 'she') continue
    if (w.lower[i] === 'i' && w.printed[i] !== 'I') continue
    const says = speaks(w, i)
    if (kind === 'it' && !says) continue
    if (kind === 'it' && together(w, i + 1, i) && EMPTY.test(w.lower[i + 1]!) && isEmpty(w, i + 1)) continue
    found.push({ token: i, kind, speaks: says })
  }
  return found
}

/** After "it is": an adjective with "that" or "to", a time, or the weather. */
function isEmpty(w: Words, i: number): boolean {
  for (let k = i + 1; k < i + 6 && together(w, k, i); k++) {
    if (
      /^(?:that|to|whether|how|why|when|possible|likely|unclear|clear|important|hard|difficult|time|necessary|unlikely)$/.test(
        w.lower[k]!,
      )
    )
      return true
  }
  return false
}

/** "Cross-examined by Jan Ruiz, he accepted it": who is done something to is nobody named in the clause. */
export function isBehindParticiple(w: Words, token: number): boolean {
  const { firstToken } = w.layers.sentences[w.sentence[token]!]!
  return w.tag[firstToken] === VBN && w.lower[firstToken + 1] === 'by' && w.lower[token - 1] === ','
}

/** "Ola Berg has described | him": whoever does it to another is not the other. */
export function agentBefore(w: Words, token: number, discourse: Discourse): Growing | undefined {
  if (!/^(?:him|her)$/.test(w.lower[token]!) || !isVerb(w, token - 1)) return undefined
  let last = token - 1
  while (together(w, last, token) && (isVerb(w, last) || w.tag[last] === MD || w.tag[last] === RB)) last--
  const agent = discourse.latest(w.sentence[token]!, 0, ({ subject, token }) => subject && token <= last)
  for (let i = agent?.token ?? last; i <= last; i++) if (isVerb(w, i) || w.lower[i] === ',') return undefined
  return agent?.entity
}

/** "Norway's envoy asked | the council | how much | it | needed": whoever is asked, but for what another may do. */
export function askedBefore(w: Words, { kind, token }: Pronoun, discourse: Discourse): Antecedent | undefined {
  if (kind !== 'it' || w.tag[token + 1] === MD) return undefined
  let link = token - 1
  while (link > token - QUESTION && together(w, link, token) && !ASKS.has(w.known[link])) link--
  if (!together(w, link, token) || !ASKS.has(w.known[link])) return undefined
  const asked = discourse.latest(w.sentence[token]!, 0, (s) => s.token < link)
  if (!asked || w.lower[asked.token - 1] !== 'asked' || !/^(?:country|organisation)$/.test(asked.entity.kind))
    return undefined
  return { entity: asked.entity, rule: 'asked before' }
}
const ASKS = new WordSet('how what when where whether why if'.split(' '))
/** Most tokens from the word of a question to its subject. */
const QUESTION = 6

/** "Asked if he trusted Oslo, the president laughed": who is meant comes later, and nobody new is. */
export function isAhead(w: Words, token: number): boolean {
  const { firstToken } = w.layers.sentences[w.sentence[token]!]!
  if (w.tag[firstToken] !== VBN && w.tag[firstToken] !== VBG && !OPENS_CLAUSE.has(w.known[firstToken])) return false
  for (let i = firstToken; i < token; i++) if (w.lower[i] === ',') return false
  return token > firstToken
}
const OPENS_CLAUSE = new WordSet('asked when if as after before while although though because since once'.split(' '))
