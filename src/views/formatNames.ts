/** What every view can be written as, row by row. */
export const rowFormats = ['csv', 'json', 'ndjson'] as const;

/** What views that are a graph can be written as, too. */
export const graphFormats = ['graphml', 'gexf'] as const;

export const viewFormats = [...rowFormats, ...graphFormats];

export type ViewFormat = (typeof viewFormats)[number];
