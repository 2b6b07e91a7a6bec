import { createHash } from 'node:crypto'
import { TRACKING } from '../../lexicon/tracking.js'

const NAMES = new Set(TRACKING.map(({ name }) => name).filter((name) => !name.endsWith('*')))
const PREFIXES = TRACKING.map(({ name }) => name)
  .filter((name) => name.endsWith('*'))
  .map((name) => name.slice(0, -1))

const isTracking = (name: string) => NAMES.has(name) || PREFIXES.some((prefix) => name.startsWith(prefix))

/**
 * What makes two addresses one page: the address without scheme, fragment, tracking parameters (lexicon/tracking) and
 * the order of the others. Only for comparing, never for asking. Give it an absolute address.
 */
export function urlKey(address: string): string {
  const url = new URL(address)
  const query = [...url.searchParams].filter(([name]) => !isTracking(name.toLowerCase())).map(([k, v]) => `${k}=${v}`)
  return `${url.host}${url.pathname}${query.length === 0 ? '' : `?${query.sort().join('&')}`}`
}

/** The host without the part that only says how it is shown. */
export const siteOf = (address: string): string => new URL(address).host.replace(/^(?:www|m|mobile|amp)\./, '')

export const shortHash = (text: string, digits = 16): string =>
  createHash('sha256').update(text).digest('hex').slice(0, digits)

/**
 * A folder name for a page: host and last words of its path for people, a hash of the whole key (its id) for uniqueness.
 * Only `a-z 0-9 - .`, never hidden, never above 98 characters: safe on every file system and inside its folder.
 */
export function slugOf(key: string): string {
  const [host = '', ...path] = key.split('?')[0]!.split('/')
  const words = plain(path.filter((part) => part !== '').at(-1) ?? '').replace(/-(?:html?|php|aspx?)$/, '')
  return [plain(host).slice(0, 40), words.slice(0, 40), shortHash(key)]
    .map((part) => part.replace(/^-+|-+$/g, ''))
    .filter((part) => part !== '')
    .join('-')
}

const plain = (text: string) =>
  decoded(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
