/** Numbers in [0, 1) from a seed: a linear congruential generator, the same on every machine. */
export function seeded(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 0) / 4294967296
  }
}

/** Shuffles in place (Fisher-Yates). */
export function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1))
    const held = items[i]!
    items[i] = items[k]!
    items[k] = held
  }
}
