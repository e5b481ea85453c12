import { type SankeyGraph, type SankeyLink, type SankeyNode, sankey } from 'd3-sankey';
import { groupBy } from '../../src/views/aggregate.ts';
import type { Flow, FlowLink, FlowNode } from '../../src/views/flow.ts';
import { bounds } from './bounds.ts';
import { type BrokenLabel, breakLabel, strongly } from './breakLabel.ts';
import { type Support, supportOf } from './Cell.tsx';
import { Frame } from './Frame.tsx';
import { Lines, Link, round } from './Label.tsx';
import type { LegendItem } from './Legend.tsx';
import { leadsSomewhere } from './leadsSomewhere.ts';
import { describeThing, langOf, nameOf } from './names.ts';
import type { ChartOptions } from './options.ts';
import { spread } from './spread.ts';
import { colour } from './style.ts';
import { textWidth } from './textWidth.ts';
import { words } from './words.ts';

const barWidth = 7;
const gap = 5;

/** What is at a step, under a name that no other step has. */
interface Own {
  readonly name: string;
  readonly of: FlowNode;
}
type Node = SankeyNode<Own, { readonly of: FlowLink }>;
type Ribbon = SankeyLink<Own, { readonly of: FlowLink }>;

/** Flows from step to step, as wide as their values; names stand outside the flows. */
export function Sankey({ flow, options }: { readonly flow: Flow; readonly options: ChartOptions }) {
  const { language, width } = options;
  const say = words[language];
  const size = width < 600 ? 11 : 12;
  const shown = keepWidest(flow, bounds.flowNodes);
  const steps = Math.max(...flow.nodes.map(({ step }) => step));
  const columns = layColumns(shown.nodes, steps, size, options);
  const labels = new Map(
    shown.nodes.map(node => [
      nameAt(node.step, node.key),
      breakLabel(nameOf(node, options), {
        width: columns[node.step - 1]!.room,
        size,
        lines: width < 600 ? 6 : 3,
        isStrong: node.step === 1,
      }),
    ]),
  );
  const { nodes, links, height } = layFlow(shown, steps, columns, labels);
  const colours = coloursOf(nodes);
  const supports = new Set(shown.links.map(supportOf));
  const counts = [flow.nodes.length, flow.links.length, steps].map(count => count.toLocaleString(language));
  return (
    <Frame
      options={options}
      isLinked={leadsSomewhere(shown.nodes, options)}
      description={say.forms.SANKEY(...counts)}
      legend={ribbonLegend(supports, options)}
      notes={
        shown.nodes.length < flow.nodes.length
          ? [say.drawn.things(shown.nodes.length, flow.nodes.length)]
          : []
      }
      width={width}
      height={height}
    >
      {links.map(link => {
        const [source, target] = [link.source as Node, link.target as Node];
        const { of } = link;
        return (
          <path
            key={`${source.name} ${target.name}`}
            d={ribbon(link)}
            className={classOf[supportOf(of)]}
            fill={colours.get(source)!}
            stroke={colours.get(source)!}
          >
            <title>
              {[
                `${nameOf(source.of, options)} → ${nameOf(target.of, options)}${say.colon}${of.value.toLocaleString(language)}`,
                ...(of.inferred > 0
                  ? [of.inferred === of.count ? say.inferred : say.inferredCount(of.inferred, of.count)]
                  : []),
              ].join('\n')}
            </title>
          </path>
        );
      })}
      {nodes.map(node => {
        const { step } = node.of;
        const name = nameOf(node.of, options);
        const label = labels.get(node.name)!;
        const [y0, y1] = [node.y0!, node.y1!];
        const middle = (y0 + y1) / 2;
        const isMiddle = step > 1 && step < steps;
        const bars = isMiddle ? [node.x0!, node.x1! - barWidth] : [node.x0!];
        const at = step === 1 ? node.x0! - gap : step === steps ? node.x1! + gap : node.x0! + barWidth + gap;
        return (
          <Link
            key={node.name}
            href={options.hrefOf(node.of)}
            title={describeThing(node.of, options, (node.value ?? 0).toLocaleString(language))}
          >
            {isMiddle && (
              <rect
                x={round(node.x0!)}
                y={round(y0)}
                width={round(node.x1! - node.x0!)}
                height={round(y1 - y0)}
                fill={colours.get(node)!}
                fillOpacity={0.12}
              />
            )}
            {bars.map(x => (
              <rect
                key={x}
                x={round(x)}
                y={round(y0)}
                width={barWidth}
                height={round(Math.max(1, y1 - y0))}
                fill={colours.get(node)!}
                rx={1}
              />
            ))}
            <Lines
              label={label}
              x={round(at)}
              y={round(middle)}
              anchor={step === 1 ? 'end' : 'start'}
              className={step === 1 ? 'strong on' : 'on'}
              lang={langOf(name, language)}
            />
          </Link>
        );
      })}
    </Frame>
  );
}

