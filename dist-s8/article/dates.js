import { MONTHS, ZONES } from '../lexicon/months.js';
const MONTH_OF = new Map();
for (const row of MONTHS)
    for (const [i, names] of row.months.entries())
        for (const name of names)
            if (!MONTH_OF.has(name))
                MONTH_OF.set(name, i + 1);
const OFFSET_OF = new Map(ZONES.map((zone) => [zone.name, zone.offset]));
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt\s]\s?(\d{1,2})[:.h](\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?)?/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?)?(?!\d)/;
const NAMED = /(?<![\d.:])(\d{1,2})(?:st|nd|rd|th|er|º|ª)?[.,]?[\s-]{1,3}(?:de |of )?(\p{L}{3,12})[.,]?[\s-]{1,3}(?:de |del )?(\d{4})(?!\d)/u;
const AMERICAN = /(?<!\p{L})(\p{L}{3,12})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(\d{4})(?!\d)/u;
const DOTTED = /(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/;
const YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})([./年-])\s?(\d{1,2})(?:\2|月)\s?(\d{1,2})日?(?!\d)/;
const CLOCK = /(?<![\d.:])(\d{1,2})[:.h](\d{2})(?::(\d{2}))?\s?(?:([ap])\.?m\b)?/i;
const HOUR = /(?<![\d.:])(\d{1,2})\s?([ap])\.?m\b/i;
const OFFSET = /^(?:gmt|utc)?\s?([+-])(\d{2}):?(\d{2})/i;
const two = (n) => String(n).padStart(2, '0');
function day(year, month, date) {
    if (year < 1900 || year > 2100 || month < 1 || month > 12 || date < 1)
        return null;
    return date <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? `${year}-${two(month)}-${two(date)}` : null;
}
function offset(rest) {
    const text = rest.replace(/^[\s.,]+/, '');
    const numeric = OFFSET.exec(text);
    if (numeric)
        return `${numeric[1]}${numeric[2]}:${numeric[3]}`;
    const word = /^\(?([A-Za-z]{1,4})\b/.exec(text);
    return (word && OFFSET_OF.get(word[1].toLowerCase())) || '';
}
function time(hour, minute, second, half, rest) {
    let h = hour;
    if (half)
        h = (h % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
    if (h > 23 || minute > 59)
        return '';
    return `T${two(h)}:${two(minute)}:${second !== undefined && +second < 60 ? second : '00'}${offset(rest)}`;
}
function clock(rest) {
    const m = CLOCK.exec(rest);
    if (m)
        return time(+m[1], +m[2], m[3], m[4], rest.slice(m.index + m[0].length).replace(/^\s*Uhr/i, ''));
    const hour = HOUR.exec(rest);
    return hour ? time(+hour[1], 0, undefined, hour[2], rest.slice(hour.index + hour[0].length)) : '';
}
/**
 * A date as pages write it -> ISO 8601: a bare day, or day and time with the offset where one is given.
 * Takes ISO, RFC 822, Unix times (s, ms), month names in the languages of lexicon/months and number dates;
 * `monthFirst` decides 03/04/2023 (American pages). Null where no whole date stands in the first 200 characters.
 */
export function isoDate(value, monthFirst = false) {
    const text = value
        .slice(0, 200)
        .replace(/[\s\u00a0\u202f]+/g, ' ')
        .trim();
    const iso = ISO.exec(text);
    if (iso) {
        const date = day(+iso[1], +iso[2], +iso[3]);
        if (!date)
            return null;
        if (iso[4] === undefined)
            return date;
        const rest = text.slice(iso[0].length);
        const half = /^\s?([ap])\.?m\b\.?/i.exec(rest);
        return date + time(+iso[4], +iso[5], iso[6], half?.[1], half ? rest.slice(half[0].length) : rest);
    }
    if (/^\d{10}(?:\d{3})?$/.test(text))
        return new Date(+text * (text.length === 10 ? 1000 : 1)).toISOString().replace('.000', '');
    const compact = COMPACT.exec(text);
    if (compact) {
        const date = day(+compact[1], +compact[2], +compact[3]);
        if (date)
            return compact[4] === undefined
                ? date
                : date + time(+compact[4], +compact[5], compact[6], undefined, text.slice(compact[0].length));
    }
    return dateInText(text, monthFirst)?.iso ?? null;
}
/** The first date within running text, with where it stands; as `isoDate` otherwise. */
export function dateInText(text, monthFirst = false) {
    let found = null;
    const take = (m, date) => {
        if (!m || !date || (found && found.start <= m.index))
            return;
        const end = m.index + m[0].length;
        const near = text.slice(end, end + 40);
        found = { iso: date + (clock(near) || clock(text.slice(Math.max(0, m.index - 14), m.index))), start: m.index, end };
    };
    const named = NAMED.exec(text);
    if (named)
        take(named, day(+named[3], MONTH_OF.get(named[2].toLowerCase()) ?? 0, +named[1]));
    const american = AMERICAN.exec(text);
    if (american)
        take(american, day(+american[3], MONTH_OF.get(american[1].toLowerCase()) ?? 0, +american[2]));
    const yearFirst = YEAR_FIRST.exec(text);
    if (yearFirst)
        take(yearFirst, day(+yearFirst[1], +yearFirst[3], +yearFirst[4]));
    const dotted = DOTTED.exec(text);
    if (dotted) {
        const [first, second] = [+dotted[1], +dotted[3]];
        const year = dotted[4].length === 2 ? 2000 + +dotted[4] : +dotted[4];
        const american = (dotted[2] === '/' && monthFirst && first <= 12) || second > 12;
        take(dotted, american ? day(year, first, second) : day(year, second, first));
    }
    return found;
}
