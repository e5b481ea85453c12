import type { Language } from '../props.ts';

/** What the pages of texts say beside the data. */
interface SourceWords {
  readonly source: string;
  readonly sources: string;
  readonly aboutSources: string;
  readonly noSources: string;
  readonly firstSources: (shown: number, total: number) => string;
  readonly text: string;
  readonly authors: string;
  readonly publisher: string;
  readonly publishedOn: string;
  readonly textLanguage: string;
  readonly docType: string;
  readonly characters: string;
  readonly file: string;
  readonly readFrom: string;
  readonly asEntity: string;
  readonly coverage: string;
  readonly aboutCoverage: string;
  readonly ofText: string;
  readonly share: string;
  readonly states: Readonly<Record<'quoted' | 'leftOut' | 'neither', string>>;
  readonly picture: string;
  readonly stretch: (state: string, start: number, end: number) => string;
  readonly quotations: string;
  readonly noQuotations: string;
  readonly countQuotations: (count: number) => string;
  readonly range: (first: number, last: number, total: number) => string;
  readonly cut: string;
  readonly lead: string;
  readonly rest: string;
  readonly parts: string;
  readonly previousPage: string;
  /** What an entity's own statement says. */
  readonly named: string;
  readonly countStatements: (count: number) => string;
  readonly place: (start: number, end: number) => string;
  readonly leftOut: string;
  readonly aboutLeftOut: string;
  readonly nothingLeftOut: string;
  readonly leftOutBy: (dataset: string) => string;
  readonly whole: string;
  readonly aboutFile: string;
  readonly needsScript: string;
  readonly drop: (file: string) => string;
  readonly choose: string;
  readonly reading: string;
  readonly tooLarge: string;
  readonly notUtf8: string;
  readonly unreadable: string;
  readonly sameFile: (name: string) => string;
  readonly otherFile: (name: string) => string;
  readonly unchecked: (name: string) => string;
  readonly hashOfGraph: string;
  readonly hashOfFile: string;
  readonly allMarked: (quotations: number, leftOut: number) => string;
  readonly someMarked: (standing: number, missing: number) => string;
  readonly marks: string;
  readonly alsoQuoted: (start: number, end: number) => string;
  readonly inText: string;
  readonly close: string;
}

const figure = (number: number) => number.toLocaleString('en-US');

