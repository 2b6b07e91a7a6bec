import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onrecord } from './tool.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-compare-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)
const article = (id: string, outlet: string, published: string, text: string) =>
  JSON.stringify({ id, outlet, published, title: 'Radar talks', language: 'en', text })

beforeAll(() => {
  const lines = [
    article(
      'a',
      'Fjord Post',
      '2026-03-03T08:00:00Z',
      'Defence Minister Mika Aoki spoke in Tokyo. “The launch is a grave threat to the whole region,” Aoki said.',
    ),
    article(
      'b',
      'Nordlys',
      '2026-03-03T10:00:00Z',
      'Defence Minister Mika Aoki spoke in Tokyo. “The launch is a serious threat to the whole region,” Aoki said.',
    ),
    article(
      'c',
      'Strait Watch',
      '2026-03-04',
      'Defence Minister Mika Aoki spoke in Tokyo. “The launch is a grave threat to the whole region,” Aoki said.',
    ),
  ]
  writeFileSync(at('news.jsonl'), `${lines.join('\n')}\n`)
  writeFileSync(
    at('talks.txt'),
    'RUIZ: We will deliver the missiles if Parliament agrees.\nAOKI: Good.\nRUIZ: Thank you.\n',
  )
})

describe('onrecord compare', () => {
  test('shows what each outlet did to the words', async () => {
    const { stdout, status } = await onrecord(['compare', at('news.jsonl'), '--json'])
    expect(status).toBe(0)
    const [cluster] = JSON.parse(stdout)
    const verdicts = cluster.variants.map(({ outlet, verdict }: { outlet: string; verdict: string }) => [
      outlet,
      verdict,
    ])
    expect(verdicts).toEqual([
      ['Fjord Post', 'verbatim'],
      ['Nordlys', 'altered-quote'],
      ['Strait Watch', 'verbatim'],
    ])
    expect(cluster.variants[1].edits).toMatchObject([{ from: 'grave', to: 'serious', quoted: true }])
  })

  test('prints a redline in a table and in Markdown', async () => {
    const table = await onrecord(['compare', at('news.jsonl')])
    expect(table.stdout.replace(/\s+/g, ' ')).toContain('[-grave-]{+serious+}')
    const { stdout } = await onrecord(['compare', at('news.jsonl'), '--format', 'md'])
    expect(stdout).toMatch(/^\| cluster \| verdict \|/)
  })

  test('tells how outlets print', async () => {
    const { stdout } = await onrecord(['compare', at('news.jsonl'), '--outlets', '--json'])
    const rows = JSON.parse(stdout)
    expect(rows[0]).toMatchObject({ outlet: 'Nordlys', altered: 1, verdicts: { 'altered-quote': 1 } })
  })

  test('puts two outlets side by side', async () => {
    const { stdout } = await onrecord(['compare', '--between', 'Nordlys', 'Fjord Post', at('news.jsonl'), '--json'])
    const [{ day, sides, common }] = JSON.parse(stdout)
    expect(common).toMatchObject({ kind: 'same', verdict: 'altered-quote', edits: [{ from: 'serious', to: 'grave' }] })
    expect(day).toBe('2026-03-03')
    expect(sides.map((side: { outlet: string }[]) => side.map(({ outlet }) => outlet))).toEqual([
      ['Nordlys'],
      ['Fjord Post'],
    ])
  })

  test('redlines what both sides said, and sets the rest of the day beside it', async () => {
    const minister = 'Defence Minister Mika Aoki spoke in Tokyo.'
    const formula = 'will defend every island and every fishing crew of the northern strait'
    const lines = [
      article('e', 'Fjord Post', '2026-03-03', `${minister} “We ${formula},” Aoki said.`),
      article('f', 'Nordlys', '2026-05-20', `President Ivo Ruiz spoke in Santiago. “Chile ${formula},” Ruiz said.`),
      article(
        'g',
        'Nordlys',
        '2026-05-20',
        'President Ivo Ruiz spoke in Lima. “The harbour tax is unfair,” Ruiz said.',
      ),
    ]
    writeFileSync(at('sides.jsonl'), `${lines.join('\n')}\n`)
    const { stdout } = await onrecord(['compare', '--between', 'Mika Aoki', 'Ivo Ruiz', at('sides.jsonl'), '--json'])
    const rows = JSON.parse(stdout)
    expect(rows.map(({ common }: { common: { kind: string } | null }) => common?.kind ?? null)).toEqual([
      'repeated',
      null,
    ])
    expect(rows[0].common.verdict).toBe('other-occasion')
    expect(rows[1].sides[1][0].text).toContain('harbour tax')
    const table = await onrecord(['compare', '--between', 'Mika Aoki', 'Ivo Ruiz', at('sides.jsonl')])
    expect(table.stdout.replace(/\s+/g, ' ')).toContain('[-We-]{+Chile+}')
  })

  test('keeps its clusters in a store and adds to them', async () => {
    const db = at('news.db')
    await onrecord(['add', at('news.jsonl'), '--db', db])
    const first = await onrecord(['compare', '--db', db, '--json'])
    const later = article(
      'd',
      'Albion',
      '2026-03-05',
      'Defence Minister Mika Aoki spoke in Tokyo. “The launch is a grave threat to the whole region,” Aoki said.',
    )
    writeFileSync(at('later.jsonl'), `${later}\n`)
    await onrecord(['add', at('later.jsonl'), '--db', db])
    const second = await onrecord(['compare', '--db', db, '--json'])
    const [[before], [after]] = [JSON.parse(first.stdout), JSON.parse(second.stdout)]
    expect(before.variants.length).toBe(3)
    expect(after.id).toBe(before.id)
    expect(after.variants.length).toBe(4)
  })

  test('judges pairs line by line, and names a line that it cannot read', async () => {
    const good = JSON.stringify({ id: 7, left: { text: 'We will not go.' }, right: { text: 'We will go.' } })
    writeFileSync(at('pairs.jsonl'), `${good}\n{"id":8}\nnone\n${good}\n`)
    const { stdout, stderr, status } = await onrecord(['compare', '--pairs', at('pairs.jsonl')])
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ id, verdict }) => [id, verdict])).toEqual([
      [7, 'meaning-flip'],
      [7, 'meaning-flip'],
    ])
    expect(lines[0].edits).toEqual([{ from: 'not', to: '', class: 'negation' }])
    expect(stderr).toMatch(/pairs\.jsonl:2: a pair needs left\.text/)
    expect(stderr).toMatch(/pairs\.jsonl:3: no JSON/)
    expect(status).toBe(1)
  })
})

