import { expect, test } from 'vitest'
import { TRACKING } from '../../src/lexicon/tracking.js'
import { urlKey } from '../../src/scrape/output/identity.js'

test.each(TRACKING)('$name: $example', ({ name, example }) => {
  expect(example).toContain(`?${name.replace('*', '')}`)
  expect(urlKey(example)).toBe('herald.example/a')
})
