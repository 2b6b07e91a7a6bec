import JaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
const stems = new Map();
const LIMIT = 50_000;
/** Porter's stem of a lower-case word (M. F. Porter, "An algorithm for suffix stripping", 1980), remembered. */
export function stem(word) {
    let found = stems.get(word);
    if (found === undefined) {
        if (stems.size >= LIMIT)
            stems.clear();
        found = PorterStemmer.stem(word);
        stems.set(word, found);
    }
    return found;
}
/** Likeness of two names, 0 to 1 (W. E. Winkler, "String Comparator Metrics", 1990). */
export const likeness = (a, b) => JaroWinklerDistance(a, b, {});
