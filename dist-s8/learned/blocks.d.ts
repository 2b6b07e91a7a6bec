import { type Forest } from './forest.js';
/** The trees that tell the paragraphs of an article from the rest of its page; read at the first call and kept. */
export declare function blockForest(): Forest;
