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
/** What `tidy` has to mend: runs of white space, white space that is no plain space, marks that nobody sees. */
const UNTIDY = /\s\s|[^\S ]|[\u0085\u00ad\u200b\u2060\ufeff]/
const SPACE = /[\s\u0085]+/g
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]+/g

const tidy = (text: string) => (UNTIDY.test(text) ? text.replace(INVISIBLE, '').replace(SPACE, ' ') : text)

function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c !== 32 && c !== 10 && c !== 9 && c !== 13) return false
  }
  return true
}

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
  const walk = new Walk()
  let node: ChildNode | null = document.firstChild
  while (node !== null) {
    let entered = false
    if (node.type === 'text') walk.add(node.data)
    else if (node.type === 'tag') entered = walk.enter(node)
    if (entered && (node as Element).firstChild !== null) {
      node = (node as Element).firstChild
      continue
    }
    if (entered) walk.leave(node as Element)
    while (node !== null && node.next === null) {
      node = node.parent === null || node.parent.type === 'root' ? null : (node.parent as ChildNode)
      if (node !== null) walk.leave(node as Element)
    }
    node = node === null ? null : node.next
  }
  walk.flush()
  return { boxes: walk.boxes, chunks: walk.chunks, times: walk.times }
}

/** What is open while the tree is walked. Boxes are made when their first text is met: most elements hold none. */
class Walk {
  readonly boxes: Box[] = []
  readonly chunks: Chunk[] = []
  readonly times: { box: number; datetime: string }[] = []
  /** Parts by attribute value and by single name. */
  private readonly known = new Map<string, Parts>()
  private readonly names = new Map<string, Parts>()
  /** Open block elements, and their boxes (-1 for one not made yet). */
  private readonly open: Element[] = []
  private readonly made: number[] = []
  private text = ''
  private linkDepth = 0
  private boldDepth = 0
  private linkChars = 0
  private boldChars = 0
  private links = 0
  private linkFirst = 0
  private breaks = 0

  /** Opens an element; false where its content is passed over. */
  enter(element: Element): boolean {
    const { name, attribs } = element
    if (BLOCK.has(name) || name.includes('-')) {
      this.flush()
      this.open.push(element)
      this.made.push(-1)
      return true
    }
    if (name === 'br') {
      if (++this.breaks > 1) this.flush()
      else if (this.text !== '') this.text += ' '
      return false
    }
    if (SKIP.has(name) || (attribs.class !== undefined && this.partsOf(attribs.class) & CONCEALED)) return false
    if (name === 'a') {
      this.linkDepth++
      this.links++
    } else if (BOLD.has(name)) this.boldDepth++
    else if (name === 'time' && attribs.datetime !== undefined)
      this.times.push({ box: this.box(), datetime: attribs.datetime })
    return true
  }

  /** Closes an element that was entered. */
  leave(element: Element): void {
    if (this.open.at(-1) === element) {
      this.flush()
      this.open.pop()
      this.made.pop()
    } else if (element.name === 'a') this.linkDepth--
    else if (BOLD.has(element.name)) this.boldDepth--
  }

  add(data: string): void {
    const { text } = this
    const glued = text !== '' && text.charCodeAt(text.length - 1) !== 32
    if (isBlank(data)) {
      if (glued && data !== '') this.text += ' '
      return
    }
    let piece = tidy(data)
    if (!glued) piece = piece.trimStart()
    if (piece === '') return
    this.breaks = 0
    this.text += piece
    if (this.linkDepth > 0) {
      this.linkChars += piece.length
      if (this.linkChars >= this.text.length) this.linkFirst = this.linkChars
    }
    if (this.boldDepth > 0) this.boldChars += piece.length
  }

  /** Ends the chunk that is being gathered. */
  flush(): void {
    if (this.text === '') return
    const text = this.text.trim()
    if (text !== '' && this.open.length > 0) {
      const { linkChars, boldChars, links, linkFirst } = this
      this.chunks.push({ text, box: this.box(), linkChars, boldChars, links, linkFirst })
    }
    this.text = ''
    this.linkChars = this.boldChars = this.links = this.linkFirst = this.breaks = 0
  }

  /** The innermost open box, made with those around it where it is not yet. */
  private box(): number {
    let level = this.made.length - 1
    while (level >= 0 && this.made[level] === -1) level--
    for (level++; level < this.made.length; level++)
      this.made[level] = this.make(this.open[level]!, this.made[level - 1] ?? -1)
    return this.made.at(-1) ?? -1
  }

  private make(element: Element, parent: number): number {
    const { name, attribs } = element
    let parts = TAG_PARTS[name] ?? 0
    if (attribs.class !== undefined) parts |= this.partsOf(attribs.class)
    if (attribs.id !== undefined) parts |= this.partsOf(attribs.id)
    if (attribs.role !== undefined) parts |= this.partsOf(attribs.role)
    const around = this.boxes[parent]
    return (
      this.boxes.push({
        element,
        tag: name,
        parent,
        depth: around ? around.depth + 1 : 0,
        parts,
        within: parts | (around ? around.within : 0),
        hidden: (around?.hidden ?? false) || isHidden(attribs),
      }) - 1
    )
  }

  private partsOf(names: string): Parts {
    let parts = this.known.get(names)
    if (parts === undefined) this.known.set(names, (parts = partsOf(names, this.names)))
    return parts
  }
}
