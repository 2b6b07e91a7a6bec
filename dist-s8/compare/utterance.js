import { OFFICIAL_HOSTS, OFFICIAL_PHRASES, OFFICIAL_WORDS } from '../lexicon/official.js';
import { slice } from '../model/span.js';
import { statementKey, wordingOf } from '../model/wording.js';
const words = new Set(OFFICIAL_WORDS.split(' '));
const hosts = new Set(OFFICIAL_HOSTS);
/** True for the page of a government, an army or an international organisation, by its host or its name. */
export function isOfficial({ outlet, url, canonical }) {
    for (const address of [canonical, url]) {
        const labels = URL.canParse(address ?? '') ? new URL(address).hostname.split('.') : [];
        if (labels.slice(-2).some((label) => hosts.has(label)))
            return true;
    }
    const name = (outlet ?? '').toLowerCase();
    return (OFFICIAL_PHRASES.some((phrase) => name.includes(phrase)) || name.split(/[^\p{L}]+/u).some((word) => words.has(word)));
}
/** The outermost statements of a document as utterances. */
export function utterancesOf(document) {
    const official = isOfficial(document.article);
    const { published } = document.article;
    return document.statements
        .filter(({ nestedIn }) => nestedIn === undefined)
        .map((statement) => ({
        ...printedSpeaker(document, statement),
        ...wordingOf(document, statement),
        key: statementKey(document.article, statement),
        ...(published !== null && { published }),
        official,
    }));
}
/** Where nobody is resolved, the words that name the speaker still tell him from others: "Aoki", "the ministry". */
function printedSpeaker({ article }, { speaker }) {
    const words = speaker === null ? '' : slice(article.text, speaker);
    return /\p{Lu}/u.test(words) ? { speakers: [words] } : {};
}
