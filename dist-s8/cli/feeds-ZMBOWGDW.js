import {
  heading
} from "./chunk-P5KC65SL.js";
import {
  facts,
  leadIn,
  phrase,
  summary
} from "./chunk-SUSAWGST.js";

// dist/report/feeds.js
var plain = { text: (text) => text, strong: (markup) => markup };
var escapeXml = (text) => text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "").replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
var NO_DATE = "1970-01-01T00:00:00Z";
function instant(iso) {
  const time = iso === null ? Number.NaN : Date.parse(iso.length === 10 ? `${iso}T00:00:00Z` : iso);
  return Number.isNaN(time) ? NO_DATE : new Date(time).toISOString();
}
function entries(digest, proof) {
  const countryName = (iso2) => digest.countries[iso2] ?? iso2;
  const entry = (item) => {
    const said = `${leadIn(item, proof, plain, countryName)} ${phrase(item.words, proof, plain)}`;
    const printed = item.printings.map(({ outlet, statement, verdict }) => `${outlet ?? statement}: ${verdict}`);
    const dates = item.printings.map(({ published }) => instant(published)).sort();
    return {
      id: `urn:onrecord:cluster:${encodeURIComponent(item.id)}`,
      title: said.length > 160 ? `${said.slice(0, 159).replace(/[\uD800-\uDBFF]$/, "")}\u2026` : said,
      text: `${said}
${facts(item, proof, countryName).join(" \xB7 ")}
${printed.join("\n")}`,
      url: item.printings[0]?.url ?? null,
      updated: dates.at(-1) ?? NO_DATE
    };
  };
  return digest.sections.flatMap(({ groups }) => groups.flatMap(({ items }) => items.map(entry)));
}
function atom(digest, proof) {
  const all = entries(digest, proof);
  const updated = all.map((entry) => entry.updated).sort().at(-1) ?? NO_DATE;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>urn:onrecord:digest:${digest.since ?? ""}:${digest.until ?? ""}</id>`,
    `<title>${escapeXml(heading(digest))}</title>`,
    `<subtitle>${escapeXml(summary(digest.counts))}</subtitle>`,
    `<updated>${updated}</updated>`,
    "<author><name>onrecord</name></author>",
    ...all.flatMap((entry) => [
      "<entry>",
      `<id>${escapeXml(entry.id)}</id>`,
      `<title>${escapeXml(entry.title)}</title>`,
      `<updated>${entry.updated}</updated>`,
      ...entry.url === null ? [] : [`<link href="${escapeXml(entry.url)}"/>`],
      `<content type="text">${escapeXml(entry.text)}</content>`,
      "</entry>"
    ]),
    "</feed>"
  ];
  return `${lines.join("\n")}
`;
}
function jsonFeed(digest, proof) {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: heading(digest),
    description: summary(digest.counts),
    items: entries(digest, proof).map(({ id, title, text, url, updated }) => ({
      id,
      title,
      content_text: text,
      ...url !== null && { url },
      ...updated !== NO_DATE && { date_modified: updated }
    }))
  };
  return `${JSON.stringify(feed, null, 1)}
`;
}
export {
  atom,
  jsonFeed
};
