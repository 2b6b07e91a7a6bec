import type { Entity, Mention, Role } from '../model/entity.js';
import type { Scene } from './scene.js';
/** People with a name by the words of their titles: whom "the defence secretary" may be. */
export declare class Holders {
    #private;
    readonly scene: Scene;
    constructor(scene: Scene);
    /** What the text turns out to say of a person. */
    give(id: string, role: Role): void;
    /** The only person of the article who has the title; of several the one named last before an offset, where that is given. */
    holder(wanted: Role, before?: number): Entity | null;
    /** Everyone who holds an office now, in the order of the entities: "the ministers". */
    all(words: string): readonly string[];
    /** What a description says of an office: its words, country and status; null where it brings in somebody new. */
    office(mention: Pick<Mention, 'start' | 'end' | 'entities'>, noun: string): Role | null;
}
/** True where a noun may stand for the holder of one of these offices: "the diplomat" for an envoy. */
export declare function isOfClass(noun: string, roles: readonly Role[]): boolean;
/**
 * Descriptions that the entities stage left nameless ("the defence secretary" before her name has been told): where one person
 * of the article alone has the title, they are that person, with all that was linked to them.
 */
export declare function settleOffices(scene: Scene, holders: Holders): void;
