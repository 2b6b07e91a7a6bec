import { createHash } from 'node:crypto'
import { findWeapons } from '../../src/entities/weapons/find.js'
import type { Article } from '../../src/model/article.js'
import { layOut } from '../../src/text/layers.js'

/** An article of the given paragraphs; a first one that begins with "# " is its headline. */
export function articleOf(text: string): Article {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => {
    const headline = line[0].startsWith('# ')
    const start = line.index + (headline ? 2 : 0)
    return { kind: headline ? ('headline' as const) : ('paragraph' as const), start, end: line.index + line[0].length }
  })
  return {
    id: 'test',
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

/** The weapons of a text, each with its words. */
export function weaponsOf(text: string) {
  const article = articleOf(text)
  return findWeapons(article, layOut(article)).map((found) => ({ ...found, words: text.slice(found.start, found.end) }))
}
