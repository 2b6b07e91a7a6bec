import { isoDate } from '../dates.js'
import type { Facts } from '../make.js'
import { type Head, textOf } from './head.js'

const first = (head: Head, ...keys: string[]): string | null => {
  for (const key of keys) {
    const value = head.meta.get(key)?.find((v) => v.trim() !== '')
    if (value !== undefined) return value.replace(/\s+/g, ' ').trim()
  }
  return null
}

/** Head matter -> what is known of the article. */
export function findFacts(head: Head): Facts {
  const h1 = head.headings.find((h) => h.name === 'h1')
  const title = (h1 && textOf(h1)) || first(head, 'og:title', 'twitter:title') || head.title
  const published = first(head, 'article:published_time', 'datepublished', 'date', 'og:published_time')
  const iso = published === null ? null : isoDate(published)
  const author = first(head, 'author', 'article:author')
  return {
    title: title || null,
    outlet: first(head, 'og:site_name', 'application-name'),
    byline: author === null || /^https?:/.test(author) ? [] : [author],
    canonical: head.canonical ?? first(head, 'og:url'),
    language: head.language ?? first(head, 'content-language', 'og:locale'),
    section: first(head, 'article:section'),
    ...(iso === null ? {} : { published: iso, publishedFrom: 'meta' as const }),
  }
}
