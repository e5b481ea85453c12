import type { ComparedBy } from '../../src/explorer/compare/readCompare.ts';
import type { Language } from '../props.ts';

/** What the page that compares two plans says beside the data. */
interface CompareWords {
  readonly title: string;
  readonly about: Readonly<Record<ComparedBy, string>>;
  readonly plan: Readonly<Record<'a' | 'b', string>>;
  readonly show: string;
  readonly by: string;
  readonly tabs: Readonly<Record<ComparedBy, string>>;
  readonly tooFew: string;
  readonly sum: Readonly<Record<ComparedBy, (shared: number, onlyA: number, onlyB: number) => string>>;
  readonly shared: string;
  readonly onlyIn: (side: string, plan: string) => string;
  readonly named: (side: string, plan: string) => string;
  readonly none: string;
  readonly back: string;
  readonly tie: string;
  readonly same: string;
  readonly near: string;
  readonly inClass: (isExact: boolean) => string;
  readonly withoutIndustry: (plan: string, without: number, all: number) => string;
  readonly cut: (plan: string, shown: number, total: number) => string;
  readonly measures: (count: number, inferred: number) => string;
  readonly classReasons: string;
  readonly undated: string;
  readonly moreTargets: (shown: number, total: number) => string;
  readonly platforms: (count: number) => string;
  readonly how: (counts: Readonly<Record<'built' | 'reliedOn' | 'produced', number>>) => string;
  readonly allOfType: string;
  readonly type: string;
  readonly files: string;
}

const figure = (number: number) => number.toLocaleString('en-US');
const measures = (count: number) => `${figure(count)} ${count === 1 ? 'measure' : 'measures'}`;
const inferredPart = (count: number, inferred: number) =>
  inferred === 0 ? '' : inferred === count ? ', inferred' : `, ${figure(inferred)} of them inferred`;

