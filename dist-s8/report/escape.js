import { oneLine } from './phrase.js';
/** A stranger's words as HTML text or an attribute's value. */
export const escapeHtml = (text) => oneLine(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
/** Only web addresses become links: a page cannot smuggle in a script. */
export const link = (text, url) => url !== null && /^https?:\/\//i.test(url)
    ? `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${escapeHtml(text)}</a>`
    : escapeHtml(text);
