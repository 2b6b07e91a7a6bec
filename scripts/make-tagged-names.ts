/**
 * Writes src/lexicon/tagged-names.ts: the given and family names, cities, regions and organisations of compromise's lexicon.
 * Source: compromise 14.17.0 (MIT, https://github.com/spencermountain/compromise), which takes as long to load as reading an
 * article, and whose tagger knows no more of a name that stands alone.
 * Run: npx tsx scripts/make-tagged-names.ts
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise/two'

const TAGS = 'MaleName FemaleName FirstName LastName Person City Region Place Organization SportsTeam'.split(' ')
const { lexicon } = (
  nlp.model() as unknown as { readonly one: { readonly lexicon: Record<string, string | string[]> } }
).one
const names = new Map<string, string[]>(TAGS.map((tag) => [tag, []]))
for (const [name, given] of Object.entries(lexicon)) {
  const tags = [given].flat().filter((tag) => names.has(tag))
  if (tags.length > 1) throw new Error(`${name} has more than one tag`)
  if (tags.length === 1) names.get(tags[0]!)!.push(name)
}

/** Names between bars, lines of at most 120 characters. */
function lines(list: readonly string[]): string {
  const out: string[] = ['']
  for (const name of [...list].sort()) {
    const line = out.at(-1)!
    if (line.length + name.length > 115) out.push(name)
    else out[out.length - 1] = line === '' ? name : `${line}|${name}`
  }
  return out.join('|\n')
}

writeFileSync(
  join(import.meta.dirname, '../src/lexicon/tagged-names.ts'),
  `/**
 * Names in lower case by the tag that compromise has for them. Made by scripts/make-tagged-names.ts from compromise 14.17.0
 * (MIT). Do not edit.
 */
export const TAGGED_NAMES: readonly (readonly [tag: string, names: string])[] = [
${TAGS.map((tag) => `  [\n    '${tag}',\n    \`${lines(names.get(tag)!)}\`,\n  ],`).join('\n')}
]
`,
)
