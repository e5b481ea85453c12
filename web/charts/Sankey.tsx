import { type SankeyGraph, type SankeyLink, type SankeyNode, sankey, sankeyLinkHorizontal } from 'd3-sankey';
import { groupBy } from '../../src/views/aggregate.ts';
import type { Flow, FlowLink, FlowNode } from '../../src/views/flow.ts';
import { bounds } from './bounds.ts';
import { type BrokenLabel, breakLabel } from './breakLabel.ts';
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

const size = 12;
const barWidth = 8;
const gap = 6;

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
  const shown = keepWidest(flow, bounds.flowNodes);
  const steps = Math.max(...flow.nodes.map(({ step }) => step));
  const columns = layColumns(shown.nodes, steps, options);
  const labels = new Map(
    shown.nodes.map(node => [
      nameAt(node.step, node.key),
      breakLabel(nameOf(node, options), {
        width: columns[node.step - 1]!.room,
        size,
        lines: width < 600 ? 4 : 3,
      }),
    ]),
  );
  const { nodes, links, height } = layFlow(shown, steps, columns, labels);
  const colours = coloursOf(nodes);
  const supports = new Set(shown.links.map(supportOf));
  const path = sankeyLinkHorizontal<Own, { readonly of: FlowLink }>();
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
            d={path(link)!.replaceAll(/\d+\.\d+/g, place => String(round(Number(place))))}
            className={classOf[supportOf(of)]}
            stroke={colours.get(source)!}
            strokeWidth={round(Math.max(1, link.width ?? 0))}
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
      mark: <path className={classOf[support]} d="M-8 0H8" stroke="var(--muted)" strokeWidth={10} />,
      text: words[language][support],
    }));
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

/** Names take what they need, but leave a third of the width to the flows. */
function layColumns(nodes: readonly FlowNode[], steps: number, options: ChartOptions): Column[] {
  const { width } = options;
  const wanted = Array.from({ length: steps }, (_, i) => {
    const own = nodes
      .filter(({ step }) => step === i + 1)
      .map(node => textWidth(nameOf(node, options), size) * (i === 0 ? 1.08 : 1));
    return Math.min(Math.max(30, ...own), width < 600 ? 170 : 250);
  });
  const bars = (steps + Math.max(0, steps - 2)) * barWidth + steps * gap + Math.max(0, steps - 2) * gap;
  const flows = width * (width < 600 ? 0.2 : 0.3);
  const sum = wanted.reduce((a, b) => a + b, 0);
  const share = Math.min(1, (width - bars - flows) / sum);
  const rooms = wanted.map(room => Math.floor(room * share));
  const between = (width - bars - rooms.reduce((a, b) => a + b, 0)) / Math.max(1, steps - 1);
  let x = 0;
  return rooms.map((room, i): Column => {
    const isEnd = i === 0 || i === steps - 1;
    const x0 = i === 0 ? room + gap : x;
    const x1 = x0 + (isEnd ? barWidth : 2 * barWidth + 2 * gap + room);
    x = x1 + between;
    return { x0, x1, room };
  });
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
  let bottom = 0;
  for (const column of groupBy(graph.nodes, ({ of }) => String(of.step)).values()) {
    const sorted = column.sort((a, b) => a.y0! - b.y0!);
    const sizes = sorted.map(node => Math.max(node.y1! - node.y0!, labels.get(node.name)!.height) + gap);
    const middles = spread(sorted.map((node, i) => ({ middle: (node.y0! + node.y1!) / 2, size: sizes[i]! })));
    sorted.forEach((node, i) => {
      const half = (node.y1! - node.y0!) / 2;
      const { x0, x1 } = columns[node.of.step - 1]!;
      Object.assign(node, { x0, x1, y0: middles[i]! - half, y1: middles[i]! + half });
      bottom = Math.max(bottom, middles[i]! + sizes[i]! / 2);
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
