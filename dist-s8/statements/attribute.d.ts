import type { Article } from '../model/article.js';
import type { Mention } from '../model/entity.js';
import type { Attribution } from '../model/statement.js';
import type { Layers } from '../model/text.js';
/**
 * Finds who is said to say what: cues by a labelling chain, for each the best source and the best content among ranked
 * candidates, then the outermost of them, then quotations that no cue took. All spans lie in `article.text`; in text order of the content.
 */
export declare function attribute(article: Article, layers: Layers, _mentions?: readonly Mention[]): Attribution[];
