import { expect, test } from 'vitest';
import {
  openTokens,
  pinyinOf,
  placedWords,
  searchWords,
  tokenText,
  wordTokens,
} from '../../src/catalogue/searchWords.ts';
import { pinyinKeys } from '../../src/dataset/pinyinKeys.ts';

test.each([
  ['５Ｇ网络（V2X）', ['5g', '网络', 'v2x']],
  ['“人工智能＋”', ['人工智能']],
  ["Xi'an High-tech", ['xian', 'high', 'tech']],
  ['guāng zǐ ÅNGSTRÖM straße', ['guang', 'zi', 'angstrom', 'strasse']],
  ['が광자カ', ['が광자カ']],
  ['𠮷野😀', ['𠮷野']],
  ['国國', ['国國']],
  ['—！* ~', []],
])('the words of %s', (text, words) => {
  expect(searchWords(text)).toEqual(words);
});

test.each([
  '５Ｇ网络（V2X）',
  "Xi'an 'High'-tech",
  'guāng zǐ ÅNGSTRÖM straße',
  'ＡＢＣ ﬁne ㎏ ½',
  'e\u0301te\u0301 \u0301e ´e',
  'ΟΔΟΣ ΟΔΟΣΑ',
  'が か\u3099 ｶﾞ ﾞ 각 ㄱ \u1100\u1161\u11a8',
  '𠮷野😀👩‍👩‍👧城',
  '丝路科学城',
])('the words of %s come from the characters that make them', text => {
  const words = placedWords(text);
  expect(words.map(({ word }) => word)).toEqual(searchWords(text));
  const characters = [...text];
  let last = 0;
  for (const { word, places } of words) {
    expect(places).toHaveLength([...word].length);
    for (const { start, end } of places) {
      expect(start).toBeGreaterThanOrEqual(last);
      last = start;
      expect(searchWords(characters.slice(start, end).join('')).join('').length).toBeGreaterThan(0);
    }
    const [start, end] = [places[0]!.start, places.at(-1)!.end];
    // What a sigma looks like depends on what follows it.
    const bare = (text: string) => text.replaceAll('ς', 'σ');
    expect(bare(searchWords(characters.slice(start, end).join('')).join(''))).toContain(bare(word));
  }
});

test('a run of Chinese is found anywhere, another word at its start, and nothing across words', () => {
  const finds = (asked: string, text: string) =>
    tokenText(wordTokens(searchWords(text))).includes(tokenText(openTokens(searchWords(asked))));
  expect(['丝', '路科', '科学城', '丝路科学城'].map(w => finds(w, '丝路科学城'))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['丝科', '城丝'].map(w => finds(w, '丝路科学城、丝绸'))).toEqual([false, false]);
  expect(['pho', 'photonics', 'hotonics'].map(w => finds(w, 'Photonics'))).toEqual([true, true, false]);
  expect(finds('子产', '光子、产业')).toBe(false);
});

test.each([
  ['光子5G', ['guangzi5g zi5g 5g', 'gz5g z5g 5g']],
  ['重庆', ['chongqing qing', 'cq q']],
  ['重点', ['zhongdian dian', 'zd d']],
  ['行业', ['hangye ye', 'hy y']],
  ['行动', ['xingdong dong', 'xd d']],
  ['西安', ['xian an', 'xa a']],
  ['绿色', ['luse se', 'ls s']],
  ['“Wi-Fi”', []],
])('the pinyin and the initials of %s', (name, keys) => {
  expect(pinyinKeys(name).map(tokens => tokens.join(' '))).toEqual(keys);
});

test.each([
  ['guang1zi3', 'guangzi'],
  ['lv4se4', 'luse'],
  ['5g', '5g'],
  ['co2', 'co'],
  ['h2', 'h2'],
  ['光', null],
  ['ß', null],
])('%s as pinyin is %s', (word, pinyin) => {
  expect(pinyinOf(word)).toBe(pinyin);
});
