import type { ChildNode, Document, Element } from 'domhandler'

/** An element and its place in page order. */
export interface Placed {
  readonly element: Element
  readonly at: number
}

/** What a page says about itself outside its text, collected in one walk. */
export interface Head {
  /** Of meta elements: name, property, itemprop or http-equiv (lower case) -> contents in page order. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  /** Contents of script type="application/ld+json". */
  readonly jsonLd: readonly string[]
  /** The title element. */
  readonly title: string | null
  readonly canonical: string | null
  readonly base: string | null
  readonly language: string | null
  /** Whose the page is, by its copyright line. */
  readonly owner: string | null
  /** Elements that may carry title, byline or date, in page order. */
  readonly headings: readonly Placed[]
  readonly times: readonly Placed[]
  readonly bylines: readonly Placed[]
}

/** Names of elements that may hold a date. */
const DATE = /date|datum|time|publi|posted|erschienen|created|fecha|meta/i
const BYLINE = /author|byline|by-line|autor|verfasser|writer|reporter|contributor/i

/** A copyright line is no longer, in UTF-16 units. */
const LINE = 200
const OWNED = /^\s*(?:copyright|©|\(c\))(?:\s*(?:©|\(c\)))?\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s+(?:by\s+)?/i

/** "Copyright 2026 The Harbour Mirror. All rights reserved." -> The Harbour Mirror; null for any other line. */
function ownerIn(line: string): string | null {
  const opening = OWNED.exec(line)?.[0]
  if (opening === undefined) return null
  const name = line
    .slice(opening.length)
    .split(/[.,;|\n]|\ball rights\b/i)[0]!
    .trim()
  return /^\p{Lu}/u.test(name) ? name : null
}

const NEITHER = { author: false, date: false }

/** All text below an element, one space between words. */
export function textOf(element: Element, longest = 2_000): string {
  let text = ''
  let node: ChildNode | null = element.firstChild
  while (node !== null && text.length < longest) {
    if (node.type === 'text') text += node.data
    const inner: ChildNode | null = node.type === 'tag' && node.name !== 'svg' ? node.firstChild : null
    if (node.type === 'tag') text += ' '
    let up: ChildNode | null = node
    if (inner === null)
      while (up !== null && up.next === null && up.parent !== element) up = up.parent as ChildNode | null
    node = inner ?? up?.next ?? null
  }
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Document tree -> its head matter. Linear, without recursion. */
export function readHead(document: Document): Head {
  const meta = new Map<string, string[]>()
  const jsonLd: string[] = []
  const headings: Placed[] = []
  const times: Placed[] = []
  const bylines: Placed[] = []
  let at = 0
  let title: string | null = null
  let canonical: string | null = null
  let base: string | null = null
  let language: string | null = null
  let owner: string | null = null
  const kinds = new Map<string, { author: boolean; date: boolean }>()
  const kindOf = ({ class: names, id }: Readonly<Record<string, string>>) => {
    if (names === undefined && id === undefined) return NEITHER
    const key = `${names ?? ''} ${id ?? ''}`
    let kind = kinds.get(key)
    if (kind === undefined) kinds.set(key, (kind = { author: BYLINE.test(key), date: DATE.test(key) }))
    return kind
  }
  let node: ChildNode | null = document.firstChild
  while (node !== null) {
    if (node.type === 'tag' || node.type === 'script') {
      const { name, attribs } = node
      at++
      if (name === 'meta') {
        const content = attribs.content
        if (content !== undefined)
          for (const key of [attribs.name, attribs.property, attribs.itemprop, attribs['http-equiv']]) {
            if (key === undefined) continue
            const list = meta.get(key.toLowerCase())
            if (list) list.push(content)
            else meta.set(key.toLowerCase(), [content])
          }
      } else if (name === 'script') {
        if (/ld\+json/i.test(attribs.type ?? '') && node.firstChild?.type === 'text') jsonLd.push(node.firstChild.data)
      } else if (name === 'title') title ??= textOf(node)
      else if (name === 'html') language = attribs.lang ?? attribs['xml:lang'] ?? null
      else if (name === 'base') base ??= attribs.href ?? null
      else if (name === 'link') {
        if (/\bcanonical\b/i.test(attribs.rel ?? '')) canonical ??= attribs.href ?? null
      } else if (name === 'h1' || name === 'h2') headings.push({ element: node, at })
      else if (name === 'time') times.push({ element: node, at })
      const { itemprop } = attribs
      const { author, date } = kindOf(attribs)
      if (author || itemprop === 'author' || attribs.rel === 'author') bylines.push({ element: node, at })
      if (
        (date || itemprop?.startsWith('date') || attribs.datetime !== undefined) &&
        name !== 'time' &&
        name !== 'meta'
      )
        times.push({ element: node, at })
    }
    if (node.type === 'text' && owner === null && node.data.length < LINE) owner = ownerIn(node.data)
    const inner: ChildNode | null = node.type === 'tag' ? node.firstChild : null
    let up: ChildNode | Document | null = node
    if (inner === null) while (up !== null && up.next === null) up = up.parent as ChildNode | Document | null
    node = inner ?? up?.next ?? null
  }
  return { meta, jsonLd, title, canonical, base, language, owner, headings, times, bylines }
}
