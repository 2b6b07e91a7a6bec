import type { Span } from '../../model/span.js'

/** A run of characters that stands for itself: a word, a number, a currency or percent sign, a bracket, an ellipsis. */
export interface Chunk extends Span {
  readonly kind: 'word' | 'number' | 'sign' | 'open' | 'close' | 'ellipsis'
  /** Lower-cased, apostrophes straight, accents off. */
  readonly key: string
}

const LETTER = 1
const DIGIT = 2
const IDEOGRAPH = 3
const SIGN = 4
const kinds = new Map<number, number>()

/** What a character is; remembered, for the property tests of Unicode are slow. */
function kindOf(code: number): number {
  let kind = kinds.get(code)
  if (kind === undefined) {
    const c = String.fromCharCode(code)
    if (/[0-9]/.test(c)) kind = DIGIT
    else if (/[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/.test(c)) kind = IDEOGRAPH
    else if (/[\p{L}\p{M}\p{N}]/u.test(c) || (code >= 0xd800 && code <= 0xdfff)) kind = LETTER
    else kind = /[%$€£¥₽₩&]/.test(c) ? SIGN : 0
    kinds.set(code, kind)
  }
  return kind
}

const isApostrophe = (code: number) => code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x60
const isHyphen = (code: number) => code === 0x2d || code === 0x2010 || code === 0x2011
const DOT = 0x2e
const COMMA = 0x2c

/** "Zelenskyy’s" -> "zelenskyy's", "Erdoğan" -> "erdogan". */
export function keyOf(surface: string): string {
  let plain = true
  for (let i = 0; i < surface.length && plain; i++) plain = surface.charCodeAt(i) < 128
  if (plain) return surface.toLowerCase()
  return surface
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u2019\u02bc\u2018]/g, "'")
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/[\u2010\u2011]/g, '-')
}

/** A text cut into chunks, in order; spaces and other punctuation lie between them. Linear in the text. */
export function chunksOf(text: string): Chunk[] {
  const chunks: Chunk[] = []
  const push = (kind: Chunk['kind'], start: number, end: number) =>
    chunks.push({ kind, start, end, key: keyOf(text.slice(start, end)) })
  const at = (i: number) => kindOf(text.charCodeAt(i))
  let i = 0
  while (i < text.length) {
    const code = text.charCodeAt(i)
    const kind = kindOf(code)
    if (kind === LETTER) {
      const end = endOfWord(text, i)
      push('word', i, end)
      i = end
    } else if (kind === DIGIT) {
      const end = endOfNumber(text, i)
      const letters = end < text.length && at(end) === LETTER ? endOfWord(text, end) : end
      // "3rd", "1990s" and "20km" are a number and its ending; "2S19" is a name.
      if (letters > end && /\d/.test(text.slice(end, letters))) push('word', i, letters)
      else {
        push('number', i, end)
        if (letters > end) push('word', end, letters)
      }
      i = letters
    } else if (kind === IDEOGRAPH) push('word', i, ++i)
    else if (kind === SIGN) push('sign', i, ++i)
    else if (code === 0x5b || code === 0x5d) push(code === 0x5b ? 'open' : 'close', i, ++i)
    else if (code === 0x2026) push('ellipsis', i, ++i)
    else if (code === DOT && /^\.(?:\s?\.){2}/.test(text.slice(i, i + 5))) {
      const start = i
      while (i < text.length && (text.charCodeAt(i) === DOT || (text[i] === ' ' && text.charCodeAt(i + 1) === DOT))) i++
      push('ellipsis', start, i)
    } else i++
  }
  return chunks
}

/** Letters with apostrophes inside, dotted initials ("U.N."), and designators with their hyphen ("F-16", "T-72B3"). */
function endOfWord(text: string, start: number): number {
  let i = start
  for (;;) {
    while (i < text.length && (kindOf(text.charCodeAt(i)) === LETTER || kindOf(text.charCodeAt(i)) === DIGIT)) i++
    const next = i + 1 < text.length ? kindOf(text.charCodeAt(i + 1)) : 0
    const code = text.charCodeAt(i)
    const single = i - start === 1 || (i >= 2 && text.charCodeAt(i - 2) === DOT)
    if (isApostrophe(code) && next === LETTER) i++
    else if (code === DOT && single && next === LETTER && followsInitial(text, i + 1)) i++
    else if (isHyphen(code) && next === DIGIT && isCapital(text, start)) i++
    else {
      const initials = code === DOT && single && i - start > 1
      return initials ? i + 1 : i
    }
  }
}

const isCapital = (text: string, i: number) => text[i] !== text[i]!.toLowerCase()
/** One letter and then a dot, or the end of the word: the next piece of "U.S.A". */
const followsInitial = (text: string, i: number) =>
  i + 1 >= text.length || text.charCodeAt(i + 1) === DOT || kindOf(text.charCodeAt(i + 1)) === 0

/** Digits with groups and decimals: "10,000", "1.5". */
function endOfNumber(text: string, start: number): number {
  let i = start
  for (;;) {
    while (i < text.length && kindOf(text.charCodeAt(i)) === DIGIT) i++
    const code = text.charCodeAt(i)
    if ((code === DOT || code === COMMA) && i + 1 < text.length && kindOf(text.charCodeAt(i + 1)) === DIGIT) i++
    else return i
  }
}
