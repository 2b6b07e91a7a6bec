/**
 * Writes src/lexicon/countries.base.ts: code, name and capital of every ISO 3166-1 country.
 * Source: countries-list 3.4.1 (MIT, https://github.com/annexare/Countries). Rows that are part of another
 * country there but have no ISO 3166-1 code of their own (Ascension Island …) are left out.
 * Run: npx tsx scripts/make-countries.ts
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getCountryDataList } from 'countries-list'

const WITHOUT_CODE = new Set(['AC', 'TA', 'CQ', 'IC', 'EA', 'DG'])
const rows = getCountryDataList()
  .filter((c) => !WITHOUT_CODE.has(c.iso2))
  .sort((a, b) => (a.iso2 < b.iso2 ? -1 : 1))
  .map((c) => `  ['${c.iso2}', '${c.iso3}', ${quote(c.name)}, ${quote(c.capital)}],`)

function quote(s: string): string {
  return s.includes("'") ? JSON.stringify(s) : `'${s}'`
}

writeFileSync(
  join(import.meta.dirname, '../src/lexicon/countries.base.ts'),
  `/**
 * ISO 3166-1 codes, names and capitals. Made by scripts/make-countries.ts from countries-list 3.4.1 (MIT); Kosovo has the
 * user-assigned code XK. Do not edit.
 */
export const BASE: readonly (readonly [iso2: string, iso3: string, name: string, capital: string])[] = [
${rows.join('\n')}
]
`,
)
