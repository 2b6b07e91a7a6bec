// dist/report/phrase.js
var oneLine = (text) => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
function phrase(words, proof, style) {
  return words.map((piece) => {
    const text = style.text(oneLine(proof(piece)));
    return piece.quoted ? `\u201C${text}\u201D` : text;
  }).join(" ");
}
var list = (names) => names.length < 2 ? names[0] ?? "" : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
var speakerText = (speaker, style, countryName) => {
  const country = speaker.country === null ? null : countryName(speaker.country);
  const facts2 = [speaker.role, country].filter((fact) => fact !== null && fact !== speaker.name);
  const name = style.strong(style.text(speaker.name));
  return facts2.length > 0 ? `${name} (${style.text(facts2.join(", "))})` : name;
};
function leadIn(item, proof, style, countryName) {
  const who = list(item.speakers.map((speaker) => speakerText(speaker, style, countryName)));
  const cue = item.cue === null ? "" : oneLine(proof(item.cue));
  if (/^[\W_]*$/u.test(cue))
    return `${who}:`;
  const text = style.text(cue);
  const leads = item.speaker !== null && item.cue.end < item.speaker.start && item.speaker.start - item.cue.end < 3;
  if (leads && /\b(?:to|of|by|from)$/i.test(cue))
    return `${text} ${who}:`;
  return item.kind === "direct" ? `${who} ${text}:` : `${who} ${text}`;
}
function redlineText(parts, proof, mark) {
  let line = "";
  let open = true;
  for (const { op, words } of parts) {
    const text = oneLine(proof(words));
    if (!open && !/^[,.;:!?%)\]”’»]/.test(text))
      line += " ";
    line += mark(op, text);
    open = /[([“‘«]$/.test(text);
  }
  return line;
}
var plural = (n, one, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
function facts(item, proof, countryName) {
  const inferred = item.said?.inferred ? " (inferred)" : "";
  return [
    item.polarity === "negated" ? "negated" : "",
    item.occasion === null ? "" : oneLine(proof(item.occasion.words)),
    item.said !== null ? `${item.said.iso}${inferred}` : item.day ?? "",
    item.countries.map(countryName).join(", "),
    item.weapons.join(", "),
    item.outlets > 1 || item.wordings > 1 ? `${plural(item.outlets, "outlet")}, ${plural(item.wordings, "wording")}` : ""
  ].filter((fact) => fact !== "");
}
var summary = (counts) => `${plural(counts.articles, "article")} from ${plural(counts.outlets, "outlet")}: ${plural(counts.statements, "statement")}, ${counts.items} of them distinct, ${counts.changed} with changed wording, ${counts.unresolved} for a human to look at.`;

export {
  oneLine,
  phrase,
  leadIn,
  redlineText,
  facts,
  summary
};
