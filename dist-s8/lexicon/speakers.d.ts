/** Nouns that tell what kind of speaker a phrase without a name is. Hand-made. */
export interface SpeakerNoun {
    readonly noun: string;
    /** document: words on paper speak for who issued them; spokesperson: speaks for a body; countries, bodies, people: several named before; crowd, somebody: nobody by name. */
    readonly kind: 'document' | 'spokesperson' | 'countries' | 'bodies' | 'people' | 'crowd' | 'somebody';
    readonly example: string;
}
export declare const SPEAKER_NOUNS: readonly SpeakerNoun[];
