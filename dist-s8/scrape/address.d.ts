import { OnrecordError } from '../model/errors.js';
/**
 * True where an address is one of the open internet: global unicast by the IANA special-purpose registries
 * (RFC 6890). IPv4 inside IPv6 (mapped, and NAT64's well-known prefix of RFC 6052) is judged by the IPv4 address.
 */
export declare function isPublicAddress(address: string): boolean;
export interface AddressRules {
    /** Which addresses may be connected to: `isPublicAddress`, or anything for tests on loopback and for intranets. */
    readonly reachable: (address: string) => boolean;
    readonly urlLength: number;
}
/**
 * Parses the address of a page and refuses what must not be asked for: other schemes than http and https, user names
 * and passwords, and hosts that are private addresses in any spelling (decimal, octal, hex: the URL parser has made
 * one spelling of them). Names are judged when they are resolved, see connect.ts.
 * Throws `refused`, or `usage` for what is no address.
 */
export declare function checkedUrl(address: string, rules: AddressRules, base?: string): URL;
/** An address for messages: not too long, and without a password. */
export declare const printable: (address: string) => string;
/** An address as it stands in a list that lies at `base` (an address, or a path that helps no relative one); null for none. */
export declare function absoluteUrl(address: string, base: string): string | null;
/** The error for a host that is, or resolves to, an address inside a private network. */
export declare const privateAddress: (url: string, address: string) => OnrecordError;
