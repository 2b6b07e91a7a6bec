/** Words kept at most: beyond them all are forgotten at once. */
const MOST = 50_000

/** A function of a word that makes each result once, for as long as it is kept; `make` must give the same every time. */
export function remember<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    let found = known.get(word)
    if (found === undefined) {
      if (known.size >= MOST) known.clear()
      found = make(word)
      known.set(word, found)
    }
    return found
  }
}
