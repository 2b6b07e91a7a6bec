import fc from 'fast-check'
import { expect, test } from 'vitest'
import { GROUP, GROUP_LENGTH, Groups } from '../../src/model/groups.js'

test('groups hold all items in order; none holds more than it may, but for its last item', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(GROUP_LENGTH), { maxLength: 100 }), (lengths) => {
      const groups = new Groups<number>()
      const taken = lengths.flatMap((length) => (groups.add(length, length) ? [groups.take()] : []))
      taken.push(groups.take())
      expect(taken.flat()).toEqual(lengths)
      for (const group of taken) {
        expect(group.length).toBeLessThanOrEqual(GROUP)
        expect(group.slice(0, -1).reduce((sum, length) => sum + length, 0)).toBeLessThan(GROUP_LENGTH)
      }
    }),
  )
})
