import type { Placed } from './head.js';
/** True where the element or one around it, up to the article's, is of comments, pictures or other articles. */
export declare function isElsewhere({ element }: Placed): boolean;
