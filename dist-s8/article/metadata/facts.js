import { findByline } from './byline.js';
import { textOf } from './head.js';
import { findDates } from './published.js';
import { findTitle } from './title.js';
const first = (head, ...keys) => {
    for (const key of keys) {
        const value = head.meta.get(key)?.find((v) => v.trim() !== '');
        if (value !== undefined)
            return value.replace(/\s+/g, ' ').trim();
    }
    return null;
};
/** The name in an address: "www.fjord-press.co.uk" -> "fjord-press". */
function hostName(address) {
    const host = address === null ? null : /^(?:[a-z]+:)?\/\/([^/:?#]+)/i.exec(address)?.[1];
    if (!host)
        return null;
    const labels = host.replace(/^www\./i, '').split('.');
    const generic = labels.length > 2 && /^(?:co|com|org|net|ac|gov)$/.test(labels.at(-2)) ? 2 : 1;
    return labels.at(-1 - generic) ?? null;
}
function frameOf(head, linked, address) {
    const canonical = head.canonical ?? first(head, 'og:url');
    const siteName = first(head, 'og:site_name', 'application-name');
    return {
        canonical,
        siteName,
        language: head.language ?? first(head, 'content-language', 'og:locale') ?? linked.language,
        outlets: [siteName, linked.publisher, hostName(canonical ?? address ?? linked.url)].filter((name) => name !== null),
    };
}
/** The page's headline. */
export function titleOf(head, linked, address) {
    const { outlets, language } = frameOf(head, linked, address);
    const headings = (name) => head.headings.filter((h) => h.element.name === name).slice(0, HEADINGS);
    return findTitle({
        linked: linked.headline,
        openGraph: first(head, 'og:title'),
        twitter: first(head, 'twitter:title'),
        document: head.title,
        h1: headings('h1').map((h) => textOf(h.element)),
        h2: headings('h2').map((h) => textOf(h.element)),
        outlets,
        language,
    });
}
const HEADINGS = 30;
/** Head matter -> what is known of the article; `nearby` are lines of its text. */
export function findFacts(head, linked, address, { near: lines, labels }) {
    const { canonical, language, siteName, outlets } = frameOf(head, linked, address);
    const dates = findDates(head, {
        published: linked.published,
        modified: linked.modified,
        addresses: [address, canonical, linked.url].filter((one) => one !== null),
        lines,
        labels,
        language,
    });
    return {
        outlet: outletOf([siteName, linked.publisher], canonical ?? address),
        byline: findByline(head, { linked: linked.authors, desks: linked.desks, lines, language, outlets }),
        canonical,
        language,
        section: first(head, 'article:section') ?? linked.section,
        ...dates,
        isAccessibleForFree: linked.isAccessibleForFree,
    };
}
/** The outlet's name; a bare domain only where nothing better is known. */
function outletOf(names, address) {
    const known = names
        .flatMap((name) => (name === null ? [] : [name.replace(/^@/, '').trim()]))
        .filter((name) => name !== '');
    const host = address === null ? undefined : /^(?:[a-z]+:)?\/\/(?:www\.)?([^/:?#]+)/i.exec(address)?.[1];
    return known.find((name) => !/^\S+\.[a-z]{2,}$/i.test(name)) ?? known[0] ?? host ?? null;
}
