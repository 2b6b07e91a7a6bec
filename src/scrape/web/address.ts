import ipaddr from 'ipaddr.js'
import { OnrecordError } from '../../model/errors.js'

/** Public by their numbers, private by their use: metadata and wire services that clouds hold at global addresses. */
const CLOUD_INTERNAL = new Set(['168.63.129.16'])

/**
 * True where an address is one of the open internet: global unicast by the IANA special-purpose registries
 * (RFC 6890). IPv4 inside IPv6 (mapped, and NAT64's well-known prefix of RFC 6052) is judged by the IPv4 address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const ip = ipaddr.process(address) // unwraps ::ffff:a.b.c.d
  if (ip.kind() === 'ipv4') return ip.range() === 'unicast' && !CLOUD_INTERNAL.has(ip.toString())
  const bytes = ip.toByteArray()
  if (NAT64.every((byte, i) => bytes[i] === byte)) return isPublicAddress(bytes.slice(12).join('.'))
  // Only 2000::/3 is handed out; ::a.b.c.d, translated prefixes and whatever comes next stay closed.
  return ip.range() === 'unicast' && (bytes[0]! & 0xe0) === 0x20
}

const NAT64 = [0x00, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0]

export interface AddressRules {
  /** Which addresses may be connected to: `isPublicAddress`, or anything for tests on loopback and for intranets. */
  readonly reachable: (address: string) => boolean
  readonly urlLength: number
}

/**
 * Parses the address of a page and refuses what must not be asked for: other schemes than http and https, user names
 * and passwords, and hosts that are private addresses in any spelling (decimal, octal, hex: the URL parser has made
 * one spelling of them). Names are judged when they are resolved, see connect.ts.
 * Throws `refused`, or `usage` for what is no address.
 */
export function checkedUrl(address: string, rules: AddressRules, base?: string): URL {
  const shown = printable(address)
  const refuse = (why: string, remedy?: string) => new OnrecordError('refused', why, { file: shown, remedy })
  if (!URL.canParse(address, base)) throw new OnrecordError('usage', 'not a web address', { file: shown })
  const url = new URL(address, base)
  if (url.href.length > rules.urlLength)
    throw refuse(`an address of ${url.href.length} characters; the limit is ${rules.urlLength}`)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refuse(`${url.protocol} addresses are not fetched`, 'only http and https')
  if (url.username !== '' || url.password !== '')
    throw refuse('an address with a user name or password is not fetched', 'take them out')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (ipaddr.isValid(host) && !rules.reachable(host)) throw privateAddress(url.href, host)
  url.hash = ''
  return url
}

/** An address for messages: not too long, and without a password. */
export const printable = (address: string): string =>
  (address.length > 200 ? `${address.slice(0, 200)}…` : address).replace(/\/\/[^/@]*@/, '//…@')

/** An address as it stands in a list that lies at `base` (an address, or a path that helps no relative one); null for none. */
export function absoluteUrl(address: string, base: string): string | null {
  const from = URL.canParse(base) ? base : undefined
  return URL.canParse(address.trim(), from) ? new URL(address.trim(), from).href : null
}

/** The error for a host that is, or resolves to, an address inside a private network. */
export const privateAddress = (url: string, address: string): OnrecordError =>
  new OnrecordError('refused', `${address} is a private or reserved address`, {
    file: url,
    remedy: '--allow-private if that is your own network',
  })
