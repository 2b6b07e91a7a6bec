/** White space to one space, curly marks to straight: the form that tables and comparisons use. */
export declare function plain(line: string): string;
/**
 * Why a line is none of the article ("advertisement", "cookie notice" …), or null where no row of the table knows it.
 * Row by row: each opens with its own words and fails at once, and one expression of all takes longer to compile than to read an article.
 */
export declare function boilerplateReason(line: string): string | null;
