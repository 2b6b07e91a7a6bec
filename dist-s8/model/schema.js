import { createHash } from 'node:crypto';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { SCHEMA } from './document.js';
import { ENTITY_KINDS, MENTION_FORMS, WEAPON_CLASSES } from './entity.js';
import { OnrecordError } from './errors.js';
import { SPEAKER_MODES, STATEMENT_KINDS } from './statement.js';
const text = v.string();
const orNull = (schema) => v.nullable(schema);
const list = (schema) => v.array(schema);
const described = (schema, description) => v.pipe(schema, v.description(description));
const iso2 = v.pipe(text, v.regex(/^[A-Z]{2}$/), v.description('ISO 3166-1 alpha-2'));
const iso3 = v.pipe(text, v.regex(/^[A-Z]{3}$/), v.description('ISO 3166-1 alpha-3'));
const date = described(text, 'ISO 8601: a day, or an instant with its offset where the page gave one');
const id = described(text, 'Id of an entity; one that begins with "~" is local to its article');
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const position = described(count, 'UTF-16 code units into article.text');
const span = { start: position, end: position };
const Span = v.strictObject(span);
const Block = v.strictObject({
    kind: v.picklist(['headline', 'subheading', 'paragraph', 'quote', 'list', 'boilerplate']),
    ...span,
    why: v.exactOptional(described(text, 'Of boilerplate: why it is none of the article')),
    published: v.exactOptional(described(text, 'Of an entry in a live blog: its own date and time')),
});
const Article = v.strictObject({
    id: described(text, 'As given, else from the content'),
    file: orNull(described(text, 'Path as given')),
    url: orNull(text),
    canonical: orNull(text),
    outlet: orNull(text),
    title: orNull(text),
    byline: list(text),
    published: orNull(date),
    publishedFrom: orNull(v.picklist(['given', 'json-ld', 'meta', 'time', 'url', 'dateline', 'text'])),
    modified: orNull(date),
    language: orNull(described(text, 'BCP 47')),
    section: orNull(text),
    isAccessibleForFree: orNull(v.boolean()),
    text: described(text, 'Untouched; all spans count in it'),
    sha256: v.pipe(text, v.regex(/^[0-9a-f]{64}$/), v.description('SHA-256 of text as UTF-8, lone surrogates as U+FFFD')),
    blocks: list(Block),
    copyOf: v.exactOptional(described(text, 'Of a reprint: id of the article that it copies')),
});
const Role = v.strictObject({
    title: text,
    country: v.exactOptional(iso2),
    organisation: v.exactOptional(id),
    status: v.picklist(['current', 'former', 'acting', 'elect', 'late']),
});
const Entity = v.strictObject({
    id,
    kind: v.picklist(ENTITY_KINDS),
    name: text,
    aliases: list(text),
    evidence: described(list(text), 'What decided the kind'),
    iso2: v.exactOptional(iso2),
    iso3: v.exactOptional(iso3),
    roles: v.exactOptional(list(Role)),
    country: v.exactOptional(iso2),
    sector: v.exactOptional(text),
    class: v.exactOptional(orNull(v.picklist(WEAPON_CLASSES))),
    subclass: v.exactOptional(text),
    platform: v.exactOptional(described(v.boolean(), 'Of a weapon: carries weapons')),
    authors: v.exactOptional(described(list(id), 'Of a document: who issued it')),
    anonymous: v.exactOptional(v.boolean()),
});
const Mention = v.strictObject({
    ...span,
    entities: list(id),
    form: v.picklist(MENTION_FORMS),
    as: v.exactOptional(v.picklist(['actor', 'place'])),
    quantity: v.exactOptional(v.number()),
    rule: text,
    why: v.exactOptional(text),
    candidates: v.exactOptional(list(id)),
});
const Statement = v.strictObject({
    id: text,
    kind: v.picklist(STATEMENT_KINDS),
    speaker: orNull(v.strictObject({
        ...span,
        entities: list(v.strictObject({ id, how: text })),
        mode: v.picklist(SPEAKER_MODES),
        why: list(text),
        citedBy: v.exactOptional(described(list(text), 'Ids of those from whom the article has the words at second hand')),
    })),
    cue: orNull(v.strictObject({ ...span, lemma: text })),
    content: described(list(Span), 'With its quotation marks, without the "he said"'),
    quotations: described(list(Span), 'Inside the marks: the words claimed verbatim'),
    act: text,
    polarity: v.picklist(['affirmed', 'negated']),
    document: v.exactOptional(id),
    occasion: v.exactOptional(v.strictObject({ ...span, kind: text })),
    said: v.exactOptional(v.strictObject({
        iso: text,
        precision: v.picklist(['instant', 'day', 'week', 'month', 'year']),
        basis: described(text, 'The words or field that gave it'),
        inferred: described(v.boolean(), 'Worked out from the publication date'),
    })),
    about: v.strictObject({ countries: list(iso2), weapons: list(id), people: list(id) }),
    nestedIn: v.exactOptional(described(text, 'Id of the statement around this one')),
    why: v.exactOptional(described(text, 'Why speaker is null')),
    rule: text,
});
const Record = v.strictObject({
    schema: v.literal(SCHEMA),
    article: Article,
    entities: list(Entity),
    mentions: list(Mention),
    statements: list(Statement),
});
true;
/** JSON Schema (draft 2020-12) of a record as `onrecord read` prints it. */
export function recordSchema() {
    const { $schema, ...schema } = toJsonSchema(Record, { target: 'draft-2020-12' });
    return { $schema, $id: `urn:${SCHEMA.replace('/', ':')}`, title: SCHEMA, ...schema };
}
/**
 * A JSON value -> the record that it is, whoever made it: fields and types, spans inside the text, the text's hash, statement
 * ids that occur once. Throws OnrecordError `malformed` that names the first thing at fault.
 */
export function parseRecord(value, where = {}) {
    const result = v.safeParse(Record, value, { abortEarly: true });
    const [issue] = result.issues ?? [];
    const fault = issue ? `${v.getDotPath(issue) ?? 'it'}: ${issue.message}` : unsound(value);
    if (fault === null)
        return value;
    const remedy = 'make the record again with onrecord read';
    throw new OnrecordError('malformed', `no record: ${fault}`, { ...where, remedy });
}
function unsound({ article, mentions, statements }) {
    const { length } = article.text;
    const spans = [
        ...[...article.blocks, ...mentions],
        ...statements.flatMap((s) => [s.speaker, s.cue, s.occasion, ...s.content, ...s.quotations]),
    ];
    const outside = spans.find((one) => one && (one.start > one.end || one.end > length));
    if (outside)
        return `span ${outside.start}-${outside.end} is not within the text of ${length} characters`;
    if (createHash('sha256').update(article.text).digest('hex') !== article.sha256)
        return 'article.sha256 is of another text';
    if (new Set(statements.map(({ id }) => id)).size < statements.length)
        return 'two statements have one id';
    const empty = statements.find(({ content }) => content.length === 0);
    return empty ? `statement ${empty.id} has no content` : null;
}
