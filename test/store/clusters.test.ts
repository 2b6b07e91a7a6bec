import { expect, test } from 'vitest'
import type { Cluster } from '../../src/model/compare.js'
import { clusteringState, clusterOfStatement, saveClusters, storedClusters } from '../../src/store/clusters.js'
import { Store } from '../../src/store/store.js'
import { madeDocument } from './made.js'

const cluster = (reference: string, ...others: string[]): Cluster => ({
  id: `cluster:${reference}`,
  reference,
  referenceBecause: 'earliest',
  variants: [reference, ...others].map((statement) => ({
    statement,
    verdict: statement === reference ? 'verbatim' : 'trimmed',
    edits: [
      {
        from: 'grave',
        to: '',
        class: 'trimmed',
        quoted: true,
        fromSpan: { start: 0, end: 5 },
        toSpan: { start: 0, end: 0 },
      },
    ],
    why: ['“grave”'],
  })),
  repeated: ['cluster:elsewhere'],
})

test('clusters are kept, grow, and tell where to go on', () => {
  const store = new Store(':memory:')
  store.transaction(() => [0, 1, 2].map((n) => store.add(madeDocument(n, 2))))
  expect(clusteringState(store)).toEqual({ serial: 0, states: [] })

  const first = cluster('made-0#s1', 'made-1#s1')
  const second = cluster('made-0#s2')
  saveClusters(store, 2, [
    { number: 0, cluster: first, state: { a: 1 } },
    { number: 1, cluster: second, state: { b: 1 } },
  ])
  expect([...storedClusters(store)]).toEqual([first, second])
  const { serial, states } = clusteringState(store)
  expect([serial, states]).toEqual([2, [{ a: 1 }, { b: 1 }]])
  expect([...store.documents(serial)].map(({ document }) => document.article.id)).toEqual(['made-2'])

  // The reference changes, and with it the cluster's id; its number stays.
  const grown = cluster('made-2#s1', 'made-0#s1', 'made-1#s1')
  saveClusters(store, 3, [{ number: 0, cluster: grown, state: { a: 2 } }])
  expect([...storedClusters(store)]).toEqual([grown, second])
  expect(clusteringState(store)).toEqual({ serial: 3, states: [{ a: 2 }, { b: 1 }] })
  expect(clusterOfStatement(store, 'made-1#s1')).toEqual(grown)
  expect(clusterOfStatement(store, 'made-1#s2')).toBeNull()
})

test('a statement by its key', () => {
  const store = new Store(':memory:')
  const document = madeDocument(0, 12)
  store.transaction(() => store.add({ ...document, article: { ...document.article, id: 'odd#id' } }))
  expect(store.statement('odd#id#s1')!.statement).toEqual(document.statements[0])
  expect(store.statement('odd#id#s12')!.statement).toEqual(document.statements[11])
  expect(store.statement('odd#id#s13')).toBeNull()
  expect(store.statement('none#s1')).toBeNull()
})
