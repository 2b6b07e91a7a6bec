import { areShipped } from '../learned/weights.js'
import { ABBREVIATIONS, LOWER_CASE_ABBREVIATIONS } from '../lexicon/abbreviations.js'

/** Receives each token's bounds, in text order. */
export type Emit = (start: number, end: number) => void

const LETTER = 1
const DIGIT = 2
const SPACE = 3
const LOW = new Uint8Array(128)
for (let c = 0; c < 128; c++) {
  if ((c > 64 && c < 91) || (c > 96 && c < 123)) LOW[c] = LETTER
  else if (c > 47 && c < 58) LOW[c] = DIGIT
  else if (c <= 32) LOW[c] = SPACE
}
const HIGH_LETTER = /[\p{L}\p{M}\p{Cf}]/u
const HIGH_DIGIT = /\p{N}/u
const HIGH_SPACE = /\s/u

function kindOf(c: number): number {
  if (c < 128) return LOW[c]!
  if (c >= 0x2010 && c <= 0x2027) return 0
  if (c >= 0xd800 && c < 0xe000) return 0
  const s = String.fromCharCode(c)
  return HIGH_LETTER.test(s) ? LETTER : HIGH_DIGIT.test(s) ? DIGIT : HIGH_SPACE.test(s) ? SPACE : 0
}

const byKind = (kind: string) => new Set(ABBREVIATIONS.filter((a) => a.kind === kind).map((a) => a.form))
const ALWAYS = new Set([...byKind('title'), ...byKind('word')])
const BEFORE_NUMBER = byKind('number')
const SMALL = new Set(LOWER_CASE_ABBREVIATIONS)
const CLITIC = /^(?:s|d|m|ll|re|ve)$/i

/**
 * Cuts [from, to) into tokens, without the white space: words (with inner hyphens, points and apostrophes), numbers,
 * clitics ("did|n't", "Oslo|'s"), dashes and dots in runs, every other mark by itself. `isMark(i)` gives the length of
 * the quotation mark at i (0 for none): it is a token of its own. Linear.
 */
export function tokenise(text: string, from: number, to: number, isMark: (i: number) => number, emit: Emit): void {
  for (let i = from; i < to; ) {
    const kind = kindOf(text.charCodeAt(i))
    if (kind === SPACE) {
      i++
      continue
    }
    const mark = isMark(i)
    if (mark > 0) {
      emit(i, i + mark)
      i += mark
    } else if (kind !== 0 || startsHandle(text, i, to)) {
      const end = wordEnd(text, i, to, isMark)
      emitWord(text, i, end, emit)
      i = end
    } else {
      const end = i + clitic(text, i, to) || symbolEnd(text, i, to)
      emit(i, end)
      i = end
    }
  }
}

/** "@ministry", "#talks": the sign belongs to the word. */
function startsHandle(text: string, i: number, to: number): boolean {
  const c = text.charCodeAt(i)
  return (c === 0x40 || c === 0x23) && i + 1 < to && kindOf(text.charCodeAt(i + 1)) === LETTER
}

/** Length of a clitic that stands by itself ("Oslo's" was cut before it), else NaN. */
function clitic(text: string, i: number, to: number): number {
  const c = text.charCodeAt(i)
  if (c !== 0x27 && c !== 0x2019) return Number.NaN
  let end = i + 1
  while (end < to && end < i + 4 && kindOf(text.charCodeAt(end)) === LETTER) end++
  return CLITIC.test(text.slice(i + 1, end)) ? end - i : Number.NaN
}

function symbolEnd(text: string, i: number, to: number): number {
  const c = text.charCodeAt(i)
  let end = i + 1
  if (c >= 0xd800 && c < 0xdc00 && end < to) return end + 1
  if (c === 0x2e || c === 0x2d || c === 0x2014 || c === 0x2013 || c === 0x5f || c === 0x2a || c === 0x3d) {
    while (end < to && text.charCodeAt(end) === c) end++
  }
  return end
}

