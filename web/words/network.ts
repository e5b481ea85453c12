import type { Language } from '../props.ts';

/** What the page of a network says beside the data. */
interface NetworkWords {
  readonly title: (name: string) => string;
  readonly about: string;
  readonly itsPage: string;
  readonly hops: string;
  readonly hopsOf: (hops: number) => string;
  readonly structural: string;
  readonly narrowing: string;
  readonly kinds: string;
  readonly through: string;
  readonly extent: (nodes: number, hops: number, ties: number) => string;
  readonly cut: (shown: number, total: number) => string;
  readonly nothing: string;
  readonly picture: string;
  readonly pictureOf: (nodes: number, ties: number) => string;
  readonly tooLarge: (nodes: number) => string;
  readonly drawAll: string;
  readonly drawMost: (drawn: number, nodes: number) => string;
  readonly howTo: string;
  readonly list: string;
  readonly distances: (distance: number) => string;
  readonly centre: string;
  readonly expand: string;
  readonly expanded: string;
  readonly expanding: string;
  readonly noMore: string;
  readonly failed: string;
  readonly show: string;
  readonly close: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly png: string;
  readonly ties: (count: number) => string;
}

const figure = (number: number) => number.toLocaleString('en-US');
const plural = (count: number, one: string, many: string) => `${figure(count)} ${count === 1 ? one : many}`;

export const networkWords: Readonly<Record<Language, NetworkWords>> = {
  en: {
    title: name => `Around ${name}`,
    about: 'What it is related to, and what that is related to in turn.',
    itsPage: 'Its own page',
    hops: 'How far',
    hopsOf: hops => (hops === 1 ? 'one relation' : 'two relations'),
    structural: 'with regions, plans and sections, which tie nearly everything',
    narrowing: 'Only some kinds or relations',
    kinds: 'Kinds',
    through: 'Relations',
    extent: (nodes, hops, ties) =>
      `${nodes === 1 ? 'One entity is' : `${figure(nodes)} entities are`} at most ${hops === 1 ? 'one relation' : 'two relations'} away, tied by ${plural(ties, 'relation', 'relations')}.`,
    cut: (shown, total) =>
      `The nearest ${figure(shown)} of ${figure(total)} are shown. Choose kinds or relations to see the others.`,
    nothing: 'Nothing surrounds it in this way. More kinds or relations may lead further.',
    picture: 'As a picture',
    pictureOf: (nodes, ties) =>
      `A network of ${plural(nodes, 'entity', 'entities')} and ${plural(ties, 'relation', 'relations')}; the list below says the same.`,
    tooLarge: nodes => `${figure(nodes)} entities are hard to read in one picture, so they are listed first.`,
    drawAll: 'Draw them all the same',
    drawMost: (drawn, nodes) =>
      `The nearest ${figure(drawn)} of ${figure(nodes)} are drawn; the list has all.`,
    howTo:
      'Drag to move, click for more. The wheel zooms once the picture was clicked. A double click adds what an entity is related to.',
    list: 'As a list',
    distances: distance =>
      distance === 1 ? 'One relation away' : distance === 2 ? 'Two relations away' : 'Further, as added',
    centre: 'Put in the middle',
    expand: 'Add its neighbours',
    expanded: 'Its neighbours are added',
    expanding: 'Adding …',
    noMore: 'No more can be added here. Put one of them in the middle.',
    failed: 'The server gave no answer; nothing was added.',
    show: 'Show in the picture',
    close: 'Close',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    fit: 'Whole picture',
    png: 'Save as PNG',
    ties: count => plural(count, 'relation', 'relations'),
  },
  zh: {
    title: name => `${name}的关联网络`,
    about: '与其直接相关的内容，以及由此延伸一步的内容。',
    itsPage: '查看详情',
    hops: '范围',
    hopsOf: hops => (hops === 1 ? '直接相关' : '延伸两步'),
    structural: '含地区、规划、章节等普遍关联',
    narrowing: '限定类别或关系',
    kinds: '类别',
    through: '关系',
    extent: (nodes, hops, ties) =>
      `${hops === 1 ? '直接相关' : '两步之内'}共 ${figure(nodes)} 项，关系 ${figure(ties)} 条。`,
    cut: (shown, total) =>
      `共 ${figure(total)} 项，显示最近的 ${figure(shown)} 项；限定类别或关系可查看其余。`,
    nothing: '在此条件下没有相关内容，可放宽类别或关系。',
    picture: '关系图',
    pictureOf: (nodes, ties) =>
      `由 ${figure(nodes)} 项内容和 ${figure(ties)} 条关系组成的网络，与下方列表一致。`,
    tooLarge: nodes => `共 ${figure(nodes)} 项，绘成一图不易辨认，故先列表。`,
    drawAll: '仍要绘图',
    drawMost: (drawn, nodes) => `共 ${figure(nodes)} 项，图中绘出最近的 ${figure(drawn)} 项，全部见列表。`,
    howTo: '拖动可移动，单击查看，点过图后可用滚轮缩放；双击可展开其相关内容。',
    list: '列表',
    distances: distance => (distance === 1 ? '直接相关' : distance === 2 ? '相隔一项' : '展开所得的更远内容'),
    centre: '以此为中心',
    expand: '展开相关内容',
    expanded: '已展开',
    expanding: '正在展开……',
    noMore: '此处不能再展开，可改以其中一项为中心。',
    failed: '服务器没有答复，未能展开。',
    show: '在图中查看',
    close: '关闭',
    zoomIn: '放大',
    zoomOut: '缩小',
    fit: '显示全图',
    png: '存为 PNG',
    ties: count => `${figure(count)} 条关系`,
  },
};
