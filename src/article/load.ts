import { load } from 'cheerio/slim'
import type { Document } from 'domhandler'
import { OnrecordError } from '../model/errors.js'
import { LIMITS } from './limits.js'

/** Elements without content: they open nothing. */
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
])
/** Elements that the parser closes by itself before another of their kind. */
const IMPLIED = new Set(['p', 'li', 'td', 'th', 'tr', 'dd', 'dt', 'option'])
const TAG = /<(\/?)([a-z][a-z0-9-]*)/gi

type Fail = (message: string) => OnrecordError

/** Throws where the page has more tags, or deeper nesting, than LIMITS allow. Linear: most pages end at the first count. */
function guard(html: string, tooLarge: Fail): void {
  let tags = 0
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) tags++
  if (tags > LIMITS.tags * 2) throw tooLarge(`more than ${LIMITS.tags} tags`)
  if (tags < LIMITS.depth) return
  let depth = 0
  let opened = 0
  let last = ''
  TAG.lastIndex = 0
  for (let m = TAG.exec(html); m !== null; m = TAG.exec(html)) {
    const name = m[2]!.toLowerCase()
    if (VOID.has(name)) continue
    if (m[1] === '/') {
      if (depth > 0) depth--
      last = ''
    } else {
      if (!(name === last && IMPLIED.has(name))) depth++
      last = name
      if (++opened > LIMITS.tags) throw tooLarge(`more than ${LIMITS.tags} elements`)
      if (depth > LIMITS.depth) throw tooLarge(`elements nested deeper than ${LIMITS.depth}`)
    }
  }
}

/** HTML -> document tree, by cheerio. Throws OnrecordError `too-large` over LIMITS.tags or LIMITS.depth. */
export function loadPage(html: string, file: string | null = null): Document {
  const remedy = 'no news page looks like this: leave it out'
  guard(html, (message) => new OnrecordError('too-large', message, { file: file ?? undefined, remedy }))
  return load(html).root()[0] as Document
}
