import { type HierarchyNode, hierarchy } from 'd3-hierarchy';
import type { Branch } from '../../src/views/branches.ts';
import { bounds } from './bounds.ts';
import { type BrokenLabel, breakLabel } from './breakLabel.ts';
import { Frame } from './Frame.tsx';
import { Lines, Link, round } from './Label.tsx';
import type { LegendItem } from './Legend.tsx';
import { leadsSomewhere } from './leadsSomewhere.ts';
import { describeThing, langOf, nameOf } from './names.ts';
import type { ChartOptions } from './options.ts';
import { colour } from './style.ts';
import { words } from './words.ts';

const size = 13;
const gap = 8;
/** From a dot to the text beside it. */
const beside = 10;

type Node = HierarchyNode<Branch>;

/** A branch with its place: of its dot, and of the middle of its text. */
interface Placed {
  readonly node: Node;
  readonly label: BrokenLabel;
  readonly x: number;
  readonly y: number;
}

/** What branches off from what: level beside level where there is room, else each level further in. */
export function Tree({
  branches,
  options,
}: {
  readonly branches: readonly Branch[];
  readonly options: ChartOptions;
}) {
  const { language, width } = options;
  const say = words[language];
  const total = branches.reduce((sum, branch) => sum + leavesOf(branch), 0);
  const kept = keepLeaves(branches, bounds.treeLeaves);
  const roots = kept.map(branch => hierarchy(branch, ({ branches }) => branches));
  const levels = 1 + Math.max(...roots.map(({ height }) => height));
  const isWide = width / levels >= 190;
  const { placed, height } = isWide ? placeBeside(roots, levels, options) : placeBelow(roots, options);
  const places = new Map(placed.map(one => [one.node, one]));
  const leaves = roots.reduce((sum, root) => sum + root.leaves().length, 0);
  const colours = new Map(roots.map((root, i) => [root, colour(i)]));
  const things = placed.map(({ node }) => node.data);
  return (
    <Frame
      options={options}
      isLinked={leadsSomewhere(things, options)}
      description={say.forms.TREE(branches.length.toLocaleString(language), total.toLocaleString(language))}
      legend={dotLegend(things, options)}
      notes={leaves < total ? [say.drawn.leaves(leaves, total)] : []}
      width={width}
      height={height}
    >
      {placed.map(({ node, x, y }) => {
        const above = node.parent && places.get(node.parent);
        if (!above) return null;
        const from = isWide ? above.x + beside + above.label.width + 8 : above.x;
        const path = isWide
          ? curve(from, above.y, x - 6, y)
          : `M${round(from)} ${round(above.y + 7)}V${round(y)}H${round(x - 5)}`;
        return (
          <path
            key={keyOf(node)}
            d={path}
            className={node.data.isInferred ? 'branch inferred' : 'branch'}
            stroke={colours.get(node.ancestors().at(-1)!)!}
          />
        );
      })}
      {placed.map(({ node, label, x, y }) => {
        const { data } = node;
        const name = nameOf(data, options);
        const own = colours.get(node.ancestors().at(-1)!)!;
        const counted = data.branches.length > 0 ? [say.branches(data.branches.length)] : [];
        return (
          <Link
            key={keyOf(node)}
            href={options.hrefOf(data)}
            title={describeThing(data, options, ...counted, ...(data.isInferred ? [say.inferred] : []))}
          >
            <Dot x={x} y={y} isInferred={data.isInferred} fill={own} />
            <Lines
              label={label}
              x={round(x + beside)}
              y={round(y)}
              lang={langOf(name, language)}
              className={node.depth === 0 ? 'strong on' : 'on'}
            />
          </Link>
        );
      })}
    </Frame>
  );
}

/** Hollow and dashed where only an inference leads to it, as is the line to it. */
function Dot({
  x,
  y,
  isInferred,
  fill,
}: {
  readonly x: number;
  readonly y: number;
  readonly isInferred: boolean;
  readonly fill: string;
}) {
  return (
    <circle
      cx={round(x)}
      cy={round(y)}
      r={4}
      {...(isInferred ? { className: 'hollow', stroke: fill } : { fill })}
    />
  );
}

