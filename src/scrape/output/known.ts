import type { Article } from '../../model/article.js'
import { Copies, type Sketch, sketchFromText, sketchOf, sketchToText } from './copies.js'
import { shortHash, siteOf, urlKey } from './identity.js'
import type { Journal, PageLine } from './journal.js'

interface Print {
  readonly id: string
  readonly site: string | null
}

/** What a new article is to those that we have. */
export type Kinship =
  | { readonly kind: 'new' }
  /** The same page, or the same words by the same outlet: nothing to keep. */
  | { readonly kind: 'duplicate'; readonly of: string }
  /** A near-identical text at another address or outlet: kept, with a link. */
  | { readonly kind: 'copy'; readonly of: string }

/** The articles of this output so far, by address, by words and by near-identical words. */
export class Known {
  private readonly copies = new Copies<Print>()
  private readonly exact = new Map<string, Print[]>()

  /** Takes up an article that an earlier run left in the journal. */
  recall(line: PageLine): void {
    if (line.outcome !== 'article' || line.id === undefined) return
    const sketch = line.sketch === undefined ? null : sketchFromText(line.sketch)
    this.take({ id: line.id, site: line.site ?? null }, line.sha256 ?? '', sketch)
  }

  /** Compares an article with all before it and takes it up. `keys`: its address, where redirects led, its canonical. */
  meet(article: Article, keys: readonly string[], journal: Journal): { kinship: Kinship; line: Partial<PageLine> } {
    const site = outletOf(article)
    const sketch = sketchOf(bodyOf(article))
    const same = this.exact.get(article.sha256) ?? []
    const twin = same.find((print) => print.site === site)
    if (twin !== undefined) return { kinship: { kind: 'duplicate', of: twin.id }, line: {} }
    const like = same[0] ?? (sketch === null ? null : this.copies.find(sketch))
    // A canonical address alone proves nothing: there are sites where every page names the front page.
    const moved = like !== null && keys.some((key) => journal.page(key)?.id === like.id)
    if (moved) return { kinship: { kind: 'duplicate', of: like.id }, line: {} }
    const print = { id: idOf(article, same.length > 0 ? site : null), site }
    this.take(print, article.sha256, sketch)
    return {
      kinship: like === null ? { kind: 'new' } : { kind: 'copy', of: like.id },
      line: {
        id: print.id,
        sha256: article.sha256,
        ...(site === null ? {} : { site }),
        ...(sketch === null ? {} : { sketch: sketchToText(sketch) }),
      },
    }
  }

  private take(print: Print, sha256: string, sketch: Sketch | null): void {
    const same = this.exact.get(sha256)
    if (same === undefined) this.exact.set(sha256, [print])
    else same.push(print)
    if (sketch !== null) this.copies.add(sketch, print)
  }
}

/**
 * By its address, so that two outlets that print the same words have two ids. By its words where it has none (a saved
 * page), with a hash of the outlet where these words have been met before.
 */
function idOf({ id, url }: Article, outlet: string | null): string {
  if (url !== null) return shortHash(urlKey(url))
  return outlet === null ? id : `${id}-${shortHash(outlet, 8)}`
}

/** Who prints it, as far as its addresses or the page tell. */
function outletOf({ url, canonical, outlet }: Article): string | null {
  const address = url ?? canonical
  return address !== null && URL.canParse(address) ? siteOf(address) : outlet
}

/** What the outlet prints of the story: furniture of the page would make strangers alike, and brothers unlike. */
const bodyOf = ({ text, blocks }: Article): string =>
  blocks
    .filter(({ kind }) => kind !== 'boilerplate')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
