import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { inGroups } from '../../src/cli/groups.js'
import { GROUP, GROUP_LENGTH } from '../../src/model/groups.js'

const one = () => 1

async function* of<T>(...items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

async function all<T>(groups: AsyncIterable<T[]>): Promise<T[][]> {
  const found: T[][] = []
  for await (const group of groups) found.push(group)
  return found
}

describe('inGroups', () => {
  test('what comes at once is put together, in order', async () => {
    const numbers = Array.from({ length: 2 * GROUP + 3 }, (_, i) => i)
    const groups = await all(inGroups(of(...numbers), one))
    expect(groups.map(({ length }) => length)).toEqual([GROUP, GROUP, 3])
    expect(groups.flat()).toEqual(numbers)
  })

  test('a long item ends its group', async () => {
    const lengths = [10, GROUP_LENGTH, 10]
    expect(await all(inGroups(of(0, 1, 2), (i) => lengths[i]!))).toEqual([[0, 1], [2]])
  })

  test('nothing gives no group', async () => {
    expect(await all(inGroups(of(), one))).toEqual([])
  })

  test('what is there does not wait for what is not', async () => {
    async function* byHand() {
      yield 1
      yield 2
      await sleep(300)
      yield 3
    }
    expect(await all(inGroups(byHand(), one))).toEqual([[1, 2], [3]])
  })

  test('what came before a fault is given before it', async () => {
    async function* broken() {
      yield 1
      throw new Error('torn')
    }
    const groups = inGroups(broken(), one)
    expect(await groups.next()).toEqual({ done: false, value: [1] })
    await expect(groups.next()).rejects.toThrow('torn')
  })

  test('a fault while a group is being read is told behind it', async () => {
    async function* broken() {
      for (let i = 0; i < GROUP; i++) yield i
      throw new Error('torn')
    }
    const groups = inGroups(broken(), one)
    expect((await groups.next()).value).toHaveLength(GROUP)
    await sleep(30)
    await expect(groups.next()).rejects.toThrow('torn')
  })

  test('whoever has seen enough does not wait for the next item', async () => {
    async function* endless() {
      yield 1
      await new Promise(() => {})
    }
    for await (const group of inGroups(endless(), one)) {
      expect(group).toEqual([1])
      break
    }
  })
})
