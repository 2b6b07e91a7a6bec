/** Verbs that, with the words behind them, attack somebody in words; the verbs alone say nothing of speech. Hand-made. */
export interface AttackRow {
  /** Forms with a tense. */
  readonly verbs: readonly string[]
  readonly words: readonly string[]
  readonly example: string
}

const row = (verbs: string, words: string): AttackRow => ({
  verbs: verbs.split(' '),
  words: words.split(' '),
  example: `The envoy ${verbs.split(' ')[0]} ${words} the council for “empty talk”.`,
})

export const ATTACKS: readonly AttackRow[] = [
  row('hit hits', 'out at'),
  row('hit hits', 'back at'),
  row('lashed lashes', 'out at'),
  row('took takes', 'aim at'),
  row('took takes', 'issue with'),
  row('railed rails', 'against'),
]
