import { OCCASIONS, TELLING } from '../../lexicon/occasions.js'
import type { Occasion } from '../../model/statement.js'
import type { Scene } from '../speakers/scene.js'

/** Kinds by the last word of their nouns. */
const NOUNS = new Map<string, { readonly noun: string; readonly kind: string; readonly after: readonly string[] }[]>()
for (const { kind, nouns, after } of OCCASIONS) {
  for (const noun of nouns) {
    const last = noun.split(' ').at(-1)!
    NOUNS.set(last, [...(NOUNS.get(last) ?? []), { noun, kind, after }])
  }
}

const LEADS = new Set(OCCASIONS.flatMap((row) => row.after))
/** Words from the preposition to the noun: "at the joint press conference". */
const LONGEST = 9

/** Where or how it was said, told by the words around the cue (`free` tokens: those of the sentence outside source and content). */
export function occasionOf(scene: Scene, free: readonly number[]): Occasion | undefined {
  for (let at = 0; at < free.length; at++) {
    const i = free[at]!
    const lead = scene.lower(i)
    // "Lashed out | at the summit": what somebody attacks is not where.
    if (lead === 'at' && free[at - 1] === i - 1 && /^(?:out|back)$/.test(scene.lower(i - 1))) continue
    const told = TELLING.has(lead)
    if (!told && !LEADS.has(lead)) continue
    const found = nounAfter(scene, free, at, told ? 'told' : lead) ?? (told ? outletAfter(scene, free, at) : null)
    if (!found) continue
    const { start, end } = scene.layers.tokens
    const from = told ? free[at + 1]! : i
    return { kind: found.kind, start: start[from]!, end: end[found.last]! }
  }
  return undefined
}

/** "The state news agency | SANA": what comes before the name of a medium. */
const OF_MEDIA =
  /^(?:the|a|state|state-run|public|private|local|national|news|agency|broadcaster|television|tv|channel|radio|newspaper|daily|weekly|magazine|website|network|station|outlet)$/
/** "told the Gazette": a medium by its name. */
function outletAfter(scene: Scene, free: readonly number[], at: number): { kind: string; last: number } | null {
  const next = free[at + 1]
  if (next === undefined) return null
  const { tokens } = scene.layers
  const bodyAt = (i: number) => {
    const start = tokens.start[i]
    if (start === undefined) return undefined
    const here = scene.under({ start, end: start + 1 })
    return here.find((m) => scene.entity(m.entities[0] ?? '')?.kind === 'organisation')
  }
  let first = next
  let medium = bodyAt(first)
  while (!medium && first < next + LONGEST && OF_MEDIA.test(scene.lower(first))) medium = bodyAt(++first)
  const sector = medium && scene.entity(medium.entities[0]!)!.sector
  if (medium && sector === 'media') return { kind: 'interview', last: scene.range(medium).to - 1 }
  // "Told NTV": letters that no table knows are a channel's more often than not.
  if (medium && sector === undefined && medium.form === 'abbreviation')
    return { kind: 'interview', last: scene.range(medium).to - 1 }
  if (medium && sector === 'parliament') return { kind: 'parliament', last: scene.range(medium).to - 1 }
  const own = scene.article.outlet?.split(' ').at(-1)
  return own !== undefined && own === tokens.words[first] ? { kind: 'interview', last: first } : null
}

/** "The Washington Post" is no post, "The Associated Press" not the press, and "the World Food Programme" on no air. */
const isPaper = ({ layers: { tokens } }: Scene, i: number): boolean =>
  /^(?:Post|Press|Program|Programme|Channel|Network)$/.test(tokens.words[i]!) &&
  i > 0 &&
  /^\p{Lu}/u.test(tokens.words[i - 1]!)

function nounAfter(
  scene: Scene,
  free: readonly number[],
  at: number,
  lead: string,
): { kind: string; last: number } | null {
  for (let k = at + 1; k < free.length && k <= at + LONGEST && free[k] === free[k - 1]! + 1; k++) {
    const i = free[k]!
    if (scene.tag(i) === 'VB' && (lead === 'to' || scene.tag(i - 1) === 'TO')) return null
    if (/^(?:VB[DPZ]|MD|,|\.|:|``|''|W)/.test(scene.tag(i)) && !NOUNS.has(scene.lower(i))) return null
    // "In Russian on Telegram": the next preposition leads up to the noun.
    if (scene.tag(i) === 'IN' && LEADS.has(scene.lower(i)) && scene.lower(i) !== 'of') return null
    const rows = isPaper(scene, i) ? undefined : NOUNS.get(scene.lower(i))
    const next = scene.tag(i + 1)
    if (!rows || (/^NN/.test(next) && free[k + 1] === i + 1 && NOUNS.has(scene.lower(i + 1)))) continue
    const fits = rows
      .filter(({ noun, after }) => after.includes(lead) && ends(scene, i, noun))
      .sort((a, b) => b.noun.length - a.noun.length)
    if (fits[0]) return { kind: fits[0].kind, last: i }
  }
  return null
}

function ends(scene: Scene, i: number, noun: string): boolean {
  const words = noun.split(' ')
  return words.every((word, k) => scene.lower(i - words.length + 1 + k) === word)
}
