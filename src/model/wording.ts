import type { Article } from './article.js'
import type { Wording } from './compare.js'
import type { Document } from './document.js'
import { type Span, slice, span } from './span.js'
import type { Statement } from './statement.js'

/** A statement across articles: `<article id>#<statement id>`. */
export const statementKey = (article: Pick<Article, 'id'>, statement: Pick<Statement, 'id'>): string =>
  `${article.id}#${statement.id}`

/** A statement's content as one string, with the way back into its article. */
export interface StatementWording extends Wording {
  readonly quotations: readonly Span[]
  /** Where each piece of content begins in `text`, and where it stands in the article. */
  readonly pieces: readonly { readonly at: number; readonly span: Span }[]
}

/**
 * The words of a statement for comparison: its pieces of content joined by one space, the quoted stretches as offsets into
 * that text, with speakers (entity ids), outlet and date. The only place that decides how a statement becomes one string.
 */
export function wordingOf({ article, entities }: Document, statement: Statement): StatementWording {
  let text = ''
  const pieces = statement.content.map((piece) => {
    if (text !== '') text += ' '
    const at = text.length
    text += slice(article.text, piece)
    return { at, span: piece }
  })
  const quotations = statement.quotations.flatMap((quotation) => {
    const piece = pieces.find((p) => p.span.start <= quotation.start && quotation.end <= p.span.end)
    if (!piece) return []
    const start = piece.at + quotation.start - piece.span.start
    return [span(start, start + quotation.end - quotation.start)]
  })
  const known = new Map(entities.map((entity) => [entity.id, entity]))
  // "The statement said": those speak who issued it.
  const speakers = (statement.speaker?.entities ?? [])
    .flatMap(({ id }) => known.get(id)?.authors ?? [id])
    .map((id) => known.get(id)?.name ?? id)
  // A day counted back from the print is as good as the print's; "last month" and "last year" are another time.
  const { said } = statement
  const isTold = said && (!said.inferred || said.precision === 'month' || said.precision === 'year')
  const date = isTold ? said.iso : article.published
  return {
    text,
    quotations,
    pieces,
    ...(speakers.length > 0 && { speakers }),
    ...(date !== null && { date }),
    ...(article.outlet !== null && { outlet: article.outlet }),
    ...(statement.document !== undefined && { document: statement.document }),
  }
}

/** A stretch of a wording back to the stretches of the article that it was made of (the joining spaces have none). */
export function articleSpans(wording: StatementWording, { start, end }: Span): Span[] {
  return wording.pieces.flatMap(({ at, span: piece }) => {
    const from = Math.max(start, at)
    const to = Math.min(end, at + piece.end - piece.start)
    return from < to ? [span(piece.start + from - at, piece.start + to - at)] : []
  })
}
