import { HOMOGRAPHS, NOUNS, pluralOf } from '../lexicon/nouns.js'
import { OFFICES } from '../lexicon/offices.js'
import { ORGANISATION_HEADS } from '../lexicon/organisations.js'
import type { Tag } from '../model/text.js'

const ALSO = new Map(HOMOGRAPHS.map(({ noun, also }) => [noun, also]))
/** Without abbreviations ("sgt") and titles that stand before names alone ("Mr"). */
const WORDS = [
  ...NOUNS.map(({ noun }) => noun),
  ...[
    ...ORGANISATION_HEADS.map(({ word }) => word),
    ...OFFICES.filter(({ kind }) => kind !== 'honorific').map(({ title }) => title.slice(title.lastIndexOf(' ') + 1)),
  ].filter((word) => word.length > 3),
]

/**
 * Lower-case nouns of the tables of officials, bodies and places, each with the tags that it can have: for the tagger's dictionary,
 * which has few of them, since US politics has ("ministry", "junta").
 */
export function nounTags(): ReadonlyMap<string, readonly Tag[]> {
  const tags = new Map<string, readonly Tag[]>()
  for (const word of WORDS) {
    if (!/^[a-z-]+$/.test(word)) continue
    const also = ALSO.get(word)
    if (/[^s]s$/.test(word)) tags.set(word, ['NNS', 'NN'])
    else {
      tags.set(word, also === 'VB' ? ['NN', 'VB', 'VBP'] : also === 'JJ' ? ['NN', 'JJ'] : ['NN'])
      tags.set(pluralOf(word), also === 'VB' ? ['NNS', 'VBZ'] : ['NNS'])
    }
  }
  return tags
}
