import type { ViewForm } from '../src/views/view.ts';
import type { Language } from './props.ts';

/** What pages say beside what the data say. */
interface Words {
  readonly skip: string;
  readonly ways: string;
  readonly views: string;
  readonly allViews: string;
  readonly aboutViews: string;
  readonly noViews: string;
  readonly brokenViews: string;
  readonly evidence: string;
  readonly trouble: string;
  readonly forms: Readonly<Record<ViewForm, string>>;
  readonly chart: string;
  readonly table: string;
  readonly sources: string;
  readonly query: string;
  readonly sides: string;
  readonly parameters: string;
  readonly apply: string;
  readonly reset: string;
  readonly any: string;
  readonly yes: string;
  readonly no: string;
  readonly needed: string;
  readonly addOne: string;
  readonly countOptions: (shown: number) => string;
  readonly downloads: string;
  readonly embed: string;
  readonly cite: string;
  readonly copy: string;
  readonly copied: string;
  readonly notStated: string;
  readonly inferred: string;
  readonly explicit: string;
  readonly says: string;
  readonly countRows: (rows: number) => string;
  readonly firstRows: (rows: number) => string;
  readonly cut: (path: string, shown: number, total: number | null) => string;
  readonly noRows: string;
  readonly noSources: string;
  readonly firstSources: (shown: number, all: number) => string;
  readonly places: (start: number, end: number) => string;
  readonly reason: string;
  readonly queryNote: string;
  readonly colon: string;
  readonly open: string;
  /** What fields are called that many kinds have; others go by the words of their names. */
  readonly fields: Readonly<Record<string, string>>;
}

const figure = (number: number) => number.toLocaleString('en-US');

export const words: Readonly<Record<Language, Words>> = {
  en: {
    skip: 'To the content',
    ways: 'Ways',
    views: 'Views',
    allViews: 'All views',
    aboutViews:
      'Each view answers a question about the plans: as a picture, as a table, with the words of the sources, and as data.',
    noViews: 'There are no views yet: plangraph views new makes one.',
    brokenViews: 'Views to put right',
    evidence: 'every statement carries the words of its source, or the reason why it holds',
    trouble: 'That did not work',
    forms: {
      TABLE: 'table',
      MATRIX: 'matrix',
      SANKEY: 'flow',
      NETWORK: 'network',
      TIMELINE: 'timeline',
      BULLET: 'targets',
      TREE: 'tree',
      BAR: 'bars',
    },
    chart: 'Chart',
    table: 'Table',
    sources: 'Sources',
    query: 'Query',
    sides: 'Sides of the view',
    parameters: 'Narrow it',
    apply: 'Show',
    reset: 'As it was',
    any: 'any',
    yes: 'yes',
    no: 'no',
    needed: 'needed',
    addOne: 'one more',
    countOptions: shown => `the first ${figure(shown)} by name are offered; any id can be given`,
    downloads: 'Take it along',
    embed: 'Embed',
    cite: 'Cite it',
    copy: 'Copy',
    copied: 'Copied',
    notStated: 'not stated',
    inferred: 'inferred',
    explicit: 'explicit in the text',
    says: 'The text',
    countRows: rows => `${figure(rows)} ${rows === 1 ? 'row' : 'rows'}`,
    firstRows: rows => `The page shows the first ${figure(rows)} rows; the files have all.`,
    cut: (path, shown, total) =>
      total === null
        ? `${path}: ${figure(shown)}, and perhaps more`
        : `${path}: ${figure(shown)} of ${figure(total)}`,
    noRows: 'Nothing answers to this. Perhaps a parameter is too narrow.',
    noSources:
      'This view counts, or asks for nothing that a text says by itself: its table and its query lead on to what is counted.',
    firstSources: (shown, all) => `The first ${figure(shown)} of ${figure(all)} are shown.`,
    places: (start, end) => `characters ${figure(start)}–${figure(end)} without white space`,
    reason: 'Reason',
    queryNote: 'The file of the view. It is standard GraphQL: any client can send it.',
    colon: ': ',
    open: 'Open in GraphiQL',
    fields: { nameEn: 'English name', valueText: 'in the words of the source', totalCount: 'count' },
  },
  zh: {
    skip: '跳到正文',
    ways: '导航',
    views: '视图',
    allViews: '全部视图',
    aboutViews: '每个视图回答一个关于规划的问题：可看图、看表、看原文出处，也可取用数据。',
    noViews: '还没有视图：plangraph views new 可新建一个。',
    brokenViews: '有待改正的视图',
    evidence: '每条关系都附有原文语句，或推断的理由',
    trouble: '未能完成',
    forms: {
      TABLE: '表格',
      MATRIX: '矩阵',
      SANKEY: '桑基图',
      NETWORK: '网络',
      TIMELINE: '时间轴',
      BULLET: '目标图',
      TREE: '树',
      BAR: '条形图',
    },
    chart: '图',
    table: '表',
    sources: '出处',
    query: '查询',
    sides: '视图的各面',
    parameters: '筛选',
    apply: '显示',
    reset: '恢复默认',
    any: '不限',
    yes: '是',
    no: '否',
    needed: '必填',
    addOne: '再加一个',
    countOptions: shown => `列出按名称排序的前 ${figure(shown)} 个，也可填写任意编号`,
    downloads: '下载',
    embed: '嵌入',
    cite: '引用格式',
    copy: '复制',
    copied: '已复制',
    notStated: '未说明',
    inferred: '推断',
    explicit: '原文明示',
    says: '原文',
    countRows: rows => `共 ${figure(rows)} 行`,
    firstRows: rows => `本页只显示前 ${figure(rows)} 行，文件中有全部数据。`,
    cut: (path, shown, total) =>
      total === null
        ? `${path}：${figure(shown)} 项，可能还有更多`
        : `${path}：${figure(total)} 项中的 ${figure(shown)} 项`,
    noRows: '没有符合条件的内容，可能是筛选过窄。',
    noSources: '本视图只作统计，或不含原文直接写明的内容；可由表格和查询进一步查看。',
    firstSources: (shown, all) => `共 ${figure(all)} 条，显示前 ${figure(shown)} 条。`,
    places: (start, end) => `第 ${figure(start)}–${figure(end)} 字（不计空白）`,
    reason: '理由',
    queryNote: '视图的文件，为标准 GraphQL，任何客户端都可发送。',
    colon: '：',
    open: '在 GraphiQL 中打开',
    fields: {
      id: '编号',
      name: '名称',
      nameEn: '英文名',
      code: '代码',
      title: '标题',
      description: '说明',
      assertion: '明示或推断',
      basis: '依据',
      reason: '推断理由',
      note: '备注',
      relation: '关系',
      from: '起点',
      to: '终点',
      unit: '单位',
      year: '年份',
      value: '数值',
      baseValue: '换算数值',
      valueText: '原文数值',
      valueBasis: '口径',
      comparator: '比较',
      ambiguity: '歧义',
      aspirational: '愿景性',
      early: '较早目标',
      late: '较晚目标',
      totalCount: '数量',
      statedSize: '原文规模',
      dataset: '数据集',
      platformType: '平台类型',
      enterpriseType: '企业类型',
      row: '行',
      rowId: '行编号',
      column: '列',
      columnId: '列编号',
      count: '数量',
      inferred: '其中推断',
      operates: '运营',
      developed: '研发',
      instanceOf: '所属类别',
      builds: '建设',
      reliedOnBy: '依托它的举措',
      closeIndustries: '相近产业',
    },
  },
};
