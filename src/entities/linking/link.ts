import type { Entity, Mention } from '../../model/entity.js'
import { bySpan } from '../../model/span.js'
import type { Lexicon } from '../knowledge/lexicon.js'
import type { FoundMention } from '../names/found.js'
import type { Named } from '../names/named.js'
import type { Words } from '../names/words.js'
import type { Held } from '../roles/phrases.js'
import type { Findings } from './findings.js'
import { Linker } from './linker.js'
import type { Nominal } from './nominals.js'
import type { Pronoun } from './pronouns.js'
import { renamed } from './registry.js'

/** Joins what was found into entities, and says of every mention which it stands for. Mentions come out in text order. */
export function link(w: Words, found: Findings, lexicon: Lexicon): { entities: Entity[]; mentions: Mention[] } {
  const linker = new Linker(w, lexicon)
  linker.introduce(found.named)
  const steps: Step[] = []
  for (const of of found.weapons) steps.push({ at: of.start, as: 'weapon', of })
  for (const of of found.named) steps.push({ at: of.start, as: 'name', of })
  for (const of of found.held) steps.push({ at: w.start[of.phrase.first]!, as: 'title', of })
  for (const of of found.nominals) steps.push({ at: w.start[of.phrase.first]!, as: 'nominal', of })
  for (const of of found.pronouns) steps.push({ at: w.start[of.token]!, as: 'pronoun', of })
  for (const step of steps.sort(byPlace)) take(linker, step)
  const merged = linker.introductions.settle(w, linker.registry)
  const mentions = merged.size === 0 ? linker.mentions : linker.mentions.map((m) => renamed(m, merged))
  return { entities: linker.registry.finish(merged), mentions: mentions.sort(bySpan) }
}

type Step = { readonly at: number } & (
  | { readonly as: 'weapon'; readonly of: FoundMention }
  | { readonly as: 'name'; readonly of: Named }
  | { readonly as: 'title'; readonly of: Held }
  | { readonly as: 'nominal'; readonly of: Nominal }
  | { readonly as: 'pronoun'; readonly of: Pronoun }
)
const byPlace = (a: Step, b: Step): number => a.at - b.at

function take(linker: Linker, { as, of }: Step): void {
  if (as === 'weapon') linker.weapon(of)
  else if (as === 'name') linker.name(of)
  else if (as === 'title') linker.title(of)
  else if (as === 'nominal') linker.nominal(of)
  else linker.pronoun(of)
}
