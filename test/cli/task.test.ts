import { describe, expect, test, vi } from 'vitest'
import { perform } from '../../src/cli/task.js'
import type { Article } from '../../src/model/article.js'

// No article is known that reading fails on: this one stands for it.
vi.mock('../../src/read.js', () => ({
  parseLexicon: () => undefined,
  readTogether: (articles: readonly Article[]) =>
    articles.map(({ id, text }) => {
      if (text === 'Unreadable.') throw new Error('a fault of ours')
      return { id }
    }),
}))

const input = (value: unknown, line: number) => ({
  page: { file: 'a.jsonl', url: null, contentType: null, bytes: Buffer.from(JSON.stringify(value)) },
  format: 'json' as const,
  line,
})

describe('perform', () => {
  test('an article that cannot be read costs nobody else of its group', async () => {
    const inputs = [
      input({ id: 'a', text: 'Read.' }, 1),
      input(
        [
          { id: 'b', text: 'Read.' },
          { id: 'c', text: 'Unreadable.' },
          { id: 'd', text: 'Read.' },
        ],
        2,
      ),
      input({ id: 'e', text: 'Read.' }, 3),
    ]
    const done = await perform(inputs, {})
    expect(done.map(({ records }) => records.map((record) => JSON.parse(record).id))).toEqual([
      ['a'],
      ['b', 'd'],
      ['e'],
    ])
    expect(done.map(({ problems }) => problems.map(({ line, message }) => `${line}: ${message}`))).toEqual([
      [],
      ['2: internal error: a fault of ours'],
      [],
    ])
  })
})
