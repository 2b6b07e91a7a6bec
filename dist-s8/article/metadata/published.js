import { dateInText, isoDate } from '../dates.js';
import { isElsewhere } from './elsewhere.js';
import { textOf } from './head.js';
const keys = (names) => names.split(' ');
const PUBLISHED = keys('article:published_time og:article:published_time og:published_time article:published datepublished rnews:datepublished parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime citation_publication_date citation_online_date citation_date dc.date.issued dcterms.issued dcterms.created dc.date.created dc.date dcterms.date pubdate publishdate publish-date publish_date publication_date publicationdate publication-date published_at published published-date originalpublicationdate vr:published_time bt:pubdate article.published article:publicationdate article:create_at analyticsattributes.articledate date.created datecreated date_published date created og:pubdate');
const MODIFIED = keys('article:modified_time og:updated_time article:modified datemodified dcterms.modified dc.date.modified last-modified lastmod revised og:modified_time');
const UPDATED = /updat|modif|aktualisier|geändert|edited/i;
const PUBLICATION = /publi|posted|erschienen|veröffentlicht|entry-date|created/i;
/** The date of an element that carries one: its attribute for machines, else its text. */
function dateOf({ element }, monthFirst) {
    const { datetime, content, title } = element.attribs;
    const given = datetime ?? (element.attribs.itemprop === undefined ? undefined : content);
    const read = given === undefined ? null : isoDate(given, monthFirst);
    if (read !== null)
        return read;
    const text = textOf(element, 200);
    const inText = text.length > 160 ? null : dateInText(text, monthFirst);
    return inText?.iso ?? (title === undefined || title.length > 60 ? null : (dateInText(title, monthFirst)?.iso ?? null));
}
/** The best of the page's dated elements: one that says it is the publication, else the first at or below the headline. */
function inElements(head, monthFirst, updated) {
    const title = head.headings.find((heading) => heading.element.name === 'h1')?.at ?? 0;
    let best = null;
    let most = 0;
    for (const place of head.times.slice(0, 80)) {
        const { attribs, name } = place.element;
        const label = `${attribs.itemprop ?? ''} ${attribs.class ?? ''} ${attribs.id ?? ''} ${attribs.pubdate === undefined ? '' : 'published'}`;
        if (UPDATED.test(label) !== updated)
            continue;
        const rank = (PUBLICATION.test(label) || updated ? 4 : 0) +
            (name === 'time' ? 2 : 0) +
            (place.at >= title ? 1 : 0) +
            (attribs.itemprop === 'datePublished' ? 4 : 0) +
            1;
        if (rank <= most || isElsewhere(place))
            continue;
        const date = dateOf(place, monthFirst);
        if (date !== null)
            [best, most] = [date, rank];
    }
    return best;
}
const IN_ADDRESS = /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/._-]|$)/;
const NAMED_IN_ADDRESS = /\/((?:19|20)\d{2})\/([a-z]{3})\/(0?[1-9]|[12]\d|3[01])(?=[/-])/;
function inAddress(address) {
    // An archive's own date stands before the address it keeps.
    const own = address.slice(Math.max(0, address.lastIndexOf('http')));
    const m = IN_ADDRESS.exec(own);
    if (m)
        return isoDate(`${m[1]}-${m[2]}-${m[3]}`);
    const named = NAMED_IN_ADDRESS.exec(own);
    return named ? isoDate(`${named[3]} ${named[2]} ${named[1]}`) : null;
}
/** "OSLO, June 3, 2023 — …": a date within the first words of a paragraph that begins with a place in capitals. */
const DATELINE = /^[\p{Lu}][\p{Lu}\s.,'-]{2,40}[,(\s]/u;
const LABEL = 60;
function inLines(lines, monthFirst) {
    for (const line of lines) {
        const opens = line.length > LABEL && DATELINE.test(line);
        if (!opens && line.length > 140)
            continue;
        const found = dateInText(opens ? line.slice(0, 90) : line, monthFirst);
        if (found && !UPDATED.test(line.slice(0, found.start)))
            return [found.iso, opens ? 'dateline' : 'text'];
    }
    return null;
}
/** Outside America numbers are day first, whatever the language says. */
function isMonthFirst(language, addresses) {
    if (!/^en(?:[-_]us)?$/i.test(language ?? ''))
        return false;
    return !addresses.some((address) => /^(?:https?:)?\/\/[^/]+\.(?:uk|au|nz|ie|in|za|ke|ng|gh|pk|eu|de|fr|at|ch|it|es|nl)(?:\/|$)/i.test(address));
}
const HOURS = 14;
/** An instant in UTC -> the same in the page's own time, where it prints its clock: the day that its readers know. */
function local(instant, printed) {
    const utc = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d)(?:Z|\+00:00)$/.exec(instant);
    if (!utc)
        return instant;
    for (const iso of printed) {
        const clock = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.exec(iso)?.[0];
        if (clock === undefined)
            continue;
        const minutes = (Date.parse(`${clock}Z`) - Date.parse(`${utc[1]}Z`)) / 60_000;
        if (minutes === 0 || minutes % 30 !== 0 || Math.abs(minutes) > HOURS * 60)
            continue;
        const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
        return `${clock}${utc[2]}${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
    }
    return instant;
}
/** When the article was published and changed, and where the page says so; the surest source first. */
export function findDates(head, sources) {
    const monthFirst = isMonthFirst(sources.language, sources.addresses);
    const read = (value) => (value == null ? null : isoDate(value, monthFirst));
    const inMeta = (names) => {
        for (const name of names)
            for (const value of head.meta.get(name) ?? []) {
                const date = read(value);
                if (date !== null)
                    return date;
            }
        return null;
    };
    const modified = read(sources.modified) ?? inMeta(MODIFIED) ?? inElements(head, monthFirst, true);
    const printed = () => [
        ...head.times.slice(0, 20).map(({ element }) => textOf(element, 120)),
        ...sources.lines.filter((line) => line.length <= 140),
    ].flatMap((text) => dateInText(text, monthFirst)?.iso ?? []);
    const tries = [
        ['json-ld', () => read(sources.published)],
        ['meta', () => inMeta(PUBLISHED)],
        ['time', () => inElements(head, monthFirst, false)],
        ['url', () => sources.addresses.map(inAddress).find((date) => date !== null) ?? null],
    ];
    for (const [basis, find] of tries) {
        const published = find();
        if (published !== null)
            return { published: local(published, printed()), publishedFrom: basis, modified };
    }
    const inText = inLines(sources.lines, monthFirst) ?? inLines(sources.labels, monthFirst);
    return { published: inText?.[0] ?? null, publishedFrom: inText?.[1] ?? null, modified };
}
