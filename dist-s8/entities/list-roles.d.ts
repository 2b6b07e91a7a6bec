import type { NamesAt } from './phrases.js';
import { type Held } from './roles.js';
import { type Words } from './words.js';
/**
 * An office of several, told before its holders: a list of as many people, each "of" a country and without a role, takes it.
 * "The Australian one, Claire Whitlock": the office told last. Changes `roles` of people.
 */
export declare function giveListRoles(w: Words, held: readonly Held[], names: NamesAt): void;