export const compareWords: Readonly<Record<Language, CompareWords>> = {
  en: {
    title: 'Two plans side by side',
    about: {
      industry:
        'Industries that measures of the plans target, in the words of each plan. They stand side by side where they are the same, where a statement says that they are nearly the same, or else where both answer to one class of an official scheme. The numbers are of measures.',
      indicator:
        'What the plans set targets for. Indicators stand side by side where they are the same, or where a statement says that they are nearly the same. Their values are not to be subtracted: what they count may differ.',
      platformType:
        'Platforms that measures of each plan build, rely on or produce, by their type; a platform counts once for a plan, however many measures are about it. What else is known of in the region of a plan is not counted.',
    },
    plan: { a: 'Plan A', b: 'Plan B' },
    show: 'Compare',
    by: 'Compared by',
    tabs: { industry: 'Industry', indicator: 'Indicator', platformType: 'Platform type' },
    tooFew: 'It takes two plans to compare, and the graph does not hold so many yet.',
    sum: {
      industry: (shared, onlyA, onlyB) =>
        `Industries of both plans stand side by side in ${figure(shared)} ${shared === 1 ? 'row' : 'rows'}; ${figure(onlyA)} are only in plan A, ${figure(onlyB)} only in plan B.`,
      indicator: (shared, onlyA, onlyB) =>
        `Indicators of both plans stand side by side in ${figure(shared)} ${shared === 1 ? 'row' : 'rows'}; ${figure(onlyA)} are only in plan A, ${figure(onlyB)} only in plan B.`,
      platformType: (shared, onlyA, onlyB) =>
        `${figure(shared)} types of platform are in both plans; ${figure(onlyA)} only in plan A, ${figure(onlyB)} only in plan B.`,
    },
    shared: 'In both',
    onlyIn: (side, plan) => `Only in ${side.replace('Plan', 'plan')}: ${plan}`,
    named: (side, plan) => `${side}: ${plan}`,
    none: 'None.',
    back: 'Back to back',
    tie: 'Why they stand side by side',
    same: 'the same in both',
    near: 'nearly the same',
    inClass: isExact => (isExact ? 'is' : 'is nearly'),
    withoutIndustry: (plan, without, all) =>
      `${plan}: ${figure(without)} of ${measures(all)} target no industry that the text names.`,
    cut: (plan, shown, total) =>
      `${plan}: ${figure(shown)} of ${figure(total)} are compared; what is beyond them may be beside what stands here as only in the other plan.`,
    measures: (count, inferred) => `${measures(count)}${inferredPart(count, inferred)}`,
    classReasons: 'Reasons',
    undated: 'undated',
    moreTargets: (shown, total) => `${figure(shown)} of ${figure(total)} targets are shown.`,
    platforms: count => `${figure(count)} ${count === 1 ? 'platform' : 'platforms'}`,
    how: ({ built, reliedOn, produced }) =>
      [
        built > 0 && `built by ${measures(built)}`,
        reliedOn > 0 && `relied on by ${measures(reliedOn)}`,
        produced > 0 && `produced by ${measures(produced)}`,
      ]
        .filter(Boolean)
        .join(', '),
    allOfType: 'all platforms of the type, of whatever plan',
    type: 'Type of platform',
    files: 'The comparison as',
  },
  zh: {
    title: '两份规划对比',
    about: {
      industry:
        '各规划举措所面向的产业，用词保留各规划原文。同一产业、经关系标明相近的产业并列；没有此类关系的，按所对应的同一官方行业分类并列。数字为举措数。',
      indicator:
        '各规划设定了目标的指标。同一指标、经关系标明相近的指标并列。两侧数值口径可能不同，不能直接相减。',
      platformType:
        '各规划的举措所建设、依托或产出的平台，按平台类型归并；同一平台涉及多项举措的，在一份规划中只计一次。与举措无关的平台不计入。',
    },
    plan: { a: '规划甲', b: '规划乙' },
    show: '对比',
    by: '对比方式',
    tabs: { industry: '产业', indicator: '指标', platformType: '平台类型' },
    tooFew: '对比需要两份规划，图谱中目前不足两份。',
    sum: {
      industry: (shared, onlyA, onlyB) =>
        `两份规划的产业并列 ${figure(shared)} 处；仅见于规划甲 ${figure(onlyA)} 个，仅见于规划乙 ${figure(onlyB)} 个。`,
      indicator: (shared, onlyA, onlyB) =>
        `两份规划的指标并列 ${figure(shared)} 处；仅见于规划甲 ${figure(onlyA)} 个，仅见于规划乙 ${figure(onlyB)} 个。`,
      platformType: (shared, onlyA, onlyB) =>
        `两份规划均有的平台类型 ${figure(shared)} 种；仅见于规划甲 ${figure(onlyA)} 种，仅见于规划乙 ${figure(onlyB)} 种。`,
    },
    shared: '两份规划均有',
    onlyIn: (side, plan) => `仅见于${side}：${plan}`,
    named: (side, plan) => `${side}：${plan}`,
    none: '无。',
    back: '对照',
    tie: '并列依据',
    same: '两份规划中为同一项',
    near: '相近',
    inClass: isExact => (isExact ? '等同于' : '相近于'),
    withoutIndustry: (plan, without, all) =>
      `${plan}：${figure(all)} 项举措中，${figure(without)} 项未面向文中所称的产业。`,
    cut: (plan, shown, total) =>
      `${plan}：共 ${figure(total)} 项，参与对比 ${figure(shown)} 项；其余各项可能与另一规划的“仅见于”内容相对应。`,
    measures: (count, inferred) =>
      `${figure(count)} 项举措${inferred === 0 ? '' : inferred === count ? '（推断）' : `，其中推断 ${figure(inferred)} 项`}`,
    classReasons: '理由',
    undated: '未注明年份',
    moreTargets: (shown, total) => `共 ${figure(total)} 项目标，显示 ${figure(shown)} 项。`,
    platforms: count => `${figure(count)} 个平台`,
    how: ({ built, reliedOn, produced }) =>
      [
        built > 0 && `${figure(built)} 项举措建设`,
        reliedOn > 0 && `${figure(reliedOn)} 项举措依托`,
        produced > 0 && `${figure(produced)} 项举措产出`,
      ]
        .filter(Boolean)
        .join('，'),
    allOfType: '该类型的全部平台（不限规划）',
    type: '平台类型',
    files: '对比结果',
  },
};
