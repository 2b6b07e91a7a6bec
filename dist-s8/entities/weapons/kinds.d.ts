import { type GenericRow, type SystemGroup, type SystemRow } from '../../lexicon/weapons.js';
import type { WeaponClass } from '../../model/entity.js';
import type { Draft } from '../found.js';
/** What a row, a designator or a ship's prefix says of a weapon. */
export interface Kind {
    readonly id: string;
    readonly name: string;
    readonly class: WeaponClass | null;
    readonly subclass: string | null;
    readonly country: string | null;
    /** True for a named system, false for a kind ("ballistic missile"). */
    readonly named: boolean;
}
export declare const slug: (name: string) => string;
export declare const kindOf: (name: string, weaponClass: string | null, subclass: string | null, country: string | null, named?: boolean) => Kind;
export declare const kindOfSystem: (group: SystemGroup, [name, maker]: SystemRow) => Kind;
export declare const kindOfRow: ([name, weaponClass, subclass]: GenericRow) => Kind;
/** The kind of a row by its name, which must be one. */
export declare const kindNamed: (name: string) => Kind;
/** All forms of a kind's row, its name first. */
export declare const formsOf: ([name, , , , forms]: GenericRow) => string[];
export declare function draftOf(kind: Kind, evidence: string): Draft;
/** True where a noun of kind `noun` can follow the name of a system of kind `name` in one mention. */
export declare function agree(name: Kind, noun: Kind): boolean;
export declare const isMissile: (kind: Kind) => boolean;
