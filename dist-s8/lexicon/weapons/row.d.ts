/**
 * A named system: its usual name, the maker's country (ISO 3166-1 alpha-2, null where several built it), a sentence of our own in
 * which it must be found, and other names for it. A finder derives plurals, "F16" and "F 16" from "F-16", and variants ("F-16V").
 * A form written in capitals is met in capitals only; any other is met with the capital letters that it begins with.
 */
export type SystemRow = readonly [name: string, maker: string | null, example: string, ...forms: string[]];
/** Systems of one class (see WEAPON_CLASSES in model/entity) and sub-class. */
export interface SystemGroup {
    readonly class: string;
    readonly subclass: string | null;
    readonly rows: readonly SystemRow[];
}
