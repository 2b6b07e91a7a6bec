import type { Document } from '../model/document.js'
import { countFirst } from '../model/sorted.js'
import { type Span, slice } from '../model/span.js'
import { statementKey } from '../model/wording.js'

const CONTEXT = 32

/** Code points before a UTF-16 offset: what TextPositionSelector counts (W3C Web Annotation Data Model, 4.2.5). */
function codePoints(text: string): (utf16: number) => number {
  // Astral characters are rare: their positions are enough to convert every offset.
  const pairs: number[] = []
  for (let i = 0; i < text.length; i++) {
    if (text.codePointAt(i)! > 0xffff) pairs.push(i++)
  }
  return (utf16) => {
    return utf16 - countFirst(pairs, (at) => at < utf16)
  }
}

/** A document's statements as W3C Web Annotations: the content's pieces as targets, who said it as the body. */
export function annotations({ article, entities, statements }: Document): unknown[] {
  const position = codePoints(article.text)
  const source = article.canonical ?? article.url ?? `urn:sha256:${article.sha256}`
  const target = (at: Span) => ({
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: slice(article.text, at),
        prefix: article.text.slice(Math.max(0, at.start - CONTEXT), at.start),
        suffix: article.text.slice(at.end, at.end + CONTEXT),
      },
      { type: 'TextPositionSelector', start: position(at.start), end: position(at.end) },
    ],
  })
  const name = (id: string) => entities.find((entity) => entity.id === id)?.name ?? id
  return statements.map((statement) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:onrecord:${encodeURIComponent(statementKey(article, statement))}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: {
      type: 'TextualBody',
      purpose: 'identifying',
      format: 'text/plain',
      value: `${statement.speaker?.entities.map(({ id }) => name(id)).join(', ') || 'no speaker'} (${statement.kind}, ${statement.act})`,
    },
    target: statement.content.map(target),
  }))
}

/** A document's direct and mixed statements as schema.org Quotations (JSON-LD): only the words inside the marks. */
export function quotationJsonLd({ article, entities, statements }: Document): unknown[] {
  const types = { person: 'Person', organisation: 'Organization', country: 'Country' } as Record<string, string>
  return statements
    .filter(({ quotations }) => quotations.length > 0)
    .map((statement) => ({
      '@context': 'https://schema.org',
      '@type': 'Quotation',
      identifier: statementKey(article, statement),
      text: statement.quotations.map((at) => slice(article.text, at)).join(' … '),
      ...(statement.speaker && {
        spokenByCharacter: statement.speaker.entities.map(({ id }) => {
          const entity = entities.find((e) => e.id === id)
          return { '@type': types[entity?.kind ?? ''] ?? 'Thing', name: entity?.name ?? id }
        }),
      }),
      ...(statement.said && { dateCreated: statement.said.iso }),
      isPartOf: {
        '@type': 'NewsArticle',
        ...(article.title !== null && { headline: article.title }),
        ...(article.published !== null && { datePublished: article.published }),
        ...(article.outlet !== null && { publisher: { '@type': 'Organization', name: article.outlet } }),
        ...((article.canonical ?? article.url) && { url: article.canonical ?? article.url }),
      },
    }))
}
