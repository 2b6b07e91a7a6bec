import {
  oneLine
} from "./chunk-SUSAWGST.js";

// dist/report/rows.js
function* printingRows(digest, proof) {
  for (const { groups } of digest.sections) {
    for (const { items } of groups) {
      for (const item of items)
        for (const printing of item.printings)
          yield row(item, printing, proof);
    }
  }
}
var row = (item, printing, proof) => ({
  cluster: item.id,
  status: item.status,
  day: item.day ?? "",
  speakers: printing.speakers.join("; "),
  speakerCountries: [...new Set(item.speakers.map(({ country }) => country ?? ""))].filter(Boolean).join("; "),
  kind: item.kind,
  act: item.act,
  polarity: item.polarity,
  words: item.words.map((w) => w.quoted ? `\u201C${oneLine(proof(w))}\u201D` : oneLine(proof(w))).join(" "),
  occasion: item.occasion?.kind ?? "",
  countries: item.countries.join("; "),
  weapons: item.weapons.join("; "),
  outlets: item.outlets,
  wordings: item.wordings,
  outlet: printing.outlet ?? "",
  published: printing.published ?? "",
  verdict: printing.verdict,
  why: printing.why.join("; "),
  url: printing.url ?? "",
  statement: printing.statement,
  start: printing.start,
  end: printing.end
});

export {
  printingRows
};
