import type { Scene } from './scene.js';
/** The statements, letters and reports of an article: one for the same authors, unless told apart ("in a separate statement"). */
export declare class Documents {
    #private;
    readonly scene: Scene;
    constructor(scene: Scene);
    /** The document in which somebody speaks: "said in a statement". */
    by(authors: readonly string[], noun: string, name: string, apart: boolean): string;
    /** "The statement": the last one named so, else the last of a kindred name. */
    last(noun: string): string | undefined;
    authors(id: string): readonly string[];
}