function dotLegend(things: readonly Branch[], { language }: ChartOptions): LegendItem[] {
  const say = words[language];
  const dot = (isInferred: boolean) => <Dot x={0} y={0} isInferred={isInferred} fill="var(--muted)" />;
  if (!things.some(({ isInferred }) => isInferred)) return [];
  return [
    ...(things.every(({ isInferred }) => isInferred) ? [] : [{ mark: dot(false), text: say.explicit }]),
    { mark: dot(true), text: say.inferred },
  ];
}

/** Level beside level; what branches off stands around the middle of where it does. */
function placeBeside(roots: readonly Node[], levels: number, options: ChartOptions) {
  // The first level is often short, and then leaves its room to the others.
  const first =
    Math.max(...roots.map(({ data }) => labelOf(data, options, options.width, 1, true).width)) + 70;
  const even = options.width / levels;
  const start = Math.min(first, even);
  const step = levels > 1 ? (options.width - start) / (levels - 1) : 0;
  const left = (depth: number) => 6 + (depth === 0 ? 0 : start + (depth - 1) * step);
  const room = (depth: number) => (depth === 0 ? start : step) - beside - (depth === levels - 1 ? 12 : 56);
  const labels = new Map<Node, BrokenLabel>();
  const heights = new Map<Node, number>();
  for (const root of roots)
    root.eachAfter(node => {
      const label = labelOf(node.data, options, room(node.depth), 4, node.depth === 0);
      const below = (node.children ?? []).reduce((sum, child) => sum + heights.get(child)!, 0);
      labels.set(node, label);
      heights.set(node, Math.max(label.height + gap, below));
    });
  const placed: Placed[] = [];
  const place = (node: Node, top: number) => {
    const height = heights.get(node)!;
    placed.push({ node, label: labels.get(node)!, x: left(node.depth), y: top + height / 2 });
    const children = node.children ?? [];
    let at = top + (height - children.reduce((sum, child) => sum + heights.get(child)!, 0)) / 2;
    for (const child of children) {
      place(child, at);
      at += heights.get(child)!;
    }
  };
  let top = 0;
  for (const root of roots) {
    place(root, top);
    top += heights.get(root)! + gap;
  }
  return { placed, height: top };
}

/** A branch below the other, each level further in. */
function placeBelow(roots: readonly Node[], options: ChartOptions) {
  const placed: Placed[] = [];
  let top = 0;
  for (const root of roots) {
    root.eachBefore(node => {
      const x = 6 + node.depth * 20;
      const label = labelOf(node.data, options, options.width - x - beside, 4, node.depth === 0);
      placed.push({ node, label, x, y: top + (label.height + gap) / 2 });
      top += label.height + gap;
    });
    top += gap;
  }
  return { placed, height: top };
}

function labelOf(
  branch: Branch,
  options: ChartOptions,
  width: number,
  lines: number,
  isStrong: boolean,
): BrokenLabel {
  return breakLabel(nameOf(branch, options), { width, size, lines, isStrong });
}

function curve(x0: number, y0: number, x1: number, y1: number): string {
  const middle = round((x0 + x1) / 2);
  return `M${round(x0)} ${round(y0)}C${middle} ${round(y0)} ${middle} ${round(y1)} ${round(x1)} ${round(y1)}`;
}

/** The same thing may stand on several branches. */
function keyOf(node: Node): string {
  return node
    .ancestors()
    .map(({ data }) => data.key)
    .join(' ');
}

function leavesOf({ branches }: Branch): number {
  return branches.length === 0 ? 1 : branches.reduce((sum, branch) => sum + leavesOf(branch), 0);
}

/** The first branches, with so many ends. */
function keepLeaves(branches: readonly Branch[], most: number): Branch[] {
  const kept: Branch[] = [];
  let left = most;
  for (const branch of branches) {
    if (left <= 0) break;
    const one = { ...branch, branches: keepLeaves(branch.branches, left) };
    kept.push(one);
    left -= leavesOf(one);
  }
  return kept;
}
