/** What a dataset can be exported as. Apart from the formats, so that naming them loads none. */
export const formatNames = ['json', 'yaml', 'csv', 'graphml', 'gexf', 'jsonld', 'turtle', 'stratml'] as const;

export type FormatName = (typeof formatNames)[number];
