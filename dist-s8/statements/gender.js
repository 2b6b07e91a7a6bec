import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from '../lexicon/names.js';
import { OFFICES } from '../lexicon/offices.js';
const TITLES = new Map(OFFICES.flatMap(({ title, gender }) => (gender ? [[title, gender]] : [])));
/** By title ("spokeswoman"), then by given name; undefined where neither tells. */
export function genderOf(scene, id) {
    const person = scene.entity(id);
    if (!person)
        return undefined;
    for (const { title } of person.roles ?? []) {
        if (/(?:woman|queen|princess)$/.test(title))
            return 'female';
        if (/(?:[a-z]man|king|prince)$/.test(title))
            return 'male';
        const gender = TITLES.get(title);
        if (gender)
            return gender;
    }
    const given = person.name.split(' ')[0].toLowerCase();
    if (EITHER_NAMES.has(given))
        return undefined;
    return MALE_NAMES.has(given) ? 'male' : FEMALE_NAMES.has(given) ? 'female' : undefined;
}
