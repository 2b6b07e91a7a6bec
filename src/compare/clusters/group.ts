/** One wording that stands for its cluster when others are looked for. */
export interface Face {
  readonly terms: readonly number[]
  /** One word of matter, and not quoted. */
  readonly bare: boolean
  /** First and last day on which it may have been said (days since 1970), null where unknown. */
  readonly days: readonly [number, number] | null
  readonly speakers: readonly string[]
}

/** A cluster as it grows. */
export interface Group {
  reference: string
  members: string[]
  /** The reference first; others where they hold words that it lacks. */
  faces: readonly Face[]
  /** Numbers of clusters with the same formula. */
  repeated: Set<number> | null
}

/** A short list that is pushed to takes room for seventeen more, and there are a million of them. */
export function appended<T>(list: T[], item: T): T[] {
  if (list.length < 16) return [...list, item]
  list.push(item)
  return list
}

/** A cluster without its texts, as JSON: what a store keeps between runs. */
export interface ClusterState {
  readonly reference: string
  readonly members: readonly string[]
  readonly repeated: readonly number[]
  readonly faces: readonly Face[]
}

export const stateOf = ({ reference, members, faces, repeated }: Group): ClusterState => ({
  reference,
  members: [...members],
  repeated: [...(repeated ?? [])],
  faces,
})

export const groupOf = ({ reference, members, repeated, faces }: ClusterState): Group => ({
  reference,
  members: [...members],
  faces,
  repeated: repeated.length > 0 ? new Set(repeated) : null,
})
