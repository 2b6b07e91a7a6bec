import { BOILERPLATE } from '../lexicon/boilerplate.js'

const LONGEST = Math.max(...BOILERPLATE.map((row) => row.longest ?? 120))

/** All rows at once: tells quickly that none fits. */
const ANY = new RegExp(BOILERPLATE.map((row) => `(?:${row.pattern.source})`).join('|'), 'iu')

/** White space to one space, curly marks to straight: the form that tables and comparisons use. */
export function plain(line: string): string {
  return line.replace(/[‘’ʼ]/g, "'").replace(/[“”„]/g, '"').replace(/\s+/g, ' ').trim()
}

/** Why a line is none of the article ("advertisement", "cookie notice" …), or null where no row of the table knows it. */
export function boilerplateReason(line: string): string | null {
  if (line.length > LONGEST * 2) return null
  const text = plain(line)
  if (!ANY.test(text)) return null
  for (const row of BOILERPLATE) if (text.length <= (row.longest ?? 120) && row.pattern.test(text)) return row.why
  return null
}
