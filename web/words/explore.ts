import type { Language } from '../props.ts';

/** What the pages of kinds say beside the data. */
interface ExploreWords {
  readonly kinds: string;
  readonly find: string;
  readonly narrow: string;
  readonly inForce: string;
  readonly without: (filter: string) => string;
  readonly clear: string;
  readonly more: string;
  readonly fewer: string;
  readonly wide: string;
  readonly others: string;
  readonly columns: string;
  readonly show: string;
  readonly usual: string;
  readonly asStated: string;
  readonly related: string;
  readonly total: (count: number) => string;
  readonly sortBy: (column: string) => string;
  readonly sortByCount: (column: string) => string;
  readonly unsort: string;
  readonly nothing: string;
}

const figure = (number: number) => number.toLocaleString('en-US');

export const exploreWords: Readonly<Record<Language, ExploreWords>> = {
  en: {
    kinds: 'Kinds',
    find: 'Find among these',
    narrow: 'Narrow it',
    inForce: 'Narrowed by',
    without: filter => `Without ${filter}`,
    clear: 'Clear all',
    more: 'All values',
    fewer: 'Fewer values',
    wide: 'A wider one finds what is related to narrower ones too.',
    others: 'Or by',
    columns: 'Columns',
    show: 'Show',
    usual: 'The usual ones',
    asStated: 'What it holds',
    related: 'What it is related to, by name',
    total: count => `${figure(count)} found`,
    sortBy: column => `Sort by ${column}`,
    sortByCount: column => `Sort by how many there are: ${column}`,
    unsort: 'Without this order',
    nothing: 'Nothing answers to this. Take back one of the choices above.',
  },
  zh: {
    kinds: '类别',
    find: '在其中查找',
    narrow: '筛选',
    inForce: '已选条件',
    without: filter => `去掉“${filter}”`,
    clear: '全部清除',
    more: '列出全部',
    fewer: '只列前几项',
    wide: '选上位项时，下位项的相关内容也一并列出。',
    others: '还可按以下内容筛选',
    columns: '选择列',
    show: '显示',
    usual: '恢复默认列',
    asStated: '自身信息',
    related: '相关内容（列出名称）',
    total: count => `共 ${figure(count)} 项`,
    sortBy: column => `按${column}排序`,
    sortByCount: column => `按${column}的数量排序`,
    unsort: '取消排序',
    nothing: '没有符合条件的内容，可去掉上面的部分条件再试。',
  },
};
