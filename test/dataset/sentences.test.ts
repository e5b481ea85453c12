import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../src/dataset/sentences.ts';
import { testSeed } from '../testSeed.ts';

/** The sentences, without white space. */
function split(contents: string): string[] {
  const points = [...contents];
  return splitSentences(contents).map(({ rawStart, rawEnd }) =>
    points.slice(rawStart, rawEnd).join('').replace(/\s+/g, ''),
  );
}

const cases: Record<string, [contents: string, ...sentences: string[]]> = {
  'marks that end a sentence': ['甲。乙；丙！丁？戊', '甲。', '乙；', '丙！', '丁？', '戊'],
  'marks in a row': ['甲？！乙。。丙', '甲？！', '乙。。', '丙'],
  'an ellipsis ends nothing': ['甲……乙。丙……', '甲……乙。', '丙……'],
  'a number opens a heading': ['1.统筹布局。加强供给。', '1.统筹布局。', '加强供给。'],
  'a bracket at the end of the paragraph belongs to the sentence': [
    '甲。乙。（责任单位：丙局；丁局。）\n戊。',
    ...['甲。', '乙。（责任单位：丙局；丁局。）', '戊。'],
  ],
  'a bracket that a sentence starts with does not': ['甲。（一）乙。', '甲。', '（一）乙。'],
  'a mark in brackets ends nothing': ['甲（乙。丙；丁）戊。己', '甲（乙。丙；丁）戊。', '己'],
  'a mark in the name of a book ends nothing': ['《甲！乙》丙。', '《甲！乙》丙。'],
  'a mark in quotation marks ends nothing in the middle': ['“甲。乙”丙。丁', '“甲。乙”丙。', '丁'],
  'a quotation that is a sentence of its own ends one': ['他说：“甲。乙。”丙。', '他说：“甲。乙。”', '丙。'],
  'unless the sentence goes on': ['“甲。”，乙。“丙！”（丁）', '“甲。”，乙。', '“丙！”（丁）'],
  'a quotation mark after the end belongs to it': ['甲。”乙。', '甲。”', '乙。'],
  'a bracket that is never closed': ['甲（乙。丙。', '甲（乙。', '丙。'],
  'brackets that cross': ['甲“乙（丙”丁）戊。己', '甲“乙（丙”丁）戊。', '己'],
  'each line is a paragraph': ['甲\n乙丙丁，戊\n己。', '甲', '乙丙丁，戊', '己。'],
  'lines of other systems': ['甲\r\n乙。\r丙。\u2028丁。', '甲', '乙。', '丙。', '丁。'],
  'a mark at the start of the file, and indents': ['\uFEFF　　甲。　乙', '甲。', '乙'],
  'what says nothing is no sentence': ['甲。\n＊＊＊\n——\n乙。', '甲。', '乙。'],
  'Latin marks end before a space only': [
    'It grows by 2.5 points. So does 3.txt; e.g. this? Yes!\n1. Build it.',
    ...['Itgrowsby2.5points.', 'Sodoes3.txt;', 'e.g.this?', 'Yes!', '1.Buildit.'],
  ],
  'the number of a heading opens a line': [
    '某镇行动方案\n\n一、总体目标\n建成园区。\n\n（二）重点任务\n发展产业。',
    ...['某镇行动方案', '一、总体目标', '建成园区。', '（二）重点任务', '发展产业。'],
  ],
  nothing: [' \n'],
};

test.each(Object.entries(cases))('%s', (_, [contents, ...expected]) => {
  expect(split(contents)).toEqual(expected);
});

const wrapped = [
  '标题比正文的各行都要长得多所以它自成一行而不与下文相连是吧',
  '▶ 本报记者 甲乙丙 特约通讯员',
  '近日某地召开会议并发布方案，提出',
  '发展新产业的若干举措，推动转型升',
  '级。同时培育“新主体”，优化环境，',
  '建设园区。',
  '新目标',
  '目标清晰才能方向明确，某地提出到',
  '那一年建成若干园区；再用三年时间',
  '形成体系。',
  '园区全景',
  '平台一角',
];
const sentences = [
  ...['标题比正文的各行都要长得多所以它自成一行而不与下文相连是吧', '▶本报记者甲乙丙特约通讯员'],
  '近日某地召开会议并发布方案，提出发展新产业的若干举措，推动转型升级。',
  ...['同时培育“新主体”，优化环境，建设园区。', '新目标'],
  ...['目标清晰才能方向明确，某地提出到那一年建成若干园区；', '再用三年时间形成体系。'],
  ...['园区全景', '平台一角'],
];

test('lines that are wrapped are joined, but headings, bylines and captions stand alone', () => {
  expect(split(wrapped.join('\n'))).toEqual(sentences);
});

test('a blank line after every line says nothing', () => {
  expect(split(wrapped.join('\n\n'))).toEqual(sentences);
});

test('a blank line now and then ends a paragraph, however long its last line is', () => {
  const [first, second] = ['某地提出建设园区并且推动产业发展', '转型升级取得成效并且形成产业体系'];
  const text = [first, second, '', '某地随后又提出培育主体优化环境并', '且建设平台形成体系。'].join('\n');
  expect(split(text)).toEqual([first + second, '某地随后又提出培育主体优化环境并且建设平台形成体系。']);
});

test('a line that is cut at a comma goes on, however short it is', () => {
  const text =
    '某地提出建设园区并且推动产业发展\n转型，\n某地提出建设园区并且推动产业发展\n转型升级取得成效并且形成产业体系';
  expect(split(text)).toHaveLength(1);
});

test('every letter and digit is in just one sentence, and both counts agree', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'甲乙𠮷aB1 　\n。；！？…，“”（）(). ;▶'),
    maxLength: 80,
  });
  fc.assert(
    fc.property(text, contents => {
      const raw = [...contents];
      const bare = raw.filter(point => !/\s/u.test(point));
      const isSaid = new Array<boolean>(bare.length).fill(false);
      let last = 0;
      for (const { start, end, rawStart, rawEnd } of splitSentences(contents)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(bare.slice(start, end)).toEqual(raw.slice(rawStart, rawEnd).filter(p => !/\s/u.test(p)));
        isSaid.fill(true, start, end);
        last = end;
      }
      expect(bare.filter((point, i) => !isSaid[i] && /[\p{L}\p{N}]/u.test(point))).toEqual([]);
    }),
    { seed: testSeed },
  );
});
