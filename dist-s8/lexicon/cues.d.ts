/** What a speaker does with words (after Searle's classes: assertives, directives, commissives, expressives, declarations). */
export declare const ACTS: readonly ['say', 'add', 'answer', 'judge', 'stress', 'explain', 'describe', 'announce', 'report', 'suggest', 'claim', 'accuse', 'confirm', 'admit', 'deny', 'reject', 'refuse', 'decline', 'promise', 'offer', 'agree', 'oppose', 'criticise', 'apologise', 'thank', 'praise', 'support', 'condemn', 'warn', 'threaten', 'urge', 'advise', 'propose', 'demand', 'ask', 'doubt', 'order', 'decide', 'plan', 'want', 'hope', 'predict', 'believe', 'know', 'fear', 'like', 'dislike'];
export type Act = (typeof ACTS)[number];
/** Words that attribute content to a source. */
export interface Cue {
    readonly lemma: string;
    readonly as: 'verb' | 'noun' | 'adjective' | 'phrase';
    /** All forms, lower-cased, the lemma among them. */
    readonly forms: readonly string[];
    readonly act: Act;
    readonly example: string;
}
export declare const CUES: readonly Cue[];
