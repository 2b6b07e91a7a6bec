import type { Outline } from './outline.js'
import { partBits } from './parts.js'
import type { Region } from './region.js'
import { letters } from './settle.js'

/** What the page says of its article elsewhere than in its body: helps to tell the body's chunks. */
export interface Hints {
  /** JSON-LD articleBody, by `letters`. */
  readonly body: string | null
  readonly title: string | null
  readonly description: string | null
}

/** Counts over boxes, each with all that stands in it. */
export interface Sums {
  readonly length: Float64Array
  readonly links: Float64Array
  readonly prose: Float64Array
  readonly chunks: Float64Array
}

/** What is counted once a page, for the features of its chunks. Arrays over boxes unless said otherwise. */
export interface Measures {
  readonly page: Outline
  readonly hints: Hints
  readonly region: Region
  /** A flag a chunk. */
  readonly prose: Uint8Array
  readonly sums: Sums
  /** Boxes of one make have the same tag and class, and so have all boxes around them. */
  readonly make: Int32Array
  readonly makes: {
    readonly size: Float64Array
    readonly length: Float64Array
    readonly links: Float64Array
    readonly prose: Float64Array
  }
  /** The box whose own paragraphs hold most prose. */
  readonly core: number
  /** Steps from the core up to the first box that holds both, and from there down. */
  readonly coreUp: Int32Array
  readonly coreDown: Int32Array
  /** The box within or around that is of the same make as one on the way from the root to the core, or -1. */
  readonly twin: Int32Array
  /** Of a make on that way: the box on the way. */
  readonly pathBox: ReadonlyMap<number, number>
  readonly twins: Float64Array
  readonly inMain: Uint8Array
  /** Steps away from the way to the main box; levels above (negative) or within it. */
  readonly away: Int32Array
  readonly level: Int32Array
  /** Nearest list or table, nearest article element, or -1. */
  readonly list: Int32Array
  readonly article: Int32Array
  readonly headings: Uint8Array
  /** Running sums over chunks: characters of main prose and of core prose before each. */
  readonly mainBefore: Float64Array
  readonly coreBefore: Float64Array
  /** Chunks since and until main prose. */
  readonly since: Int32Array
  readonly until: Int32Array
  readonly copies: ReadonlyMap<string, number>
  readonly description: string
  readonly title: string
  readonly pageProse: number
  readonly linkShare: number
}

const SIDE = partBits(
  ...(['navigation', 'side', 'foot', 'related', 'teaser', 'comments', 'share', 'advertisement'] as const),
  ...(['newsletter', 'author', 'caption', 'media', 'consent'] as const),
)
const LEAF = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'td', 'dd', 'dt', 'pre'])
const LISTS = new Set(['ul', 'ol', 'table', 'dl'])
const FAR = 99
const MANY = 2 ** 24

export function measure(page: Outline, hints: Hints, prose: Uint8Array, region: Region): Measures {
  const { boxes, chunks } = page
  const n = boxes.length
  const sums = sumUp(page, prose)
  const { make, count } = makesOf(page)
  const makes = {
    size: new Float64Array(count),
    length: new Float64Array(count),
    links: new Float64Array(count),
    prose: new Float64Array(count),
  }
  const copies = new Map<string, number>()
  for (let i = 0; i < chunks.length; i++) {
    const { text, linkChars, box } = chunks[i]!
    const m = make[box]!
    makes.size[m]! += 1
    makes.length[m]! += text.length
    makes.links[m]! += linkChars
    if (prose[i]) makes.prose[m]! += text.length
    copies.set(text, (copies.get(text) ?? 0) + 1)
  }
  const { main } = region
  const onMain = pathTo(page, main)
  const inMain = new Uint8Array(n)
  const away = new Int32Array(n)
  const level = new Int32Array(n)
  const core = coreBox(page, prose)
  const onCore = pathTo(page, core)
  const pathBox = new Map<number, number>()
  for (let i = core; i !== -1; i = boxes[i]!.parent) pathBox.set(make[i]!, i)
  const twins = new Float64Array(count)
  const coreUp = new Int32Array(n)
  const coreDown = new Int32Array(n)
  const twin = new Int32Array(n).fill(-1)
  const list = new Int32Array(n).fill(-1)
  const article = new Int32Array(n).fill(-1)
  const headings = new Uint8Array(n)
  for (let i = 0; i < n; i++) {
    const { tag, parent, depth } = boxes[i]!
    twins[make[i]!]! += 1
    inMain[i] = i === main || (parent !== -1 && inMain[parent]) ? 1 : 0
    away[i] = inMain[i] || onMain[i] ? 0 : (parent === -1 ? 0 : away[parent]!) + 1
    if (inMain[i] || onMain[i]) level[i] = depth - boxes[main]!.depth
    else if (parent !== -1) level[i] = Math.min(level[parent]!, 0)
    if (onCore[i]) coreUp[i] = boxes[core]!.depth - depth
    else if (parent !== -1) {
      coreUp[i] = coreUp[parent]!
      coreDown[i] = coreDown[parent]! + 1
      twin[i] = twin[parent]! !== -1 ? twin[parent]! : pathBox.has(make[i]!) ? i : -1
    }
    list[i] = LISTS.has(tag) ? i : parent === -1 ? -1 : list[parent]!
    article[i] = tag === 'article' ? i : parent === -1 ? -1 : article[parent]!
    if (tag === 'h1' || tag === 'h2' || tag === 'h3')
      for (let j = parent, d = 0; j !== -1 && d < 4; j = boxes[j]!.parent, d++) headings[j] = 1
  }
  let [length, links] = [0, 0]
  const mainBefore = new Float64Array(chunks.length + 1)
  const coreBefore = new Float64Array(chunks.length + 1)
  const since = new Int32Array(chunks.length)
  const until = new Int32Array(chunks.length)
  for (let i = 0, last = FAR; i < chunks.length; i++) {
    const { text, linkChars, box } = chunks[i]!
    length += text.length
    links += linkChars
    mainBefore[i + 1] = mainBefore[i]! + (prose[i] && inMain[box] ? text.length : 0)
    coreBefore[i + 1] = coreBefore[i]! + (prose[i] && coreUp[box] === 0 ? text.length : 0)
    since[i] = last
    last = prose[i] && inMain[box] ? 1 : last + 1
  }
  for (let i = chunks.length - 1, next = FAR; i >= 0; i--) {
    until[i] = next
    next = prose[i] && inMain[chunks[i]!.box] ? 1 : next + 1
  }
  return {
    ...{ page, hints, region, prose, sums, make, makes, core, coreUp, coreDown, twin, pathBox, twins, inMain, away },
    ...{ level, list, article, headings, mainBefore, coreBefore, since, until, copies },
    description: letters((hints.description ?? '').slice(0, 200)).slice(0, 80),
    title: letters((hints.title ?? '').slice(0, 400)),
    pageProse: (sums.prose[0] ?? 0) + 1,
    linkShare: links / (length + 1),
  }
}

