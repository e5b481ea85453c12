import type { ViewForm } from '../src/views/view.ts';
import type { Language } from './props.ts';

/** What pages say beside what the data say. */
interface Words {
  readonly skip: string;
  readonly ways: string;
  readonly explore: string;
  readonly matrix: string;
  readonly targets: string;
  readonly paths: string;
  readonly compare: string;
  readonly views: string;
  readonly allViews: string;
  readonly aboutViews: string;
  readonly newView: string;
  readonly editCopy: string;
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
  readonly copyLink: string;
  readonly copyGraphQL: string;
  readonly saveAsView: string;
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
  readonly facts: string;
  readonly altNames: string;
  readonly notNames: string;
  readonly aboutNotNames: string;
  readonly dataset: string;
  readonly id: string;
  readonly note: string;
  readonly ownEvidence: string;
  readonly explicitlyStated: string;
  readonly noAssertion: string;
  readonly relations: string;
  readonly sourcePage: string;
  readonly noRelations: string;
  readonly networkOf: (name: string) => string;
  readonly networkExtent: (shown: number, total: number) => string;
  readonly twoHops: string;
  /** Of a relation that is read from the end where it leads, what it says at the other. */
  readonly fromThere: (description: string) => string;
  readonly allOf: (total: number) => string;
  readonly inferredShown: string;
  readonly inferredHidden: string;
  readonly showInferred: string;
  readonly hideInferred: string;
  readonly citeEntity: string;
  readonly styles: Readonly<Record<'gbt' | 'apa', string>>;
  readonly asGraphQL: string;
  readonly entityQueryNote: string;
  readonly showQuery: string;
  readonly wholeEntity: string;
  readonly pages: string;
  readonly onThisPage: (shown: number, total: number) => string;
  readonly fromStart: string;
  readonly nextPage: string;
  readonly perhaps: string;
  readonly search: string;
  readonly tryAgain: string;
  readonly pending: string;
  /** What fields are called that many kinds have; others go by the words of their names. */
  readonly fields: Readonly<Record<string, string>>;
}

const figure = (number: number) => number.toLocaleString('en-US');

