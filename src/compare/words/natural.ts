import JaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { remember } from './remember.js'

/** Porter's stem of a lower-case word (M. F. Porter, "An algorithm for suffix stripping", 1980), remembered. */
export const stem = remember((word) => PorterStemmer.stem(word))

/** Likeness of two names, 0 to 1 (W. E. Winkler, "String Comparator Metrics", 1990). */
export const likeness = (a: string, b: string): number => JaroWinklerDistance(a, b, {})
