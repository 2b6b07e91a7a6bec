import { Context, speaksOfWar } from './weapons/context.js';
import { linkDefinite, settleWeak } from './weapons/link.js';
import { cutPieces, newPieces } from './weapons/pieces.js';
import { readSentence, worthReading } from './weapons/read.js';
const HEADLINES = new Set(['headline', 'subheading']);
/**
 * Finds weapons, by name, designator and kind, in text order and without overlaps. A number before a mention is its `quantity` and
 * no part of it; "Patriot air defence batteries" is one mention. Spans are UTF-16 offsets into `article.text`. Linear; throws on none.
 */
export function findWeapons(article, layers) {
    const { text } = article;
    const pieces = newPieces();
    const context = new Context(pieces);
    const scene = { text, tokens: layers.tokens, pieces, context };
    const candidates = [];
    let war = null;
    const articleOfWar = () => (war ??= speaksOfWar(layers.tokens));
    layers.sentences.forEach((sentence, number) => {
        cutPieces(text, layers, sentence.firstToken, sentence.endToken, pieces);
        if (!worthReading(pieces))
            return;
        context.reset(HEADLINES.has(article.blocks[sentence.block].kind));
        readSentence(scene, number, articleOfWar, candidates);
    });
    return linkDefinite(article, layers, settleWeak(text, candidates));
}
