import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as cheerio from 'cheerio/slim'
import { describe, expect, test } from 'vitest'
import { type Gold, inParagraph, Locator, loadCorpus, type Words } from '../scripts/evaluate/gold.js'
import { ACTS } from '../src/lexicon/cues.js'
import { ENTITY_KINDS, WEAPON_CLASSES } from '../src/model/entity.js'
import { SPEAKER_MODES, STATEMENT_KINDS } from '../src/model/statement.js'

const ARTICLES = join(import.meta.dirname, '../corpus/articles')
const corpus = loadCorpus(ARTICLES)
const tight = (text: string) => text.replace(/[\s\u00ad]/gu, '')

function visibleText(slug: string): string {
  const bytes = readFileSync(join(ARTICLES, slug, 'source.html'))
  const charset = /charset=["']?([\w-]+)/i.exec(bytes.subarray(0, 1024).toString('latin1'))?.[1] ?? 'utf-8'
  const $ = cheerio.load(new TextDecoder(charset).decode(bytes))
  $('script, style, title').remove()
  return $.root().text()
}

/** Every place that a gold file names, with the paragraph it counts from. */
function places(gold: Gold): [what: string, place: string | Words, home: number][] {
  const list: [string, string | Words, number][] = gold.mentions.map((m) => ['mention', m, m.in])
  for (const s of gold.statements) {
    for (const piece of s.content) list.push([`content of ${s.id}`, piece, s.in])
    for (const [what, place] of Object.entries({ speaker: s.speaker, cue: s.cue })) {
      if (place) list.push([`${what} of ${s.id}`, place, s.in])
    }
  }
  return list
}

describe.each(corpus.map((gold) => [gold.slug, gold] as const))('%s', (slug, gold) => {
  const page = tight(visibleText(slug))

  test('title, body, boilerplate and traps stand on the page', () => {
    for (const words of [gold.article.title, ...gold.body, ...gold.boilerplate, ...(gold.traps ?? [])]) {
      expect(page).toContain(tight(words))
    }
  })

  test('every span stands in its paragraph', () => {
    for (const [what, place, home] of places(gold)) {
      expect(inParagraph(gold, place, home), `${what}: ${JSON.stringify(place)}`).not.toBeNull()
    }
  })

  test('words are found again in a text with other white space', () => {
    const text = [gold.article.title, ...gold.body].join('\n\n').replaceAll(' ', '\u00a0')
    const locator = new Locator(gold, text)
    for (const [what, place, home] of places(gold)) {
      const span = locator.find(place, home)
      const words = typeof place === 'string' ? place : place.words
      expect(span && tight(text.slice(span.start, span.end)), what).toBe(tight(words))
    }
  })

  test('entities, kinds, modes and classes are those of the model', () => {
    for (const [key, entity] of Object.entries(gold.entities)) {
      expect(ENTITY_KINDS, key).toContain(entity.kind)
      if (entity.kind === 'country') expect(key).toMatch(/^[A-Z]{2}$/)
      else expect(entity.name, key).toBeTruthy()
      if (entity.class) expect(WEAPON_CLASSES, key).toContain(entity.class)
    }
    const named = [
      ...gold.mentions.flatMap((m) => m.entity),
      ...gold.statements.flatMap((s) => [...(s.who ?? []), ...(s.also ?? [])]),
    ]
    for (const key of named) expect(Object.keys(gold.entities)).toContain(key)
    for (const s of gold.statements) {
      expect(STATEMENT_KINDS).toContain(s.kind)
      if (s.act) expect(ACTS, `statement ${s.id}`).toContain(s.act)
      if (s.mode) expect(SPEAKER_MODES).toContain(s.mode)
      expect(s.speaker === null, `statement ${s.id}: who without a speaker`).toBe(s.who === undefined)
    }
    expect(new Set(gold.statements.map((s) => s.id)).size).toBe(gold.statements.length)
  })

  test('no statement touches a trap', () => {
    for (const trap of gold.traps ?? []) {
      for (const s of gold.statements) {
        for (const piece of s.content) {
          const at = inParagraph(gold, piece, s.in)!
          const home = at.number === 0 ? gold.article.title : gold.body[at.number - 1]!
          const start = home.indexOf(trap)
          expect(start >= 0 && start < at.end && at.start < start + trap.length, `statement ${s.id}`).toBe(false)
        }
      }
    }
  })
})

test('the corpus is what its README promises', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(26)
  expect(new Set(corpus.map((gold) => gold.article.outlet)).size).toBeGreaterThanOrEqual(7)
  expect(corpus.flatMap((gold) => gold.statements).filter((s) => s.mode === 'joint').length).toBeGreaterThan(0)
  expect(corpus.flatMap((gold) => gold.statements).filter((s) => s.mode === 'anonymous').length).toBeGreaterThan(0)
})

test('clusters name statements that exist, one reference each, no statement in two', () => {
  const file = join(ARTICLES, '../clusters.json')
  expect(existsSync(file)).toBe(true)
  const { clusters, related } = JSON.parse(readFileSync(file, 'utf8')) as {
    clusters: { id: string; variants: { statement: string; reference?: true; verdict?: string }[] }[]
    related: { statement: string; of: string; verdict: string }[]
  }
  const statements = new Set(corpus.flatMap((gold) => gold.statements.map((s) => `${gold.slug}#${s.id}`)))
  const members = clusters.flatMap((c) => c.variants.map((v) => v.statement))
  expect(new Set(members).size).toBe(members.length)
  for (const key of [...members, ...related.map((r) => r.statement)]) expect(statements).toContain(key)
  for (const c of clusters)
    expect(
      c.variants.filter((v) => v.reference),
      c.id,
    ).toHaveLength(1)
  for (const r of related) expect(clusters.map((c) => c.id)).toContain(r.of)
})
