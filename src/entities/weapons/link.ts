import type { Article } from '../../model/article.js'
import type { Layers } from '../../model/text.js'
import type { FoundMention } from '../names/found.js'
import type { Candidate } from './candidate.js'
import { agree, draftOf, isMissile, type Kind } from './kinds.js'

/** Keeps a doubtful name where the article names the same thing for sure, or where it stands in a list beside another weapon. */
export function settleWeak(text: string, candidates: readonly Candidate[]): Candidate[] {
  const sure = new Set(candidates.filter((c) => !c.weak).map((c) => c.kind.id))
  const keep = candidates.map((c) => !c.weak || (!c.listed && sure.has(c.kind.id)))
  const beside = (i: number, j: number) => {
    const [a, b] = i < j ? [candidates[i], candidates[j]] : [candidates[j], candidates[i]]
    if (!a || !b || !keep[j] || a.sentence !== b.sentence || b.start - a.end > LONGEST) return false
    const between = text.slice(a.end, b.start)
    if ((a.listed || b.listed) && !agree(a.kind, b.kind)) return false
    return LIST.test(between) || (between === ' ' && j < i && !a.kind.named && agree(b.kind, a.kind))
  }
  for (let i = 0; i < keep.length; i++) if (beside(i, i - 1)) keep[i] = true
  for (let i = keep.length - 1; i >= 0; i--) if (beside(i, i + 1)) keep[i] = true
  return candidates.filter((_, i) => keep[i])
}

const LONGEST = 20
/** ", ", " and a ", ", 14 ", " and dozens of ": what parts the items of a list. */
const LIST =
  /^(?:,|,? and|,? or) (?:(?:an?|the|its|their|his|more|some|two|three|four|five|six|\d[\d,]*) |(?:dozen|score|hundred)s of )?$/

/**
 * "the missile" is the one missile that was named before, or else the only one that the article names; so is a bare "missile" of
 * the headline. Where there are two it stays a missile of unknown class.
 */
export function linkDefinite(article: Article, layers: Layers, candidates: readonly Candidate[]): FoundMention[] {
  const all = new Map<string, Kind>()
  for (const { kind } of candidates) if (isMissile(kind)) all.set(kind.id, kind)
  const seen = new Map<string, Kind>()
  return candidates.map((candidate) => {
    const { kind, definite, sentence } = candidate
    if (isMissile(kind)) seen.set(kind.id, kind)
    if (kind.id !== 'weapon:missile') return toFound(candidate, kind, candidate.rule)
    const headline = article.blocks[layers.sentences[sentence]!.block]!.kind === 'headline'
    const only = headline ? onlyOne(all) : definite ? onlyOne(seen.size > 0 ? seen : all) : null
    if (!only) return toFound(candidate, kind, candidate.rule)
    return toFound(candidate, only, headline ? 'headline: the one missile' : 'definite: the one missile')
  })
}

/** The one system named, where all else said of missiles is its kind ("Taurus", "cruise missile"); or the one kind. */
function onlyOne(missiles: ReadonlyMap<string, Kind>): Kind | null {
  const kinds = [...missiles.values()]
  const named = kinds.filter((kind) => kind.named)
  const [only] = named.length > 0 ? named : kinds
  const rest = kinds.filter((kind) => kind !== only)
  return only && rest.every((kind) => !kind.named && only.named && kind.class === only.class) ? only : null
}

function toFound({ start, end, form, quantity }: Candidate, kind: Kind, rule: string): FoundMention {
  return { start, end, form, rule, ...(quantity === undefined ? {} : { quantity }), entity: draftOf(kind, rule) }
}
