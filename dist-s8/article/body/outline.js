import { partBits, partsOf } from './parts.js';
const set = (names) => new Set(names.split(' '));
const BLOCK = set('address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table caption tbody td tfoot th thead tr ul video audio object canvas');
/** Without text of their own that a reader of the article would read. */
const SKIP = set('script style noscript template svg math iframe button select textarea datalist head title link meta input map');
const BOLD = set('b strong em i');
const TAG_PARTS = {
    nav: partBits('navigation'),
    aside: partBits('side'),
    footer: partBits('foot'),
    header: partBits('head'),
    figcaption: partBits('caption'),
    figure: partBits('media'),
    blockquote: partBits('quote'),
    menu: partBits('navigation'),
    dialog: partBits('consent'),
};
/** Text for screen readers or for a pointer that hovers: no part of the sentence around it. */
const CONCEALED = partBits('concealed');
/** What `tidy` has to mend: runs of white space, white space that is no plain space, marks that nobody sees. */
const UNTIDY = /\s\s|[^\S ]|[\u0085\u00ad\u200b\u2060\ufeff]/;
const SPACE = /[\s\u0085]+/g;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]+/g;
const tidy = (text) => (UNTIDY.test(text) ? text.replace(INVISIBLE, '').replace(SPACE, ' ') : text);
function isBlank(text) {
    for (let i = 0; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (c !== 32 && c !== 10 && c !== 9 && c !== 13)
            return false;
    }
    return true;
}
function isHidden(attributes) {
    const style = attributes.style;
    return (attributes.hidden !== undefined ||
        attributes['aria-hidden'] === 'true' ||
        (style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style.slice(0, 500))));
}
/** Document tree -> boxes and chunks in page order. Walks without recursion; work is linear in the page. */
export function outline(document) {
    const walk = new Walk();
    let node = document.firstChild;
    while (node !== null) {
        let entered = false;
        if (node.type === 'text')
            walk.add(node.data);
        else if (node.type === 'tag')
            entered = walk.enter(node);
        if (entered && node.firstChild !== null) {
            node = node.firstChild;
            continue;
        }
        if (entered)
            walk.leave(node);
        while (node !== null && node.next === null) {
            node = node.parent === null || node.parent.type === 'root' ? null : node.parent;
            if (node !== null)
                walk.leave(node);
        }
        node = node === null ? null : node.next;
    }
    walk.flush();
    return { boxes: walk.boxes, chunks: walk.chunks, times: walk.times };
}
/** What is open while the tree is walked. Boxes are made when their first text is met: most elements hold none. */
class Walk {
    boxes = [];
    chunks = [];
    times = [];
    /** Parts by attribute value and by single name. */
    known = new Map();
    names = new Map();
    /** Open block elements, and their boxes (-1 for one not made yet). */
    open = [];
    made = [];
    text = '';
    linkDepth = 0;
    boldDepth = 0;
    linkChars = 0;
    boldChars = 0;
    links = 0;
    linkFirst = 0;
    breaks = 0;
    /** Opens an element; false where its content is passed over. */
    enter(element) {
        const { name, attribs } = element;
        if (BLOCK.has(name) || name.includes('-')) {
            this.flush();
            this.open.push(element);
            this.made.push(-1);
            return true;
        }
        if (name === 'br') {
            if (++this.breaks > 1)
                this.flush();
            else if (this.text !== '')
                this.text += ' ';
            return false;
        }
        if (SKIP.has(name) || (attribs.class !== undefined && this.partsOf(attribs.class) & CONCEALED))
            return false;
        if (name === 'a') {
            this.linkDepth++;
            this.links++;
        }
        else if (BOLD.has(name))
            this.boldDepth++;
        else if (name === 'time' && attribs.datetime !== undefined)
            this.times.push({ box: this.box(), datetime: attribs.datetime });
        return true;
    }
    /** Closes an element that was entered. */
    leave(element) {
        if (this.open.at(-1) === element) {
            this.flush();
            this.open.pop();
            this.made.pop();
        }
        else if (element.name === 'a')
            this.linkDepth--;
        else if (BOLD.has(element.name))
            this.boldDepth--;
    }
    add(data) {
        const { text } = this;
        const glued = text !== '' && text.charCodeAt(text.length - 1) !== 32;
        if (isBlank(data)) {
            if (glued && data !== '')
                this.text += ' ';
            return;
        }
        let piece = tidy(data);
        if (!glued)
            piece = piece.trimStart();
        if (piece === '')
            return;
        this.breaks = 0;
        this.text += piece;
        if (this.linkDepth > 0) {
            this.linkChars += piece.length;
            if (this.linkChars >= this.text.length)
                this.linkFirst = this.linkChars;
        }
        if (this.boldDepth > 0)
            this.boldChars += piece.length;
    }
    /** Ends the chunk that is being gathered. */
    flush() {
        if (this.text === '')
            return;
        const text = this.text.trim();
        if (text !== '' && this.open.length > 0) {
            const { linkChars, boldChars, links, linkFirst } = this;
            this.chunks.push({ text, box: this.box(), linkChars, boldChars, links, linkFirst });
        }
        this.text = '';
        this.linkChars = this.boldChars = this.links = this.linkFirst = this.breaks = 0;
    }
    /** The innermost open box, made with those around it where it is not yet. */
    box() {
        let level = this.made.length - 1;
        while (level >= 0 && this.made[level] === -1)
            level--;
        for (level++; level < this.made.length; level++)
            this.made[level] = this.make(this.open[level], this.made[level - 1] ?? -1);
        return this.made.at(-1) ?? -1;
    }
    make(element, parent) {
        const { name, attribs } = element;
        let parts = TAG_PARTS[name] ?? 0;
        if (attribs.class !== undefined)
            parts |= this.partsOf(attribs.class);
        if (attribs.id !== undefined)
            parts |= this.partsOf(attribs.id);
        if (attribs.role !== undefined)
            parts |= this.partsOf(attribs.role);
        const around = this.boxes[parent];
        return (this.boxes.push({
            element,
            tag: name,
            parent,
            depth: around ? around.depth + 1 : 0,
            parts,
            within: parts | (around ? around.within : 0),
            hidden: (around?.hidden ?? false) || isHidden(attribs),
        }) - 1);
    }
    partsOf(names) {
        let parts = this.known.get(names);
        if (parts === undefined)
            this.known.set(names, (parts = partsOf(names, this.names)));
        return parts;
    }
}
