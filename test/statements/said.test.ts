import { describe, expect, test } from 'vitest'
import { articleFromText } from '../../src/article/text.js'
import { read } from '../../src/read.js'

/** When the first statement of a text was said; the text was published on Thursday, 9 April 2026. */
const saidIn = (text: string) =>
  read(articleFromText(text, { published: '2026-04-09' })).statements.find((s) => s.nestedIn === undefined)?.said?.iso

describe('the day of speech, told around the cue', () => {
  test.each([
    ['Aoki said on Tuesday that the launch had failed.', '2026-04-07'],
    ['“The launch failed on all counts,” Aoki told reporters late Tuesday.', '2026-04-07'],
    ['Aoki said on Thursday that the launch had failed.', '2026-04-09'],
    ['Aoki said on Friday that the launch had failed.', '2026-04-03'],
    ['Aoki said early Wednesday morning that the launch had failed.', '2026-04-08'],
    ['Last month she said that the launch had failed.', '2026-03'],
    ['Mika Aoki said yesterday that the launch had failed.', '2026-04-08'],
  ])('%s', (text, iso) => expect(saidIn(text)).toBe(iso))
})

describe('other days', () => {
  test.each([
    ['of the content', 'Aoki said that the launch on Tuesday had failed.'],
    ['of a clause about the speaker', 'Mika Aoki, who took office in January, said that the launch had failed.'],
    ['behind the content', 'The ministers agreed to a truce of two days, which begins on 11 April.'],
    ['no day at all', 'Mika Aoki said that the launch had failed.'],
  ])('%s: %s', (_, text) => expect(saidIn(text)).toBeUndefined())
})
