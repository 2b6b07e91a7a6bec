import {
  heading
} from "./chunk-P5KC65SL.js";
import {
  facts,
  leadIn,
  oneLine,
  phrase,
  redlineText,
  summary
} from "./chunk-SUSAWGST.js";

// dist/report/escape.js
var escapeHtml = (text) => oneLine(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
var link = (text, url) => url !== null && /^https?:\/\//i.test(url) ? `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${escapeHtml(text)}</a>` : escapeHtml(text);

// dist/report/chart.js
var WIDTH = 640;
var HEIGHT = 120;
var AXIS = 20;
function barChart(title, bars) {
  if (bars.length === 0)
    return "";
  const most = Math.max(...bars.map(([, n]) => n));
  const step = WIDTH / bars.length;
  const every = Math.ceil(bars.length / 8);
  const drawn = bars.map(([label, n], i) => {
    const height = Math.max(1, Math.round(n / most * (HEIGHT - AXIS - 16)));
    const x = (i * step + step * 0.1).toFixed(1);
    const y = HEIGHT - AXIS - height;
    const middle = (i * step + step / 2).toFixed(1);
    const day = i % every === 0 ? `<text x="${middle}" y="${HEIGHT - 4}">${escapeHtml(label.slice(-5))}</text>` : "";
    return `<rect x="${x}" y="${y}" width="${(step * 0.8).toFixed(1)}" height="${height}"/><text x="${middle}" y="${y - 4}">${n}</text>${day}`;
  });
  const words = bars.map(([label, n]) => `${label}: ${n}`).join(", ");
  return `<figure><figcaption>${escapeHtml(title)}</figcaption>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(`${title}. ${words}`)}">${drawn.join("")}</svg></figure>`;
}

// dist/report/stylesheet.js
var STYLESHEET = `
:root{--ink:#1b1b1f;--paper:#fdfdfb;--soft:#55555f;--line:#d4d4d8;--ins:#d3f0d6;--insink:#0b4a16;--del:#fbdada;--delink:#7a1010;--link:#0b4f9e;--bar:#44618b;--mark:#eceef3}
@media (prefers-color-scheme:dark){:root{--ink:#ececf0;--paper:#17181b;--soft:#b4b4bf;--line:#3c3d44;--ins:#123d1c;--insink:#b7f0c1;--del:#4a1717;--delink:#ffc9c9;--link:#8fc0ff;--bar:#8fb0dd;--mark:#2a2c33}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:60rem;padding:1rem 1.25rem 3rem;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.2;margin:.5rem 0}
h2{font-size:1.25rem;margin:2rem 0 .5rem;border-bottom:2px solid var(--line);padding-bottom:.25rem}
h3{font-size:1rem;margin:1.25rem 0 .25rem;color:var(--soft)}
a{color:var(--link)}
.skip{position:absolute;left:-100vw}
.skip:focus{position:static}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;margin:.5rem 0}
article{margin:0 0 1rem;padding:.25rem 0}
article p{margin:.15rem 0}
.facts,.why,.note,footer{color:var(--soft);font-size:.875rem}
code{font-size:.8rem;color:var(--soft)}
.printings{margin:.35rem 0 0;padding-left:1.1rem;font-size:.925rem}
.verdict{background:var(--mark);border-radius:.25rem;padding:.05rem .4rem;font-size:.8rem;font-weight:600}
blockquote{margin:.25rem 0 .5rem;padding-left:.75rem;border-left:3px solid var(--line)}
ins{background:var(--ins);color:var(--insink);text-decoration:underline}
del{background:var(--del);color:var(--delink);text-decoration:line-through}
.scroll{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;font-size:.875rem}
caption,figcaption{text-align:left;font-weight:600;margin-bottom:.25rem}
th,td{border:1px solid var(--line);padding:.2rem .5rem;text-align:right;overflow-wrap:normal;font-variant-numeric:tabular-nums}
th{font-weight:500;text-align:left}
figure{margin:1rem 0}
svg{width:100%;height:auto;max-height:12rem}
svg rect{fill:var(--bar)}
svg text{fill:var(--ink);font-size:11px;text-anchor:middle}
@media print{body{max-width:none;padding:0;font-size:10pt}nav,.skip{display:none}article{break-inside:avoid}a{color:inherit;text-decoration:none}}
`;

// dist/report/html.js
var style = { text: escapeHtml, strong: (markup) => `<strong>${markup}</strong>` };
function html(digest, proof) {
  const countryName = (iso2) => digest.countries[iso2] ?? iso2;
  const title = escapeHtml(heading(digest));
  const sections = digest.sections.map((section) => sectionHtml(section, proof, countryName));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${STYLESHEET}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the statements</a>
<header>
<h1>${title}</h1>
<p>${escapeHtml(summary(digest.counts))}</p>
<nav aria-label="Sections"><ul>${digest.sections.map(({ status, title: title2 }) => `<li><a href="#${status}">${title2}</a></li>`).join("")}<li><a href="#overview">Overview</a></li></ul></nav>
</header>
<main id="main">
${sections.join("\n")}
<section id="overview" aria-labelledby="overview-title">
<h2 id="overview-title">Overview</h2>
${barChart("Statements by day", digest.days)}
${table("Who spoke about whom", "speaking", digest.matrix)}
${table("Weapons by day", "weapon", digest.weapons)}
</section>
${reviewHtml(digest, proof)}
</main>
<footer><p>Written by onrecord. Words inside quotation marks were sliced out of the stored articles while this page was written.</p></footer>
</body>
</html>
`;
}
function sectionHtml(section, proof, countryName) {
  const groups = section.groups.map(({ title, items }) => `<h3>${escapeHtml(title)}</h3>
${items.map((item) => itemHtml(item, proof, countryName)).join("\n")}`);
  const omitted = section.omitted > 0 ? `<p class="note">\u2026 and ${section.omitted} more.</p>` : "";
  return `<section id="${section.status}" aria-labelledby="${section.status}-title">
<h2 id="${section.status}-title">${section.title}</h2>
${groups.join("\n")}${omitted}
</section>`;
}
function itemHtml(item, proof, countryName) {
  const [reference, ...others] = item.printings;
  const where = link(reference.outlet ?? reference.title ?? "source", reference.url);
  const place = `<code>${escapeHtml(`${reference.statement} ${reference.start}-${reference.end}`)}</code>`;
  const printings = others.map((printing) => `<li>${printingHtml(printing, proof)}</li>`).join("\n");
  return `<article>
<p>${leadIn(item, proof, style, countryName)} ${phrase(item.words, proof, style)}</p>
<p class="facts">${[...facts(item, proof, countryName).map(escapeHtml), where, place].join(" \xB7 ")}</p>${printings === "" ? "" : `
<ul class="printings">
${printings}
</ul>`}
</article>`;
}
function printingHtml(printing, proof) {
  const day = printing.published?.slice(0, 10);
  const tags = { same: ["", ""], del: ["<del>", "</del>"], ins: ["<ins>", "</ins>"] };
  const redline = redlineText(printing.redline, proof, (op, text) => `${tags[op][0]}${escapeHtml(text)}${tags[op][1]}`);
  const who = printing.verdict === "other-speaker" ? `credited to ${printing.speakers.join(", ")}` : printing.why.join("; ");
  return [
    link(printing.outlet ?? printing.title ?? printing.statement, printing.url),
    day ? ` <time datetime="${escapeHtml(day)}">${escapeHtml(day)}</time>` : "",
    ` <span class="verdict ${printing.verdict}">${printing.verdict}</span>`,
    who === "" ? "" : ` <span class="why">${escapeHtml(who)}</span>`,
    redline === "" ? "" : `<blockquote>${redline}</blockquote>`
  ].join("");
}
function table(caption, corner, { columns, rows }) {
  if (rows.length === 0)
    return "";
  const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join("");
  const body = rows.map(({ name, counts }) => `<tr><th scope="row">${escapeHtml(name)}</th>${counts.map((n) => `<td>${n === 0 ? "" : n}</td>`).join("")}</tr>`);
  return `<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption>
<thead><tr><th scope="col">${corner}</th>${head}</tr></thead>
<tbody>
${body.join("\n")}
</tbody></table></div>`;
}
function reviewHtml({ review, reviewOmitted }, proof) {
  if (review.length === 0)
    return "";
  const items = review.map(({ words, outlet, reason, statement }) => `<li>${phrase(words, proof, style)} <span class="why">${escapeHtml(reason)}</span> <code>${escapeHtml([outlet, statement].filter((part) => part !== null).join(" \xB7 "))}</code></li>`);
  if (reviewOmitted > 0)
    items.push(`<li>\u2026 and ${reviewOmitted} more</li>`);
  return `<section id="review" aria-labelledby="review-title">
<h2 id="review-title">For a human to look at</h2>
<ul>
${items.join("\n")}
</ul>
</section>`;
}
export {
  html
};