function sumUp({ boxes, chunks }: Outline, prose: Uint8Array): Sums {
  const n = boxes.length
  const sums = {
    length: new Float64Array(n),
    links: new Float64Array(n),
    prose: new Float64Array(n),
    chunks: new Float64Array(n),
  }
  for (let i = 0; i < chunks.length; i++) {
    const { text, linkChars, box } = chunks[i]!
    sums.length[box]! += text.length
    sums.links[box]! += linkChars
    sums.chunks[box]! += 1
    if (prose[i]) sums.prose[box]! += text.length * (boxes[box]!.within & SIDE ? 0.2 : 1)
  }
  for (const sum of Object.values(sums)) {
    for (let i = n - 1; i > 0; i--) if (boxes[i]!.parent !== -1) sum[boxes[i]!.parent]! += sum[i]!
  }
  return sums
}

function makesOf({ boxes }: Outline): { make: Int32Array; count: number } {
  const names = new Map<string, number>()
  const known = new Map<number, number>()
  const make = new Int32Array(boxes.length)
  const idOf = (name: string) => {
    let id = names.get(name)
    if (id === undefined) names.set(name, (id = names.size))
    return id
  }
  for (let i = 0; i < boxes.length; i++) {
    const { parent, tag, element } = boxes[i]!
    const around = parent === -1 ? 0 : make[parent]! + 1
    // Fewer than 2^24 makes and names (LIMITS.tags): a pair fits a number exactly, by tag and by class in turn.
    const byTag = around * MANY + idOf(tag)
    let at = known.get(byTag)
    if (at === undefined) known.set(byTag, (at = known.size))
    const byClass = -1 - (at * MANY + idOf(element.attribs.class ?? ''))
    let id = known.get(byClass)
    if (id === undefined) known.set(byClass, (id = known.size))
    make[i] = id
  }
  return { make, count: known.size }
}

function pathTo({ boxes }: Outline, box: number): Uint8Array {
  const path = new Uint8Array(boxes.length)
  for (let i = boxes.length === 0 ? -1 : box; i !== -1; i = boxes[i]!.parent) path[i] = 1
  return path
}

/** The box whose own children hold most prose; two fifths of it count for the box above. */
function coreBox({ boxes, chunks }: Outline, prose: Uint8Array): number {
  const score = new Float64Array(boxes.length)
  for (let i = 0; i < chunks.length; i++) {
    if (!prose[i]) continue
    const { text, box } = chunks[i]!
    const own = LEAF.has(boxes[box]!.tag) ? boxes[box]!.parent : box
    if (own === -1) continue
    const weight = text.length * (boxes[box]!.within & SIDE ? 0.3 : 1)
    score[own]! += weight
    if (boxes[own]!.parent !== -1) score[boxes[own]!.parent]! += weight * 0.4
  }
  let core = 0
  for (let i = 1; i < boxes.length; i++) if (score[i]! > score[core]!) core = i
  return core
}
