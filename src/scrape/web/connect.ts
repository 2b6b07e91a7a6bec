import { lookup as systemLookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import { Agent } from 'undici'
import { type AddressRules, privateAddress } from './address.js'
import type { Limits } from './limits.js'

/** Addresses of a host name, as `dns.lookup(name, {all: true})` gives them. */
export type Resolve = (hostname: string) => Promise<readonly { address: string; family: number }[]>

const bySystem: Resolve = (hostname) => systemLookup(hostname, { all: true })

/**
 * Connections that go only where the rules allow. A name is resolved once, when the connection is made, and the
 * answer that was judged is the answer that is connected to: a name that changes its address in between (DNS
 * rebinding) gains nothing. A name with a single private address among public ones is refused whole.
 */
export function guardedAgent(rules: AddressRules, limits: Limits, resolve: Resolve = bySystem): Agent {
  const lookup: LookupFunction = (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const hidden = addresses.find(({ address }) => !rules.reachable(address))
        const first = addresses[0]
        if (hidden !== undefined) callback(privateAddress(hostname, hidden.address), '', 0)
        else if (first === undefined) callback(new Error(`${hostname} has no address`), '', 0)
        else if (options.all === true) callback(null, [...addresses])
        else callback(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    )
  }
  return new Agent({
    connect: { lookup, timeout: limits.requestSeconds * 1000 },
    connections: 1,
    pipelining: 1,
    maxHeaderSize: limits.headerBytes,
    keepAliveTimeout: 10_000,
    keepAliveMaxTimeout: 30_000,
  })
}
