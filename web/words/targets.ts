import type { Language } from '../props.ts';

/** What the page of targets says beside the data. */
interface TargetsWords {
  readonly title: (early: number | null, late: number | null) => string;
  readonly about: string;
  readonly early: string;
  readonly late: string;
  readonly unit: string;
  readonly count: (
    counts: Readonly<Record<'all' | 'early' | 'late' | 'other', number>>,
    years: {
      readonly early: number | null;
      readonly late: number | null;
    },
  ) => string;
  readonly cut: (shown: number, all: number) => string;
  readonly nothing: string;
  readonly places: string;
  readonly indicator: string;
  readonly otherYears: string;
  readonly undated: string;
  readonly inYear: (year: number) => string;
  readonly sorts: Readonly<Record<'pathway' | 'dimension' | 'plan', string>>;
  readonly wholePlan: string;
  readonly noTarget: string;
  readonly elsewhere: string;
  readonly placeInferred: string;
  readonly open: string;
  readonly pairNote: string;
  readonly pairOpen: string;
  readonly files: string;
  /** A number as the comparator means it, by the values of the enum; else what stands instead of a number. */
  readonly comparators: Readonly<Record<string, (figure: string) => string>>;
  readonly withoutNumber: (meaning: string) => string;
  readonly noBasis: string;
  readonly every: Readonly<Record<string, string>>;
  readonly everyOther: (duration: string) => string;
  readonly aspirational: string;
  readonly joint: string;
  readonly from: (year: number) => string;
  readonly baseline: (year: number | null, value: string | null) => string;
}

const figure = (number: number) => number.toLocaleString('en-US');

export const targetsWords: Readonly<Record<Language, TargetsWords>> = {
  en: {
    title: (early, late) =>
      early !== null && late !== null
        ? `What is set for ${early}, and what for ${late}?`
        : `What is set${(early ?? late) === null ? '' : ` for ${early ?? late}`}?`,
    about:
      'Targets in the words of their sources, and under them what they are read as. The page subtracts nothing: whether a later number holds the earlier one is for the text to say, and where it does not, the note says so.',
    early: 'Earlier year',
    late: 'Later year',
    unit: 'Unit',
    count: ({ all, early, late, other }, years) =>
      [
        `${figure(all)} ${all === 1 ? 'target' : 'targets'}`,
        years.early !== null && `${figure(early)} for ${years.early}`,
        years.late !== null && `${figure(late)} for ${years.late}`,
        other > 0 && `${figure(other)} undated or for another year`,
      ]
        .filter(Boolean)
        .join(' · '),
    cut: (shown, all) =>
      `The first ${figure(shown)} of ${figure(all)} targets are here; narrow the page, or take the file, which has all.`,
    nothing: 'No target answers to this. Perhaps a choice is too narrow.',
    places: 'What targets are set for',
    indicator: 'Indicator',
    otherYears: 'Undated or another year',
    undated: 'undated',
    inYear: year => `for ${year}`,
    sorts: { pathway: 'pathway', dimension: 'dimension', plan: 'plan' },
    wholePlan: 'The plan as a whole',
    noTarget: 'none set',
    elsewhere: 'set under',
    placeInferred: 'that it is set for this is inferred',
    open: 'Left open',
    pairNote: 'The two numbers on one scale.',
    pairOpen: 'How they relate is left open; see the notes.',
    files: 'All targets of this page as',
    comparators: {
      REACH: it => `to reach ${it}`,
      GTE: it => `at least ${it}`,
      GT: it => `more than ${it}`,
      APPROX: it => `about ${it}`,
      RANGE: it => `between ${it}`,
      CHANGE: it => `a change of ${it}`,
      SOME: () => 'a number that is not named',
      STATUS: () => 'a state to become',
      QUALITATIVE: () => 'a quality',
    },
    withoutNumber: meaning => `no number: ${meaning}`,
    noBasis: 'basis not stated',
    every: { P1Y: 'every year', P6M: 'every half year', P3M: 'every quarter', P1M: 'every month' },
    everyOther: duration => `every ${duration}`,
    aspirational: 'to strive for',
    joint: 'one value over several things',
    from: year => `from ${year} on`,
    baseline: (year, value) =>
      `against ${[value, year === null ? null : `in ${year}`].filter(Boolean).join(' ')}`,
  },
  zh: {
    title: (early, late) =>
      early !== null && late !== null
        ? `${early}年与${late}年各设定了哪些目标？`
        : `${(early ?? late) === null ? '' : `${early ?? late}年`}设定了哪些目标？`,
    about:
      '目标保留原文表述，其下为解析结果。本页不计算增量或增速：后一数值是否包含前一数值，以原文为准；原文未明确的，见“待明确”。',
    early: '较早年份',
    late: '较晚年份',
    unit: '单位',
    count: ({ all, early, late, other }, years) =>
      [
        `共 ${figure(all)} 项目标`,
        years.early !== null && `${years.early}年 ${figure(early)} 项`,
        years.late !== null && `${years.late}年 ${figure(late)} 项`,
        other > 0 && `未注明年份或其他年份 ${figure(other)} 项`,
      ]
        .filter(Boolean)
        .join(' · '),
    cut: (shown, all) =>
      `共 ${figure(all)} 项目标，本页列出前 ${figure(shown)} 项；可缩小范围，或下载包含全部目标的文件。`,
    nothing: '没有符合条件的目标，可能是筛选过窄。',
    places: '目标所属',
    indicator: '指标',
    otherYears: '未注明年份或其他年份',
    undated: '未注明年份',
    inYear: year => `${year}年`,
    sorts: { pathway: '实施路径', dimension: '维度', plan: '规划' },
    wholePlan: '规划整体',
    noTarget: '未设定',
    elsewhere: '另见',
    placeInferred: '所属关系为推断',
    open: '待明确',
    pairNote: '两个数值按同一比例绘出。',
    pairOpen: '二者关系原文未明确，见说明。',
    files: '本页全部目标',
    comparators: {
      REACH: it => `达到 ${it}`,
      GTE: it => `${it}以上`,
      GT: it => `超过 ${it}`,
      APPROX: it => `${it}左右`,
      RANGE: it => it,
      CHANGE: it => `变化率 ${it}`,
      SOME: () => '数量未具体说明',
      STATUS: () => '拟达到的状态',
      QUALITATIVE: () => '定性要求',
    },
    withoutNumber: meaning => `无数值：${meaning}`,
    noBasis: '口径未说明',
    every: { P1Y: '每年', P6M: '每半年', P3M: '每季度', P1M: '每月' },
    everyOther: duration => `周期 ${duration}`,
    aspirational: '力争',
    joint: '多项合计',
    from: year => `自${year}年起`,
    baseline: (year, value) =>
      `基期${[year === null ? '' : `${year}年`, value ?? ''].filter(Boolean).join(' ')}`,
  },
};
