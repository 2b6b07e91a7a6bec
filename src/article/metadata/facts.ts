import type { Facts } from '../make.js'
import { findByline } from './byline.js'
import { type Head, textOf } from './head.js'
import type { Linked } from './jsonld.js'
import { findDates } from './published.js'
import { findTitle, fold } from './title.js'

const first = (head: Head, ...keys: string[]): string | null => {
  for (const key of keys) {
    const value = head.meta.get(key)?.find((v) => v.trim() !== '')
    if (value !== undefined) return value.replace(/\s+/g, ' ').trim()
  }
  return null
}

/** The name in an address: "www.fjord-press.co.uk" -> "fjord-press". */
function hostName(address: string | null): string | null {
  const host = address === null ? null : /^(?:[a-z]+:)?\/\/([^/:?#]+)/i.exec(address)?.[1]
  if (!host) return null
  const labels = host.replace(/^www\./i, '').split('.')
  const generic = labels.length > 2 && /^(?:co|com|org|net|ac|gov)$/.test(labels.at(-2)!) ? 2 : 1
  return labels.at(-1 - generic) ?? null
}

/** Lines of text of the page, in page order. */
export interface Nearby {
  /** Around the headline. */
  readonly near: readonly string[]
  /** Short ones within the article's part of the page. */
  readonly labels: readonly string[]
}

interface Frame {
  readonly canonical: string | null
  readonly language: string | null
  readonly siteName: string | null
  /** Whose the page is, where its title tells the name as well. */
  readonly owner: string | null
  /** Every name of the outlet: none of them is a headline or wrote the article. */
  readonly outlets: readonly string[]
}

function frameOf(head: Head, linked: Linked, address: string | null): Frame {
  const canonical = head.canonical ?? first(head, 'og:url')
  const siteName = first(head, 'og:site_name', 'application-name')
  const title = fold(head.title ?? '')
  const own = fold(head.owner ?? '')
  const owner = own !== '' && title !== own && (title.startsWith(own) || title.endsWith(own)) ? head.owner : null
  return {
    canonical,
    siteName,
    owner,
    language: head.language ?? first(head, 'content-language', 'og:locale') ?? linked.language,
    outlets: [siteName, linked.publisher, owner, hostName(canonical ?? address ?? linked.url)].filter(
      (name) => name !== null,
    ),
  }
}

/** The page's headline. */
export function titleOf(head: Head, linked: Linked, address: string | null): string | null {
  const { outlets, language } = frameOf(head, linked, address)
  const headings = (name: string) => head.headings.filter((h) => h.element.name === name).slice(0, HEADINGS)
  return findTitle({
    linked: linked.headline,
    openGraph: first(head, 'og:title'),
    twitter: first(head, 'twitter:title'),
    document: head.title,
    h1: headings('h1').map((h) => textOf(h.element)),
    h2: headings('h2').map((h) => textOf(h.element)),
    outlets,
    language,
  })
}

const HEADINGS = 30

/** Head matter -> what is known of the article; `nearby` are lines of its text. */
export function findFacts(
  head: Head,
  linked: Linked,
  address: string | null,
  { near: lines, labels }: Nearby,
): Omit<Facts, 'title'> {
  const { canonical, language, siteName, owner, outlets } = frameOf(head, linked, address)
  const dates = findDates(head, {
    published: linked.published,
    modified: linked.modified,
    addresses: [address, canonical, linked.url].filter((one) => one !== null),
    lines,
    labels,
    language,
  })
  return {
    outlet: outletOf([siteName, linked.publisher, owner], canonical ?? address),
    byline: findByline(head, { linked: linked.authors, desks: linked.desks, lines, language, outlets }),
    canonical,
    language,
    section: first(head, 'article:section') ?? linked.section,
    ...dates,
    isAccessibleForFree: linked.isAccessibleForFree,
  }
}

/** The outlet's name; a bare domain only where nothing better is known. */
function outletOf(names: readonly (string | null)[], address: string | null): string | null {
  const known = names
    .flatMap((name) => (name === null ? [] : [name.replace(/^@/, '').trim()]))
    .filter((name) => name !== '')
  const host = address === null ? undefined : /^(?:[a-z]+:)?\/\/(?:www\.)?([^/:?#]+)/i.exec(address)?.[1]
  return known.find((name) => !/^\S+\.[a-z]{2,}$/i.test(name)) ?? known[0] ?? host ?? null
}
