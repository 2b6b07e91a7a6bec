import { DIGEST_STATUSES, } from '../model/digest.js';
import { statementKey } from '../model/wording.js';
import { byCode, countTable } from './counts.js';
import { contentWords, dayOf, itemOf } from './items.js';
const TITLES = {
    new: 'New',
    changed: 'Changed wording',
    repeated: 'Said again',
    other: 'Also on record',
};
const REVIEW_SIZE = 20;
/**
 * Documents and the clusters of their statements -> a digest, ready to print.
 * New is what was first printed in the window; without `since`, on the last day there is.
 */
export function digest(documents, clusters, options = {}) {
    const { since = null, until = null, by, limit = 0, keep = () => true } = options;
    const located = new Map();
    const countries = {};
    for (const document of documents) {
        for (const { iso2, name } of document.entities)
            if (iso2 !== undefined)
                countries[iso2] ??= name;
        for (const statement of document.statements) {
            if (statement.nestedIn === undefined)
                located.set(statementKey(document.article, statement), { document, statement });
        }
    }
    const countryName = (iso2) => countries[iso2] ?? iso2;
    const at = (key) => located.get(key);
    // A month or year as upper bound takes in its last day: "~" sorts after all digits.
    const inWindow = (day) => (since === null || (day !== null && day >= since)) && (until === null || (day !== null && day < `${until}~`));
    const days = [...located.values()].map((l) => dayOf(l) ?? '').filter((day) => day !== '' && inWindow(day));
    const newFrom = since ?? days.sort(byCode).at(-1) ?? '';
    const items = withSingles(clusters, located)
        .filter(({ variants }) => variants.some((v) => keep(v.statement) && inWindow(dayOf(at(v.statement)))))
        .map((cluster) => {
        const first = cluster.variants.map(({ statement }) => dayOf(at(statement)) ?? '').sort(byCode)[0];
        return itemOf(cluster, at, first !== '' && first >= newFrom, countryName);
    });
    const resolved = items.filter(({ speakers }) => speakers.length > 0);
    const review = reviewOf(located, (key, day) => keep(key) && inWindow(day));
    return {
        schema: 'onrecord-digest/1',
        since,
        until,
        by: by ?? 'country',
        counts: {
            articles: documents.length,
            outlets: new Set(documents.map(({ article }) => article.outlet ?? article.id)).size,
            statements: located.size,
            items: items.length,
            changed: items.filter(({ status }) => status === 'changed').length,
            unresolved: review.length,
        },
        sections: DIGEST_STATUSES.map((status) => section(status, resolved, by, limit, countryName)).filter(({ groups }) => groups.length > 0),
        days: perDay(items),
        matrix: countTable(resolved.flatMap((item) => spokeAbout(item, countryName))),
        weapons: countTable(items.flatMap((item) => item.weapons.map((weapon) => [weapon, item.day ?? 'undated'])), byCode),
        review: review.slice(0, REVIEW_SIZE),
        reviewOmitted: Math.max(0, review.length - REVIEW_SIZE),
        countries: Object.fromEntries(Object.entries(countries).sort(([a], [b]) => byCode(a, b))),
    };
}
/** Every statement stands in one cluster: those that no cluster holds are clusters of one. */
function withSingles(clusters, located) {
    const known = clusters
        .filter(({ reference }) => located.has(reference))
        .map((cluster) => ({ ...cluster, variants: cluster.variants.filter((v) => located.has(v.statement)) }));
    const held = new Set(known.flatMap(({ variants }) => variants.map((v) => v.statement)));
    const singles = [...located.keys()].filter((key) => !held.has(key));
    return [
        ...known,
        ...singles.map((key) => {
            const variant = { statement: key, verdict: 'verbatim', edits: [], why: [] };
            return { id: key, reference: key, referenceBecause: 'only printing', variants: [variant], repeated: [] };
        }),
    ];
}
/** Words claimed as verbatim tell more than a report of them. */
const RANK = { direct: 2, mixed: 1, indirect: 0 };
const byWeight = (a, b) => b.outlets - a.outlets || RANK[b.kind] - RANK[a.kind] || byCode(a.day ?? '', b.day ?? '') || byCode(a.id, b.id);
const bySpeaker = (a, b) => byCode(a.speakers[0]?.name ?? '', b.speakers[0]?.name ?? '') || byWeight(a, b);
function section(status, all, by, limit, countryName) {
    const items = all.filter((item) => item.status === status).sort(byWeight);
    const kept = limit > 0 ? items.slice(0, limit) : items;
    const groups = new Map();
    for (const item of kept) {
        const title = groupOf(item, by ?? (status === 'other' ? 'country' : 'day'), countryName);
        const group = groups.get(title);
        if (group)
            group.push(item);
        else
            groups.set(title, [item]);
    }
    const last = (title) => Number(title.startsWith('No '));
    return {
        status,
        title: TITLES[status],
        groups: [...groups]
            .sort(([a], [b]) => last(a) - last(b) || byCode(a, b))
            .map(([title, list]) => ({ title, items: list.sort(bySpeaker) })),
        omitted: items.length - kept.length,
    };
}
function perDay(items) {
    const days = new Map();
    for (const { day } of items)
        days.set(day ?? 'undated', (days.get(day ?? 'undated') ?? 0) + 1);
    return [...days].sort(([a], [b]) => byCode(a, b));
}
const countriesOf = ({ speakers }) => [
    ...new Set(speakers.map(({ country }) => country).filter((code) => code !== null)),
];
function groupOf(item, by, countryName) {
    switch (by) {
        case 'day':
            return item.day ?? 'No date';
        case 'speaker':
            return item.speakers[0]?.name ?? 'No speaker';
        case 'country':
            return countriesOf(item).map(countryName).sort(byCode).join(', ') || 'No country';
        case 'weapon':
            return item.weapons[0] ?? 'No weapon';
        case 'topic':
            return item.topic || 'No topic';
    }
}
const spokeAbout = (item, countryName) => countriesOf(item).flatMap((from) => item.countries.filter((to) => to !== from).map((to) => [countryName(from), countryName(to)]));
function reviewOf(located, wanted) {
    return [...located].flatMap(([statement, at]) => {
        const { speaker, why } = at.statement;
        if ((speaker !== null && speaker.entities.length > 0) || !wanted(statement, dayOf(at)))
            return [];
        const reason = speaker?.why.join('; ') || why || 'no speaker named';
        return [{ statement, outlet: at.document.article.outlet, reason, words: contentWords(at) }];
    });
}