export const words: Readonly<Record<Language, Words>> = {
  en: {
    skip: 'To the content',
    ways: 'Ways',
    explore: 'Explore',
    matrix: 'Matrix',
    targets: 'Targets',
    paths: 'Paths',
    compare: 'Compare',
    views: 'Views',
    allViews: 'All views',
    aboutViews:
      'Each view answers a question about the plans: as a picture, as a table, with the words of the sources, and as data.',
    newView: 'New view',
    editCopy: 'Edit a copy',
    noViews: 'There are no views yet.',
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
    sides: 'On this page',
    parameters: 'Narrow it',
    apply: 'Show',
    reset: 'Reset',
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
    copyLink: 'Copy link',
    copyGraphQL: 'Copy as GraphQL',
    saveAsView: 'Save as view',
    notStated: 'not stated',
    inferred: 'inferred',
    explicit: 'explicit in the text',
    says: 'The text',
    countRows: rows => `${figure(rows)} ${rows === 1 ? 'row' : 'rows'}`,
    firstRows: rows => `The page shows the first ${figure(rows)} rows; the files go on.`,
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
    facts: 'What is stated of it',
    altNames: 'other names',
    notNames: 'not to be taken for',
    aboutNotNames: 'Names that look alike, and are not names of it.',
    dataset: 'dataset',
    id: 'id',
    note: 'Note',
    ownEvidence: 'Where the text says it',
    explicitlyStated: 'Stated in the text itself.',
    noAssertion:
      'It stands outside any text, or is a text or a part of one; what is related to it is stated below.',
    relations: 'What it is related to',
    sourcePage: 'Its quotations as the text runs, and what is left out',
    noRelations: 'Nothing is related to it.',
    networkOf: name => `${name} and what it is related to`,
    networkExtent: (shown, total) =>
      shown === total
        ? `${total === 1 ? 'The one relation is' : `All ${figure(total)} relations are`} drawn. The lists below say the same, with the words of the text.`
        : `${figure(shown)} of ${figure(total)} relations are drawn, some of each sort. The lists below lead to all, with the words of the text.`,
    twoHops: 'Two hops around it',
    fromThere: description => `Seen from there: ${description}`,
    allOf: total => `All ${figure(total)}`,
    inferredShown: 'Dashed lines and badges mark what is inferred and not said by the text itself.',
    inferredHidden: 'What is inferred is left out here.',
    showInferred: 'Show it',
    hideInferred: 'Leave it out',
    citeEntity: 'Cite it',
    styles: { gbt: 'GB/T 7714—2015', apa: 'APA, 7th edition' },
    asGraphQL: 'As GraphQL',
    entityQueryNote: 'The query that this page is made by. Any client can send it.',
    showQuery: 'Show the query',
    wholeEntity: 'All that is known of it',
    pages: 'Pages',
    onThisPage: (shown, total) =>
      `${figure(shown)} of ${figure(total)} are on this page, in the order of ids.`,
    fromStart: 'From the start',
    nextPage: 'Next page',
    perhaps: 'Perhaps one of these',
    search: 'Search',
    tryAgain: 'Try again',
    pending: 'The page is on its way',
    fields: {
      nameEn: 'English name',
      valueText: 'in the words of the source',
      valueMin: 'least value',
      valueMax: 'greatest value',
      totalCount: 'count',
      docType: 'sort of text',
      sha256: 'SHA-256',
      isClass: 'is a class',
    },
  },
  zh: {
    skip: '跳到正文',
    ways: '导航',
    explore: '浏览',
    matrix: '矩阵',
    targets: '目标',
    paths: '路径',
    compare: '对比',
    views: '视图',
    allViews: '全部视图',
    aboutViews: '每个视图回答一个关于规划的问题：可看图、看表、看原文出处，也可取用数据。',
    newView: '新建视图',
    editCopy: '编辑副本',
    noViews: '还没有视图。',
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
    sides: '本页内容',
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
    copyLink: '复制链接',
    copyGraphQL: '复制 GraphQL',
    saveAsView: '另存为视图',
    notStated: '未说明',
    inferred: '推断',
    explicit: '原文明示',
    says: '原文',
    countRows: rows => `共 ${figure(rows)} 行`,
    firstRows: rows => `本页只显示前 ${figure(rows)} 行，其余见文件。`,
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
    facts: '基本信息',
    altNames: '其他名称',
    notNames: '易混名称',
    aboutNotNames: '看似相同，但并非其名称。',
    dataset: '数据集',
    id: '编号',
    note: '备注',
    ownEvidence: '原文出处',
    explicitlyStated: '原文明示。',
    noAssertion: '不出自某一文本，或本身即为文本及其章节；相关内容的出处见下。',
    relations: '相关内容',
    sourcePage: '按原文顺序查看引文和略去的内容',
    noRelations: '没有相关内容。',
    networkOf: name => `${name}及其相关内容`,
    networkExtent: (shown, total) =>
      shown === total
        ? `图中绘出全部 ${figure(total)} 条关系，下方列表并附原文语句。`
        : `共 ${figure(total)} 条关系，图中按类各取若干，绘出 ${figure(shown)} 条；由下方列表可查看全部，并附原文语句。`,
    twoHops: '延伸两步的关联网络',
    fromThere: description => description,
    allOf: total => `全部 ${figure(total)} 项`,
    inferredShown: '虚线和虚框标明推断的内容，并非原文直接写明。',
    inferredHidden: '此处未列出推断的内容。',
    showInferred: '显示推断',
    hideInferred: '不看推断',
    citeEntity: '引用格式',
    styles: { gbt: 'GB/T 7714—2015', apa: 'APA 第 7 版' },
    asGraphQL: 'GraphQL 查询',
    entityQueryNote: '本页即由此查询得出，任何客户端都可发送。',
    showQuery: '显示查询',
    wholeEntity: '查看全部信息',
    pages: '分页',
    onThisPage: (shown, total) => `共 ${figure(total)} 项，本页 ${figure(shown)} 项，按编号排列。`,
    fromStart: '从头看起',
    nextPage: '下一页',
    perhaps: '是否要找',
    search: '搜索',
    tryAgain: '重试',
    pending: '页面正在载入',
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
      exactIndustries: '等同产业',
      closeClasses: '相近的官方分类',
      exactClasses: '等同的官方分类',
      isClass: '为一类事物',
      phase: '阶段',
      organizationType: '机构类型',
      initiativeType: '行动类型',
      level: '层级',
      scheme: '分类标准',
      documentNumber: '文号',
      issuedOn: '印发日期',
      periodStart: '起始年',
      periodEnd: '终止年',
      statedItems: '原文条目数',
      order: '序号',
      thrust: '主旨用语',
      actor: '行动主体',
      frequency: '频率',
      dueYear: '完成年份',
      voice: '由谁表述',
      language: '语言',
      docType: '文献类型',
      publisher: '发布者',
      publishedOn: '发布日期',
      authors: '作者',
      file: '文件名',
      sha256: 'SHA-256',
      characters: '字数（不计空白）',
      heading: '标题',
      direction: '何者为优',
      valueMin: '下限',
      valueMax: '上限',
      factor: '倍数',
      recurring: '周期',
      joint: '多项合计',
      binding: '约束性',
      baselineYear: '基期年份',
      baselineValue: '基期数值',
      broader: '上位',
      narrower: '下位',
      partOf: '上级',
      parts: '下级',
      closeMatches: '相近',
      differentFrom: '名似而实异',
      instances: '所含实例',
      servesIndustries: '服务的产业',
      clusterOf: '所集聚的产业',
      clusters: '产业集群',
      locatedIn: '所在地区',
      operatedBy: '运营主体',
      builtBy: '建设它的举措',
      producedBy: '由何产出',
      countedBy: '以它计数的目标',
      plansIssued: '印发的规划',
      platformClasses: '所属平台类别',
      leads: '牵头的举措',
      takesPartIn: '参与的举措',
      developedBy: '研发主体',
      radiatedByMeasures: '辐射至此的举措',
      radiatedByTargets: '辐射至此的目标',
      shareIndicators: '以它为总量的占比指标',
      recognises: '以其层级认定的目标',
      advances: '推进的行动',
      advancedByIndustries: '推进它的产业',
      advancedByPlans: '推进它的规划',
      advancedByMeasures: '推进它的举措',
      markets: '开拓的市场',
      marketMeasures: '开拓此市场的举措',
      buildsOn: '所依据的规划',
      basisFor: '以它为依据的规划',
      issuedBy: '印发机构',
      issuingRegions: '印发地区',
      basedOnPathways: '所依托的实施路径',
      basisForPlans: '所支撑的规划',
      drafts: '拟定的规划',
      draftedBy: '拟定它的举措',
      restates: '重申的举措',
      restatedBy: '重申它的举措',
      reliesOn: '依托的平台',
      reliesOnInitiatives: '依托的行动',
      produces: '产出的平台',
      radiatesTo: '辐射地区',
      ledBy: '牵头单位',
      participants: '参与单位',
      publishers: '发布机构',
      shareOfIndustries: '占比所指产业',
      shareOfRegions: '占比所指地区',
      countsPlatforms: '所计数的平台',
      countsEnterprises: '所计数的企业',
      recognisedAt: '认定层级',
    },
  },
};
