/** What `make` gives, made at the first call and kept: a table that most texts never ask for does not delay the start. */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
