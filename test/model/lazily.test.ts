import { expect, test } from 'vitest'
import { lazily } from '../../src/model/lazily.js'

test('made at the first call, once', () => {
  let times = 0
  const table = lazily(() => ({ times: ++times }))
  expect(times).toBe(0)
  expect(table()).toBe(table())
  expect(times).toBe(1)
})
