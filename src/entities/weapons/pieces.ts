import type { Layers } from '../../model/text.js'

/** What stands between two pieces. */
export const GAP = { NONE: 0, HYPHEN: 1, SPACE: 2, MARK: 3, COMMA: 4, BREAK: 5 } as const

/**
 * A sentence as runs of letters and runs of digits, so that "F-16", "F16" and "F 16", or "car-bomb" and "car bomb", read alike
 * however the tokens were cut. `lower` is folded to lower case without diacritics.
 */
export interface Pieces {
  count: number
  readonly start: number[]
  readonly end: number[]
  readonly lower: string[]
  /** Of GAP: what stands before the piece. */
  readonly gap: number[]
  /** The token that the piece lies in. */
  readonly token: number[]
}

export const newPieces = (): Pieces => ({ count: 0, start: [], end: [], lower: [], gap: [], token: [] })

const LETTER = 1
const DIGIT = 2
const ASCII = new Uint8Array(128)
for (let c = 0; c < 128; c++) {
  if ((c > 64 && c < 91) || (c > 96 && c < 123)) ASCII[c] = LETTER
  else if (c > 47 && c < 58) ASCII[c] = DIGIT
}
const HIGH_LETTER = /[\p{L}\p{M}]/u
const kindOf = (c: number): number => {
  if (c < 128) return ASCII[c]!
  if (c < 0xc0 || (c >= 0x2000 && c < 0x2c00) || (c >= 0xd800 && c < 0xf900)) return 0
  return HIGH_LETTER.test(String.fromCharCode(c)) ? LETTER : 0
}

const NOT_ASCII = /[^\0-\x7f]/
/** Lower case without diacritics; Turkish dotless i as i. */
export const fold = (words: string): string =>
  NOT_ASCII.test(words)
    ? words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ı/g, 'i').replace(/ø/g, 'o')
    : words.toLowerCase()

/** Cuts [from, to) of `text` and adds its pieces. Linear. */
function cut(text: string, from: number, to: number, token: number, lower: string, out: Pieces): void {
  for (let i = from; i < to; ) {
    let bits = text.charCodeAt(i)
    const kind = kindOf(bits)
    if (kind === 0) {
      i++
      continue
    }
    let end = i + 1
    for (; end < to; end++) {
      const c = text.charCodeAt(end)
      if (kindOf(c) !== kind) break
      bits |= c
    }
    const n = out.count++
    out.start[n] = i
    out.end[n] = end
    out.token[n] = token
    const whole = i === from && end === to
    const word = whole ? lower : text.slice(i, end)
    out.lower[n] = kind === DIGIT || (whole && bits < 128) ? word : fold(word)
    out.gap[n] = n === 0 ? GAP.BREAK : gapOf(text, out.end[n - 1]!, i)
    i = end
  }
}

function gapOf(text: string, from: number, to: number): number {
  if (from === to) return GAP.NONE
  const c = text.charCodeAt(from)
  if (to - from === 1) {
    if (c === 32 || c === 0xa0 || c === 0x202f) return GAP.SPACE
    if (c === 0x2d || (c >= 0x2010 && c <= 0x2013)) return GAP.HYPHEN
    if (c === 0x27 || c === 0x2019 || c === 0x2f || c === 0x2e) return GAP.MARK
  }
  if (c === 0x2c && text.slice(from + 1, to).trim() === '') return GAP.COMMA
  return text.slice(from, to).trim() === '' ? GAP.SPACE : GAP.BREAK
}

/** Fills `out` with the pieces of the tokens [first, end). */
export function cutPieces(text: string, { tokens }: Layers, first: number, end: number, out: Pieces): void {
  out.count = 0
  for (let t = first; t < end; t++) cut(text, tokens.start[t]!, tokens.end[t]!, t, tokens.lower[t]!, out)
}

/** The first piece of a form. */
export function firstPiece(form: string): string {
  const kind = kindOf(form.charCodeAt(0))
  let end = 1
  while (end < form.length && kindOf(form.charCodeAt(end)) === kind) end++
  return fold(form.slice(0, end))
}

/** A form of a table, cut in the same way. */
export function cutForm(form: string): Pieces {
  const out = newPieces()
  cut(form, 0, form.length, 0, form.toLowerCase(), out)
  return out
}

/** True where the printed piece begins with (`whole`: is) capitals. */
export function isCapital(text: string, start: number, end: number, whole = false): boolean {
  const piece = text.slice(start, whole ? end : start + 1)
  return piece !== piece.toLowerCase() && piece === piece.toUpperCase()
}
