import type { Article } from '../../model/article.js';
import type { Layers } from '../../model/text.js';
import type { FoundMention } from '../found.js';
import type { Candidate } from './candidate.js';
/** Keeps a doubtful name where the article names the same thing for sure, or where it stands in a list beside another weapon. */
export declare function settleWeak(text: string, candidates: readonly Candidate[]): Candidate[];
/**
 * "the missile" is the one missile that was named before, or else the only one that the article names; so is a bare "missile" of
 * the headline. Where there are two it stays a missile of unknown class.
 */
export declare function linkDefinite(article: Article, layers: Layers, candidates: readonly Candidate[]): FoundMention[];
