/** Counts by label as bars in one inline SVG; the figures stand in its label for those who cannot see it. */
export declare function barChart(title: string, bars: readonly (readonly [label: string, count: number])[]): string;
