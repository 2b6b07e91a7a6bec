import { GENERICS } from '../../lexicon/weapons.js';
import { fold } from './pieces.js';
export const slug = (name) => fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
export const kindOf = (name, weaponClass, subclass, country, named = true) => ({
    id: `weapon:${slug(name)}`,
    name,
    // The lexicon names classes as words; its test holds them to WEAPON_CLASSES.
    class: weaponClass,
    subclass,
    country,
    named,
});
export const kindOfSystem = (group, [name, maker]) => kindOf(name, group.class, group.subclass, maker);
export const kindOfRow = ([name, weaponClass, subclass]) => kindOf(name, weaponClass, subclass, null, false);
const kinds = new Map(GENERICS.map((row) => [row[0], kindOfRow(row)]));
/** The kind of a row by its name, which must be one. */
export const kindNamed = (name) => kinds.get(name);
/** All forms of a kind's row, its name first. */
export const formsOf = ([name, , , , forms]) => [name, ...(forms?.split(/,\s*/) ?? [])];
const PLATFORMS = new Set(['tank', 'armoured-vehicle', 'aircraft', 'helicopter', 'drone', 'warship', 'submarine']);
export function draftOf(kind, evidence) {
    return {
        id: kind.id,
        kind: 'weapon',
        name: kind.name,
        evidence: [evidence],
        class: kind.class,
        ...(kind.subclass === null ? {} : { subclass: kind.subclass }),
        ...(kind.class !== null && PLATFORMS.has(kind.class) ? { platform: true } : {}),
        ...(kind.country === null ? {} : { country: kind.country }),
    };
}
/** Classes that one noun may serve: "Kalibr missile", "HIMARS rockets", "Reaper aircraft". */
const FAMILIES = [
    [
        'ballistic-missile',
        'cruise-missile',
        'tactical-missile',
        'air-defence',
        'rocket-artillery',
        'nuclear',
        'topic-launch-vehicle',
    ],
    ['artillery', 'rocket-artillery', 'air-defence', 'small-arm', 'light-weapon', 'tactical-missile'],
    ['bomb', 'explosive-device', 'munition', 'chemical-biological', 'nuclear', 'light-weapon', 'artillery'],
    ['aircraft', 'helicopter', 'drone'],
    ['drone', 'munition'],
    ['tank', 'armoured-vehicle', 'artillery', 'rocket-artillery', 'air-defence'],
    ['warship', 'submarine'],
    ['drone', 'warship', 'cruise-missile'],
    ['nuclear', 'munition', 'drone'],
    ['topic-satellite'],
];
const MISSILE = new Set(FAMILIES[0]);
const OPEN = new Set(['weapon:missile', 'weapon:hypersonic-missile', 'weapon:projectile']);
/** True where a noun of kind `noun` can follow the name of a system of kind `name` in one mention. */
export function agree(name, noun) {
    if (noun.class === null)
        return !OPEN.has(noun.id) || name.class === null || MISSILE.has(name.class);
    if (name.class === null || name.class === noun.class)
        return true;
    return FAMILIES.some((family) => family.includes(name.class) && family.includes(noun.class));
}
export const isMissile = (kind) => kind.class === 'ballistic-missile' || kind.class === 'cruise-missile' || kind.class === 'tactical-missile';
