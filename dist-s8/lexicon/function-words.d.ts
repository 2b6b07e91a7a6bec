/** Words that carry grammar, not matter: a change in them leaves what was said standing. By part of speech. */
export declare const FUNCTION_WORDS: {
    readonly articles: 'a an the this that these those such';
    readonly pronouns: 'i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they them their theirs themselves who whom whose which what one oneself there here';
    readonly prepositions: "of in on at by with from to into onto for about as within towards toward upon via 's per throughout across around regarding concerning off out up";
    readonly conjunctions: 'and or but so yet also then that whether because since though although while when where how thus hence';
    readonly auxiliaries: 'be am is are was were been being have has had having do does did done doing got get gets';
    readonly particles: 'very too just even still already again indeed really quite rather much also well now too both either own else some any same other own currently certainly clearly simply actually';
};
/** Small words that are no mere grammar in a statement: they bound a time or place, and a swap changes what is said. */
export declare const RELATIONS = "before after until during under over above below inside outside against without between beyond";
/** Before a number these are one word: "about 30", "some 30", "nearly 30". */
export declare const ROUNDINGS = "about around some nearly almost roughly approximately approx";
/** What reverses a clause. */
export declare const NEGATIONS = "not n't no never none nothing nobody nowhere neither nor without cannot hardly scarcely barely unable";
/** Words that deny what follows without a "not"; beside one, a "not" too few in reported speech is no reversal. */
export declare const IMPLIED_NEGATIONS = "rule refuse reject deny decline fail lack oppose avoid prevent stop end halt cease ban forbid unable impossible free abandon abstain refrain doubt miss lose run exclude against";
/**
 * Words of possibility, duty and condition by what they commit the speaker to; a change within one row is light, a change
 * between rows changes the meaning. Rows that `backshift` names are the same commitment in reported speech.
 */
export declare const MODALITY: readonly {
    readonly force: string;
    readonly words: string;
    readonly example: string;
}[];
/** In reported speech the first of a row becomes the second: "We will" -> he said they would. */
export declare const BACKSHIFT: readonly (readonly [direct: string, reported: string])[];
