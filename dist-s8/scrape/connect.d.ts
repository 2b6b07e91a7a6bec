import { Agent } from 'undici';
import { type AddressRules } from './address.js';
import type { Limits } from './limits.js';
/** Addresses of a host name, as `dns.lookup(name, {all: true})` gives them. */
export type Resolve = (hostname: string) => Promise<readonly {
    address: string;
    family: number;
}[]>;
/**
 * Connections that go only where the rules allow. A name is resolved once, when the connection is made, and the
 * answer that was judged is the answer that is connected to: a name that changes its address in between (DNS
 * rebinding) gains nothing. A name with a single private address among public ones is refused whole.
 */
export declare function guardedAgent(rules: AddressRules, limits: Limits, resolve?: Resolve): Agent;
