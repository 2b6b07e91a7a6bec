import { OnrecordError } from '../model/errors.js';
import { boilerplateReason, plain } from './boilerplate.js';
import { dateInText } from './dates.js';
import { classify, findParagraphs, isProse } from './lines.js';
import { makeArticle } from './make.js';
const PREAMBLE = 12;
const contentWords = (line) => plain(line)
    .toLowerCase()
    .match(/[\p{L}\p{N}]{4,}/gu) ?? [];
/**
 * The headline of a plain text: of the short lines before its first prose paragraph the one that shares most words with
 * the prose below, the later of two; null where there is none.
 */
function findHeadline(lines) {
    const first = lines.findIndex(isProse);
    if (first <= 0)
        return null;
    const body = new Set(lines.slice(first).filter(isProse).slice(0, 6).flatMap(contentWords));
    let best = null;
    let most = -1;
    for (const line of lines.slice(Math.max(0, first - PREAMBLE), first)) {
        if (line.length < 12 || line.length > 250 || boilerplateReason(line) !== null || !/\p{L}/u.test(line))
            continue;
        const shared = contentWords(line).filter((word) => body.has(word)).length;
        if (shared > most || (shared === most && shared > 0))
            [best, most] = [line, shared];
    }
    return best;
}
/** A date that stands alone on a line above or right below the headline ("Published: 3 June 2023"). */
function findDate(lines) {
    for (const line of lines.slice(0, PREAMBLE)) {
        if (isProse(line) && line.length > 120)
            break;
        const date = line.length <= 80 ? dateInText(line) : null;
        if (date)
            return date.iso;
    }
    return null;
}
/**
 * Plain text -> Article. A byte order mark is dropped and line ends become "\n"; nothing else is edited. The headline is
 * found unless `facts.title` gives it. Throws OnrecordError `no-article` for a text without a letter.
 */
export function articleFromText(raw, facts = {}) {
    const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    const paragraphs = findParagraphs(text);
    if (!/\p{L}/u.test(text))
        throw new OnrecordError('no-article', 'the text is empty', {
            file: facts.file ?? undefined,
            remedy: 'give a text with words',
        });
    const lines = paragraphs.map(({ start, end }) => text.slice(start, end));
    const title = facts.title ?? findHeadline(lines);
    const found = facts.published == null ? findDate(lines) : null;
    return makeArticle(text, classify(text, paragraphs, title), {
        ...facts,
        title: title === null ? null : title.replace(/\s+/g, ' ').trim(),
        ...(found === null ? {} : { published: found, publishedFrom: 'text' }),
    });
}
