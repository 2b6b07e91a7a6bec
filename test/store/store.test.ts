import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { STORE_VERSION } from '../../src/store/migrations.js'
import { openDatabase } from '../../src/store/sqlite.js'
import { Store } from '../../src/store/store.js'
import { dump } from './dump.js'
import { madeDocument } from './made.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-store-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)

const fill = (store: Store, from: number, to: number) =>
  store.transaction(() => {
    for (let n = from; n < to; n++) store.add(madeDocument(n))
  })

describe('documents', () => {
  test('come back as they went in, in order, by id and from a number on', () => {
    const store = new Store(at('back.db'))
    fill(store, 0, 250)
    const again = new Store(at('back.db'))
    expect([...again.documents()].map(({ document }) => document)).toEqual(
      Array.from({ length: 250 }, (_, n) => madeDocument(n)),
    )
    expect([...again.documents(248)].map(({ serial, document }) => [serial, document.article.id])).toEqual([
      [249, 'made-248'],
      [250, 'made-249'],
    ])
    expect(again.document('made-7')).toEqual(madeDocument(7))
    expect(again.document('nowhere')).toBeNull()
    expect(again.counts()).toEqual({ articles: 250, statements: 1750 })
    again.close()
    store.close()
  })

  test('are there once, however often and in however many runs they are added', () => {
    const once = new Store(':memory:')
    fill(once, 0, 60)
    const often = new Store(':memory:')
    fill(often, 0, 25)
    fill(often, 10, 40)
    fill(often, 0, 60)
    expect(dump(often)).toEqual(dump(once))
  })

  test('of one id and another content stay apart', () => {
    const store = new Store(':memory:')
    const first = madeDocument(1)
    const reprint = { ...first, article: { ...first.article, outlet: 'The Reprint' } }
    expect([first, reprint, reprint, first].map((document) => store.add(document))).toEqual([true, true, false, false])
    const [, second] = [...store.documents()]
    expect(second!.document.article).toEqual({ ...reprint.article, id: expect.stringMatching(/^made-1@[0-9a-f]{8}$/) })
    expect(store.document(second!.document.article.id)).toEqual(second!.document)
  })

  test('that fail halfway leave nothing behind', () => {
    const store = new Store(':memory:')
    const before = dump(store)
    const broken = { ...madeDocument(2), mentions: null as never }
    expect(() => store.transaction(() => store.add(broken))).toThrow()
    expect(dump(store)).toEqual(before)
  })
})

describe('local entities', () => {
  test('of two articles are two', () => {
    const store = new Store(':memory:')
    fill(store, 0, 40)
    const rows = store.db.prepare('SELECT id, articles FROM entity WHERE local ORDER BY serial').all()
    expect(rows.length).toBeGreaterThan(1)
    for (const { id, articles } of rows)
      expect([id, articles]).toEqual([expect.stringMatching(/^~official-1@made-\d+$/), 1])
  })
})

describe('the file', () => {
  test('of a newer onrecord is refused and left alone', () => {
    const db = new Store(at('newer.db')).db
    db.exec(`PRAGMA user_version = ${STORE_VERSION + 1}`)
    db.close()
    expect(() => new Store(at('newer.db'))).toThrow(
      expect.objectContaining({
        code: 'store',
        message: expect.stringContaining('newer onrecord'),
        remedy: 'update onrecord',
      }),
    )
  })

  test('of another program is refused and left alone', () => {
    const db = openDatabase(at('other.db'))
    db.exec('CREATE TABLE article (x)')
    db.close()
    expect(() => new Store(at('other.db'))).toThrow(/not made by onrecord/)
    writeFileSync(at('text.db'), 'no database, but a text that is long enough to have a header '.repeat(20))
    expect(() => new Store(at('text.db'))).toThrow(expect.objectContaining({ code: 'store', file: at('text.db') }))
    expect(() => new Store(at('no/such/folder.db'))).toThrow(expect.objectContaining({ code: 'store' }))
  })

  test('is found damaged where a record is', () => {
    const store = new Store(':memory:')
    fill(store, 0, 1)
    store.db.exec("UPDATE document SET record = x'00ff'")
    expect(() => store.document('made-0')).toThrow(expect.objectContaining({ code: 'store' }))
  })
})
