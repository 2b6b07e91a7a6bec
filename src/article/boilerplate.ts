import { BOILERPLATE, type BoilerplateRow } from '../lexicon/boilerplate.js'

const USUAL = 120
const LONGEST = Math.max(...BOILERPLATE.map((row) => row.longest ?? USUAL))

/** White space to one space, curly marks to straight: the form that tables and comparisons use. */
export function plain(line: string): string {
  return line
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim()
}

/** The rows to try on a line, by what it begins with; made when first asked for. An expression costs more to compile than a line to read. */
const byOpening = new Map<string, readonly BoilerplateRow[]>()

function rowsFor(opening: string): readonly BoilerplateRow[] {
  let rows = byOpening.get(opening)
  if (rows === undefined) {
    rows = BOILERPLATE.filter(({ opens }) => opens === undefined || opens.includes(opening))
    byOpening.set(opening, rows)
  }
  return rows
}

/** What stands before the first word of a line: "- Advertisement -", "[Photo: …]". */
const LEAD = /^[-–—\s*[(]*/

/** Why a line is none of the article ("advertisement", "cookie notice" …), or null where no row of the table knows it. */
export function boilerplateReason(line: string): string | null {
  if (line.length > LONGEST * 2) return null
  const text = plain(line).toLowerCase()
  const opening = text.charAt(LEAD.exec(text)![0].length)
  for (const { longest = USUAL, pattern, why } of rowsFor(/\d/.test(opening) ? '0' : opening))
    if (text.length <= longest && pattern.test(text)) return why
  return null
}
