import { createHash } from 'node:crypto';
/** Text, blocks and facts -> Article, hashed and frozen. The id is given or the first 16 hex digits of the hash. */
export function makeArticle(text, blocks, facts) {
    const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
    return Object.freeze({
        id: facts.id ?? sha256.slice(0, 16),
        file: facts.file ?? null,
        url: facts.url ?? null,
        canonical: facts.canonical ?? null,
        outlet: facts.outlet ?? null,
        title: facts.title ?? null,
        byline: Object.freeze([...(facts.byline ?? [])]),
        published: facts.published ?? null,
        publishedFrom: facts.published == null ? null : (facts.publishedFrom ?? 'given'),
        modified: facts.modified ?? null,
        language: facts.language ?? null,
        section: facts.section ?? null,
        isAccessibleForFree: facts.isAccessibleForFree ?? null,
        ...(facts.copyOf == null ? {} : { copyOf: facts.copyOf }),
        text,
        sha256,
        blocks: Object.freeze(blocks.map((block) => Object.freeze({ ...block }))),
    });
}