const classOf: Readonly<Record<Support, string>> = {
  explicit: 'flow',
  partly: 'flow partly',
  inferred: 'flow inferred',
};

function ribbonLegend(supports: ReadonlySet<Support>, { language }: ChartOptions): LegendItem[] {
  if (supports.size === 1 && supports.has('explicit')) return [];
  return (['explicit', 'partly', 'inferred'] as const)
    .filter(support => supports.has(support))
    .map(support => ({
      mark: (
        <path className={classOf[support]} d="M-7 -5H7V5H-7Z" fill="var(--muted)" stroke="var(--muted)" />
      ),
      text: words[language][support],
    }));
}

/** The outline of a flow: as a thick line it would break where it is steep and short. */
function ribbon({ source, target, y0, y1, width }: Ribbon): string {
  const half = Math.max(1, width ?? 0) / 2;
  const [x0, x1] = [(source as Node).x1!, (target as Node).x0!].map(round) as [number, number];
  const middle = round((x0 + x1) / 2);
  const [top0, top1, low0, low1] = [y0! - half, y1! - half, y0! + half, y1! + half].map(round);
  return `M${x0} ${top0}C${middle} ${top0} ${middle} ${top1} ${x1} ${top1}V${low1}C${middle} ${low1} ${middle} ${low0} ${x0} ${low0}Z`;
}

function nameAt(step: number, key: string): string {
  return `${step} ${key}`;
}

interface Column {
  /** Where its bars begin and end; between those of a middle column its names stand. */
  readonly x0: number;
  readonly x1: number;
  /** For a line of a name. */
  readonly room: number;
}

/** Where a name can be broken. */
const wordEnd = /\s|(?<=\p{Script=Han})|(?=\p{Script=Han})/u;

/** Names take what they need, but leave some of the width to the flows; where it is too little, the longest are broken. */
function layColumns(
  nodes: readonly FlowNode[],
  steps: number,
  size: number,
  options: ChartOptions,
): Column[] {
  const { width } = options;
  const names = Array.from({ length: steps }, (_, i) =>
    nodes.filter(({ step }) => step === i + 1).map(node => nameOf(node, options)),
  );
  const widest = (texts: readonly string[], i: number) =>
    Math.max(30, ...texts.map(text => textWidth(text, size) * (i === 0 ? strongly : 1))) + 1;
  const wanted = names.map((own, i) => Math.min(widest(own, i), width < 600 ? 170 : 260));
  const leasts = names.map((own, i) =>
    Math.min(
      widest(
        own.flatMap(name => name.split(wordEnd)),
        i,
      ),
      wanted[i]!,
    ),
  );
  const bars = (2 * steps - 2) * (barWidth + gap);
  const whole = width - bars - width * (width < 600 ? 0.12 : 0.28);
  const spare = whole - leasts.reduce((a, b) => a + b, 0);
  const rooms =
    spare < 0
      ? shareOut(whole, leasts)
      : shareOut(
          spare,
          wanted.map((room, i) => room - leasts[i]!),
        ).map((room, i) => room + leasts[i]!);
  const between = (width - bars - rooms.reduce((a, b) => a + b, 0)) / Math.max(1, steps - 1);
  let x = 0;
  return rooms.map((room, i): Column => {
    const isEnd = i === 0 || i === steps - 1;
    const x0 = i === 0 ? room + gap : x;
    const x1 = x0 + (isEnd ? barWidth : 2 * (barWidth + gap) + room);
    x = x1 + between;
    return { x0, x1, room };
  });
}

/** What each gets of a whole: as much as it wants, or else, as all who want more, an equal share of what is left. */
function shareOut(whole: number, wanted: readonly number[]): number[] {
  let left = whole;
  let others = wanted.length;
  const shares = new Map<number, number>();
  for (const i of wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]!)) {
    const share = Math.min(wanted[i]!, left / others--);
    shares.set(i, share);
    left -= share;
  }
  return wanted.map((_, i) => shares.get(i)!);
}

