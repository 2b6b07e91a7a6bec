import { expect, test } from 'vitest'
import { Slab } from '../../src/model/slab.js'

test('columns of one piece of memory do not touch one another', () => {
  const slab = new Slab(3, 8 * 2 + 4 + 2 + 1)
  const [doubles, ints, shorts, bytes] = [slab.doubles(2), slab.ints(), slab.shorts(), slab.bytes()]
  doubles.fill(1.5)
  ints.fill(-2)
  shorts.fill(3)
  bytes.fill(4)
  expect([...doubles]).toEqual([1.5, 1.5, 1.5, 1.5, 1.5, 1.5])
  expect([...ints]).toEqual([-2, -2, -2])
  expect([...shorts]).toEqual([3, 3, 3])
  expect([...bytes]).toEqual([4, 4, 4])
})

test('no rows, and more than there is room for', () => {
  expect(new Slab(0, 4).ints()).toHaveLength(0)
  const slab = new Slab(2, 4)
  slab.ints()
  expect(() => slab.bytes()).toThrow(RangeError)
})
