import { createHash } from 'node:crypto';
import { fold } from '../model/names.js';
import { slice } from '../model/span.js';
import { statementKey, wordingOf } from '../model/wording.js';
/** What makes an article the same article: its text and all that is known of it but the path it was read from. */
export function articleHash(article) {
    const { id, url, canonical, outlet, title, byline, published, modified, language, section, sha256 } = article;
    const identity = [id, url, canonical, outlet, title, byline, published, modified, language, section, sha256];
    return createHash('sha256').update(JSON.stringify(identity)).digest();
}
/** Ids that begin with "~" mean something within their article only; in a store they carry its id. */
export const globalId = (id, article) => (id.startsWith('~') ? `${id}@${article}` : id);
/** The countries that an entity acts for or belongs to: its own, and those of its offices (ISO 3166-1 alpha-2). */
export function countriesOf(entity) {
    const roles = (entity.roles ?? []).flatMap(({ country, status }) => (status === 'former' ? [] : [country]));
    return [...new Set([entity.iso2, entity.country, ...roles])].filter((iso2) => iso2 !== undefined);
}
/** What an entity is found by: its names folded, of a person the surname too. */
export function aliasesOf(entity) {
    const names = [entity.name, ...entity.aliases];
    const surname = entity.kind === 'person' && !entity.anonymous ? fold(entity.name).split(' ').at(-1) : undefined;
    const found = names.map((name) => [fold(name), name]).filter(([folded]) => folded !== '');
    return new Map(surname ? [[surname, entity.name], ...found] : found);
}
/** The outermost statements of a document as rows, in text order. */
export function statementRows(document) {
    const { article, entities } = document;
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    return document.statements
        .filter(({ nestedIn }) => nestedIn === undefined)
        .map((statement) => {
        const speakers = (statement.speaker?.entities ?? []).map(({ id }) => ({ id, entity: byId.get(id) }));
        const exact = statement.said && (statement.said.precision === 'day' || statement.said.precision === 'instant');
        const { countries, weapons, people } = statement.about;
        const represented = speakers.flatMap(({ entity }) => (entity ? countriesOf(entity) : []));
        return {
            key: statementKey(article, statement),
            kind: statement.kind,
            day: (exact ? statement.said.iso : article.published)?.slice(0, 10) ?? null,
            text: wordingOf(document, statement).text,
            detail: {
                kind: statement.kind,
                act: statement.act,
                polarity: statement.polarity,
                mode: statement.speaker?.mode ?? null,
                speakers: speakers.map(({ id, entity }) => speakerDetail(globalId(id, article.id), entity)),
                speaker: statement.speaker && slice(article.text, statement.speaker),
                cue: statement.cue && slice(article.text, statement.cue),
                content: statement.content,
                quotations: statement.quotations.map((quotation) => slice(article.text, quotation)),
                occasion: statement.occasion?.kind ?? null,
                said: statement.said ?? null,
                about: statement.about,
            },
            links: [
                ...speakers.map(({ id }) => ['speaker', globalId(id, article.id)]),
                ...[...weapons, ...people].map((id) => ['about', globalId(id, article.id)]),
            ],
            countries: [
                ...[...new Set(represented)].map((iso2) => ['for', iso2]),
                ...countries.map((iso2) => ['about', iso2]),
            ],
        };
    });
}
function speakerDetail(id, entity) {
    const role = entity?.roles?.[0];
    const country = entity ? (countriesOf(entity)[0] ?? null) : null;
    return { id, name: entity?.name ?? id, role: role?.title ?? null, country };
}
