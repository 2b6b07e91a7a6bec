import { CUES } from '../lexicon/cues.js'
import type { Attribution, Statement } from '../model/statement.js'

const ACTS = new Map(CUES.map(({ lemma, act }) => [lemma, act as string]))

/** Attributions as statements whose speakers are words only, not yet entities. */
export function unresolved(attributions: readonly Attribution[]): Statement[] {
  return attributions.map((a, i) => ({
    id: `s${i + 1}`,
    kind: a.kind,
    speaker: a.source && { ...a.source, entities: [], mode: 'single', why: ['not resolved'] },
    cue: a.cue,
    content: a.content,
    quotations: a.quotations,
    act: (a.cue && ACTS.get(a.cue.lemma)) ?? 'say',
    polarity: 'affirmed',
    about: { countries: [], weapons: [], people: [] },
    ...(a.nestedIn === null ? {} : { nestedIn: `s${a.nestedIn + 1}` }),
    ...(a.source === null ? { why: 'no source' } : {}),
    rule: a.rule,
  }))
}
