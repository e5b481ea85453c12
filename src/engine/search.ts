import type { Kind } from '../catalogue/catalogue.ts';
import {
  cutPinyin,
  openTokens,
  pinyinOf,
  searchWords,
  tokenText,
  tokenTexts,
  wordTokens,
} from '../catalogue/searchWords.ts';
import { searchIndex, searchKeys } from '../catalogue/storage.ts';
import {
  type Cypher,
  cypher,
  disjunction,
  identifier,
  join,
  parameter,
  type Variable,
  variable,
  whereClause,
} from './cypher.ts';
import { badInput } from './errors.ts';

/** All words are found, each in some text that search reads. */
export interface Search {
  readonly is: 'search';
  /** The words in their folded form, at least one. */
  readonly words: readonly string[];
}

/** All kinds together: what carries the label of every entity. */
export const anyKind: Kind = {
  name: 'Entity',
  singular: 'entity',
  plural: 'entities',
  constant: 'ENTITY',
  description: '',
  properties: new Map(),
  own: new Set(),
  links: new Map(),
  needs: [],
  wider: null,
};

/** A list in the order of scores ends after so many. */
const mostHits = 1000;

const longestText = 200;
const mostWords = 25;

/** Reads a text to search for. Throws BAD_USER_INPUT. */
export function readSearch(text: string, argument: string): Search {
  const length = [...text].length;
  if (length > longestText)
    throw badInput(
      `\`${argument}\` takes at most ${longestText} characters, but ${length} arrived. Search for the few words that matter.`,
    );
  const words = searchWords(text);
  if (words.length === 0)
    throw badInput(
      `\`${argument}\` needs a letter, a digit or a Chinese character, but ${text.trim() === '' ? 'an empty text' : 'a text without one'} arrived. Leave it out to list everything.`,
    );
  if (words.length > mostWords)
    throw badInput(
      `\`${argument}\` takes at most ${mostWords} words, but ${words.length} arrived. Search for the few words that matter.`,
    );
  return { is: 'search', words };
}

/** What a stored text has where it has a word, and stored pinyin where it has it; null when it cannot be pinyin. */
function seek(word: string): [text: string, pinyin: string | null] {
  const pinyin = pinyinOf(word);
  return [tokenText(openTokens([word])), pinyin && ` ${pinyin}`];
}

/** Whether a stored text has a word. */
export function isWritten(word: string, tokens: string): boolean {
  return tokens.includes(seek(word)[0]);
}

/** Whether stored pinyin has a word. */
export function isSpoken(word: string, tokens: string): boolean {
  const [, pinyin] = seek(word);
  return pinyin !== null && tokens.includes(pinyin);
}

/** Clauses that bind `node` to the entities of a label that fulfil a search, from the full-text index, and the tests. */
export function matchSearch(
  node: Variable,
  label: string,
  { words }: Search,
  tests: readonly Cypher[],
): Cypher {
  const found = cypher`CALL db.index.fulltext.queryNodes(${parameter(searchIndex)}, ${parameter(luceneQuery(words))})`;
  return cypher`${found} YIELD node AS ${node}${whereClause([cypher`${node}:${identifier(label)}`, ...tests])}`;
}

/** Words hold letters, marks and digits in lower case, so nothing in them is an operator to Lucene. */
function luceneQuery(words: readonly string[]): string {
  return words
    .map(word => {
      const tokens = openTokens([word]);
      const text = tokens.length > 1 ? `"${tokens.join(' ')}"` : `${tokens[0]}*`;
      const pinyin = pinyinOf(word);
      const spoken = pinyin === null ? '' : ` ${searchKeys.pinyin}:${pinyin}*`;
      return `+(${searchKeys.names}:${text} ${searchKeys.text}:${text}${spoken})`;
    })
    .join(' ');
}

/** Whether a node fulfils a search, by what is stored of it alone. */
export function testSearch(node: Variable, { words }: Search): Cypher {
  return testWords(words, node, [searchKeys.names, searchKeys.text]);
}

/** Whether each word stands in one of the texts, or is the pinyin of a name. */
function testWords(words: readonly string[], node: Variable, texts: readonly string[]): Cypher {
  const word = variable();
  const inText = texts.map(text => cypher`${node}.${identifier(text)} CONTAINS ${word}[0]`);
  const inPinyin = cypher`${node}.${identifier(searchKeys.pinyin)} CONTAINS ${word}[1]`;
  return cypher`all(${word} IN ${parameter(words.map(seek))} WHERE ${disjunction([...inText, inPinyin])})`;
}

/**
 * The score of a node that fulfils a search, a whole number. Its hundreds say how: 7 a name is the text, 6 a name starts
 * with it, 5 a name has it; 4, 3 and 2 the same of the pinyin or the initials of a name; 1 each word is in a name; 0 a word
 * is in another text only. The rest is 99 less the characters of the name, so of equals the shorter name is better.
 */
export function scoreOf(node: Variable, { words }: Search): Cypher {
  const names = cypher`${node}.${identifier(searchKeys.names)}`;
  const pinyin = cypher`${node}.${identifier(searchKeys.pinyin)}`;
  const open = tokenText(openTokens(words));
  const parts = words.map(pinyinOf);
  const letters = parts.includes(null) ? null : cutPinyin(parts.join(''));
  const levels: [Cypher, string | null, Cypher][] = [
    [names, tokenTexts([wordTokens(words)]), cypher`700`],
    [names, ` |${open}`, cypher`600`],
    [names, open, cypher`500`],
    [pinyin, letters && ` | ${letters} `, cypher`400`],
    [pinyin, letters && ` | ${letters}`, cypher`300`],
    [pinyin, letters && ` ${letters}`, cypher`200`],
  ];
  const cases = levels.map(
    ([tokens, sought, level]) => cypher`WHEN ${tokens} CONTAINS ${parameter(sought)} THEN ${level} `,
  );
  const inNames = cypher`WHEN ${testWords(words, node, [searchKeys.names])} THEN 100 `;
  const level = cypher`CASE ${join(cases, cypher``)}${inNames}ELSE 0 END`;
  return cypher`${level} + CASE WHEN size(${node}.name) < 99 THEN 99 - size(${node}.name) ELSE 0 END`;
}

/** Follows the rows of a list, with their score, and ends it after the best; `bound` are their variables. */
export function bestHits(score: Cypher, node: Variable, bound: Cypher): Cypher {
  return cypher` ORDER BY ${score} DESC, ${node}.id LIMIT ${parameter(BigInt(mostHits))} WITH ${bound}`;
}
