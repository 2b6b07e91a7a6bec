import { BOILERPLATE } from '../lexicon/boilerplate.js'

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

/**
 * Why a line is none of the article ("advertisement", "cookie notice" …), or null where no row of the table knows it.
 * Row by row: each opens with its own words and fails at once, and one expression of all takes longer to compile than to read an article.
 */
export function boilerplateReason(line: string): string | null {
  if (line.length > LONGEST * 2) return null
  const text = plain(line)
  for (const { longest = USUAL, pattern, why } of BOILERPLATE)
    if (text.length <= longest && pattern.test(text)) return why
  return null
}
