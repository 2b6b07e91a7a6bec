/** `natural` ships types for its root only, and its root takes half a second to load: these are the two files we use. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const PorterStemmer: { stem(word: string): string }
  export default PorterStemmer
}
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** @returns 0 (nothing alike) to 1 (equal). */
  export default function JaroWinklerDistance(a: string, b: string, options: { ignoreCase?: boolean }): number
}
