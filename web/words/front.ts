import type { Language } from '../props.ts';

/** What the front page says beside the data. */
interface FrontWords {
  readonly title: string;
  readonly about: string;
  readonly hint: string;
  readonly searching: string;
  readonly failed: string;
  readonly found: (shown: number, total: number, text: string) => string;
  readonly nothing: (text: string) => string;
  readonly ways: string;
  readonly wayNotes: Readonly<
    Record<'explore' | 'matrix' | 'targets' | 'paths' | 'compare' | 'views', string>
  >;
  readonly graphiql: string;
  readonly schema: string;
  readonly contents: string;
  readonly plans: string;
  readonly datasets: string;
  readonly loaded: (version: string, licence: string, when: string) => string;
  readonly sources: string;
  readonly empty: string;
  readonly questions: string;
}

const figure = (number: number) => number.toLocaleString('en-US');

export const frontWords: Readonly<Record<Language, FrontWords>> = {
  en: {
    title: 'What do development plans set out to do?',
    about:
      'A knowledge graph of development plans: pathways, measures, industries, platforms, enterprises and targets, and how they are tied. Every statement carries the words of its source, or the reason why it holds.',
    hint: 'A name in Chinese or English, or its pinyin: 科学城, photonics, kexuecheng',
    searching: 'Searching …',
    failed: 'The search got no answer.',
    found: (shown, total, text) =>
      shown < total
        ? `The best ${figure(shown)} of ${figure(total)} for “${text}”`
        : `${figure(total)} found for “${text}”`,
    nothing: text => `Nothing is called “${text}”, and no quotation has it. Fewer characters may find more.`,
    ways: 'Ways in',
    wayNotes: {
      explore: 'all of a kind in a table, narrowed by what they share',
      matrix: 'what meets what, and where nothing meets',
      targets: '2026 beside 2030, in the words of the source',
      paths: 'how any two things are tied',
      compare: 'what two plans share, and what only one has',
      views: 'questions with their answers, as pages and as data',
    },
    graphiql: 'write a question, see the answer',
    schema: 'all that can be asked, as SDL',
    contents: 'In the graph',
    plans: 'Plans',
    datasets: 'Datasets',
    loaded: (version, licence, when) => `version ${version} · ${licence} · loaded ${when} UTC`,
    sources: 'Read from',
    empty: 'There is nothing in the graph yet. plangraph import DIR brings a dataset in.',
    questions: 'Questions to start with',
  },
  zh: {
    title: '发展规划要做什么？',
    about:
      '发展规划知识图谱：实施路径、举措、产业、平台、企业和目标，以及它们之间的关联。每条关系都附有原文语句，或推断的理由。',
    hint: '中文、英文名称或拼音：科学城、photonics、kexuecheng',
    searching: '正在搜索……',
    failed: '搜索没有得到答复。',
    found: (shown, total, text) =>
      shown < total
        ? `“${text}”共找到 ${figure(total)} 项，显示最相符的 ${figure(shown)} 项`
        : `“${text}”共找到 ${figure(total)} 项`,
    nothing: text => `没有名称或原文含“${text}”的内容，可减少字数再试。`,
    ways: '入口',
    wayNotes: {
      explore: '按类列表，逐项筛选',
      matrix: '两类事物的交叉，也看得见空白',
      targets: '2026年与2030年并列，保留原文表述',
      paths: '任意两者如何关联',
      compare: '两份规划的异同',
      views: '问题与答案，可看可取用',
    },
    graphiql: '自己写查询，即时看结果',
    schema: '全部可查询的内容（SDL）',
    contents: '图谱内容',
    plans: '规划',
    datasets: '数据集',
    loaded: (version, licence, when) => `${version} 版 · ${licence} · ${when} UTC 载入`,
    sources: '所据文本',
    empty: '图谱还是空的：plangraph import DIR 可载入数据集。',
    questions: '从这些问题开始',
  },
};
