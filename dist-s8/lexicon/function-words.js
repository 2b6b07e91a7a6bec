/** Words that carry grammar, not matter: a change in them leaves what was said standing. By part of speech. */
export const FUNCTION_WORDS = {
    articles: 'a an the this that these those such',
    pronouns: 'i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they them their theirs themselves who whom whose which what one oneself there here',
    prepositions: "of in on at by with from to into onto for about as within towards toward upon via 's per throughout across around regarding concerning off out up",
    conjunctions: 'and or but so yet also then that whether because since though although while when where how thus hence',
    auxiliaries: 'be am is are was were been being have has had having do does did done doing got get gets',
    particles: 'very too just even still already again indeed really quite rather much also well now too both either own else some any same other own currently certainly clearly simply actually',
};
/** Small words that are no mere grammar in a statement: they bound a time or place, and a swap changes what is said. */
export const RELATIONS = 'before after until during under over above below inside outside against without between beyond';
/** Before a number these are one word: "about 30", "some 30", "nearly 30". */
export const ROUNDINGS = 'about around some nearly almost roughly approximately approx';
/** What reverses a clause. */
export const NEGATIONS = "not n't no never none nothing nobody nowhere neither nor without cannot hardly scarcely barely unable";
/** Words that deny what follows without a "not"; beside one, a "not" too few in reported speech is no reversal. */
export const IMPLIED_NEGATIONS = 'rule refuse reject deny decline fail lack oppose avoid prevent stop end halt cease ban forbid unable impossible free abandon abstain refrain doubt miss lose run exclude against';
/**
 * Words of possibility, duty and condition by what they commit the speaker to; a change within one row is light, a change
 * between rows changes the meaning. Rows that `backshift` names are the same commitment in reported speech.
 */
export const MODALITY = [
    { force: 'future', words: 'will shall', example: 'We will answer.' },
    { force: 'conditional', words: 'would', example: 'We would answer.' },
    { force: 'ability', words: 'can able', example: 'We can answer.' },
    { force: 'possibility', words: 'may might could possible', example: 'We may answer.' },
    { force: 'advice', words: 'should ought', example: 'We should answer.' },
    { force: 'duty', words: 'must', example: 'We must answer.' },
    { force: 'condition', words: 'if provided whenever', example: 'We will answer if we are attacked.' },
    { force: 'exception', words: 'unless except', example: 'We will answer unless they withdraw.' },
    {
        force: 'doubt',
        words: 'probably perhaps possibly maybe likely allegedly reportedly apparently presumably potentially seemingly',
        example: 'It was probably a drone.',
    },
    { force: 'all', words: 'all every each always entire entirely everyone everybody whole', example: 'All were hit.' },
    { force: 'some', words: 'several partly sometimes partially certain', example: 'Several were hit.' },
    { force: 'few', words: 'few rarely seldom', example: 'Few were hit.' },
    { force: 'many', words: 'many most mostly often', example: 'Most were hit.' },
];
/** In reported speech the first of a row becomes the second: "We will" -> he said they would. */
export const BACKSHIFT = [
    ['future', 'conditional'],
    ['ability', 'possibility'],
    ['advice', 'advice'],
];
