import type { Entity, Mention } from '../model/entity.js';
import type { FoundMention } from './found.js';
import type { Lexicon } from './lexicon.js';
import type { Named } from './named.js';
import { type Nominal } from './nominals.js';
import type { Pronoun } from './pronouns.js';
import type { Held } from './roles.js';
import { type Words } from './words.js';
export interface Findings {
    readonly weapons: readonly FoundMention[];
    readonly named: readonly Named[];
    readonly held: readonly Held[];
    readonly nominals: readonly Nominal[];
    readonly pronouns: readonly Pronoun[];
}
/** Joins what was found into entities, and says of every mention which it stands for. Mentions come out in text order. */
export declare function link(w: Words, found: Findings, lexicon: Lexicon): {
    entities: Entity[];
    mentions: Mention[];
};
