import { createRequire } from 'node:module'
import { OnrecordError } from '../../model/errors.js'
import { ACCEPT_ENCODING } from './decode.js'
import { PRODUCT } from './robots.js'

/** By our own name: the bundled program lies at another depth than this file. */
const { version, homepage } = createRequire(import.meta.url)('onrecord/package.json') as {
  version: string
  homepage?: string
}

/**
 * The headers by which we introduce ourselves: our own name and version, where to read about us, and whom to write to.
 * `contact` is the user's mail address or web page. Throws `usage` for what cannot stand in a header.
 */
export function introduction(contact: string | null): Record<string, string> {
  if (contact !== null && !/^[\x21-\x7e]{3,200}$/.test(contact))
    throw new OnrecordError('usage', `not a contact: ${JSON.stringify(contact.slice(0, 200))}`, {
      remedy: 'a mail address or a web page, in ASCII without spaces',
    })
  const about = [homepage === undefined ? null : `+${homepage}`, contact].filter((part) => part !== null).join('; ')
  return {
    'user-agent': `${PRODUCT}/${version}${about === '' ? '' : ` (${about})`}`,
    ...(contact?.includes('@') === true && !contact.includes('/') ? { from: contact } : {}),
    accept:
      'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5',
    'accept-encoding': ACCEPT_ENCODING,
  }
}
