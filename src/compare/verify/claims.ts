import type { Edit, Verdict } from '../../model/compare.js'
import { OnrecordError } from '../../model/errors.js'
import { verify } from './verify.js'

/** One line of a file of quotations to verify. */
export interface ClaimLine {
  readonly id: string | number | null
  readonly quote: string
  readonly speaker?: string | null
  readonly date?: string | null
  readonly reference: { readonly text: string; readonly date?: string | null; readonly speaker?: string | null }
}

/** `start` and `end` are UTF-16 offsets into the reference's text; null where nothing was found. */
export interface ClaimVerdict {
  readonly id: string | number | null
  readonly verdict: Verdict
  readonly speaker: string | null
  readonly start: number | null
  readonly end: number | null
  readonly edits: readonly Pick<Edit, 'from' | 'to' | 'class'>[]
}

/** The verdict on a quotation, as `onrecord verify --batch` prints it. */
export function verifyClaim({ id, quote, speaker, date, reference }: ClaimLine): ClaimVerdict {
  const { verdict, found } = verify(
    { text: quote, ...(speaker && { speakers: [speaker] }), ...(date && { date }) },
    {
      text: reference.text,
      ...(reference.speaker && { speakers: [reference.speaker] }),
      ...(reference.date && { date: reference.date }),
    },
  )
  return {
    id,
    verdict,
    speaker: found?.speaker ?? null,
    start: found?.start ?? null,
    end: found?.end ?? null,
    edits: (found?.edits ?? []).map(({ from, to, class: cls }) => ({ from, to, class: cls })),
  }
}

/** Checks a parsed line. @throws OnrecordError `malformed`, naming what is missing */
export function asClaim(value: unknown): ClaimLine {
  const claim = value as Partial<ClaimLine> | null
  if (typeof claim?.quote !== 'string' || typeof claim.reference?.text !== 'string')
    throw new OnrecordError(
      'malformed',
      `a claim needs ${typeof claim?.quote === 'string' ? 'reference.text' : 'quote'}`,
      {
        remedy: 'write {"id": …, "quote": …, "reference": {"text": …}} on each line',
      },
    )
  return { ...(claim as ClaimLine), id: claim.id ?? null }
}
