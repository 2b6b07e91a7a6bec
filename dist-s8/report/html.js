import { barChart } from './chart.js';
import { escapeHtml, link } from './escape.js';
import { heading } from './markdown.js';
import { facts, leadIn, phrase, redlineText, summary } from './phrase.js';
import { STYLESHEET } from './stylesheet.js';
const style = { text: escapeHtml, strong: (markup) => `<strong>${markup}</strong>` };
/**
 * A digest as one HTML file: no script, no request, styles inside; light, dark and print.
 * @throws OnrecordError `proof` where a printed word no longer stands in its article
 */
export function html(digest, proof) {
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
<nav aria-label="Sections"><ul>${digest.sections
        .map(({ status, title }) => `<li><a href="#${status}">${title}</a></li>`)
        .join('')}<li><a href="#overview">Overview</a></li></ul></nav>
</header>
<main id="main">
${sections.join('\n')}
<section id="overview" aria-labelledby="overview-title">
<h2 id="overview-title">Overview</h2>
${barChart('Statements by day', digest.days)}
${table('Who spoke about whom', 'speaking', digest.matrix)}
${table('Weapons by day', 'weapon', digest.weapons)}
</section>
${reviewHtml(digest, proof)}
</main>
<footer><p>Written by onrecord. Words inside quotation marks were sliced out of the stored articles while this page was written.</p></footer>
</body>
</html>
`;
}
function sectionHtml(section, proof, countryName) {
    const groups = section.groups.map(({ title, items }) => `<h3>${escapeHtml(title)}</h3>\n${items.map((item) => itemHtml(item, proof, countryName)).join('\n')}`);
    const omitted = section.omitted > 0 ? `<p class="note">… and ${section.omitted} more.</p>` : '';
    return `<section id="${section.status}" aria-labelledby="${section.status}-title">
<h2 id="${section.status}-title">${section.title}</h2>
${groups.join('\n')}${omitted}
</section>`;
}
function itemHtml(item, proof, countryName) {
    const [reference, ...others] = item.printings;
    const where = link(reference.outlet ?? reference.title ?? 'source', reference.url);
    const place = `<code>${escapeHtml(`${reference.statement} ${reference.start}-${reference.end}`)}</code>`;
    const printings = others.map((printing) => `<li>${printingHtml(printing, proof)}</li>`).join('\n');
    return `<article>
<p>${leadIn(item, proof, style, countryName)} ${phrase(item.words, proof, style)}</p>
<p class="facts">${[...facts(item, proof, countryName).map(escapeHtml), where, place].join(' · ')}</p>${printings === '' ? '' : `\n<ul class="printings">\n${printings}\n</ul>`}
</article>`;
}
function printingHtml(printing, proof) {
    const day = printing.published?.slice(0, 10);
    const tags = { same: ['', ''], del: ['<del>', '</del>'], ins: ['<ins>', '</ins>'] };
    const redline = redlineText(printing.redline, proof, (op, text) => `${tags[op][0]}${escapeHtml(text)}${tags[op][1]}`);
    const who = printing.verdict === 'other-speaker' ? `credited to ${printing.speakers.join(', ')}` : printing.why.join('; ');
    return [
        link(printing.outlet ?? printing.title ?? printing.statement, printing.url),
        day ? ` <time datetime="${escapeHtml(day)}">${escapeHtml(day)}</time>` : '',
        ` <span class="verdict ${printing.verdict}">${printing.verdict}</span>`,
        who === '' ? '' : ` <span class="why">${escapeHtml(who)}</span>`,
        redline === '' ? '' : `<blockquote>${redline}</blockquote>`,
    ].join('');
}
function table(caption, corner, { columns, rows }) {
    if (rows.length === 0)
        return '';
    const head = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
    const body = rows.map(({ name, counts }) => `<tr><th scope="row">${escapeHtml(name)}</th>${counts.map((n) => `<td>${n === 0 ? '' : n}</td>`).join('')}</tr>`);
    return `<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption>
<thead><tr><th scope="col">${corner}</th>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></div>`;
}
function reviewHtml({ review, reviewOmitted }, proof) {
    if (review.length === 0)
        return '';
    const items = review.map(({ words, outlet, reason, statement }) => `<li>${phrase(words, proof, style)} <span class="why">${escapeHtml(reason)}</span> <code>${escapeHtml([outlet, statement].filter((part) => part !== null).join(' · '))}</code></li>`);
    if (reviewOmitted > 0)
        items.push(`<li>… and ${reviewOmitted} more</li>`);
    return `<section id="review" aria-labelledby="review-title">
<h2 id="review-title">For a human to look at</h2>
<ul>
${items.join('\n')}
</ul>
</section>`;
}
