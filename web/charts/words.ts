export type Language = 'en' | 'zh';

type Counted = (shown: number, total: number) => string;

/** What charts say beside the data. */
interface Words {
  readonly explicit: string;
  readonly inferred: string;
  readonly partly: string;
  readonly notStated: string;
  readonly nothing: string;
  readonly target: string;
  readonly actual: string;
  readonly baseline: string;
  readonly note: string;
  readonly ownScales: string;
  readonly drawn: Readonly<
    Record<'rows' | 'columns' | 'things' | 'leaves' | 'marks' | 'connected' | 'chains', Counted>
  >;
  readonly unplaced: Readonly<Record<'TIMELINE' | 'BULLET' | 'BAR', (count: number) => string>>;
  readonly inferredCount: Counted;
  readonly ties: (count: number) => string;
  readonly branches: (count: number) => string;
  readonly forms: Readonly<
    Record<'MATRIX' | 'SANKEY' | 'TREE' | 'NETWORK' | 'CHAINS', (...counts: string[]) => string>
  >;
  readonly marks: Readonly<Record<'TIMELINE' | 'BULLET' | 'BAR', (count: string) => string>>;
  /** Between a name and what is said of it. */
  readonly colon: string;
}

const rest = 'the table has all';

export const words: Readonly<Record<Language, Words>> = {
  en: {
    explicit: 'explicit in the text',
    inferred: 'inferred',
    partly: 'partly inferred',
    notStated: 'not stated',
    nothing: 'There is nothing to draw here.',
    target: 'target',
    actual: 'actual',
    baseline: 'baseline',
    note: 'with a note; the table has it',
    ownScales: 'Each label has a scale of its own that begins at 0; shares run to 100%.',
    drawn: {
      rows: (shown, total) => `${english(shown)} of ${english(total)} rows are drawn; ${rest}.`,
      columns: (shown, total) => `${english(shown)} of ${english(total)} columns are drawn; ${rest}.`,
      things: (shown, total) => `The widest ${english(shown)} of ${english(total)} are drawn; ${rest}.`,
      leaves: (shown, total) => `${english(shown)} of ${english(total)} ends are drawn; ${rest}.`,
      marks: (shown, total) => `${english(shown)} of ${english(total)} are drawn; ${rest}.`,
      connected: (shown, total) =>
        `The ${english(shown)} most connected of ${english(total)} are drawn; ${rest}.`,
      chains: (shown, total) =>
        `The first ${english(shown)} of ${english(total)} chains are drawn; the list has all.`,
    },
    unplaced: {
      TIMELINE: count => `${english(count)} more without a date ${count === 1 ? 'is' : 'are'} in the table.`,
      BULLET: count => `${english(count)} more without a number ${count === 1 ? 'is' : 'are'} in the table.`,
      BAR: count => `${english(count)} more without a number ${count === 1 ? 'is' : 'are'} in the table.`,
    },
    inferredCount: (some, all) => `${english(some)} of ${english(all)} inferred`,
    ties: count => `${english(count)} ${count === 1 ? 'tie' : 'ties'}`,
    branches: count => `${english(count)} ${count === 1 ? 'branch' : 'branches'}`,
    forms: {
      MATRIX: (rows, columns, cells) =>
        `A matrix of ${rows} rows and ${columns} columns; ${cells} cells are filled.`,
      SANKEY: (nodes, links, steps) => `${links} flows between ${nodes} things in ${steps} steps.`,
      TREE: (roots, leaves) => `A tree from ${roots} beginnings to ${leaves} ends.`,
      NETWORK: (nodes, ties) => `A network of ${nodes} things and ${ties} ties.`,
      CHAINS: (chains, things, ties) => `${chains} chains over ${things} things and ${ties} ties.`,
    },
    marks: {
      TIMELINE: count => `A timeline of ${count}.`,
      BULLET: count => `${count} targets, each on the scale of its label.`,
      BAR: count => `${count} bars.`,
    },
    colon: ': ',
  },
  zh: {
    explicit: '原文明示',
    inferred: '推断',
    partly: '部分为推断',
    notStated: '未说明',
    nothing: '没有可绘制的内容。',
    target: '目标',
    actual: '实际',
    baseline: '基期',
    note: '有说明，见表格',
    ownScales: '每项指标各用自己的标尺，从0开始；占比到100%为止。',
    drawn: {
      rows: (shown, total) => `共${chinese(total)}行，图中绘出${chinese(shown)}行；全部见表格。`,
      columns: (shown, total) => `共${chinese(total)}列，图中绘出${chinese(shown)}列；全部见表格。`,
      things: (shown, total) => `共${chinese(total)}项，图中绘出流量最大的${chinese(shown)}项；全部见表格。`,
      leaves: (shown, total) => `共${chinese(total)}个末端，图中绘出${chinese(shown)}个；全部见表格。`,
      marks: (shown, total) => `共${chinese(total)}项，图中绘出${chinese(shown)}项；全部见表格。`,
      connected: (shown, total) =>
        `共${chinese(total)}个，图中绘出关联最多的${chinese(shown)}个；全部见表格。`,
      chains: (shown, total) => `共${chinese(total)}条，图中绘出前${chinese(shown)}条；全部见列表。`,
    },
    unplaced: {
      TIMELINE: count => `另有${chinese(count)}项没有日期，见表格。`,
      BULLET: count => `另有${chinese(count)}项没有数值，见表格。`,
      BAR: count => `另有${chinese(count)}项没有数值，见表格。`,
    },
    inferredCount: (some, all) => `${chinese(all)}项中${chinese(some)}项为推断`,
    ties: count => `${chinese(count)}条关联`,
    branches: count => `${chinese(count)}个分支`,
    forms: {
      MATRIX: (rows, columns, cells) => `${rows}行、${columns}列的矩阵，其中${cells}格有内容。`,
      SANKEY: (nodes, links, steps) => `${steps}级、${nodes}个对象之间的${links}条流向。`,
      TREE: (roots, leaves) => `从${roots}个起点到${leaves}个末端的树。`,
      NETWORK: (nodes, ties) => `${nodes}个对象和${ties}条关联组成的网络。`,
      CHAINS: (chains, things, ties) => `${chains}条链，经过${things}个对象、${ties}条关联。`,
    },
    marks: {
      TIMELINE: count => `${count}项的时间线。`,
      BULLET: count => `${count}个目标，各用所属指标的标尺。`,
      BAR: count => `${count}个条形。`,
    },
    colon: '：',
  },
};

function english(count: number): string {
  return count.toLocaleString('en');
}

function chinese(count: number): string {
  return count.toLocaleString('zh');
}
