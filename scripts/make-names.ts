// src/lexicon/known-names.ts out of compromise's lexicon: names of people, places, organisations and teams that it knows.
//   npx tsx scripts/make-names.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import nlp from 'compromise/two'

const { version, license } = JSON.parse(
  readFileSync(join(dirname(createRequire(import.meta.url).resolve('compromise/two')), '../../package.json'), 'utf8'),
) as { version: string; license: string }
const { lexicon } = (nlp.model() as unknown as { one: { lexicon: Record<string, string | readonly string[]> } }).one

/** Its tags -> our lists, a name in the first that fits. */
const LISTS = {
  PLACES: ['City', 'Region', 'Place'],
  ORGANISATIONS: ['Organization', 'SportsTeam'],
  PEOPLE: ['Person'],
  MEN: ['MaleName'],
  WOMEN: ['FemaleName'],
  GIVEN: ['FirstName'],
  FAMILIES: ['LastName'],
}

const names = new Map(Object.keys(LISTS).map((list) => [list, [] as string[]]))
for (const [name, tags] of Object.entries(lexicon)) {
  const list = Object.entries(LISTS).find(([, fitting]) => [tags].flat().some((tag) => fitting.includes(tag)))?.[0]
  if (list) names.get(list)!.push(name)
}

writeFileSync(
  join(import.meta.dirname, '../src/lexicon/known-names.ts'),
  `/** Names in lower case, a comma between. Made by scripts/make-names.ts from the lexicon of compromise ${version} (${license}). Do not edit. */
${[...names].map(([list, known]) => `export const ${list} = '${known.sort().join(',').replaceAll("'", "\\'")}'`).join('\n')}
`,
)
