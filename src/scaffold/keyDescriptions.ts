import type { headerKeys } from '../dataset/header.ts';
import type { leftOutKeys } from '../dataset/leftOut.ts';
import type { statementKeys } from '../dataset/statement.ts';

/** What the keys mean that the data format has beside those of the schema. */
export const entryKeyDescriptions = {
  id: 'Its id, by which relations name it: letters, digits, dots, hyphens and underscores.',
  captions:
    'The first words of the captions that follow the body of the text: from there on no section goes on.',
} as const;

export const statementKeyDescriptions: Readonly<Record<(typeof statementKeys)[number], string>> = {
  quote: 'The shortest words of the text that prove it.',
  in: 'The source that is quoted, by its id; needed only where the dataset has not just one.',
  occurrence: 'Which occurrence of the same words in the text it is, from 1; needed only beyond the first.',
  quotes: 'Several quotations in place of one `quote`: each the words alone, or { quote, in, occurrence }.',
  inferred:
    'Why it holds although the text does not say it itself: makes it INFERRED, with or without a quotation.',
  basis: 'What the statement rests on.',
  note: 'What a reader should know about it: an ambiguity, a rule of reading.',
};

export const headerKeyDescriptions: Readonly<Record<keyof typeof headerKeys, string>> = {
  id: 'The prefix of the ids in it, by which other datasets name them: lower-case letters, digits and hyphens.',
  title: 'The title for people.',
  version: 'The version that its keeper gives it, in quotes where it looks like a number.',
  licence: 'The licence of the data, as an SPDX identifier.',
  languages: 'The languages of its names, as BCP 47 tags.',
  maxQuote: 'The longest quotation, in characters.',
};

export const leftOutKeyDescriptions: Readonly<Record<'source' | keyof typeof leftOutKeys, string>> = {
  source:
    'The source that the sentence stands in, by its id; needed only where the dataset has not just one.',
  start: 'Where the sentence starts, in characters of the text without white space.',
  end: 'Where the sentence ends, in characters of the text without white space.',
  reason: 'Why nothing comes from it.',
};
