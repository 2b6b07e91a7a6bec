import type { FoundMention } from '../names/found.js'
import type { Named } from '../names/named.js'
import type { Held } from '../roles/phrases.js'
import type { Nominal } from './nominals.js'
import type { Pronoun } from './pronouns.js'

/** What stands in an article, before it is known which mentions mean the same. */
export interface Findings {
  readonly weapons: readonly FoundMention[]
  readonly named: readonly Named[]
  readonly held: readonly Held[]
  readonly nominals: readonly Nominal[]
  readonly pronouns: readonly Pronoun[]
}
