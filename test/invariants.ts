import { expect } from 'vitest'
import type { Document } from '../src/model/document.js'
import { bySpan, type Span } from '../src/model/span.js'

/** What must hold of every document: spans inside the text, in order, ids that lead somewhere. Throws by `expect`. */
export function expectSound({ article, entities, mentions, statements }: Document): void {
  const { text } = article
  const inside = (at: Span, what: string) => {
    const sound = Number.isInteger(at.start) && 0 <= at.start && at.start < at.end && at.end <= text.length
    if (!sound) expect.fail(`${what} [${at.start}, ${at.end}) is empty or outside the text of ${text.length}`)
  }
  const ordered = (spans: readonly Span[], what: string) => {
    spans.forEach((at, i) => {
      inside(at, `${what} ${i}`)
      if (i > 0 && bySpan(spans[i - 1]!, at) > 0) expect.fail(`${what} ${i} is out of order`)
    })
  }
  const apart = (spans: readonly Span[], what: string) => {
    ordered(spans, what)
    spans.forEach((at, i) => {
      if (i > 0 && spans[i - 1]!.end > at.start) expect.fail(`${what} ${i} overlaps the one before`)
    })
  }
  const ids = new Set(entities.map(({ id }) => id))
  expect(ids.size, 'entity ids are unique').toBe(entities.length)
  const known = (id: string, what: string) => {
    if (!ids.has(id)) expect.fail(`${what}: no entity ${id}`)
  }
  apart(article.blocks, 'block')
  ordered(mentions, 'mention')
  for (const mention of mentions) {
    for (const id of mention.entities) known(id, 'mention')
    if (mention.entities.length === 0) expect(mention.why, 'a mention of nothing says why').toBeTruthy()
    expect(mention.rule, 'a mention names its rule').not.toBe('')
  }
  const keys = new Set(statements.map(({ id }) => id))
  expect(keys.size, 'statement ids are unique').toBe(statements.length)
  const prose = article.blocks.filter(({ kind }) => kind !== 'boilerplate')
  for (const statement of statements) {
    expect(statement.content.length, 'a statement has content').toBeGreaterThan(0)
    apart(statement.content, `content of ${statement.id}`)
    apart(statement.quotations, `quotations of ${statement.id}`)
    for (const quotation of statement.quotations) {
      const held = statement.content.some((c) => c.start <= quotation.start && quotation.end <= c.end)
      if (!held) expect.fail(`a quotation of ${statement.id} stands outside its content`)
    }
    for (const piece of statement.content) {
      const held = prose.some((b) => b.start <= piece.start && piece.end <= b.end)
      if (!held) expect.fail(`content of ${statement.id} leaves its block: ${text.slice(piece.start, piece.end)}`)
    }
    if (statement.cue) inside(statement.cue, 'cue')
    if (statement.occasion) inside(statement.occasion, 'occasion')
    if (statement.speaker) {
      inside(statement.speaker, 'speaker')
      for (const { id } of statement.speaker.entities) known(id, 'speaker')
      if (statement.speaker.entities.length === 0) expect(statement.speaker.why, 'no entity: why').not.toEqual([])
    } else expect(statement.why, 'no speaker: why').toBeTruthy()
    if (statement.nestedIn !== undefined && !keys.has(statement.nestedIn))
      expect.fail(`no statement ${statement.nestedIn}`)
    if (statement.document !== undefined) known(statement.document, 'document')
    for (const id of [...statement.about.weapons, ...statement.about.people]) known(id, 'about')
    expect(statement.rule).not.toBe('')
  }
}
