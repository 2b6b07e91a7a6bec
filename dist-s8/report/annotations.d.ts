import type { Document } from '../model/document.js';
/** A document's statements as W3C Web Annotations: the content's pieces as targets, who said it as the body. */
export declare function annotations({ article, entities, statements }: Document): unknown[];
/** A document's direct and mixed statements as schema.org Quotations (JSON-LD): only the words inside the marks. */
export declare function quotationJsonLd({ article, entities, statements }: Document): unknown[];
