import type { Article } from '../model/article.js';
import type { Entity, Mention } from '../model/entity.js';
import { type Span } from '../model/span.js';
import { type Layers, type Tag } from '../model/text.js';
export interface Cast {
    readonly entities: readonly Entity[];
    readonly mentions: readonly Mention[];
}
/** Token numbers, half-open. */
export interface Range {
    readonly from: number;
    readonly to: number;
}
/** The article as speakers are looked for in it: what stands where, and the entities, which grow while they are found. */
export declare class Scene {
    #private;
    readonly article: Article;
    readonly layers: Layers;
    constructor(article: Article, layers: Layers, { entities, mentions }: Cast);
    entity(id: string): Entity | undefined;
    entities(): IterableIterator<Entity>;
    /** All mentions in text order, as the entities stage gave them. */
    get mentions(): readonly Mention[];
    /** A new thing of this article alone. */
    add(kind: 'person' | 'group' | 'document', facts: Omit<Entity, 'id' | 'kind' | 'aliases'>): Entity;
    change(id: string, facts: Partial<Entity>): void;
    mention(mention: Mention): void;
    /** What a mention stands for after all. */
    relink(mention: Mention, facts: Pick<Mention, 'entities' | 'rule'>): void;
    /** Mentions that share a letter with the span, in text order. */
    under(span: Span): Mention[];
    /** Number of the first token that ends beyond an offset. */
    tokenAt(offset: number): number;
    /** The tokens that lie in a span. */
    range({ start, end }: Span): Range;
    span({ from, to }: Range): Span;
    tag(i: number): Tag;
    lower(i: number): string;
    /** Number of the sentence that holds an offset. */
    sentenceAt(offset: number): number;
    blockAt(offset: number): number;
    /** Everyone and every mention, those found on the way among them; nameless things that nothing stands for any more are gone. */
    finish(speaking: ReadonlySet<string>): {
        entities: Entity[];
        mentions: Mention[];
    };
}
