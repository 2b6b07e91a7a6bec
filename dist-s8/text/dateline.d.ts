/** Where the words behind "CAIRO: " begin, or `start`; turns of a transcript look the same, so ask of an article that has one such paragraph. */
export declare function afterCapitals(text: string, start: number, end: number): number;
/**
 * Where a paragraph's own words begin behind its dateline ("OSLO, March 3 (Agency) - ", "BERLIN — ", "Amman, 17 Mar (Agency).- "),
 * or `start` where it has none. A dateline is capitalised words before a dash, with a day, an agency in brackets or a place in
 * capitals to show for it.
 */
export declare function afterDateline(text: string, start: number, end: number): number;