describe('onrecord verify', () => {
  test('finds the words in a transcript, with their speaker', async () => {
    const { stdout, status } = await onrecord([
      'verify',
      'We will deliver the missiles',
      '--against',
      at('talks.txt'),
      '--json',
    ])
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'meaning-flip', found: { speaker: 'RUIZ', start: 6 } })
    expect(status).toBe(0)
  })

  test('answers people in lines', async () => {
    const { stdout } = await onrecord([
      'verify',
      'We must deliver the missiles if Parliament agrees.',
      '--against',
      at('talks.txt'),
    ])
    expect(stdout).toContain('meaning-flip')
    expect(stdout).toContain('[-will-]{+must+}')
  })

  test('finds the words in a store', async () => {
    const { stdout } = await onrecord([
      'verify',
      'a grave threat to the whole region',
      '--speaker',
      'Aoki',
      '--db',
      at('news.db'),
      '--json',
    ])
    expect(JSON.parse(stdout).found.speaker).toContain('Aoki')
  })

  test('in batch', async () => {
    const line = { id: 'x', quote: 'We shall leave.', reference: { text: 'The cable was cut.' } }
    writeFileSync(at('claims.jsonl'), `${JSON.stringify(line)}\n`)
    const { stdout } = await onrecord(['verify', '--batch', at('claims.jsonl')])
    expect(JSON.parse(stdout)).toEqual({
      id: 'x',
      verdict: 'not-found',
      speaker: null,
      start: null,
      end: null,
      edits: [],
    })
  })

  test.each([
    [['verify'], /no words/],
    [['verify', 'words'], /--against FILE or --db FILE/],
    [['compare', '--between', 'Japan'], /two names/],
  ])('%j is wrong usage', async (line, message) => {
    const { stderr, status } = await onrecord(line)
    expect(stderr).toMatch(message)
    expect(status).toBe(2)
  })
})
