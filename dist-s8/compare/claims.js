import { OnrecordError } from '../model/errors.js';
import { verify } from './verify.js';
/** The verdict on a quotation, as `onrecord verify --batch` prints it. */
export function verifyClaim({ id, quote, speaker, date, reference }) {
    const { verdict, found } = verify({ text: quote, ...(speaker && { speakers: [speaker] }), ...(date && { date }) }, {
        text: reference.text,
        ...(reference.speaker && { speakers: [reference.speaker] }),
        ...(reference.date && { date: reference.date }),
    });
    return {
        id,
        verdict,
        speaker: found?.speaker ?? null,
        start: found?.start ?? null,
        end: found?.end ?? null,
        edits: (found?.edits ?? []).map(({ from, to, class: cls }) => ({ from, to, class: cls })),
    };
}
/** Checks a parsed line. @throws OnrecordError `malformed`, naming what is missing */
export function asClaim(value) {
    const claim = value;
    if (typeof claim?.quote !== 'string' || typeof claim.reference?.text !== 'string')
        throw new OnrecordError('malformed', `a claim needs ${typeof claim?.quote === 'string' ? 'reference.text' : 'quote'}`, {
            remedy: 'write {"id": …, "quote": …, "reference": {"text": …}} on each line',
        });
    return { ...claim, id: claim.id ?? null };
}
