import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';
import type { DrawnNode, DrawnTie } from '../../src/views/drawn.ts';
import { bounds } from './bounds.ts';
import { breakLabel } from './breakLabel.ts';
import { Frame } from './Frame.tsx';
import { Lines, Link, round } from './Label.tsx';
import type { LegendItem } from './Legend.tsx';
import { layNetwork } from './layNetwork.ts';
import { leadsSomewhere } from './leadsSomewhere.ts';
import { describeThing, langOf, nameOf, wordFor } from './names.ts';
import type { ChartOptions } from './options.ts';
import { colour } from './style.ts';
import { words } from './words.ts';

const size = 12;
/** Half the height of a shape. */
const radius = 7;
const shapes = [
  symbolCircle,
  symbolSquare,
  symbolDiamond,
  symbolTriangle,
  symbolStar,
  symbolCross,
  symbolWye,
].map(shape => symbol(shape, 150)() ?? '');

/** Things and what ties them, an arrow each; kinds are told apart by shape and colour. */
export function Network({
  nodes,
  ties,
  options,
}: {
  readonly nodes: readonly DrawnNode[];
  readonly ties: readonly DrawnTie[];
  readonly options: ChartOptions;
}) {
  const { language, width } = options;
  const say = words[language];
  const degrees = degreesOf(ties);
  const shown = keepConnected(nodes, degrees, bounds.networkNodes);
  const keys = new Set(shown.map(({ key }) => key));
  const shownTies = ties.filter(({ from, to }) => keys.has(from) && keys.has(to));
  const kinds = [...new Set(shown.map(({ kind }) => kind ?? ''))];
  const kindOf = (node: DrawnNode) => kinds.indexOf(node.kind ?? '');
  const names = shown.map(node => nameOf(node, options));
  const room = width < 600 ? 92 : language === 'en' ? 128 : 112;
  const labels = names.map(name => breakLabel(name, { width: room, size, lines: 3 }));
  const { places, height } = layNetwork(
    shown.map(({ key }, i) => ({
      key,
      width: Math.max(labels[i]!.width, 2 * radius) + 10,
      below: labels[i]!.height,
      above: radius,
    })),
    shownTies,
    width,
  );
  const byKey = new Map(shown.map((node, i) => [node.key, { node, ...places[i]! }]));
  return (
    <Frame
      options={options}
      isLinked={leadsSomewhere(shown, options)}
      description={say.forms.NETWORK(
        nodes.length.toLocaleString(language),
        ties.length.toLocaleString(language),
      )}
      legend={[
        ...kinds.filter(Boolean).map(
          (kind): LegendItem => ({
            mark: <Shape place={kinds.indexOf(kind)} />,
            text: wordFor(kind, options),
          }),
        ),
        ...tieLegend(shownTies, options),
      ]}
      notes={shown.length < nodes.length ? [say.drawn.connected(shown.length, nodes.length)] : []}
      width={width}
      height={height}
    >
      {shownTies.map(tie => {
        const [a, b] = [byKey.get(tie.from)!, byKey.get(tie.to)!];
        const type = `${wordFor(tie.type, options)}${tie.isInferred ? ` (${say.inferred})` : ''}`;
        return (
          <g key={`${tie.type} ${tie.from} ${tie.to}`}>
            <title>{`${nameOf(a.node, options)} → ${nameOf(b.node, options)}\n${type}`}</title>
            <Arrow from={a} to={b} isInferred={tie.isInferred} />
          </g>
        );
      })}
      {shown.map((node, i) => {
        const { x, y } = places[i]!;
        const label = labels[i]!;
        return (
          <Link
            key={node.key}
            href={options.hrefOf(node)}
            title={describeThing(node, options, say.ties(degrees.get(node.key) ?? 0))}
          >
            <g transform={`translate(${round(x)} ${round(y)})`}>
              <Shape place={kindOf(node)} />
              <Lines
                label={label}
                x={0}
                y={radius + 4 + label.height / 2}
                anchor="middle"
                className="on"
                lang={langOf(names[i]!, language)}
              />
            </g>
          </Link>
        );
      })}
    </Frame>
  );
}

function Shape({ place }: { readonly place: number }) {
  return (
    <path
      d={shapes[place % shapes.length]!.replaceAll(/\d+\.\d+/g, n => String(round(Number(n))))}
      fill={colour(place)}
    />
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line that ends in an arrowhead just before what it leads to. */
function Arrow({
  from,
  to,
  isInferred,
}: {
  readonly from: Point;
  readonly to: Point;
  readonly isInferred: boolean;
}) {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < 4 * radius) return null;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const tip = { x: to.x - ux * (radius + 3), y: to.y - uy * (radius + 3) };
  const corner = (side: number) =>
    `${round(tip.x - ux * 8 + side * uy * 4)} ${round(tip.y - uy * 8 - side * ux * 4)}`;
  return (
    <>
      <line
        className={isInferred ? 'tie inferred' : 'tie'}
        x1={round(from.x + ux * radius)}
        y1={round(from.y + uy * radius)}
        x2={round(tip.x - ux * 6)}
        y2={round(tip.y - uy * 6)}
      />
      <path className="head" d={`M${round(tip.x)} ${round(tip.y)}L${corner(1)}L${corner(-1)}Z`} />
    </>
  );
}

function tieLegend(ties: readonly DrawnTie[], { language }: ChartOptions): LegendItem[] {
  if (!ties.some(({ isInferred }) => isInferred)) return [];
  const arrow = (isInferred: boolean) => (
    <Arrow from={{ x: -16, y: 0 }} to={{ x: 18, y: 0 }} isInferred={isInferred} />
  );
  return [
    ...(ties.every(({ isInferred }) => isInferred)
      ? []
      : [{ mark: arrow(false), text: words[language].explicit }]),
    { mark: arrow(true), text: words[language].inferred },
  ];
}

function degreesOf(ties: readonly DrawnTie[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { from, to } of ties)
    for (const key of new Set([from, to])) degrees.set(key, (degrees.get(key) ?? 0) + 1);
  return degrees;
}

/** Those with the most ties, in the order in which they came. */
function keepConnected(
  nodes: readonly DrawnNode[],
  degrees: ReadonlyMap<string, number>,
  most: number,
): readonly DrawnNode[] {
  if (nodes.length <= most) return nodes;
  const degree = ({ key }: DrawnNode) => degrees.get(key) ?? 0;
  const kept = new Set([...nodes].sort((a, b) => degree(b) - degree(a)).slice(0, most));
  return nodes.filter(node => kept.has(node));
}