export const sourceWords: Readonly<Record<Language, SourceWords>> = {
  en: {
    source: 'source',
    sources: 'Sources',
    aboutSources:
      'The texts that the plans were read from. Each page shows what is quoted, and what is left out.',
    noSources: 'No text is in the graph yet.',
    firstSources: (shown, total) => `The first ${figure(shown)} of ${figure(total)} are listed.`,
    text: 'text',
    authors: 'authors',
    publisher: 'publisher',
    publishedOn: 'published on',
    textLanguage: 'language',
    docType: 'sort of text',
    characters: 'characters without white space',
    file: 'file',
    readFrom: 'reports on',
    asEntity: 'As an entity: what it is related to, and how to cite it',
    coverage: 'How much of the text is used',
    aboutCoverage:
      'A character counts once, however many statements quote it. Quotations are as short as they can be, so the words between them are neither quoted nor left out.',
    ofText: 'of the text',
    share: 'share',
    states: { quoted: 'quoted', leftOut: 'left out, with a reason', neither: 'neither' },
    picture:
      'The text from its start to its end: full bars are quoted, half ones with a dashed edge are left out, gaps are neither.',
    stretch: (state, start, end) => `${state}: characters ${figure(start)}–${figure(end)}`,
    quotations: 'Quotations',
    noQuotations: 'Nothing is quoted from this text.',
    countQuotations: count => `${figure(count)} ${count === 1 ? 'quotation' : 'quotations'}`,
    range: (first, last, total) =>
      `Quotations ${figure(first)} to ${figure(last)} of ${figure(total)} are on this page, as the text runs.`,
    cut: 'There is more than this page reads: what it counts and draws is not all.',
    lead: 'Before the first section',
    rest: 'Captions, and what else is in no section',
    parts: 'Parts of the text',
    previousPage: 'Page before',
    named: 'names',
    countStatements: count => `${figure(count)} statements rest on it`,
    place: (start, end) => `${figure(start)}–${figure(end)}`,
    leftOut: 'What is left out',
    aboutLeftOut:
      'Sentences from which nothing was taken. Their words are not in the graph; with the file they can be read in place.',
    nothingLeftOut: 'Nothing is marked as left out.',
    leftOutBy: dataset => `left out by ${dataset}`,
    whole: 'The text itself',
    aboutFile:
      'The graph holds quotations and no whole text. With the file the quotations are shown where they stand, and it is checked that it is the file they were taken from. The file is read in this browser and is not sent anywhere.',
    needsScript: 'This needs JavaScript, which this browser does not run.',
    drop: file => `Drop ${file} here, or choose it:`,
    choose: 'File of the text',
    reading: 'Reading the file …',
    tooLarge: 'The file has more than 16 MB, which is too large to be shown.',
    notUtf8: 'The file is not UTF-8, so it is not shown.',
    unreadable: 'The file could not be read. Choose it again.',
    sameFile: name => `${name} is the file that the quotations were taken from: the SHA-256 is the same.`,
    otherFile: name => `${name} is not the file that the quotations were taken from: the SHA-256 differs.`,
    unchecked: name =>
      `Whether ${name} is the file that the quotations were taken from cannot be checked here: browsers work out a SHA-256 only for pages that come by https or from this computer.`,
    hashOfGraph: 'in the graph',
    hashOfFile: 'of this file',
    allMarked: (quotations, leftOut) =>
      `${figure(quotations)} quotations and ${figure(leftOut)} stretches that are left out are marked. A mark leads to its place in the list.`,
    someMarked: (standing, missing) =>
      missing === 0
        ? `All ${figure(standing)} quotations stand at their places and are marked.`
        : `${figure(standing)} quotations stand at their places and are marked; ${figure(missing)} do not stand there and are not.`,
    marks: 'underlined: quoted · hatched in brackets: left out',
    alsoQuoted: (start, end) => `also quoted as a whole: ${figure(start)}–${figure(end)}`,
    inText: 'in the text',
    close: 'Put the file away',
  },
  zh: {
    source: '文本',
    sources: '来源文本',
    aboutSources: '规划内容所依据的文本。每个文本的页面列出引用了哪些语句、略去了哪些内容。',
    noSources: '图谱中还没有来源文本。',
    firstSources: (shown, total) => `共 ${figure(total)} 个，列出前 ${figure(shown)} 个。`,
    text: '文本',
    authors: '作者',
    publisher: '发布者',
    publishedOn: '发布日期',
    textLanguage: '语言',
    docType: '文献类型',
    characters: '字数（不计空白）',
    file: '文件名',
    readFrom: '所涉规划',
    asEntity: '作为实体查看：相关内容和引用格式',
    coverage: '原文的使用情况',
    aboutCoverage: '同一个字无论被引用多少次，只计一次。引文力求简短，因此引文之间的字既未引用，也不算略去。',
    ofText: '内容',
    share: '占比',
    states: { quoted: '已引用', leftOut: '略去（附理由）', neither: '两者皆非' },
    picture: '全文自始至终：实心条为已引用，带虚线边的半高条为略去，空白处两者皆非。',
    stretch: (state, start, end) => `${state}：第 ${figure(start)}–${figure(end)} 字`,
    quotations: '引文',
    noQuotations: '没有引用这个文本的内容。',
    countQuotations: count => `${figure(count)} 处引文`,
    range: (first, last, total) =>
      `共 ${figure(total)} 处引文，本页为第 ${figure(first)} 至 ${figure(last)} 处，按原文顺序排列。`,
    cut: '内容过多，本页未能全部读取，所列数字和图均不完整。',
    lead: '首个章节之前',
    rest: '图注及其他不属于任何章节的内容',
    parts: '文本各部分',
    previousPage: '上一页',
    named: '写明',
    countStatements: count => `共有 ${figure(count)} 条内容以此为据`,
    place: (start, end) => `第 ${figure(start)}–${figure(end)} 字`,
    leftOut: '略去的内容',
    aboutLeftOut: '这些语句未被采用。图谱不收录其原文，打开文本文件后可在原处阅读。',
    nothingLeftOut: '没有标明略去的内容。',
    leftOutBy: dataset => `由 ${dataset} 略去`,
    whole: '原文',
    aboutFile:
      '图谱只收录引文，不收录全文。打开文本文件，可在原处查看引文，并核对是否为引文所出的文件。文件只在本浏览器中读取，不会发送到任何地方。',
    needsScript: '此功能需要 JavaScript，当前浏览器未启用。',
    drop: file => `将 ${file} 拖到此处，或选择文件：`,
    choose: '文本文件',
    reading: '正在读取文件……',
    tooLarge: '文件超过 16 MB，无法显示。',
    notUtf8: '文件不是 UTF-8 编码，无法显示。',
    unreadable: '文件未能读取，请重新选择。',
    sameFile: name => `${name} 就是引文所出的文件：SHA-256 一致。`,
    otherFile: name => `${name} 不是引文所出的文件：SHA-256 不一致。`,
    unchecked: name => `无法核对 ${name} 是否为引文所出的文件：浏览器只对 https 或本机的页面计算 SHA-256。`,
    hashOfGraph: '图谱记录',
    hashOfFile: '此文件',
    allMarked: (quotations, leftOut) =>
      `已标出 ${figure(quotations)} 处引文和 ${figure(leftOut)} 处略去的内容，点击可查看其所在条目。`,
    someMarked: (standing, missing) =>
      missing === 0
        ? `全部 ${figure(standing)} 处引文都在原位，已标出。`
        : `${figure(standing)} 处引文在原位，已标出；${figure(missing)} 处不在原位，未标出。`,
    marks: '下划线：引文 · 方括号加斜纹：略去',
    alsoQuoted: (start, end) => `另有整段引文：第 ${figure(start)}–${figure(end)} 字`,
    inText: '查看原文位置',
    close: '关闭文件',
  },
};
