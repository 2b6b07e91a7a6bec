import { parquetReadObjects } from 'hyparquet'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/model/document.js'
import { csv } from '../../src/report/csv.js'
import { digest } from '../../src/report/digest.js'
import { atom, jsonFeed } from '../../src/report/feeds.js'
import { html } from '../../src/report/html.js'
import { json } from '../../src/report/json.js'
import { markdown } from '../../src/report/markdown.js'
import { parquet } from '../../src/report/parquet.js'
import { type Proof, proofAgainst } from '../../src/report/proof.js'
import { ALTERED, AOKI, documentOf, HARBOUR, MORNING, NOBODY } from './documents.js'

const DOCUMENTS = [HARBOUR, MORNING, NOBODY]
const proofOf = (documents: readonly Document[]): Proof =>
  proofAgainst((id) => documents.find(({ article }) => article.id === id)?.article ?? null)
const proof = proofOf(DOCUMENTS)
const made = digest(DOCUMENTS, [ALTERED])

test('markdown: a changed word is redlined, a statement without a speaker goes to a human', () => {
  expect(markdown(made, proof)).toBe(`# Digest of statements

3 articles from 2 outlets: 3 statements, 2 of them distinct, 1 with changed wording, 1 for a human to look at.

## Changed wording

### 2026-03-02

- **Mika Aoki** (defence minister, Japan) said: “The loss is a grave matter.”
  2026-03-02 · Norway · 2 outlets, 2 wordings · [Harbour Wire](https://harbour.example/story) \`harbour#s1 11-40\`
  - [Morning Slate](https://morning.example/story) (2026-03-03): *altered-quote* — grave → serious — “The loss is a ~~grave~~ **serious** matter.”

## Who spoke about whom

| speaking | Norway |
| --- | --: |
| Japan | 1 |

## For a human to look at

- to have sunk — no speaker named · Morning Slate · nobody\\#s1
`)
})

const FORMATS = { markdown, html, json, csv, atom, jsonFeed } as const

describe.each(Object.entries(FORMATS))('%s', (_, write) => {
  test('the same input gives the same bytes', () => {
    expect(write(digest(DOCUMENTS, [ALTERED]), proofOf(DOCUMENTS))).toBe(write(made, proof))
  })

  test('one flipped byte of a stored article fails the digest and names the record', () => {
    const text = HARBOUR.article.text.replace('grave', 'grove')
    const flipped = [{ ...HARBOUR, article: { ...HARBOUR.article, text } }, MORNING, NOBODY]
    expect(() => write(made, proofOf(flipped))).toThrow(
      expect.objectContaining({ code: 'proof', message: expect.stringContaining('harbour') }),
    )
  })

  test('an article that is gone fails the digest', () => {
    expect(() => write(made, proofOf([MORNING, NOBODY]))).toThrow(expect.objectContaining({ code: 'proof' }))
  })
})

describe('the window', () => {
  const days = (since: string | null, until: string | null) =>
    digest(DOCUMENTS, [], { since, until }).sections.flatMap(({ status, groups }) =>
      groups.flatMap(({ items }) => items.map((item) => `${item.day} ${status}`)),
    )
  test.each([
    [null, null, ['2026-03-02 other', '2026-03-03 other']],
    ['2026-03-03', null, ['2026-03-03 new']],
    [null, '2026-03-02', ['2026-03-02 new']],
    ['2026-04-01', null, []],
  ] as const)('since %s until %s', (since, until, expected) => {
    expect(days(since, until)).toEqual(expected)
  })
})

test('limit keeps the items that most outlets printed and says what it left out', () => {
  const { sections } = digest(DOCUMENTS, [], { limit: 1 })
  expect(sections.map(({ omitted, groups }) => [omitted, groups.flatMap(({ items }) => items).length])).toEqual([
    [1, 1],
  ])
})

const HOSTILE = documentOf({
  id: 'hostile',
  outlet: '=HYPERLINK("https://bad.example")',
  published: '2026-03-02',
  text: 'Aoki said: “<script>alert(1)</script> [x](javascript:alert(1)) \u001b[31m & *bold*”',
  speaker: 'Aoki',
  cue: 'said',
  content: '“<script>alert(1)</script> [x](javascript:alert(1)) \u001b[31m & *bold*”',
  quotations: ['<script>alert(1)</script> [x](javascript:alert(1)) \u001b[31m & *bold*'],
  url: 'javascript:alert(1)',
  entities: [{ ...AOKI, name: '"><img src=x onerror=alert(1)>' }],
})

describe('a hostile page', () => {
  const written = digest([HOSTILE], [])
  const hostile = proofOf([HOSTILE])
  test('puts no markup into the HTML', () => {
    const page = html(written, hostile)
    expect(page).not.toMatch(/<script|<img|href="javascript|onerror=alert\(1\)>/i)
    expect(page).toContain('&#60;script&#62;alert(1)&#60;/script&#62;')
  })
  test('puts no markup, link or escape sequence into the Markdown', () => {
    const page = markdown(written, hostile)
    expect(page).not.toMatch(/(?<!\\)<script/)
    expect(page).not.toContain('\u001b')
    expect(page).toContain('\\[x\\](javascript:alert(1))')
  })
  test('puts no formula into the CSV', () => {
    expect(csv(written, hostile)).toContain(`"'=HYPERLINK(""https://bad.example"")"`)
  })
  test('leaves the Atom feed well-formed', () => {
    const feed = atom(written, hostile)
    expect(feed).not.toContain('<script')
    expect(feed).not.toContain('\u001b')
  })
})

test('feeds: the id of an item is that of its cluster', () => {
  expect(atom(made, proof)).toContain('<id>urn:onrecord:cluster:c1</id>')
  expect(JSON.parse(jsonFeed(made, proof)).items[0].id).toBe('urn:onrecord:cluster:c1')
})

test('parquet: a printing a row, readable by another library', async () => {
  const rows = await parquetReadObjects({ file: parquet(made, proof).slice().buffer })
  expect(rows.map((row) => [row.cluster, row.outlet, row.verdict, row.start])).toEqual([
    ['c1', 'Harbour Wire', 'verbatim', 11],
    ['c1', 'Morning Slate', 'altered-quote', 11],
  ])
})
