/** A name as the tail of an id: lower case, without diacritics, hyphens between words ("Lee Jong-sub" -> "lee-jong-sub"). */
export function slug(name: string): string {
  if (!/[^\0-\x7f]/.test(name))
    return (
      name
        .toLowerCase()
        .replace(/['.]+/g, '')
        .match(/[a-z0-9]+/g)
        ?.join('-') ?? ''
    )
  let out = ''
  let gap = false
  for (const c of name.normalize('NFKD').toLowerCase()) {
    if (/[\p{L}\p{N}]/u.test(c)) {
      if (gap && out) out += '-'
      gap = false
      out += c
    } else if (!/[\p{M}'’.]/u.test(c)) gap = true
  }
  return out
}
