import type { ChildNode, Document, Element } from 'domhandler'
import { type Parts, partBits, partsOf } from './parts.js'

/** An element that breaks lines: a node of the page's outline. */
export interface Box {
  readonly element: Element
  readonly tag: string
  /** Index of the box around this one, -1 for the outermost. */
  readonly parent: number
  readonly depth: number
  /** What its own class, id, role and tag say. */
  readonly parts: Parts
  /** The same of all boxes around it, its own included. */
  readonly within: Parts
  /** True where the page hides it. */
  readonly hidden: boolean
}

/** A run of text that no block element breaks: what a reader sees as one paragraph, item or line. */
export interface Chunk {
  /** One space between words; soft hyphens and zero-width marks left out. */
  readonly text: string
  /** Index of the box it stands in. */
  readonly box: number
  /** Characters inside links, and inside bold or emphasised words. */
  readonly linkChars: number
  readonly boldChars: number
  readonly links: number
  /** Characters of a link that the chunk begins with. */
  readonly linkFirst: number
}

export interface Outline {
  readonly boxes: readonly Box[]
  readonly chunks: readonly Chunk[]
  /** Time elements and the boxes they stand in. */
  readonly times: readonly { readonly box: number; readonly datetime: string }[]
}

const set = (names: string) => new Set(names.split(' '))
const BLOCK = set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table caption tbody td tfoot th thead tr ul video audio object canvas',
)
/** Without text of their own that a reader of the article would read. */
const SKIP = set(
  'script style noscript template svg math iframe button select textarea datalist head title link meta input map',
)
const BOLD = set('b strong em i')
const TAG_PARTS: Readonly<Record<string, Parts>> = {
  nav: partBits('navigation'),
  aside: partBits('side'),
  footer: partBits('foot'),
  header: partBits('head'),
  figcaption: partBits('caption'),
  figure: partBits('media'),
  blockquote: partBits('quote'),
  menu: partBits('navigation'),
  dialog: partBits('consent'),
}
/** Text for screen readers or for a pointer that hovers: no part of the sentence around it. */
const CONCEALED = partBits('concealed')
const SPACE = /[\s\u0085]+/g
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  const style = attributes.style
  return (
    attributes.hidden !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    (style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style.slice(0, 500)))
  )
}

/** Document tree -> boxes and chunks in page order. Walks without recursion; work is linear in the page. */
export function outline(document: Document): Outline {
  const boxes: Box[] = []
  const chunks: Chunk[] = []
  const times: { box: number; datetime: string }[] = []
  const cache = new Map<string, Parts>()
  let box = -1
  let text = ''
  let [linkDepth, boldDepth, linkChars, boldChars, links, breaks, linkFirst] = [0, 0, 0, 0, 0, 0, 0]

  const flush = () => {
    const trimmed = text.trim()
    if (trimmed !== '' && box !== -1) chunks.push({ text: trimmed, box, linkChars, boldChars, links, linkFirst })
    text = ''
    linkChars = boldChars = links = breaks = linkFirst = 0
  }
  const add = (data: string) => {
    let piece = data.replace(SPACE, ' ')
    if (INVISIBLE.test(piece)) piece = piece.replace(INVISIBLE, '')
    if (piece === '' || (piece === ' ' && (text === '' || text.endsWith(' ')))) return
    if (piece !== ' ') breaks = 0
    if (text === '' || text.endsWith(' ')) piece = piece.trimStart()
    text += piece
    if (linkDepth > 0) {
      linkChars += piece.length
      if (linkChars >= text.length) linkFirst = linkChars
    }
    if (boldDepth > 0) boldChars += piece.length
  }
  const open = (element: Element) => {
    const { attribs } = element
    const key = `${attribs.class ?? ''} ${attribs.id ?? ''} ${attribs.role ?? ''}`
    let parts = cache.get(key)
    if (parts === undefined) cache.set(key, (parts = partsOf(key)))
    parts |= TAG_PARTS[element.name] ?? 0
    const around = boxes[box]
    boxes.push({
      element,
      tag: element.name,
      parent: box,
      depth: around ? around.depth + 1 : 0,
      parts,
      within: parts | (around ? around.within : 0),
      hidden: (around?.hidden ?? false) || isHidden(attribs),
    })
    box = boxes.length - 1
  }

  const isConcealed = ({ attribs }: Element) => {
    const key = attribs.class!
    let parts = cache.get(key)
    if (parts === undefined) cache.set(key, (parts = partsOf(key)))
    return (parts & CONCEALED) !== 0
  }

  let node: ChildNode | null = document.firstChild
  while (node !== null) {
    let descend = false
    if (node.type === 'text') {
      add(node.data)
    } else if (node.type === 'tag') {
      const name: string = node.name
      if (BLOCK.has(name) || name.includes('-')) {
        flush()
        open(node)
        descend = true
      } else if (name === 'br') {
        if (++breaks > 1) flush()
        else if (text !== '') text += ' '
      } else if (!SKIP.has(name) && !(node.attribs.class !== undefined && isConcealed(node))) {
        if (name === 'time' && node.attribs.datetime !== undefined) times.push({ box, datetime: node.attribs.datetime })
        if (name === 'a') [linkDepth, links] = [linkDepth + 1, links + 1]
        else if (BOLD.has(name)) boldDepth++
        descend = true
      }
    }
    if (descend && (node as Element).firstChild !== null) {
      node = (node as Element).firstChild
      continue
    }
    // Leave this node, and every parent that ends with it.
    let current: ChildNode | Document | null = node
    while (current !== null) {
      if (descend || current !== node) {
        const element = current as Element
        if (boxes[box]?.element === element) {
          flush()
          box = boxes[box]!.parent
        } else if (element.name === 'a') linkDepth--
        else if (BOLD.has(element.name)) boldDepth--
      }
      if (current.next !== null) break
      current = current.parent as ChildNode | Document | null
      if (current === null || current.type === 'root') {
        current = null
        break
      }
    }
    node = current === null ? null : current.next
  }
  flush()
  return { boxes, chunks, times }
}
