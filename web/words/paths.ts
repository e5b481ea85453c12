import type { Language } from '../props.ts';

/** What the page of paths says beside the data. */
interface PathsWords {
  readonly title: string;
  readonly titleOf: (from: string, to: string) => string;
  readonly about: string;
  readonly from: string;
  readonly to: string;
  readonly swap: string;
  readonly maxLength: string;
  readonly first: string;
  readonly structural: string;
  readonly narrowing: string;
  readonly kinds: string;
  readonly through: string;
  readonly find: string;
  readonly taken: (text: string) => string;
  readonly unsure: (text: string, shown: number, total: number) => string;
  readonly nothingCalled: (text: string) => string;
  readonly oneMore: string;
  readonly same: string;
  readonly count: (chains: number, shortest: number) => string;
  readonly more: (shown: number, most: number) => string;
  readonly showMore: (most: number) => string;
  readonly none: (steps: number) => string;
  readonly tooMuch: (steps: number) => string;
  readonly tryThis: string;
  readonly longer: (steps: number) => string;
  readonly shorter: (steps: number) => string;
  readonly withInferred: string;
  readonly withStructural: string;
  readonly withoutStructural: string;
  readonly allRelations: string;
  readonly allKinds: string;
  readonly picture: string;
  readonly chains: string;
  readonly steps: (steps: number) => string;
  readonly evidence: string;
  readonly examples: string;
}

const figure = (number: number) => number.toLocaleString('en-US');
const counted = (number: number, one: string, more: string) =>
  `${figure(number)} ${number === 1 ? one : more}`;

export const pathsWords: Readonly<Record<Language, PathsWords>> = {
  en: {
    title: 'How are two things tied?',
    titleOf: (from, to) => `From ${from} to ${to}`,
    about:
      'Choose any two entities: each chain of relations between them reads as a sentence, and each step shows the words of its source, or the reason why it is inferred.',
    from: 'From',
    to: 'To',
    swap: 'Swap the two',
    maxLength: 'Steps at most',
    first: 'Chains at most',
    structural: 'also through regions, plans and sections, which tie nearly everything',
    narrowing: 'Only some kinds or relations',
    kinds: 'Kinds that may lie between the two',
    through: 'Relations that may be followed',
    find: 'Show the chains',
    taken: text => `found by “${text}”`,
    unsure: (text, shown, total) =>
      shown < total
        ? `“${text}” may mean several; the best ${figure(shown)} of ${figure(total)}:`
        : `“${text}” may mean one of these:`,
    nothingCalled: text => `Nothing is found by “${text}”. Fewer characters may find more.`,
    oneMore: 'Two ends make a chain: choose the other one as well.',
    same: 'Both ends are the same. What surrounds one entity stands on its page:',
    count: (chains, shortest) =>
      `${counted(chains, 'chain', 'chains')}, the shortest of ${counted(shortest, 'step', 'steps')}.`,
    more: (shown, most) =>
      `These are the first ${figure(shown)}: there may be more${shown < most ? '.' : '; narrow them to see others.'}`,
    showMore: most => `Show up to ${figure(most)}`,
    none: steps => `No chain of at most ${counted(steps, 'step', 'steps')} leads from one to the other.`,
    tooMuch: steps =>
      `So much lies between the two that chains of up to ${counted(steps, 'step', 'steps')} are not looked through.`,
    tryThis: 'What may help:',
    longer: steps => `allow ${figure(steps)} steps`,
    shorter: steps => `allow only ${counted(steps, 'step', 'steps')}`,
    withInferred: 'let inferred relations count',
    withStructural: 'go through regions, plans and sections as well',
    withoutStructural: 'leave out regions, plans and sections',
    allRelations: 'follow all relations',
    allKinds: 'let all kinds lie between',
    picture: 'Picture',
    chains: 'Chains',
    steps: steps => counted(steps, 'step', 'steps'),
    evidence: 'The text, step by step',
    examples: 'For example',
  },
  zh: {
    title: '两者如何关联？',
    titleOf: (from, to) => `从“${from}”到“${to}”`,
    about: '任选两个对象，查看两者之间的关联链。每条链读来如一句话，每一步附原文语句，或推断的理由。',
    from: '起点',
    to: '终点',
    swap: '起点终点互换',
    maxLength: '最多步数',
    first: '最多条数',
    structural: '也经由地区、规划和章节（几乎一切都由此相连）',
    narrowing: '限定类别或关系',
    kinds: '途中可经过的类别',
    through: '可沿用的关系',
    find: '查看关联',
    taken: text => `按“${text}”找到`,
    unsure: (text, shown, total) =>
      shown < total
        ? `“${text}”可能指以下某项（共 ${figure(total)} 项，列出最相符的 ${figure(shown)} 项）：`
        : `“${text}”可能指以下某项：`,
    nothingCalled: text => `没有找到“${text}”，可减少字数再试。`,
    oneMore: '还需选定另一端。',
    same: '起点与终点相同。某一对象的相关内容见其页面：',
    count: (chains, shortest) => `共 ${figure(chains)} 条关联链，最短 ${figure(shortest)} 步。`,
    more: (shown, most) =>
      `此处为前 ${figure(shown)} 条，可能还有更多${shown < most ? '。' : '，可限定范围再看。'}`,
    showMore: most => `最多显示 ${figure(most)} 条`,
    none: steps => `两者之间没有 ${figure(steps)} 步以内的关联链。`,
    tooMuch: steps => `两者之间内容过多，未能查遍 ${figure(steps)} 步以内的关联链。`,
    tryThis: '可以试试：',
    longer: steps => `放宽到 ${figure(steps)} 步`,
    shorter: steps => `缩短到 ${figure(steps)} 步`,
    withInferred: '计入推断的关系',
    withStructural: '也经由地区、规划和章节',
    withoutStructural: '不经由地区、规划和章节',
    allRelations: '沿用全部关系',
    allKinds: '途中不限类别',
    picture: '图示',
    chains: '关联链',
    steps: steps => `${figure(steps)} 步`,
    evidence: '逐步查看原文',
    examples: '例如',
  },
};
