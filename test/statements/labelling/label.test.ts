import fc from 'fast-check'
import { expect, test } from 'vitest'
import { weights } from '../../../src/learned/weights.js'
import { exponentials } from '../../../src/statements/labelling/label.js'

test('exponentials of whole steps are those of Math.exp to the bit', () => {
  const { scale } = weights('chain')
  const exp = exponentials(scale)
  fc.assert(
    fc.property(fc.integer({ min: -30000, max: 30000 }), fc.nat({ max: 60000 }), (top, below) => {
      const x = (top - below) * scale - top * scale
      // Twice: worked out, then looked up.
      for (let time = 0; time < 2; time++) expect(exp(x)).toBe(Math.exp(x))
    }),
  )
})
