import type { Store } from '../../src/store/store.js'

/** All rows of all tables, and what the full-text indexes find: two stores with the same dump hold the same. */
export function dump({ db }: Store): Record<string, unknown[]> {
  const tables = db
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_text%' ESCAPE '\\' ORDER BY name",
    )
    .all()
  const rows = tables.map(
    ({ name }) =>
      [
        name,
        db
          .prepare(`SELECT * FROM "${name}"`)
          .all()
          .map((row) => JSON.stringify(row)),
      ] as const,
  )
  for (const index of ['wording_text', 'title_text'])
    db.exec(`INSERT INTO ${index} (${index}) VALUES ('integrity-check')`)
  const found = db.prepare("SELECT rowid FROM wording_text WHERE wording_text MATCH 'grave' ORDER BY rowid").all()
  return { ...Object.fromEntries(rows), found }
}