/** The order of what is at each step is d3-sankey's; then each is moved so far that its name has room. */
function layFlow(
  flow: Flow,
  steps: number,
  columns: readonly Column[],
  labels: ReadonlyMap<string, BrokenLabel>,
) {
  const perStep = Array.from({ length: steps }, (_, i) => flow.nodes.filter(({ step }) => step === i + 1));
  const sizeOf = (i: number) =>
    flow.links.filter(({ step }) => step === i + 1).reduce((sum, { value }) => sum + Math.max(0, value), 0);
  const most = Math.max(...perStep.map(({ length }) => length));
  const total = Math.max(...perStep.map((_, i) => sizeOf(i)));
  const scale = total > 0 ? Math.min(10, Math.max(260, 16 * most) / total) : 1;
  const padding = 16;
  const layout = sankey<Own, { readonly of: FlowLink }>()
    .nodeId(({ name }) => name)
    .nodeAlign(({ of }) => of.step - 1)
    .nodeWidth(barWidth)
    .nodePadding(padding)
    .extent([
      [0, 0],
      [100, total * scale + (most - 1) * padding + 1],
    ]);
  const graph: SankeyGraph<Own, { readonly of: FlowLink }> = layout({
    nodes: flow.nodes.map(of => ({ name: nameAt(of.step, of.key), of })),
    links: flow.links.map(of => ({
      source: nameAt(of.step, of.from),
      target: nameAt(of.step + 1, of.to),
      // A flow of no size is a hair, and no bar may be of none.
      value: Math.max(of.value, total > 0 ? 0 : 1),
      of,
    })),
  });
  const needed = (node: Node) => Math.max(node.y1! - node.y0!, labels.get(node.name)!.height) + gap;
  const stages = [...groupBy(graph.nodes, ({ of }) => String(of.step)).values()];
  // The column that needs most sets how far all are drawn out, so that things stay beside what they flow to.
  const height = Math.max(...stages.map(stage => stage.reduce((sum, node) => sum + needed(node), 0)));
  const stretch = Math.max(1, height / Math.max(...graph.nodes.map(({ y1 }) => y1!)));
  let bottom = 0;
  for (const stage of stages) {
    const sorted = stage.sort((a, b) => a.y0! - b.y0!);
    const middles = spread(
      sorted.map(node => ({ middle: ((node.y0! + node.y1!) / 2) * stretch, size: needed(node) })),
    );
    sorted.forEach((node, i) => {
      const half = (node.y1! - node.y0!) / 2;
      const middle = middles[i]!;
      bottom = Math.max(bottom, middle + needed(node) / 2);
      const { x0, x1 } = columns[node.of.step - 1]!;
      Object.assign(node, { x0, x1, y0: middle - half, y1: middle + half });
    });
  }
  layout.update(graph);
  return { nodes: graph.nodes as Node[], links: graph.links as Ribbon[], height: bottom };
}

/** What begins has a colour of its own; what comes from one beginning alone has its, and what comes from several is grey. */
function coloursOf(nodes: readonly Node[]): ReadonlyMap<Node, string> {
  const colours = new Map<Node, string>();
  const sorted = [...nodes].sort((a, b) => a.of.step - b.of.step || a.y0! - b.y0!);
  let count = 0;
  for (const node of sorted) {
    const above = new Set((node.targetLinks ?? []).map(({ source }) => colours.get(source as Node)!));
    colours.set(
      node,
      above.size === 0 ? colour(count++) : above.size === 1 ? [...above][0]! : 'var(--muted)',
    );
  }
  return colours;
}

/** The widest flows, as long as they join no more things than that. */
function keepWidest({ nodes, links }: Flow, most: number): Flow {
  if (nodes.length <= most) return { nodes, links };
  const kept = new Set<string>();
  for (const { step, from, to } of [...links].sort((a, b) => b.value - a.value)) {
    const more = [nameAt(step, from), nameAt(step + 1, to)].filter(name => !kept.has(name));
    if (kept.size + more.length <= most) for (const name of more) kept.add(name);
  }
  return {
    nodes: nodes.filter(({ step, key }) => kept.has(nameAt(step, key))),
    links: links.filter(
      ({ step, from, to }) => kept.has(nameAt(step, from)) && kept.has(nameAt(step + 1, to)),
    ),
  };
}
