import {
  slice,
  span
} from "./chunk-CFW5GXZS.js";

// dist/model/wording.js
var statementKey = (article, statement) => `${article.id}#${statement.id}`;
function wordingOf({ article, entities }, statement) {
  let text = "";
  const pieces = statement.content.map((piece) => {
    if (text !== "")
      text += " ";
    const at = text.length;
    text += slice(article.text, piece);
    return { at, span: piece };
  });
  const quotations = statement.quotations.flatMap((quotation) => {
    const piece = pieces.find((p) => p.span.start <= quotation.start && quotation.end <= p.span.end);
    if (!piece)
      return [];
    const start = piece.at + quotation.start - piece.span.start;
    return [span(start, start + quotation.end - quotation.start)];
  });
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const speakers = statement.speaker?.entities.map(({ id }) => names.get(id) ?? id) ?? [];
  const date = statement.said && !statement.said.inferred ? statement.said.iso : article.published;
  return {
    text,
    quotations,
    pieces,
    ...speakers.length > 0 && { speakers },
    ...date !== null && { date },
    ...article.outlet !== null && { outlet: article.outlet },
    ...statement.document !== void 0 && { document: statement.document }
  };
}
function articleSpans(wording, { start, end }) {
  return wording.pieces.flatMap(({ at, span: piece }) => {
    const from = Math.max(start, at);
    const to = Math.min(end, at + piece.end - piece.start);
    return from < to ? [span(piece.start + from - at, piece.start + to - at)] : [];
  });
}

export {
  statementKey,
  wordingOf,
  articleSpans
};
