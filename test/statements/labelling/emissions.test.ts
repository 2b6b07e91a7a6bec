import { expect, test } from 'vitest'
import { weights } from '../../../src/learned/weights.js'
import { Context } from '../../../src/statements/labelling/context.js'
import { emissions } from '../../../src/statements/labelling/emissions.js'
import { Features } from '../../../src/statements/labelling/features.js'
import { CHAIN_BITS, LABELS, labelFeatures } from '../../../src/statements/labelling/labels.js'
import { learnedPriors } from '../../../src/statements/syntax/priors.js'
import { Reading } from '../../../src/statements/syntax/reading.js'
import { layOut } from '../../../src/text/layers.js'
import { articleOf } from '../../articles.js'

const TEXT = `“The pier is lost,” Mika Aoki said in Oslo, and “nobody” will build it anew. He denied that the radar was off.

According to two officials who asked not to be named, the fleet, which sailed on Monday, is to return: “soon”, the navy said.`

test('what is looked up and added up is what the chain learns by', () => {
  const reading = new Reading(layOut(articleOf(TEXT)), learnedPriors)
  const context = new Context(reading)
  const chain = weights('chain')
  const features = new Features(CHAIN_BITS)
  // Twice: worked out, then looked up.
  for (const scores of [emissions(chain, reading, context), emissions(chain, reading, context)]) {
    for (let i = 0; i < reading.n; i++) {
      labelFeatures(features, reading, context, i)
      for (let k = 0; k < LABELS; k++) {
        let sum = 0
        for (let f = 0; f < features.count; f++) sum += chain.values[features.row(f) * 8 + k]!
        expect(scores[i * LABELS + k]).toBeCloseTo(sum * chain.scale, 6)
      }
    }
  }
})
