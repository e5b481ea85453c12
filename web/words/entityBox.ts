import type { Language } from '../props.ts';

/** What a box says in which an entity is chosen. */
interface EntityBoxWords {
  readonly hint: string;
  readonly searching: string;
  readonly failed: string;
  readonly nothing: string;
  readonly found: (shown: number, total: number) => string;
}

const figure = (number: number) => number.toLocaleString('en-US');

export const entityBoxWords: Readonly<Record<Language, EntityBoxWords>> = {
  en: {
    hint: 'a name, its pinyin, or an id',
    searching: 'Searching …',
    failed: 'The search got no answer.',
    nothing: 'Nothing is found by this.',
    found: (shown, total) =>
      shown < total ? `The best ${figure(shown)} of ${figure(total)}` : `${figure(total)} found`,
  },
  zh: {
    hint: '名称、拼音或编号',
    searching: '正在搜索……',
    failed: '搜索没有得到答复。',
    nothing: '没有找到。',
    found: (shown, total) =>
      shown < total ? `共 ${figure(total)} 项，显示最相符的 ${figure(shown)} 项` : `共 ${figure(total)} 项`,
  },
};
