const ARTICLE = /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Review|CriticReview|Posting|SocialMediaPosting)$/;
const PAGE = /^(?:WebPage|ItemPage|AboutPage|QAPage|CreativeWork|MediaObject|VideoObject|Recipe|Product|HowTo|PodcastEpisode)$/;
/** Objects looked at in one page. */
const MOST = 2_000;
/** JSON as pages write it: with comments around, control characters within and commas too many. */
export function parseLoose(source) {
    const text = source
        .replace(/^\s*(?:<!--|\/\*?\s*<!\[CDATA\[(?:\s*\*\/)?|<!\[CDATA\[)/, '')
        .replace(/(?:-->|(?:\/[/*]\s*)?\]\]>(?:\s*\*\/)?)\s*;?\s*$/, '')
        .trim()
        .replace(/;$/, '');
    for (const attempt of [text, text.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1')]) {
        try {
            return JSON.parse(attempt);
        }
        catch {
            // The next attempt mends more.
        }
    }
    return null;
}
const isThing = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const list = (value) => Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
/** Every object of some JSON values, outermost first, each with an @id also by it. */
function things(values) {
    const all = [];
    const byId = new Map();
    const queue = [...values];
    for (let i = 0; i < queue.length && all.length < MOST; i++) {
        const value = queue[i];
        if (Array.isArray(value))
            for (const item of value)
                queue.push(item);
        else if (isThing(value)) {
            all.push(value);
            const id = value['@id'];
            // An object that only points at another one says nothing itself.
            if (typeof id === 'string' && Object.keys(value).length > (byId.has(id) ? Object.keys(byId.get(id)).length : 1))
                byId.set(id, value);
            for (const inner of Object.values(value))
                if (inner !== null && typeof inner === 'object')
                    queue.push(inner);
        }
    }
    return { all, byId };
}
const typesOf = (thing) => list(thing['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : []));
const text = (value) => {
    const first = Array.isArray(value) ? value[0] : value;
    if (typeof first === 'number')
        return String(first);
    const words = typeof first === 'string' ? first : isThing(first) && typeof first['@value'] === 'string' ? first['@value'] : null;
    return words === null || words.trim() === '' ? null : words;
};
/** Contents of JSON-LD scripts -> what they say of the page's article. `wanted` is the page's title: it decides between several. */
export function readLinked(sources, wanted) {
    const { all, byId } = things(sources.map(parseLoose));
    const resolve = (value) => isThing(value) && typeof value['@id'] === 'string' ? (byId.get(value['@id']) ?? value) : value;
    const title = fold(wanted ?? '');
    const rank = (thing) => {
        const types = typesOf(thing);
        const kind = types.some((type) => ARTICLE.test(type)) ? 4 : types.some((type) => PAGE.test(type)) ? 1 : 0;
        if (kind === 0)
            return 0;
        const headline = fold(text(thing.headline) ?? text(thing.name) ?? '');
        const same = headline !== '' && title !== '' && (title.startsWith(headline) || headline.startsWith(title));
        return kind + (same ? 2 : 0) + (text(thing.datePublished) === null ? 0 : 1);
    };
    let best = {};
    let most = 0;
    for (const thing of all) {
        const own = rank(thing);
        if (own > most)
            [best, most] = [thing, own];
    }
    const names = (value, organisations) => list(value).flatMap((item) => {
        const thing = resolve(item);
        if (typeof thing === 'string')
            return organisations ? [] : [thing];
        if (!isThing(thing))
            return [];
        const types = typesOf(thing);
        const isOrganisation = types.some((type) => /Organization|Corporation/.test(type)) && !types.includes('Person');
        if (isOrganisation !== organisations)
            return [];
        const given = [text(thing.givenName), text(thing.familyName)].filter((part) => part !== null).join(' ');
        const own = list(thing.name).filter((name) => typeof name === 'string');
        return own.length > 0 ? own : given === '' ? [] : [given];
    });
    const author = best.author ?? best.creator;
    const publisher = resolve(list(best.publisher)[0] ?? list(best.sourceOrganization)[0]);
    const free = list(best.isAccessibleForFree)[0];
    const page = list(best.mainEntityOfPage)[0];
    return {
        isArticle: most >= 4,
        headline: text(best.headline) ?? (most >= 4 ? text(best.name) : null),
        authors: names(author, false),
        desks: names(author, true),
        published: text(best.datePublished) ?? text(best.dateCreated),
        modified: text(best.dateModified),
        publisher: isThing(publisher) ? text(publisher.name) : null,
        section: text(best.articleSection),
        language: text(best.inLanguage),
        url: text(best.url) ?? (isThing(page) ? text(page['@id']) : text(page)),
        body: text(best.articleBody),
        isAccessibleForFree: typeof free === 'boolean'
            ? free
            : typeof free === 'string' && /^(?:true|false)$/i.test(free)
                ? /^true$/i.test(free)
                : null,
        updates: list(best.liveBlogUpdate).flatMap((update) => {
            const published = isThing(update) ? text(update.datePublished) : null;
            return isThing(update) && published !== null
                ? [{ headline: text(update.headline), body: text(update.articleBody), published }]
                : [];
        }),
    };
}
const fold = (words) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
