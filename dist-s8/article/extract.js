import { OnrecordError } from '../model/errors.js';
import { outline } from './body/outline.js';
import { hintsOf, select } from './body/select.js';
import { letters } from './body/settle.js';
import { decode } from './decode.js';
import { loadPage } from './load.js';
import { makeArticle } from './make.js';
import { findFacts, titleOf } from './metadata/facts.js';
import { readHead } from './metadata/head.js';
import { readLinked } from './metadata/jsonld.js';
/**
 * HTML page -> Article: the body in blocks (paragraph, subheading, list, quote), the headline first, a blank line between
 * two; entries of a live blog carry their date. Throws OnrecordError: `no-article` with the reason where the page holds none,
 * `too-large` over LIMITS, `usage` for an unknown encoding.
 */
export function extractArticle(page, options = {}) {
    const document = loadPage(decode(page, options.encoding), page.file ?? page.url);
    const head = readHead(document);
    const linked = readLinked(head.jsonLd, head.meta.get('og:title')?.[0] ?? head.title);
    const title = titleOf(head, linked, page.url);
    const selection = select(outline(document), hintsOf(head, linked, title));
    const facts = { ...findFacts(head, linked, page.url, selection), title };
    const body = fullBody(selection.body, linked, title);
    const reason = absence(body, selection, linked, facts);
    if (reason !== null) {
        const where = { file: page.file ?? page.url ?? undefined, remedy: 'give the address of one article' };
        throw new OnrecordError('no-article', `no article on this page: ${reason}`, where);
    }
    const blocks = [];
    let text = '';
    const put = (words, kind, published) => {
        if (text !== '')
            text += '\n\n';
        blocks.push({
            kind,
            start: text.length,
            end: text.length + words.length,
            ...(published === null ? {} : { published }),
        });
        text += words;
    };
    if (title !== null)
        put(title, 'headline', null);
    for (const block of body)
        put(block.text, block.kind, block.published);
    return makeArticle(text, blocks, { ...facts, file: page.file, url: page.url });
}
/** Share of JSON-LD's body below which the page's own text is but a teaser of it. */
const TEASER = 0.4;
/** The body as the page shows it, without its headline; as JSON-LD has it where the page shows a part only. */
function fullBody(shown, linked, title) {
    const headline = letters(title ?? '');
    const body = shown.filter((block, i) => i > 2 || headline === '' || letters(block.text) !== headline);
    const whole = letters(linked.body ?? '').length;
    const own = body.reduce((sum, block) => sum + letters(block.text).length, 0);
    const live = linked.updates.filter((update) => update.body !== null);
    if (body.every((block) => block.published === null) && live.length > 2)
        return body.map((block) => ({
            ...block,
            published: live.find((update) => holds(update.body, block.text))?.published ?? null,
        }));
    if (linked.body === null || whole < 200 || own > whole * TEASER)
        return body;
    return linked.body
        .replace(/<\/?(?:p|br|div|h\d|li)\b[^>]*>/gi, '\n')
        .replace(/<[^>]*>/g, '')
        .split(/\s*\n\s*|\s{3,}/)
        .map((line) => line
        .replace(/[\u00ad\u200b]/g, '')
        .replace(/\s+/g, ' ')
        .trim())
        .filter((line) => line !== '' && letters(line) !== headline)
        .map((line) => ({ kind: 'paragraph', text: line, published: null }));
}
const holds = (whole, part) => part.length > 30 && letters(whole).includes(letters(part));
/** Letters that a body has at least, unless the page calls itself an article. */
const LEAST = 140;
/** Why a page holds no article, or null where it holds one. */
function absence(body, selection, linked, facts) {
    const size = body.reduce((sum, block) => sum + block.text.length, 0);
    if (selection.textLength < 40 && size === 0)
        return 'it has no text (it may be built by scripts)';
    if (/^(?:(?:error )?40[34]|403|not found|page not found|seite nicht gefunden|access denied|forbidden)\b/i.test(facts.title ?? '') &&
        size < 800)
        return `it is an error page ("${facts.title}")`;
    if (size > 0 && linked.isArticle)
        return null;
    if (size === 0)
        return selection.linkShare > 0.5 ? 'it is a list of links' : 'no paragraph reads as one';
    if (size < LEAST && selection.linkShare > 0.6)
        return 'it is a list of links';
    return null;
}
