import { readFileSync } from 'node:fs';
import { sectionsOf } from './format.js';
import { resetWords } from './words.js';
let packed;
let sections = new Map();
/** A section by name; the file is read at the first call, and each section unpacked at its own. */
function load(name) {
    packed ??= sectionsOf(readFileSync(new URL('../learned/weights.bin', import.meta.url)));
    const section = sections.get(name) ?? packed.get(name)?.();
    if (section !== undefined)
        sections.set(name, section);
    return section;
}
/** Learned weights by their section's name. Throws where the file has none of that name. */
export function weights(name) {
    const section = load(name);
    if (section === undefined || section instanceof Int32Array)
        throw new Error(`no weights named ${name}`);
    return section;
}
/** A learned table of whole numbers by its section's name. Throws where the file has none of that name. */
export function table(name) {
    const section = load(name);
    if (!(section instanceof Int32Array))
        throw new Error(`no table named ${name}`);
    return section;
}
/** Puts sections in the place of the file's: for training, where later stages read what earlier ones learned. */
export function useWeights(replacement) {
    packed = new Map();
    sections = new Map(replacement);
    resetWords();
}
