import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Article, Block } from '../../src/model/article.js'

type Pairs = readonly (readonly [number, number])[]

/** One line of PolNeAR as JSON (see its README). */
export interface Example {
  readonly id: string
  readonly text: string
  readonly attributions: readonly { source: Pairs | null; cue: Pairs | null; content: Pairs; kind?: string }[]
}

export const readExamples = (folder: string, split: string): Example[] =>
  readFileSync(join(folder, `${split}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Example)

/** A text as an article of plain paragraphs: what articleFromJson makes of one, without the rest. */
export function plainArticle(id: string, text: string): Article {
  const blocks: Block[] = []
  for (const match of text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/gu)) {
    const words = match[0].trimEnd()
    blocks.push({ kind: 'paragraph', start: match.index, end: match.index + words.length })
  }
  return {
    id,
    file: null,
    url: null,
    canonical: null,
    outlet: null,
    title: null,
    byline: [],
    published: null,
    publishedFrom: null,
    modified: null,
    language: 'en',
    section: null,
    isAccessibleForFree: null,
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    blocks,
  }
}

export interface TaggedSentence {
  readonly document: string
  readonly words: string[]
  readonly tags: string[]
}

/** The sentences of a parses file: words as printed (CoreNLP's tokens by their offsets) with their tags. */
export function readTagged(folder: string, split: string, examples: readonly Example[]): TaggedSentence[] {
  const texts = new Map(examples.map((e) => [e.id, e.text]))
  const sentences: TaggedSentence[] = []
  let document = ''
  let open: TaggedSentence | undefined
  for (const line of gunzipSync(readFileSync(join(folder, `${split}.parses.tsv.gz`)))
    .toString('utf8')
    .split('\n')) {
    if (line.startsWith('# doc ')) {
      document = line.slice(6)
      open = undefined
    } else if (line === '') open = undefined
    else {
      const cells = line.split('\t')
      if (open === undefined) sentences.push((open = { document, words: [], tags: [] }))
      open.words.push(texts.get(document)!.slice(Number(cells[6]), Number(cells[7])))
      open.tags.push(cells[2]!)
    }
  }
  return sentences
}
