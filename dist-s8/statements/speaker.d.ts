import type { Span } from '../model/span.js';
import type { Attribution } from '../model/statement.js';
import { Documents } from './documents.js';
import { type Coordination } from './groups.js';
import { Holders } from './holders.js';
import type { Memory } from './memory.js';
import { type Referent } from './referent.js';
import type { Scene } from './scene.js';
/** Says whom the words of a source stand for. */
export declare class Speakers {
    #private;
    readonly scene: Scene;
    readonly memory: Memory;
    readonly documents: Documents;
    readonly lists: readonly Coordination[];
    readonly holders: Holders;
    constructor(scene: Scene, memory: Memory);
    resolve(source: Span, attribution: Attribution): Referent;
    /** True inside a headline or subheading, where articles and determiners are left out. */
    isHeading(offset: number): boolean;
}
