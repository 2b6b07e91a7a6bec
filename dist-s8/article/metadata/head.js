/** Names of elements that may hold a date. */
const DATE = /date|datum|time|publi|posted|erschienen|created|fecha|meta/i;
const BYLINE = /author|byline|by-line|autor|verfasser|writer|reporter|contributor/i;
const NEITHER = { author: false, date: false };
/** All text below an element, one space between words. */
export function textOf(element, longest = 2_000) {
    let text = '';
    let node = element.firstChild;
    while (node !== null && text.length < longest) {
        if (node.type === 'text')
            text += node.data;
        const inner = node.type === 'tag' && node.name !== 'svg' ? node.firstChild : null;
        if (node.type === 'tag')
            text += ' ';
        let up = node;
        if (inner === null)
            while (up !== null && up.next === null && up.parent !== element)
                up = up.parent;
        node = inner ?? up?.next ?? null;
    }
    return text
        .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
}
/** Document tree -> its head matter. Linear, without recursion. */
export function readHead(document) {
    const meta = new Map();
    const jsonLd = [];
    const headings = [];
    const times = [];
    const bylines = [];
    let at = 0;
    let title = null;
    let canonical = null;
    let base = null;
    let language = null;
    const kinds = new Map();
    const kindOf = ({ class: names, id }) => {
        if (names === undefined && id === undefined)
            return NEITHER;
        const key = `${names ?? ''} ${id ?? ''}`;
        let kind = kinds.get(key);
        if (kind === undefined)
            kinds.set(key, (kind = { author: BYLINE.test(key), date: DATE.test(key) }));
        return kind;
    };
    let node = document.firstChild;
    while (node !== null) {
        if (node.type === 'tag' || node.type === 'script') {
            const { name, attribs } = node;
            at++;
            if (name === 'meta') {
                const content = attribs.content;
                if (content !== undefined)
                    for (const key of [attribs.name, attribs.property, attribs.itemprop, attribs['http-equiv']]) {
                        if (key === undefined)
                            continue;
                        const list = meta.get(key.toLowerCase());
                        if (list)
                            list.push(content);
                        else
                            meta.set(key.toLowerCase(), [content]);
                    }
            }
            else if (name === 'script') {
                if (/ld\+json/i.test(attribs.type ?? '') && node.firstChild?.type === 'text')
                    jsonLd.push(node.firstChild.data);
            }
            else if (name === 'title')
                title ??= textOf(node);
            else if (name === 'html')
                language = attribs.lang ?? attribs['xml:lang'] ?? null;
            else if (name === 'base')
                base ??= attribs.href ?? null;
            else if (name === 'link') {
                if (/\bcanonical\b/i.test(attribs.rel ?? ''))
                    canonical ??= attribs.href ?? null;
            }
            else if (name === 'h1' || name === 'h2')
                headings.push({ element: node, at });
            else if (name === 'time')
                times.push({ element: node, at });
            const { itemprop } = attribs;
            const { author, date } = kindOf(attribs);
            if (author || itemprop === 'author' || attribs.rel === 'author')
                bylines.push({ element: node, at });
            if ((date || itemprop?.startsWith('date') || attribs.datetime !== undefined) &&
                name !== 'time' &&
                name !== 'meta')
                times.push({ element: node, at });
        }
        const inner = node.type === 'tag' ? node.firstChild : null;
        let up = node;
        if (inner === null)
            while (up !== null && up.next === null)
                up = up.parent;
        node = inner ?? up?.next ?? null;
    }
    return { meta, jsonLd, title, canonical, base, language, headings, times, bylines };
}
