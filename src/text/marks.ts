/** Characters as the pairing of quotation marks sees them. */
const WORD = /[\p{L}\p{N}]/u
const SPACE = /\s/u
const BRACKETS = '([{\u201c"'
const DASHES = '\u2014\u2013-/:'

export type Side = 'open' | 'close' | 'either'
export interface Mark {
  readonly start: number
  readonly end: number
  readonly side: Side
  readonly family: 'double' | 'guillemet'
}

export const isWord = (c: string): boolean => {
  const code = c.charCodeAt(0)
  if (code < 128) return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123)
  return WORD.test(c)
}
export const isSpace = (c: string): boolean => c === ' ' || SPACE.test(c)

/** The double mark that begins with `c` at `i`, if one does. Two single marks together are one double. */
export function markAt(text: string, i: number, c: number): Mark | undefined {
  const make = (length: number, side: Side, family: Mark['family'] = 'double'): Mark => ({
    start: i,
    end: i + length,
    side,
    family,
  })
  if (c === 0x22) return make(1, 'either')
  if (c === 0x27) return text.charCodeAt(i + 1) === 0x27 ? make(2, 'either') : undefined
  if (c === 0x60) return text.charCodeAt(i + 1) === 0x60 ? make(2, 'open') : undefined
  if (c === 0xab) return make(1, 'open', 'guillemet')
  if (c === 0xbb) return make(1, 'close', 'guillemet')
  if (c < 0x2018 || c > 0x201f) return undefined
  if (c === 0x201c || c === 0x201e || c === 0x201f) return make(1, 'open')
  if (c === 0x201d) return make(1, 'close')
  if (c === 0x2018) return text.charCodeAt(i + 1) === c ? make(2, 'open') : undefined
  if (c === 0x2019) return text.charCodeAt(i + 1) === c ? make(2, 'close') : undefined
  return undefined
}

/** True where a mark between these two characters looks like the beginning of a quotation. */
export function looksOpen(before: string, after: string): boolean {
  if (isSpace(after)) return false
  return isSpace(before) || BRACKETS.includes(before) || (DASHES.includes(before) && isWord(after))
}

/** True where a mark between these two characters looks like the end of a quotation. */
export const looksClosed = (before: string, after: string): boolean => !isSpace(before) && !isWord(after)

/** Words that begin with an apostrophe: 'em, 'til, '90s. */
const ELISION = /(?:em|til|tis|twas|cause|cuz|n|round|bout)(?![\p{L}\p{N}])|\d0s/iuy
export function isElision(text: string, afterMark: number): boolean {
  ELISION.lastIndex = afterMark
  return ELISION.test(text)
}
