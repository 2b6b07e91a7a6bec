import { OnrecordError } from '../../model/errors.js'
import { absoluteUrl } from '../web/address.js'
import type { Limits } from '../web/limits.js'
import type { Entry } from './feeds.js'
import { walkXml, xmlText } from './xml.js'

/** Addresses in one file, by the protocol (sitemaps.org). */
const SITEMAP_URLS = 50_000

/** Elements and attributes: a full sitemap with pictures and forty languages an address stays below. */
const SITEMAP_PARTS = 10_000_000

/**
 * The addresses of a sitemap, news sitemap or sitemap index, in the order of the file, with the day of publication
 * (news) or of the last change. What is no address on the web is left out. Throws like `walkXml`, and `malformed`
 * where there is not one address.
 */
export function readSitemap(bytes: Uint8Array, contentType: string | null, where: string, limits: Limits): Entry[] {
  const entries: Entry[] = []
  const path: string[] = []
  let loc = ''
  let date = ''
  let text = ''
  walkXml(xmlText(bytes, contentType), where, limits, SITEMAP_PARTS, {
    open(name) {
      path.push(name)
      text = ''
      if (name === 'url' || name === 'sitemap') loc = date = ''
    },
    text: (data) => {
      if (text.length < limits.urlLength) text += data
    },
    close(name) {
      const parent = path[path.length - 2]
      path.pop()
      if (name === 'loc' && (parent === 'url' || parent === 'sitemap')) loc = text.trim()
      else if (name === 'publication_date' || (name === 'lastmod' && date === '')) date = text.trim()
      else if ((name === 'url' || name === 'sitemap') && loc !== '') {
        if (entries.length === SITEMAP_URLS)
          throw new OnrecordError('too-large', `a sitemap of more than ${SITEMAP_URLS} addresses`, { file: where })
        const url = absoluteUrl(loc, where)
        if (url !== null) entries.push({ url, date: date === '' ? null : date })
      }
      text = ''
    },
  })
  if (entries.length === 0) throw new OnrecordError('malformed', 'a sitemap without a single address', { file: where })
  return entries
}
