import { describe, expect, test } from 'vitest'
import { checkedUrl, isPublicAddress } from '../../../src/scrape/web/address.js'

const PUBLIC = [
  '8.8.8.8',
  '93.184.215.14',
  '100.128.0.1',
  '172.32.0.1',
  '2606:2800:21f:cb07::1',
  '::ffff:8.8.8.8',
  '64:ff9b::808:808',
]

const CLOSED: [address: string, why: string][] = [
  ['127.0.0.1', 'loopback'],
  ['127.255.255.254', 'loopback, its last address'],
  ['0.0.0.0', 'unspecified'],
  ['0.1.2.3', 'this network'],
  ['10.0.0.1', 'private'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['192.168.1.1', 'private'],
  ['169.254.169.254', 'link-local: metadata of most clouds'],
  ['168.63.129.16', 'wire server of a cloud'],
  ['100.64.0.1', 'carrier-grade NAT'],
  ['100.100.100.200', 'carrier-grade NAT: metadata of a cloud'],
  ['192.0.0.192', 'reserved: metadata of a cloud'],
  ['198.18.0.1', 'benchmarks'],
  ['192.0.2.1', 'documentation'],
  ['224.0.0.1', 'multicast'],
  ['240.0.0.1', 'reserved'],
  ['255.255.255.255', 'broadcast'],
  ['::', 'unspecified'],
  ['::1', 'loopback'],
  ['fe80::1', 'link-local'],
  ['fe80::1%eth0', 'link-local with a zone'],
  ['fc00::1', 'unique local'],
  ['fd00:ec2::254', 'unique local: metadata of a cloud'],
  ['fec0::1', 'site-local'],
  ['ff02::1', 'multicast'],
  ['::ffff:127.0.0.1', 'mapped'],
  ['::ffff:a9fe:a9fe', 'mapped, in hex'],
  ['::127.0.0.1', 'compatible'],
  ['::7f00:1', 'compatible, in hex'],
  ['64:ff9b::7f00:1', 'NAT64'],
  ['64:ff9b::10.0.0.1', 'NAT64'],
  ['64:ff9b:1::808:808', 'local NAT64'],
  ['2002:7f00:1::', '6to4'],
  ['2001:0:4136:e378:8000:63bf:3fff:fdd2', 'Teredo'],
  ['2001:db8::1', 'documentation'],
  ['localhost', 'a name is no address'],
  ['', 'nothing'],
]

test.each(PUBLIC)('%s is public', (address) => expect(isPublicAddress(address)).toBe(true))
test.each(CLOSED)('%s is not: %s', (address) => expect(isPublicAddress(address)).toBe(false))

const rules = { reachable: isPublicAddress, urlLength: 200 }

describe('addresses of pages', () => {
  test.each<[address: string, code: string]>([
    ['http://127.0.0.1/', 'refused'],
    ['http://2130706433/', 'refused'],
    ['http://0x7f000001/', 'refused'],
    ['http://0177.0.0.1/', 'refused'],
    ['http://0x7f.1/', 'refused'],
    ['http://127.1/', 'refused'],
    ['http://①②⑦.0.0.1/', 'refused'],
    ['http://[::1]/', 'refused'],
    ['http://[::ffff:169.254.169.254]/latest/meta-data/', 'refused'],
    ['http://169.254.169.254/latest/meta-data/', 'refused'],
    ['https://user:secret@herald.example/', 'refused'],
    ['https://user@herald.example/', 'refused'],
    ['ftp://herald.example/a', 'refused'],
    ['file:///etc/passwd', 'refused'],
    ['data:text/html,hello', 'refused'],
    ['javascript:alert(1)', 'refused'],
    [`https://herald.example/${'a'.repeat(200)}`, 'refused'],
    ['herald.example', 'usage'],
    ['http://', 'usage'],
  ])('%s', (address, code) => {
    expect(() => checkedUrl(address, rules)).toThrow(expect.objectContaining({ name: 'OnrecordError', code }))
  })

  test('a password is not repeated in the message', () => {
    expect(() => checkedUrl('https://user:secret@herald.example/a', rules)).toThrow(
      expect.objectContaining({ file: 'https://…@herald.example/a' }),
    )
  })

  test('a good one loses its fragment, a relative one is taken from its base', () => {
    expect(checkedUrl('https://Herald.example/a?b=1#c', rules).href).toBe('https://herald.example/a?b=1')
    expect(checkedUrl('../d', rules, 'https://herald.example/a/b/c').href).toBe('https://herald.example/a/d')
  })

  test('a redirect to another scheme is refused like any address', () => {
    expect(() => checkedUrl('file:///etc/passwd', rules, 'https://herald.example/')).toThrow(
      'file: addresses are not fetched',
    )
  })
})
