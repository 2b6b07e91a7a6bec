import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pack, quantise, type Section, unpack } from '../../src/learned/format.js'

test('what is packed is unpacked', () => {
  const values = fc.array(fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.integer({ min: -127, max: 127 })))
  fc.assert(
    fc.property(values, fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })), (some, ints) => {
      const sections = new Map<string, Section>([
        ['some', { values: Int8Array.from(some), scale: 0.5 }],
        ['gap', { values: Int8Array.from([...new Array(70000).fill(0), 1]), scale: 2 }],
        ['ints', Int32Array.from(ints)],
      ])
      expect(unpack(pack(sections))).toEqual(sections)
    }),
    { seed: 1, numRuns: 20 },
  )
})

test.each([
  ['another file', Buffer.from('PK\u0003\u0004 and so on'), /not a weights file/],
  ['half of one', pack(new Map([['a', Int32Array.of(1, 2, 3)]])).subarray(0, 25), /cut short/],
])('refuses %s', (_, bytes, message) => {
  expect(() => unpack(bytes)).toThrow(message)
})

test('weights round to steps of a 127th of the limit and are clipped at it', () => {
  const { values, scale } = quantise(Float32Array.of(0, 0.003, 1, -0.5, 7), 1)
  expect([...values]).toEqual([0, 0, 127, -64, 127])
  expect(scale).toBeCloseTo(1 / 127)
})
