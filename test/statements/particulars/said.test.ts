import { casual } from 'chrono-node/en'
import { describe, expect, test } from 'vitest'
import { articleFromText } from '../../../src/article/text.js'
import { read } from '../../../src/read.js'
import { plainDate } from '../../../src/statements/particulars/said.js'

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

test('the last month of a long month', () => expect(plainDate('last month', '2016-03-31')?.iso).toBe('2016-02'))

describe('other days', () => {
  test.each([
    ['of the content', 'Aoki said that the launch on Tuesday had failed.'],
    ['of a clause about the speaker', 'Mika Aoki, who took office in January, said that the launch had failed.'],
    ['behind the content', 'The ministers agreed to a truce of two days, which begins on 11 April.'],
    ['no day at all', 'Mika Aoki said that the launch had failed.'],
  ])('%s: %s', (_, text) => expect(saidIn(text)).toBeUndefined())
})

describe('phrases that chrono is not asked about', () => {
  test.each(['2016-01-03', '2016-02-29', '2016-10-12', '2016-12-31'])('tell the same day as it does: %s', (day) => {
    const chrono = (words: string) => {
      const [found] = casual.parse(words, { instant: new Date(`${day}T12:00:00Z`), timezone: 0 })
      return found ? found.start.date().toISOString() : null
    }
    for (const words of ['in 2008', 'in 1987', '30 years', 'two months', 'days', 'year'])
      expect([words, plainDate(words, day)]).toEqual([words, chrono(words)])
    for (const words of [
      'last year',
      'earlier this year',
      'this month',
      'last week',
      'in May',
      'November 18',
      'on Oct. 3',
    ]) {
      const { iso, precision } = plainDate(words, day)!
      const told = chrono(words)!
      // The year before where chrono looks ahead, the Monday where it tells a day of the week.
      const year = Number(told.slice(0, 4)) - (told > `${day}T23` ? 1 : 0)
      if (precision === 'week') expect(Date.parse(told) - Date.parse(iso)).toBeLessThan(7 * 86_400_000)
      else expect([words, iso]).toEqual([words, `${year}${told.slice(4, iso.length)}`])
    }
  })
})

test('the days of what else is said in the sentence are its own', () => {
  const text = 'Berg called the raid a breach of the November 2024 truce and said she would complain.'
  const [, said] = read(articleFromText(text, { published: '2026-04-09' })).statements
  expect(said?.cue?.lemma).toBe('say')
  expect(said?.said).toBeUndefined()
})
