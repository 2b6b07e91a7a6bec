import { Clustering, inOrder } from '../compare/clusters/cluster.js'
import type { ClusterState } from '../compare/clusters/group.js'
import { type Utterance, utterancesOf } from '../compare/clusters/utterance.js'
import type { Cluster } from '../model/compare.js'
import { clusteringState, saveClusters, storedClusters } from '../store/clusters.js'
import type { Store } from '../store/store.js'

/** Documents whose statements are kept at hand while older clusters are described again. */
const AT_HAND = 256

/** Looks statements up in a store, a document's at a time. */
export function utterancesIn(store: Store): (key: string) => Utterance | undefined {
  const known = new Map<string, ReadonlyMap<string, Utterance>>()
  return (key) => {
    const article = key.slice(0, key.lastIndexOf('#'))
    let found = known.get(article)
    if (found === undefined) {
      const document = store.document(article)
      found = new Map((document ? utterancesOf(document) : []).map((utterance) => [utterance.key, utterance]))
      if (known.size >= AT_HAND) known.delete(known.keys().next().value!)
      known.set(article, found)
    }
    return found.get(key)
  }
}

/** The clusters of a store, after those documents are added that were not clustered yet; kept in the store. */
export function* clustersOf(store: Store): Generator<Cluster> {
  const { serial, states } = clusteringState(store)
  const clustering = new Clustering(states as readonly ClusterState[], utterancesIn(store))
  const added: Utterance[] = []
  let last = serial
  for (const stored of store.documents(serial)) {
    for (const utterance of utterancesOf(stored.document)) added.push(utterance)
    last = stored.serial
  }
  for (const utterance of inOrder(added)) clustering.add(utterance)
  if (last > serial)
    saveClusters(
      store,
      last,
      clustering.changed.map((number) => ({
        number,
        cluster: clustering.describe(number),
        state: clustering.state(number),
      })),
    )
  yield* storedClusters(store)
}
