import { createHash } from 'node:crypto';
import { OnrecordError } from '../model/errors.js';
/**
 * A proof over stored articles. Each article's text is hashed once; every call slices the words anew.
 * @param stored gives the article with an id, or null
 * @throws OnrecordError `proof`, naming the record, where the article is gone, its hash differs, or the words do
 */
export function proofAgainst(stored) {
    const proven = new Map();
    const fail = (words, why) => {
        throw new OnrecordError('proof', `${words.article} [${words.start}, ${words.end}): ${why}`, {
            remedy: 'the stored article was changed after it was read: add it again, then repeat',
        });
    };
    return (words) => {
        const key = `${words.article} ${words.sha256}`;
        let text = proven.get(key);
        if (text === undefined) {
            const article = stored(words.article);
            if (article === null)
                return fail(words, 'the article is not stored');
            const hash = createHash('sha256').update(article.text, 'utf8').digest('hex');
            if (hash !== article.sha256 || hash !== words.sha256)
                return fail(words, 'the stored text has another hash');
            text = article.text;
            proven.set(key, text);
        }
        if (text.slice(words.start, words.end) !== words.text)
            return fail(words, 'the stored text has other words');
        return words.text;
    };
}
