import type { Antecedent, Discourse } from './discourse.js';
import type { Nominal } from './nominals.js';
import type { Registry } from './registry.js';
import { type Words } from './words.js';
/** What a description stands for: something named before where that is sure, else a thing of its own; a country is none of these. */
export declare function resolveNominal(w: Words, n: Nominal, registry: Registry, discourse: Discourse): Antecedent | null;
