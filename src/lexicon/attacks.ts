import type { Act } from './cues.js'

/** Verbs that, with the words behind them, attack somebody in words; the verbs alone say nothing of speech. Hand-made. */
export interface AttackRow {
  /** Forms with a tense. */
  readonly verbs: readonly string[]
  readonly words: readonly string[]
  readonly act: Act
  /** True where the object must be what somebody said: an army brushes aside a militia. */
  readonly ofWords?: boolean
  readonly example: string
}

const row = (verbs: string, words: string, act: Act = 'criticise'): AttackRow => ({
  verbs: verbs.split(' '),
  words: words.split(' ').filter(Boolean),
  act,
  example: `The envoy ${verbs.split(' ')[0]} ${words} the council for “empty talk”.`.replace('  ', ' '),
})

const dismissal = (verbs: string, words: string): AttackRow => ({
  ...row(verbs, words, 'reject'),
  ofWords: true,
  example: `The envoy ${verbs.split(' ')[0]} ${words} the council’s claims.`,
})

export const ATTACKS: readonly AttackRow[] = [
  row('hit hits', 'out at'),
  row('hit hits', 'back at'),
  row('lashed lashes', 'out at'),
  row('took takes taken', 'aim at'),
  row('took takes taken', 'direct aim at'),
  row('took takes', 'issue with'),
  row('railed rails', 'against'),
  row('traded trade trades', 'blame over'),
  row('traded trade trades', 'blame for'),
  row('traded trade trades', 'accusations over'),
  row('traded trade trades', 'accusations of'),
  row('traded trade trades', 'barbs over'),
  row('rubbished rubbishes', '', 'reject'),
  row('poured pours', 'cold water on', 'reject'),
  row('poured pours', 'scorn on'),
  dismissal('brushed brushes', 'aside'),
  dismissal('brushed brushes', 'off'),
  dismissal('shrugged shrugs', 'off'),
  dismissal('waved waves', 'away'),
  dismissal('waved waves', 'aside'),
]

/** Who attacks with arms: "{} attacked the post on Monday". */
export const ATTACKERS =
  'militants rebels insurgents gunmen fighters jihadists terrorists assailants attackers soldiers troops forces drones missiles jets warplanes aircraft settlers pirates hackers raiders bandits separatists guerrillas paramilitaries'
/** What is attacked with arms beside places: "They attacked the {} on Monday". */
export const TARGETS =
  'ship ships vessel vessels tanker tankers warship warships boat boats convoy convoys truck trucks train trains pipeline pipelines grid infrastructure position positions target targets civilians worshippers villagers soldiers troops forces patrol patrols refinery refineries depots bases ports shipping plant plants facilities sites terminal terminals substation substations airfields'
