import type { Language } from '../props.ts';

/** What the pages of matrices and of their cells say beside the data. */
interface MatrixWords {
  readonly about: string;
  readonly of: string;
  readonly choose: string;
  readonly rows: string;
  readonly columns: string;
  readonly order: string;
  readonly orders: Readonly<Record<'size' | 'name', string>>;
  readonly narrow: Readonly<Record<'plan' | 'dataset', string>>;
  readonly extent: (rows: number, columns: number, filled: number) => string;
  readonly omitted: (what: string, shown: number, total: number) => string;
  readonly rolledUp: string;
  readonly notRolledUp: string;
  readonly rollUp: string;
  readonly doNotRollUp: string;
  readonly notToBeAdded: string;
  readonly missing: string;
  readonly allHave: (kind: string) => string;
  readonly without: (kind: string, missing: number, total: number) => string;
  readonly back: string;
  readonly countItems: (items: number, kind: string) => string;
  readonly ofThese: (inferred: number) => string;
  readonly firstItems: (items: number, kind: string) => string;
  readonly empty: (kind: string) => string;
  readonly emptyExplicit: string;
  readonly notSaid: (field: string) => string;
}

const figure = (number: number) => number.toLocaleString('en-US');

export const matrixWords: Readonly<Record<Language, MatrixWords>> = {
  en: {
    about:
      'What two things have to do with each other: how often they meet, and where they do not. Each number leads to the statements behind it.',
    of: 'What is counted',
    choose: 'Choose',
    rows: 'Rows',
    columns: 'Columns',
    order: 'Order',
    orders: { size: 'the largest first', name: 'by number or name' },
    narrow: { plan: 'Only these plans', dataset: 'Only these datasets' },
    extent: (rows, columns, filled) => {
      const all = rows * columns;
      return `${figure(rows)} ${rows === 1 ? 'row' : 'rows'} × ${figure(columns)} ${columns === 1 ? 'column' : 'columns'}: ${figure(filled)} of ${figure(all)} cells are filled, ${figure(all - filled)} are empty.`;
    },
    omitted: (what, shown, total) =>
      `${what}: ${figure(shown)} of ${figure(total)} are shown, the largest; narrow it to see the others.`,
    rolledUp: 'What is narrower is counted in what is wider too.',
    notRolledUp: 'Each is counted by itself, without what is narrower.',
    rollUp: 'Count it in what is wider',
    doNotRollUp: 'Count each by itself',
    notToBeAdded: 'One thing can stand in several rows and columns, so the numbers are not to be added up.',
    missing: 'What has nothing here',
    allHave: kind => `All ${kind} have something here.`,
    without: (kind, missing, total) => `${figure(missing)} of ${figure(total)} ${kind} with nothing here`,
    back: 'Back to the matrix',
    countItems: (items, kind) => `In this cell: ${figure(items)} of the ${kind}`,
    ofThese: inferred => `${figure(inferred)} by inference`,
    firstItems: (items, kind) => `The first ${figure(items)} ${kind} are shown; the files go on.`,
    empty: kind => `Nothing meets here: none of the ${kind} is in this row and in this column.`,
    emptyExplicit: 'What is inferred is left out; it may be that something is inferred here.',
    notSaid: field => `${field}: not stated`,
  },
  zh: {
    about: '两类事物如何交汇：何处相交、相交几次，何处空缺。点开数字可看其后的原文依据。',
    of: '统计对象',
    choose: '选定',
    rows: '行',
    columns: '列',
    order: '排序',
    orders: { size: '由多到少', name: '按序号或名称' },
    narrow: { plan: '只看这些规划', dataset: '只看这些数据集' },
    extent: (rows, columns, filled) =>
      `${figure(rows)} 行 × ${figure(columns)} 列，共 ${figure(rows * columns)} 格：${figure(filled)} 格有内容，${figure(rows * columns - filled)} 格空缺。`,
    omitted: (what, shown, total) =>
      `${what}共 ${figure(total)} 项，只列数量最多的 ${figure(shown)} 项；缩小范围可看其余。`,
    rolledUp: '下位事物同时计入其上位。',
    notRolledUp: '各自单独统计，不含下位。',
    rollUp: '计入上位',
    doNotRollUp: '各自单独统计',
    notToBeAdded: '同一项可能出现在多行多列，数字不能相加。',
    missing: '此处空缺的对象',
    allHave: kind => `全部${kind}在此都有内容。`,
    without: (kind, missing, total) => `${figure(total)} 个${kind}中，${figure(missing)} 个在此没有内容`,
    back: '返回矩阵',
    countItems: (items, kind) => `本格共 ${figure(items)} 项${kind}`,
    ofThese: inferred => `其中 ${figure(inferred)} 项为推断`,
    firstItems: (items, kind) => `只显示前 ${figure(items)} 项${kind}，其余见文件。`,
    empty: kind => `此处空缺：没有${kind}同时属于这一行和这一列。`,
    emptyExplicit: '此处未计入推断的内容，计入后或有交汇。',
    notSaid: field => `${field}：未说明`,
  },
};
