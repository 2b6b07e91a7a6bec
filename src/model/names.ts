/** A name as people type it: lower case, no accents, no dots, other punctuation as one space ("U.S." is "us"). */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}.'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
