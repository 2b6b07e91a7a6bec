/** What a name can be of. */
export type Kind = 'person' | 'organisation' | 'place'

/** How much speaks for each kind. */
export interface Votes extends Record<Kind, number> {
  /** Why, for each kind, and how much it weighed. */
  readonly evidence: Readonly<Record<Kind, Map<string, number>>>
}

export const noVotes = (): Votes => ({
  person: 0,
  organisation: 0,
  place: 0,
  evidence: { person: new Map(), organisation: new Map(), place: new Map() },
})

export function vote(votes: Votes, kind: Kind, weight: number, why: string): void {
  votes[kind] += weight
  const evidence = votes.evidence[kind]
  if (weight >= 1) evidence.set(why, Math.max(evidence.get(why) ?? 0, weight))
}

/** The kind with most votes, of equals the first, and how far it leads the next. */
export function leading(votes: Votes): { kind: Kind; lead: number } {
  const { person, organisation, place } = votes
  if (person >= organisation && person >= place) return { kind: 'person', lead: person - Math.max(organisation, place) }
  return organisation >= place
    ? { kind: 'organisation', lead: organisation - Math.max(person, place) }
    : { kind: 'place', lead: place - Math.max(person, organisation) }
}
