import type { Cut } from './cuts.ts';

export type Language = 'en' | 'zh';

/** What files of views say beside what the views say themselves. */
interface Words {
  /** Names of sheets: Excel takes 31 characters. */
  readonly rows: string;
  readonly about: string;
  readonly parameters: string;
  readonly notGiven: string;
  readonly columns: string;
  readonly datasets: string;
  readonly source: string;
  readonly citation: string;
  readonly retrievedAt: string;
  readonly address: string;
  readonly complete: string;
  readonly yes: string;
  readonly no: string;
  readonly countRows: (rows: number) => string;
  readonly describeCut: (cut: Cut) => string;
  readonly describeShortened: (cells: number) => string;
}

const figure = (number: number) => number.toLocaleString('en-US');

export const words: Readonly<Record<Language, Words>> = {
  en: {
    rows: 'Rows',
    about: 'About',
    parameters: 'Parameters',
    notGiven: '(not given)',
    columns: 'Columns',
    datasets: 'Datasets',
    source: 'Source',
    citation: 'Cite as',
    retrievedAt: 'Retrieved at',
    address: 'Address',
    complete: 'Complete',
    yes: 'yes',
    no: 'no',
    countRows: rows => `${figure(rows)} row${rows === 1 ? '' : 's'}`,
    describeCut: ({ path, shown, total }) =>
      `${path} shows ${figure(shown)} of ${total === null ? 'perhaps more' : figure(total)}`,
    describeShortened: cells =>
      `${figure(cells)} text${cells === 1 ? ' is' : 's are'} longer than a cell can be, and cut`,
  },
  zh: {
    rows: '数据',
    about: '说明',
    parameters: '参数',
    notGiven: '（未给出）',
    columns: '列',
    datasets: '数据集',
    source: '来源',
    citation: '引用格式',
    retrievedAt: '获取时间',
    address: '地址',
    complete: '完整',
    yes: '是',
    no: '否',
    countRows: rows => `${figure(rows)} 行`,
    describeCut: ({ path, shown, total }) =>
      `${path} 显示 ${figure(shown)} 项，${total === null ? '可能还有更多' : `共 ${figure(total)} 项`}`,
    describeShortened: cells => `${figure(cells)} 个单元格的文字过长，已截断`,
  },
};
