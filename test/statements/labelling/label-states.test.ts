import { expect, test } from 'vitest'
import { Context } from '../../../src/statements/labelling/context.js'
import { packStates, STATES } from '../../../src/statements/labelling/label-states.js'
import { learnedPriors } from '../../../src/statements/syntax/priors.js'
import { Reading } from '../../../src/statements/syntax/reading.js'
import { layOut } from '../../../src/text/layers.js'
import { articleOf } from '../../articles.js'

test('states are packed in the order of their list', () => {
  const reading = new Reading(
    layOut(articleOf('“The pier is lost,” Mika Aoki said in Oslo. He denied that the radar was off.')),
    learnedPriors,
  )
  const context = new Context(reading)
  for (let i = 0; i < reading.n; i++) {
    const packed = new Int32Array(STATES.length)
    packStates(reading, context, i, packed, 0, 1)
    expect([...packed]).toEqual(STATES.map((state) => state.of(reading, context, i)))
  }
})
