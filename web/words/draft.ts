import type { Language } from '../props.ts';

/** What the page says where views are written. */
interface DraftWords {
  readonly about: string;
  readonly unscripted: string;
  readonly steps: readonly string[];
  readonly startFrom: string;
  readonly startFromView: string;
  readonly field: string;
  readonly tools: string;
  readonly format: string;
  readonly problems: string;
  readonly line: (line: number) => string;
  readonly preview: string;
  readonly reading: string;
  readonly upToDate: string;
  readonly broken: (problems: number) => string;
  readonly asking: string;
  readonly failed: string;
  readonly noAnswer: string;
  readonly kept: string;
  readonly notPreviewed: string;
  readonly firstOf: (shown: number, total: number) => string;
  readonly save: string;
  readonly name: string;
  readonly download: (file: string) => string;
  readonly wrongName: string;
  readonly takenName: string;
  readonly replaces: string;
  readonly whereTo: (address: string) => string;
}

export const draftWords: Readonly<Record<Language, DraftWords>> = {
  en: {
    about:
      'A view is one file of GraphQL: a query, how it is drawn, and what each field is in the picture. Write it here and see what it gives. The draft stands in the address of this page, so a link or a bookmark keeps it; nothing is stored on the server.',
    unscripted:
      'Writing here needs JavaScript, for the draft is drawn as it is written. Without it a view is made as a file:',
    steps: [
      'npx plangraph views new my-view --from query.graphql',
      'Change views/my-view.graphql in any editor; it may begin as the text below.',
      'npx plangraph views check says what is wrong, and in which line.',
      'Open /views/my-view: the server reads the file as soon as it is saved.',
    ],
    startFrom: 'Begin with a small view:',
    startFromView: 'Begin with a copy of a view',
    field: 'The file of the view',
    tools: 'What can be done with the draft',
    format: 'Format',
    problems: 'To put right',
    line: line => `Line ${line}`,
    preview: 'Preview',
    reading: 'Drawing …',
    upToDate: 'Drawn as the draft stands.',
    broken: problems =>
      problems === 1 ? 'One thing is to be put right.' : `${problems} things are to be put right.`,
    asking: 'The view needs values before it can be drawn.',
    failed: 'The draft could not be drawn.',
    noAnswer: 'The server did not answer.',
    kept: 'Below is the last draft that could be drawn.',
    notPreviewed:
      'This server answers the queries of its views alone, so it draws no drafts. Fields are offered as you type; the file can be saved and put into its folder of views.',
    firstOf: (shown, total) => `the first ${shown} of ${total} rows`,
    save: 'Save it',
    name: 'Name',
    download: file => `Download ${file}`,
    wrongName: 'A name takes Latin letters, digits, “-” and “_”, a letter first.',
    takenName: 'This name is one of plangraph’s own. Give another.',
    replaces: 'There is a view of this name: the file would replace it.',
    whereTo: address =>
      `Put the file into the folder of views of the server: views, unless PLANGRAPH_VIEWS names another. It is there at once, without a restart, at ${address}`,
  },
  zh: {
    about:
      '视图是一个 GraphQL 文件：一个查询、绘图方式，以及各字段在图中的作用。可在此编写，即时查看结果。草稿保存在本页地址中，收藏或分享链接即可保留；服务器上不存任何内容。',
    unscripted: '在此编写需要 JavaScript，以便边写边看。没有 JavaScript 时，可用文件新建视图：',
    steps: [
      'npx plangraph views new my-view --from query.graphql',
      '用任意编辑器修改 views/my-view.graphql，可从下面的内容写起。',
      'npx plangraph views check 会指出哪一行有什么问题。',
      '打开 /views/my-view：文件保存后，服务器随即读取。',
    ],
    startFrom: '从简单的视图写起：',
    startFromView: '从已有视图的副本写起',
    field: '视图文件',
    tools: '草稿操作',
    format: '整理格式',
    problems: '有待改正',
    line: line => `第 ${line} 行`,
    preview: '预览',
    reading: '正在绘制……',
    upToDate: '已按当前草稿绘制。',
    broken: problems => `有 ${problems} 处需要改正。`,
    asking: '填写参数后才能绘制。',
    failed: '草稿未能绘制。',
    noAnswer: '服务器没有响应。',
    kept: '下面是上一次成功绘制的结果。',
    notPreviewed:
      '本服务器只答复已有视图的查询，因此不绘制草稿。输入时仍有字段提示；可下载文件，放入服务器的视图文件夹。',
    firstOf: (shown, total) => `共 ${total} 行，显示前 ${shown} 行`,
    save: '保存',
    name: '名称',
    download: file => `下载 ${file}`,
    wrongName: '名称由拉丁字母、数字、“-”和“_”组成，以字母开头。',
    takenName: '这一名称已由系统使用，请换一个。',
    replaces: '已有同名视图，放入此文件将替换它。',
    whereTo: address =>
      `把文件放入服务器的视图文件夹（默认为 views，也可由 PLANGRAPH_VIEWS 指定），无需重启即可使用：${address}`,
  },
};
