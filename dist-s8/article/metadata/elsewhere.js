import { partBits, partsOf } from '../body/parts.js';
const ELSEWHERE = partBits('comments', 'related', 'teaser', 'caption');
/** True where the element or one around it, up to the article's, is of comments, pictures or other articles. */
export function isElsewhere({ element }) {
    let framed = false;
    let steps = 0;
    for (let at = element; at !== null && steps < 10; steps++) {
        const { class: names = '', id = '' } = at.attribs;
        // A card of the writer may well be a teaser of what else they wrote; it still names them.
        if (steps > 0 && partsOf(`${names} ${id}`) & ELSEWHERE)
            return true;
        if (at.name === 'aside' || at.name === 'nav' || at.name === 'figure')
            return true;
        if (at.name === 'article' || at.name === 'main')
            return false;
        if (at.name === 'footer')
            framed = true;
        at = at.parent !== null && at.parent.type === 'tag' ? at.parent : null;
    }
    return framed;
}
