import { facts, leadIn, oneLine, phrase, redlineText, summary } from './phrase.js';
/** A stranger's words cannot become markup, links or HTML. */
const escapeMarkdown = (text) => oneLine(text)
    .replace(/[\\`*_{}[\]<>#|~!]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;');
const style = { text: escapeMarkdown, strong: (markup) => `**${markup}**` };
const link = (text, url) => url !== null && /^https?:\/\/[^\s()<>]+$/.test(url) ? `[${escapeMarkdown(text)}](${url})` : escapeMarkdown(text);
/**
 * A digest as CommonMark, for a terminal or a note.
 * @throws OnrecordError `proof` where a printed word no longer stands in its article
 */
export function markdown(digest, proof) {
    const countryName = (iso2) => digest.countries[iso2] ?? iso2;
    const lines = [`# ${heading(digest)}`, '', summary(digest.counts), ''];
    for (const section of digest.sections) {
        lines.push(`## ${section.title}`, '');
        for (const group of section.groups) {
            lines.push(`### ${escapeMarkdown(group.title)}`, '');
            for (const item of group.items)
                lines.push(...itemLines(item, proof, countryName));
            lines.push('');
        }
        if (section.omitted > 0)
            lines.push(`… and ${section.omitted} more (\`--limit 0\` prints all).`, '');
    }
    if (digest.matrix.rows.length > 0)
        lines.push('## Who spoke about whom', '', ...table('speaking', digest.matrix), '');
    if (digest.weapons.rows.length > 0)
        lines.push('## Weapons by day', '', ...table('weapon', digest.weapons), '');
    if (digest.review.length > 0) {
        lines.push('## For a human to look at', '');
        for (const { words, outlet, reason, statement } of digest.review) {
            const where = [outlet, statement].filter((part) => part !== null).map(escapeMarkdown);
            lines.push(`- ${phrase(words, proof, style)} — ${escapeMarkdown(reason)} · ${where.join(' · ')}`);
        }
        if (digest.reviewOmitted > 0)
            lines.push(`- … and ${digest.reviewOmitted} more`);
        lines.push('');
    }
    return `${lines.join('\n').trimEnd()}\n`;
}
export const heading = ({ since, until }) => {
    const window = [since, until].filter((day) => day !== null);
    if (window.length === 0)
        return 'Digest of statements';
    return `Digest of statements, ${since === null ? `until ${until}` : until === null ? `since ${since}` : window.join(' to ')}`;
};
function itemLines(item, proof, countryName) {
    const [reference, ...others] = item.printings;
    const words = phrase(item.words, proof, style);
    const where = `${link(reference.outlet ?? reference.title ?? 'source', reference.url)} \`${reference.statement} ${reference.start}-${reference.end}\``;
    const lines = [
        `- ${leadIn(item, proof, style, countryName)} ${words}`,
        `  ${[...facts(item, proof, countryName).map(escapeMarkdown), where].join(' · ')}`,
    ];
    for (const printing of others)
        lines.push(`  - ${printingLine(printing, proof)}`);
    return lines;
}
function printingLine(printing, proof) {
    const day = printing.published?.slice(0, 10);
    const where = link(printing.outlet ?? printing.title ?? printing.statement, printing.url);
    const marks = { same: '', del: '~~', ins: '**' };
    const redline = redlineText(printing.redline, proof, (op, text) => `${marks[op]}${escapeMarkdown(text)}${marks[op]}`);
    const who = printing.verdict === 'other-speaker' ? `credited to ${escapeMarkdown(printing.speakers.join(', '))}` : '';
    const why = who || printing.why.map(escapeMarkdown).join('; ');
    return [`${where}${day ? ` (${day})` : ''}: *${printing.verdict}*`, why, redline]
        .filter((part) => part !== '')
        .join(' — ');
}
function table(corner, { columns, rows }) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [
        line([corner, ...columns.map(escapeMarkdown)]),
        line(['---', ...columns.map(() => '--:')]),
        ...rows.map(({ name, counts }) => line([escapeMarkdown(name), ...counts.map((n) => (n === 0 ? '' : String(n)))])),
    ];
}
