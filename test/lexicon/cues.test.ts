import { describe, expect, test } from 'vitest'
import { CUES } from '../../src/lexicon/cues.js'
import { read } from '../../src/read.js'
import { articleOf } from '../articles.js'

describe('every cue is found in its example, with its act', () => {
  test.each(CUES.map((row) => [row.lemma, row.as, row] as const))('%s (%s)', (_, __, { forms, act, example }) => {
    const { statements } = read(articleOf(example))
    const outermost = statements.filter((s) => s.nestedIn === undefined && s.cue !== null)
    const words = outermost.map((s) => example.slice(s.cue!.start, s.cue!.end).toLowerCase())
    const at = words.findIndex((cue) => forms.some((form) => ` ${cue} `.match(`\\W${form}\\W`)))
    expect(at, `cues found: ${words.join(', ')}`).toBeGreaterThanOrEqual(0)
    expect(outermost[at]!.act).toBe(act)
  })
})

test('forms are lower-cased and hold the lemma', () => {
  for (const { lemma, forms } of CUES) {
    expect(forms).toContain(lemma)
    expect(forms.map((f) => f.toLowerCase())).toEqual(forms)
  }
})
