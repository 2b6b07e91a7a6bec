import { oneLine } from './phrase.js';
/** Every printing of every item of a digest, in its order; each item's words are proven as they are written. */
export function* printingRows(digest, proof) {
    for (const { groups } of digest.sections) {
        for (const { items } of groups) {
            for (const item of items)
                for (const printing of item.printings)
                    yield row(item, printing, proof);
        }
    }
}
const row = (item, printing, proof) => ({
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
});
