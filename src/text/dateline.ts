import { isTown } from './known-names.js'

/** Longest dateline, in UTF-16 code units. */
const LONGEST = 100
const SEPARATORS = [' - ', ' -- ', ' – ', ' — ', '—', '.- ', '.– ', '.— ']
/** A dateline that a colon ends: a place in capitals. */
const BEFORE_COLON = /^\p{Lu}[\p{Lu} '’.,/-]{2,30}: (?=\S)/u
/** The same as one writes it, before a new sentence. */
const TOWN = /^(\p{Lu}[\p{L} '’.-]{2,30}): (?=\p{Lu})/u
/** Shortest paragraph of news. */
const SHORTEST = 80
/** "09:42 GMT — ", "13:58 " before a capital, "• ": the hour of an entry in a live blog, the mark of an item in a list. */
const STAMP =
  /^(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:GMT|BST|CET|EST|EDT|UTC|local))? ?[—–-] |(?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?[ap]\.?m\.?)?(?: (?:GMT|BST|CET|EST|EDT|UTC))? (?=[\p{Lu}“"‘])|[•▪‣●] ?|(?:Exclusive|EXCLUSIVE|Breaking|BREAKING|Analysis|ANALYSIS|Explainer|EXPLAINER|Opinion|OPINION|Factbox|FACTBOX|Timeline|Live|LIVE|Watch|WATCH|Update|UPDATE)(?:: | [|–—-] ))(?=\S)/u
/** "New Delhi, Nov 18 (PTI) Army chief …", "DAMASCUS, (SANA) President …": place, day and agency, and no dash. */
const AGENCY =
  /^\p{Lu}[\p{L} ]{2,30},(?: \p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?)? \(\p{Lu}[\p{L}/ ]{1,20}\):? (?=[\p{Lu}\d“"‘'])/u
const DAY = /^(?:\d{1,2}|\d{4}|\d{1,2}(?:st|nd|rd|th))$/
const PLACE_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|al-\p{Lu}[\p{L}'’-]*|de|del|da|la|of|and)$/u

/** Where the words behind "CAIRO: " begin, or `start`; turns of a transcript look the same, so ask of an article that has one such paragraph. */
export function afterCapitals(text: string, start: number, end: number): number {
  const found = BEFORE_COLON.exec(text.slice(start, Math.min(end, start + LONGEST)))
  return found ? start + found[0].length : start
}

/** Where the words behind "New Delhi: " begin, or `start`; "Oslo: No." says who, so ask of the first paragraph of an article, and of no short one. */
export function afterTown(text: string, start: number, end: number): number {
  if (end - start < SHORTEST) return start
  const found = TOWN.exec(text.slice(start, start + LONGEST))
  return found && isTown(found[1]!) ? start + found[0].length : start
}

/** Where the words begin behind the stamp of a paragraph ("09:42 — ", "• ", "Exclusive: "), or `start`. */
export function afterStamp(text: string, start: number, end: number): number {
  const stamp = STAMP.exec(text.slice(start, Math.min(end, start + LONGEST)))
  return stamp ? start + stamp[0].length : start
}

/**
 * Where a paragraph's own words begin behind its dateline ("OSLO, March 3 (Agency) - ", "BERLIN — ", "Amman, 17 Mar (Agency).- "),
 * or `start` where it has none. A dateline is capitalised words before a dash, with a day, an agency in brackets or a place in
 * capitals to show for it.
 */
export function afterDateline(text: string, start: number, end: number): number {
  const head = text.slice(start, Math.min(end, start + LONGEST))
  const agency = head.includes(' (') ? AGENCY.exec(head) : null
  if (agency) return start + agency[0].length
  if (!/[-–—]/.test(head)) return start
  let cut = -1
  let length = 0
  for (const separator of SEPARATORS) {
    const at = head.indexOf(separator)
    if (at > 0 && (cut < 0 || at < cut || (at === cut && separator.length > length))) {
      cut = at
      length = separator.length
    }
  }
  if (cut < 0 || start + cut + length >= end) return start
  const open = head.lastIndexOf('(', cut)
  const close = head.indexOf(')', open)
  const bracketed = open > 0 && close > open && close >= cut - 1 && close <= cut
  const words = head
    .slice(0, bracketed ? open : cut)
    .split(/[ ,/]+/)
    .filter(Boolean)
  if (words.length === 0 || words.length > 8) return start
  if (!words.every((word) => DAY.test(word) || PLACE_WORD.test(word))) return start
  const dated = words.some((word) => DAY.test(word))
  const capitals = /^\p{Lu}[\p{Lu}'’.-]{2,}$/u.test(words[0]!)
  return bracketed || dated || capitals ? start + cut + length : start
}
