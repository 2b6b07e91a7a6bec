import type { DigestItem, DigestSpeaker, RedlinePart, Words } from '../model/digest.js'
import type { Proof } from './proof.js'

/** How a format writes a stranger's words; every word passes through `text`. */
export interface Style {
  readonly text: (words: string) => string
  readonly strong: (markup: string) => string
}

/** One line, whatever white space or control characters stood in the page. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()

/** Content behind its lead-in: what was inside quotation marks inside them, all else outside. */
export function phrase(words: readonly Words[], proof: Proof, style: Style): string {
  return words
    .map((piece, i) => {
      const text = oneLine(proof(piece))
      if (piece.quoted) return `“${style.text(text)}”`
      return style.text(i === 0 && OPENERS.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text)
    })
    .join(' ')
}
/** Words of grammar that opened a sentence in print, and do not behind "said". */
const OPENERS = /^(?:The|An?|Its?|His|Her|Their|Our|He|She|They|We|This|That|These|Those|There|In|On|At|For|No|If)\s/

export const list = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const speakerText = (speaker: DigestSpeaker, style: Style, countryName: (iso2: string) => string): string => {
  const country = speaker.country === null ? null : countryName(speaker.country)
  const facts = [speaker.role, country].filter((fact) => fact !== null && fact !== speaker.name)
  // "Iran: Foreign Ministry": the country is among the facts behind it.
  const own = country === null ? '' : `${country}: `
  const name = style.strong(style.text(speaker.name.startsWith(own) ? speaker.name.slice(own.length) : speaker.name))
  return facts.length > 0 ? `${name} (${style.text(facts.join(', '))})` : name
}

/** Who says it and how: "Mika Aoki (defence minister, Japan) called for", "According to Mika Aoki:". */
export function leadIn(item: DigestItem, proof: Proof, style: Style, countryName: (iso2: string) => string): string {
  const who = list(item.speakers.map((speaker) => speakerText(speaker, style, countryName)))
  const cue = item.cue === null ? '' : oneLine(proof(item.cue))
  if (/^[\W_]*$/u.test(cue)) return `${who}:`
  const text = style.text(cue)
  // A cue that leads to its speaker by a preposition stands before the name: "according to", "in the words of".
  const leads = item.speaker !== null && item.cue!.end < item.speaker.start && item.speaker.start - item.cue!.end < 3
  if (leads && /\b(?:to|of|by|from)$/i.test(cue)) return `${text} ${who}:`
  return item.kind === 'direct' ? `${who} ${text}:` : `${who} ${text}`
}

/** The parts of a redline side by side, with a space where words meet and none at marks that cling to a word. */
export function redlineText(
  parts: readonly RedlinePart[],
  proof: Proof,
  mark: (op: RedlinePart['op'], text: string) => string,
): string {
  let line = ''
  let open = true
  for (const { op, words } of parts) {
    const text = oneLine(proof(words))
    if (!open && !/^[,.;:!?%)\]”’»]/.test(text)) line += ' '
    line += mark(op, text)
    open = /[([“‘«]$/.test(text)
  }
  return line
}

const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

/** The circumstances, in a fixed order: occasion, date, countries, weapons, "5 outlets, 2 wordings". */
export function facts(item: DigestItem, proof: Proof, countryName: (iso2: string) => string): string[] {
  const inferred = item.said?.inferred ? ' (inferred)' : ''
  return [
    item.polarity === 'negated' ? 'negated' : '',
    item.occasion === null ? '' : oneLine(proof(item.occasion.words)),
    item.said !== null ? `${item.said.iso}${inferred}` : (item.day ?? ''),
    item.countries.map(countryName).join(', '),
    item.weapons.join(', '),
    item.outlets > 1 || item.wordings > 1
      ? `${plural(item.outlets, 'outlet')}, ${plural(item.wordings, 'wording')}`
      : '',
  ].filter((fact) => fact !== '')
}

/** The digest's own first line. */
export const summary = (counts: {
  articles: number
  outlets: number
  statements: number
  items: number
  changed: number
  unresolved: number
}): string =>
  `${plural(counts.articles, 'article')} from ${plural(counts.outlets, 'outlet')}: ${plural(counts.statements, 'statement')}, ` +
  `${counts.items} of them distinct, ${counts.changed} with changed wording, ${counts.unresolved} for a human to look at.`
