import type { Digest, DigestItem, DigestPrinting } from '../model/digest.js'
import { oneLine } from './phrase.js'
import type { Proof } from './proof.js'

/** One printing of one item, flat: what the CSV and Parquet exports hold. */
export interface PrintingRow {
  readonly cluster: string
  readonly status: string
  readonly day: string
  readonly speakers: string
  readonly speakerCountries: string
  readonly kind: string
  readonly act: string
  readonly polarity: string
  /** Content with the quoted stretches inside quotation marks. */
  readonly words: string
  readonly occasion: string
  readonly countries: string
  readonly weapons: string
  readonly outlets: number
  readonly wordings: number
  readonly outlet: string
  readonly published: string
  readonly verdict: string
  readonly why: string
  readonly url: string
  readonly statement: string
  /** UTF-16 offsets into the article's text. */
  readonly start: number
  readonly end: number
}

/** Every printing of every item of a digest, in its order; each item's words are proven as they are written. */
export function* printingRows(digest: Digest, proof: Proof): Generator<PrintingRow> {
  for (const { groups } of digest.sections) {
    for (const { items } of groups) {
      for (const item of items) for (const printing of item.printings) yield row(item, printing, proof)
    }
  }
}

const row = (item: DigestItem, printing: DigestPrinting, proof: Proof): PrintingRow => ({
  cluster: item.id,
  status: item.status,
  day: item.day ?? '',
  speakers: printing.speakers.join('; '),
  speakerCountries: [...new Set(item.speakers.map(({ country }) => country ?? ''))].filter(Boolean).join('; '),
  kind: item.kind,
  act: item.act,
  polarity: item.polarity,
  words: item.words.map((w) => (w.quoted ? `“${oneLine(proof(w))}”` : oneLine(proof(w)))).join(' '),
  occasion: item.occasion?.kind ?? '',
  countries: item.countries.join('; '),
  weapons: item.weapons.join('; '),
  outlets: item.outlets,
  wordings: item.wordings,
  outlet: printing.outlet ?? '',
  published: printing.published ?? '',
  verdict: printing.verdict,
  why: printing.why.join('; '),
  url: printing.url ?? '',
  statement: printing.statement,
  start: printing.start,
  end: printing.end,
})
