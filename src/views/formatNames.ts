/** What every view can be written as, row by row. */
export const rowFormats = ['csv', 'json', 'ndjson', 'md'] as const;

/** What every view can be written as when all of it is read: a workbook, and what is to be known of its rows. */
export const wholeFormats = ['xlsx', 'metadata.json'] as const;

/** What views that are a graph can be written as, too. */
export const graphFormats = ['graphml', 'gexf'] as const;

export const viewFormats = [...rowFormats, ...wholeFormats, ...graphFormats];

export type ViewFormat = (typeof viewFormats)[number];

/** All but the workbook, which is no text. */
export type TextFormat = Exclude<ViewFormat, 'xlsx'>;
