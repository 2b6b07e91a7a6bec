import type { Article, Block, Page } from '../model/article.js'
import { OnrecordError } from '../model/errors.js'
import { outline } from './body/outline.js'
import { hintsOf, select } from './body/select.js'
import { decode } from './decode.js'
import { loadPage } from './load.js'
import { makeArticle } from './make.js'
import { findFacts } from './metadata/facts.js'
import { readHead } from './metadata/head.js'

export interface ExtractOptions {
  /** WHATWG label of the page's charset; wins over what the page says. */
  readonly encoding?: string | undefined
}

/**
 * HTML page -> Article: the body in blocks (paragraph, subheading, list, quote), with the headline first where the page has
 * one, a line a block. Throws OnrecordError: `no-article` with the reason where the page holds none, `too-large` over LIMITS,
 * `usage` for an unknown encoding.
 */
export function extractArticle(page: Page, options: ExtractOptions = {}): Article {
  const where = { file: page.file ?? page.url ?? undefined }
  const document = loadPage(decode(page, options.encoding))
  const head = readHead(document)
  const body = select(outline(document), hintsOf(head))
  const facts = findFacts(head)
  if (body.length === 0) throw new OnrecordError('no-article', 'no paragraph of an article on this page', where)
  const blocks: Block[] = []
  let text = ''
  const put = (words: string, kind: Block['kind']) => {
    if (text !== '') text += '\n\n'
    blocks.push({ kind, start: text.length, end: text.length + words.length })
    text += words
  }
  if (facts.title != null) put(facts.title, 'headline')
  for (const block of body) put(block.text, block.kind)
  return makeArticle(text, blocks, { ...facts, file: page.file, url: page.url })
}
