import type { MentionForm, Role } from '../../model/entity.js'

/** A name in the text, before it is linked. Roles are added while titles are read. All have all fields, in this order: one shape reads faster. */
export interface Named {
  /** Tokens, half-open; of a part of a token the token that holds it. */
  readonly first: number
  readonly end: number
  /** UTF-16 offsets, half-open. */
  readonly start: number
  readonly stop: number
  readonly kind: 'country' | 'place' | 'organisation' | 'person'
  /** Of what the tables know. */
  id: string | undefined
  name: string
  readonly form: MentionForm
  readonly rule: string
  readonly evidence: string[]
  as: 'actor' | 'place' | undefined
  country: string | undefined
  /** The words before the name tell whose officer it is: "Hungarian Prime Minister". */
  ofCountry?: true
  sector: string | undefined
  readonly roles: Role[]
  /** Persons: said by a title or form of address. */
  gender: 'male' | 'female' | undefined
  /** Of a body that many countries have: its name in the table. */
  readonly body: string | undefined
  /** Nested in a longer mention: "Iraqi" in "Iraqi Army". */
  readonly nested: boolean
}

/** Numbers of names by the token after their end and by their first token. */
export interface NamesAt {
  readonly starting: ReadonlyMap<number, Named>
  readonly ending: ReadonlyMap<number, Named>
}
