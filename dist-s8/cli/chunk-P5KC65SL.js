import {
  facts,
  leadIn,
  oneLine,
  phrase,
  redlineText,
  summary
} from "./chunk-SUSAWGST.js";

// dist/report/markdown.js
var escapeMarkdown = (text) => oneLine(text).replace(/[\\`*_{}[\]<>#|~!]/g, "\\$&").replace(/&(?=#?\w+;)/g, "&amp;");
var style = { text: escapeMarkdown, strong: (markup) => `**${markup}**` };
var link = (text, url) => url !== null && /^https?:\/\/[^\s()<>]+$/.test(url) ? `[${escapeMarkdown(text)}](${url})` : escapeMarkdown(text);
function markdown(digest, proof) {
  const countryName = (iso2) => digest.countries[iso2] ?? iso2;
  const lines = [`# ${heading(digest)}`, "", summary(digest.counts), ""];
  for (const section of digest.sections) {
    lines.push(`## ${section.title}`, "");
    for (const group of section.groups) {
      lines.push(`### ${escapeMarkdown(group.title)}`, "");
      for (const item of group.items)
        lines.push(...itemLines(item, proof, countryName));
      lines.push("");
    }
    if (section.omitted > 0)
      lines.push(`\u2026 and ${section.omitted} more (\`--limit 0\` prints all).`, "");
  }
  if (digest.matrix.rows.length > 0)
    lines.push("## Who spoke about whom", "", ...table("speaking", digest.matrix), "");
  if (digest.weapons.rows.length > 0)
    lines.push("## Weapons by day", "", ...table("weapon", digest.weapons), "");
  if (digest.review.length > 0) {
    lines.push("## For a human to look at", "");
    for (const { words, outlet, reason, statement } of digest.review) {
      const where = [outlet, statement].filter((part) => part !== null).map(escapeMarkdown);
      lines.push(`- ${phrase(words, proof, style)} \u2014 ${escapeMarkdown(reason)} \xB7 ${where.join(" \xB7 ")}`);
    }
    if (digest.reviewOmitted > 0)
      lines.push(`- \u2026 and ${digest.reviewOmitted} more`);
    lines.push("");
  }
  return `${lines.join("\n").trimEnd()}
`;
}
var heading = ({ since, until }) => {
  const window = [since, until].filter((day) => day !== null);
  if (window.length === 0)
    return "Digest of statements";
  return `Digest of statements, ${since === null ? `until ${until}` : until === null ? `since ${since}` : window.join(" to ")}`;
};
function itemLines(item, proof, countryName) {
  const [reference, ...others] = item.printings;
  const words = phrase(item.words, proof, style);
  const where = `${link(reference.outlet ?? reference.title ?? "source", reference.url)} \`${reference.statement} ${reference.start}-${reference.end}\``;
  const lines = [
    `- ${leadIn(item, proof, style, countryName)} ${words}`,
    `  ${[...facts(item, proof, countryName).map(escapeMarkdown), where].join(" \xB7 ")}`
  ];
  for (const printing of others)
    lines.push(`  - ${printingLine(printing, proof)}`);
  return lines;
}
function printingLine(printing, proof) {
  const day = printing.published?.slice(0, 10);
  const where = link(printing.outlet ?? printing.title ?? printing.statement, printing.url);
  const marks = { same: "", del: "~~", ins: "**" };
  const redline = redlineText(printing.redline, proof, (op, text) => `${marks[op]}${escapeMarkdown(text)}${marks[op]}`);
  const who = printing.verdict === "other-speaker" ? `credited to ${escapeMarkdown(printing.speakers.join(", "))}` : "";
  const why = who || printing.why.map(escapeMarkdown).join("; ");
  return [`${where}${day ? ` (${day})` : ""}: *${printing.verdict}*`, why, redline].filter((part) => part !== "").join(" \u2014 ");
}
function table(corner, { columns, rows }) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [
    line([corner, ...columns.map(escapeMarkdown)]),
    line(["---", ...columns.map(() => "--:")]),
    ...rows.map(({ name, counts }) => line([escapeMarkdown(name), ...counts.map((n) => n === 0 ? "" : String(n))]))
  ];
}

export {
  markdown,
  heading
};
