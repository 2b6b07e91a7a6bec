const STRAIGHT = 0x22;
/**
 * What of each block is the article's own or the excerpted prose. An excerpt of another article is often taken over with a
 * straight mark before every paragraph and one at its very end, while the quotations in it keep their curved marks: those
 * straight ones open no quotation and are left outside the span.
 */
export function withoutExcerptMarks({ text, blocks }) {
    const marked = blocks.map((block) => straightMarks(text, block));
    // Curved marks inside a paragraph that a straight one opens and none closes: the sign of an excerpt.
    const excerpts = marked.some((marks, i) => marks === 'first' && hasCurved(text, blocks[i]));
    if (!excerpts)
        return blocks;
    let within = false;
    return blocks.map((block, i) => {
        const marks = marked[i];
        const ends = marks === 'ends' && within && hasCurved(text, block);
        within = marks === 'first';
        return { start: block.start + (within || ends ? 1 : 0), end: block.end - (ends ? 1 : 0) };
    });
}
/** Whether the only straight marks of a block are its first character, or its first and its last. */
function straightMarks(text, { start, end }) {
    if (end - start < 3 || text.charCodeAt(start) !== STRAIGHT)
        return 'other';
    const next = text.indexOf('"', start + 1);
    if (next < 0 || next >= end)
        return 'first';
    return next === end - 1 ? 'ends' : 'other';
}
function hasCurved(text, { start, end }) {
    const at = text.indexOf('“', start);
    return at >= 0 && at < end;
}
