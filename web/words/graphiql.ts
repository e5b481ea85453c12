import type { Language } from '../props.ts';

/** What is added to GraphiQL, which speaks English itself. */
interface GraphiqlWords {
  readonly examples: string;
  readonly questions: string;
  readonly noViews: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly linkInAddress: string;
  readonly makeView: string;
}

export const graphiqlWords: Readonly<Record<Language, GraphiqlWords>> = {
  en: {
    examples: 'Views and questions',
    questions: 'Questions',
    noViews: 'The views of this server could not be read.',
    copyLink: 'Copy link to this query',
    linkCopied: 'Copied',
    linkInAddress: 'The link is in the address',
    makeView: 'Make a view of it',
  },
  zh: {
    examples: '视图与问题',
    questions: '示例问题',
    noViews: '未能读取本服务器的视图。',
    copyLink: '复制此查询的链接',
    linkCopied: '已复制',
    linkInAddress: '链接已在地址栏',
    makeView: '用此查询新建视图',
  },
};
