import type { DrawnNode, DrawnTie } from '../../src/views/drawn.ts';
import { bounds } from './bounds.ts';
import { breakLabel } from './breakLabel.ts';
import { Frame } from './Frame.tsx';
import { KindMark } from './kindMark.tsx';
import { Lines, Link, round } from './Label.tsx';
import type { LegendItem } from './Legend.tsx';
import { layNetwork } from './layNetwork.ts';
import { leadsSomewhere } from './leadsSomewhere.ts';
import { describeThing, langOf, nameOf, wordFor } from './names.ts';
import type { ChartOptions } from './options.ts';
import { words } from './words.ts';

const size = 12;
/** Half the height of a shape. */
const radius = 7;

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
  const names = shown.map(node => nameOf(node, options));
  const room = width < 600 ? 92 : language === 'en' ? 128 : 112;
  const labels = names.map(name => breakLabel(name, { width: room, size, lines: 4 }));
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
  const byKey = new Map(
    shown.map((node, i) => [
      node.key,
      { node, ...places[i]!, width: labels[i]!.width, below: labels[i]!.height },
    ]),
  );
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
            mark: <KindMark kind={kind} />,
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
              <KindMark kind={node.kind} />
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

/** Where a thing is, and the text below it. */
interface End {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly below: number;
}

/** A line that ends in an arrowhead, just before the shape or the text of what it leads to. */
function Arrow({
  from,
  to,
  isInferred,
}: {
  readonly from: End;
  readonly to: End;
  readonly isInferred: boolean;
}) {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const className = isInferred ? 'tie inferred' : 'tie';
  if (length === 0) {
    const [x, y] = [round(from.x), round(from.y)];
    return (
      <path
        className={className}
        d={`M${x + 5} ${y - 6}C${x + 28} ${y - 20} ${x + 28} ${y + 16} ${x + 8} ${y + 4}`}
      />
    );
  }
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const below = (radius + 4 + from.below) / uy;
  // It leaves below the text, or else behind it; an arrowhead behind a text would not be seen.
  const isBelow = uy > 0 && below * Math.abs(ux) < from.width / 2;
  let start = isBelow ? below + 3 : radius + 3;
  let end = length - reach(to, -ux, -uy);
  if (end - start < 12) [start, end] = [radius + 3, length - radius - 3];
  const at = (along: number, aside = 0) =>
    [round(from.x + ux * along + uy * aside), round(from.y + uy * along - ux * aside)] as const;
  const [[x1, y1], [x2, y2]] = [at(start), at(end - 6)];
  const head = [at(end), at(end - 8, 4), at(end - 8, -4)].map(corner => corner.join(' '));
  return (
    <>
      <line {...{ className, x1, y1, x2, y2 }} />
      <path className="head" d={`M${head.join('L')}Z`} />
    </>
  );
}

/** How far from the middle of a thing a line in a direction is clear of its shape and of its text. */
function reach({ width, below }: End, ux: number, uy: number): number {
  if (uy > 0) {
    const out = Math.min(width / 2 / Math.abs(ux), (radius + 4 + below) / uy);
    // A flat line passes above the text.
    if (out * uy > radius + 10) return out + 3;
  }
  return radius + 3;
}

function tieLegend(ties: readonly DrawnTie[], { language }: ChartOptions): LegendItem[] {
  if (!ties.some(({ isInferred }) => isInferred)) return [];
  const flat = { y: 0, width: 0, below: 0 };
  const arrow = (isInferred: boolean) => (
    <Arrow from={{ x: -18, ...flat }} to={{ x: 18, ...flat }} isInferred={isInferred} />
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