function wordEnd(text: string, from: number, to: number, isMark: (i: number) => number): number {
  let i = from + 1
  for (; i < to; i++) {
    const c = text.charCodeAt(i)
    const kind = kindOf(c)
    if (kind === LETTER || kind === DIGIT) continue
    if (kind === SPACE || isMark(i) > 0) break
    if (c === 0x3a && text.startsWith('://', i)) return urlEnd(text, from, to)
    const next = i + 1 < to ? kindOf(text.charCodeAt(i + 1)) : SPACE
    if (next !== LETTER && next !== DIGIT) {
      if (c === 0x2e && abbreviates(text, from, i, to)) {
        if (goesOn(text, i + 1, to)) continue
        i++
      }
      break
    }
    const previous = kindOf(text.charCodeAt(i - 1))
    if (c === 0x2d || c === 0x2010 || c === 0x2011 || c === 0x27 || c === 0x2019 || c === 0x40 || c === 0x5f) continue
    if (c === 0x2e || c === 0x2c || c === 0x2f || c === 0x3a) {
      if (previous === DIGIT && next === DIGIT) continue
      if (c === 0x2e && insideName(text, from, i, to)) continue
    }
    if (c === 0x26 && i - from < 3) continue
    break
  }
  return i
}

/** "U.S.-backed": a hyphen and a small letter behind the point. Not while learning: the training articles are read as they were. */
const goesOn = (text: string, i: number, to: number): boolean => {
  const c = i + 1 < to ? text.charCodeAt(i + 1) : 0
  return text.charCodeAt(i) === 0x2d && c > 96 && c < 123 && areShipped()
}

/** A point inside "U.S", "p.m", "example.org". */
function insideName(text: string, from: number, i: number, to: number): boolean {
  const before = text.charCodeAt(i - 2)
  const single = i - from === 1 || before === 0x2e || before === 0x2d
  const c = text.charCodeAt(i + 1)
  return single || (kindOf(c) === LETTER && c > 96 && i + 2 < to)
}

function urlEnd(text: string, from: number, to: number): number {
  let end = from
  while (end < to && kindOf(text.charCodeAt(end)) !== SPACE && !'"”’)'.includes(text[end]!)) end++
  while (end > from + 1 && '.,;:'.includes(text[end - 1]!)) end--
  return end
}

/** True where the point at `i` belongs to the word before it. */
function abbreviates(text: string, from: number, i: number, to: number): boolean {
  const length = i - from
  if (length > 6) return false
  const first = text.charCodeAt(from)
  const capital = first > 64 && first < 91
  // "I." ends a sentence, and so does the network in "wrote on X.".
  if (length === 1 && first < 97)
    return capital && first !== 0x49 && !(first === 0x58 && text.startsWith(' on ', from - 4))
  const word = text.slice(from, i)
  if (length > 2 && word.charCodeAt(length - 2) === 0x2e) return true
  const lower = word.toLowerCase()
  if (SMALL.has(lower)) return true
  if (!capital) return false
  // "She told the FT." names a paper, "Ft. Shaw" a fort.
  if (word === 'FT') return false
  if (BEFORE_NUMBER.has(lower)) return i + 2 < to && kindOf(text.charCodeAt(i + 2)) === DIGIT
  return ALWAYS.has(lower)
}

const isApostrophe = (c: number): boolean => c === 0x27 || c === 0x2019

/** Emits a word, its clitics apart. */
function emitWord(text: string, start: number, end: number, emit: Emit): void {
  const at = end - cliticLength(text, start, end)
  if (at > start) emit(start, at)
  if (at < end) emit(at, end)
}

/** Length of the "n't", "'s", "'ll" … that a word ends in, or of the "not" of "cannot"; 0 where there is none. */
function cliticLength(text: string, start: number, end: number): number {
  const length = end - start
  if (length > 2 && isApostrophe(text.charCodeAt(end - 2))) {
    const c = text.charCodeAt(end - 1) | 32
    if (c === 0x74 && length > 3 && (text.charCodeAt(end - 3) | 32) === 0x6e) return 3
    return c === 0x73 || c === 0x64 || c === 0x6d ? 2 : 0
  }
  if (length > 3 && isApostrophe(text.charCodeAt(end - 3))) {
    return /^(?:ll|re|ve)$/i.test(text.slice(end - 2, end)) ? 3 : 0
  }
  return length === 6 && text.slice(start, end).toLowerCase() === 'cannot' ? 3 : 0
}
