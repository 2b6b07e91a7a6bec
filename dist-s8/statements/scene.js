import { bySpan } from '../model/span.js';
import { TAGS } from '../model/text.js';
/** The article as speakers are looked for in it: what stands where, and the entities, which grow while they are found. */
export class Scene {
    article;
    layers;
    #entities;
    #mentions;
    /** The furthest end of the mentions up to each: lets a search go back no further than it must. */
    #reach;
    #added = [];
    #locals;
    constructor(article, layers, { entities, mentions }) {
        this.article = article;
        this.layers = layers;
        this.#entities = new Map(entities.map((e) => [e.id, e]));
        this.#mentions = [...mentions];
        this.#reach = new Int32Array(mentions.length);
        let reach = 0;
        for (const [i, { end }] of mentions.entries())
            this.#reach[i] = reach = Math.max(reach, end);
        this.#locals = entities.reduce((most, { id }) => Math.max(most, id[0] === '~' ? Number(id.split(':')[1]) : 0), 0);
    }
    entity(id) {
        return this.#entities.get(id);
    }
    entities() {
        return this.#entities.values();
    }
    /** All mentions in text order, as the entities stage gave them. */
    get mentions() {
        return this.#mentions;
    }
    /** A new thing of this article alone. */
    add(kind, facts) {
        const entity = { id: `~${kind}:${++this.#locals}`, kind, aliases: [], ...facts };
        this.#entities.set(entity.id, entity);
        return entity;
    }
    change(id, facts) {
        const entity = this.#entities.get(id);
        if (entity)
            this.#entities.set(id, { ...entity, ...facts });
    }
    mention(mention) {
        this.#added.push(mention);
    }
    /** What a mention stands for after all. */
    relink(mention, facts) {
        const at = this.#mentions.indexOf(mention, this.#firstUnder(mention.start));
        const { why: _, candidates: __, ...rest } = mention;
        if (at >= 0)
            this.#mentions[at] = { ...rest, ...facts };
    }
    /** Mentions that share a letter with the span, in text order. */
    under(span) {
        const found = [];
        for (let i = this.#firstUnder(span.start); i < this.#mentions.length; i++) {
            const mention = this.#mentions[i];
            if (mention.start >= span.end)
                break;
            if (mention.end > span.start)
                found.push(mention);
        }
        return found;
    }
    /** Number of the first mention that may reach beyond an offset. */
    #firstUnder(offset) {
        return firstAbove(this.#reach, this.#reach.length, offset);
    }
    /** Number of the first token that ends beyond an offset. */
    tokenAt(offset) {
        return firstAbove(this.layers.tokens.end, this.layers.tokens.count, offset);
    }
    /** The tokens that lie in a span. */
    range({ start, end }) {
        const from = this.tokenAt(start);
        let to = from;
        while (to < this.layers.tokens.count && this.layers.tokens.start[to] < end)
            to++;
        return { from, to };
    }
    span({ from, to }) {
        const { start, end } = this.layers.tokens;
        return { start: start[from], end: end[to - 1] };
    }
    tag(i) {
        return TAGS[this.layers.tokens.tag[i]];
    }
    lower(i) {
        return this.layers.tokens.lower[i] ?? '';
    }
    /** Number of the sentence that holds an offset. */
    sentenceAt(offset) {
        const i = Math.min(this.tokenAt(offset), this.layers.tokens.count - 1);
        return this.layers.tokens.sentence[i];
    }
    blockAt(offset) {
        return this.layers.sentences[this.sentenceAt(offset)].block;
    }
    /** Everyone and every mention, those found on the way among them; nameless things that nothing stands for any more are gone. */
    finish(speaking) {
        const mentions = [...this.#mentions, ...this.#added].sort(bySpan);
        const alive = new Set(speaking);
        for (const mention of mentions)
            for (const id of mention.entities)
                alive.add(id);
        const entities = [...this.#entities.values()].filter(({ id }) => id[0] !== '~' || alive.has(id));
        return { entities, mentions };
    }
}
/** Index of the first of `count` ascending numbers that is above `limit`. */
function firstAbove(ascending, count, limit) {
    let low = 0;
    let high = count;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (ascending[middle] <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
